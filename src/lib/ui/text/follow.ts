import type { CommitmentDetail } from '../../domain/commitment.ts';
import type { Evidence } from '../../domain/evidence.ts';
import { timeOfDecision } from '../../domain/occurrence.ts';
import type { OccurrenceState } from '../../domain/ledgers/occurrence-ledger.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { MarkName } from '../commitment/marks.ts';
import { number } from './format.ts';

/** Words of ends, evidence, parts and recurring times. */
export const FOLLOW_TEXTS = {
	cannotHint: 'Åtagandet är öppet tills det organ som beslutade har tagit ställning.',
	proposalHint: 'Vad som kan göras i stället, eller att uppdraget ska utgå.',
	lapsesHint: 'Ett åtagande utgår genom ett beslut. Skriv vem som beslutade, paragraf och dag.',
	correctHint:
		'För fel i läsningen av handlingen. Rättelsen gäller från beslutet. Om fristen har flyttats eller någon annan tagit över använder du i stället formulären ovan.',
	endHint: 'Utan återrapport behövs ett skäl. Det syns i historiken.',
	caseHint: 'En årlig rapport får ofta ett nytt diarienummer.',
	answerHint: (body: string | null) =>
		`Registrera vad ${body ?? 'organet'} beslutade om förslaget, med dag och paragraf.`,
	partsHint:
		'En del per rad. Den ansvariga skrivs efter semikolon: ”Räkna på kostnaden; Ekonomiavdelningen”.',
	reportedIn: (item: string) => `Återrapporterat, §\u00a0${item} i protokollet`,
	evidenceHint: 'Välj en fil (högst 20 MB), eller skriv en webbadress eller en paragraf.',
} as const;

export const OUTCOME_OPTIONS = [
	{ value: 'accepted', text: 'Det genomförs inte' },
	{ value: 'declined', text: 'Det ska genomföras ändå' },
];

/**
 * The times that may still be reported, the one to come first among equals: those that are late, then the next ones.
 * While the time of the decision itself lasts, that one is first: what comes now is of that.
 */
export function periodOptions({ recurrence, decided, occurrences }: CommitmentDetail, today: PlainDate) {
	const options = occurrences
		.filter(({ state }) => state === 'late' || state === 'next' || state === 'planned')
		.map(({ period, due, state }) => ({
			value: due,
			text: state === 'late' ? `${period} (har inte kommit)` : period,
		}));
	const own = recurrence && occurrences[0] ? timeOfDecision(recurrence, decided, occurrences[0].due) : null;
	if (!own) return options;
	const ofDecision = { value: own.due, text: `${own.period} (då beslutet fattades)` };
	return today <= own.due ? [ofDecision, ...options] : [...options, ofDecision];
}

export const OCCURRENCE_STATES: Readonly<Record<OccurrenceState, { mark: MarkName; word: string }>> = {
	fulfilled: { mark: 'reported', word: 'Återrapporterad' },
	missed: { mark: 'none', word: 'Uteblev' },
	late: { mark: 'overdue', word: 'Saknas' },
	next: { mark: 'wait', word: 'Nästa' },
	planned: { mark: 'none', word: 'Planerad' },
};

/** 'PDF, 1,2 MB' says enough to know what one opens. */
export const sizeWords = ({ file }: Evidence) =>
	file === null
		? ''
		: file.size < 100_000
			? `${number(Math.max(1, Math.round(file.size / 1000)))}\u00a0kB`
			: `${number(Math.round(file.size / 100_000) / 10)}\u00a0MB`;
