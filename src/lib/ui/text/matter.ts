import { caseKey } from '../../domain/case-number.ts';
import { reasonSentence, type LinkReason, type MatterItem } from '../../domain/matter.ts';
import type { Classification, DocumentKind } from '../../domain/words.ts';
import { capitalised, counted, listed, NBSP } from './format.ts';
import { DOCUMENT_KIND_NAMES } from './common.ts';
import { OUTCOME_NAMES } from './review.ts';

/** What sort of item it is to the one who follows up. */
export const CLASS_NAMES: Readonly<Record<Classification, string>> = {
	commitment: 'åtagande',
	decision: 'beslut utan uppföljning',
	information: 'information',
	formality: 'formalia',
	unreadable: 'oläst',
};

/** '§ 41', 'punkt 4'; the number never stands alone on a line. */
export const numberInWords = (item: Pick<MatterItem, 'documentKind' | 'number'>) =>
	`${item.documentKind === 'kallelse' ? 'punkt' : '§'}${NBSP}${item.number}`;

/** 'beslutat', 'återremitterat', or what sort of item it is where no decision was read. */
export const outcomeInWords = ({
	outcome,
	classification,
}: Pick<MatterItem, 'outcome' | 'classification'>) =>
	outcome ? OUTCOME_NAMES[outcome] : CLASS_NAMES[classification];

/** 'Protokoll', 'Kallelse', 'Handling'. */
export const kindInWords = (kind: DocumentKind) => capitalised(DOCUMENT_KIND_NAMES[kind]);

/** 'Samma diarienummer: KS 2024/123. Nämns i § 28, Socialnämnden 2024-02-20.' */
export const reasonsInWords = (reasons: readonly LinkReason[]) =>
	reasons.map((reason) => `${reasonSentence(reason).replaceAll(' § ', ` §${NBSP}`)}.`).join(' ');

/** '4 paragrafer vid 3 möten, 2 åtaganden'. Every number is a count of rows on the page. */
export function matterInWords(
	entries: readonly { readonly item: MatterItem; readonly commitments: readonly unknown[] }[],
): string {
	const points = entries.filter(({ item }) => item.documentKind === 'kallelse').length;
	const meetings = new Set(entries.map(({ item }) => `${item.body?.id} ${item.date}`)).size;
	const commitments = entries.reduce((sum, entry) => sum + entry.commitments.length, 0);
	const items = [
		points > 0 ? counted(points, 'punkt', 'punkter') : '',
		entries.length > points ? counted(entries.length - points, 'paragraf', 'paragrafer') : '',
	].filter(Boolean);
	const found = commitments === 0 ? 'inga åtaganden' : counted(commitments, 'åtagande', 'åtaganden');
	return `${listed(items)} vid ${counted(meetings, 'möte', 'möten')}, ${found}`;
}

/** The key of the matter that a case number names; null for what is no number. */
export const matterKey = (caseNumbers: readonly string[]) => {
	const first = caseNumbers[0];
	return first === undefined ? null : caseKey(first);
};

export const MATTER = {
	same: 'Samma ärende',
	whole: 'Hela ärendet',
	similar: 'Kan höra ihop',
	similarNote: 'Bara rubrikerna liknar varandra. Ingenting är kopplat förrän en människa har sett efter.',
	alone: 'Inget annat möte har tagit upp ärendet i de handlingar som finns här.',
	cut: 'Mer hör ihop med ärendet än vad som visas. Numret används troligen till fler frågor än en.',
	source: 'Ärendet som sidan utgår från',
} as const;
