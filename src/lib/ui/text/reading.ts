import { LIST_RULE } from '../../domain/lists/list-rule.ts';
import type { DocumentRow } from '../../domain/document.ts';
import { isLive, type DocumentJob } from '../../domain/job.ts';
import { problemText } from './documents.ts';
import { counted, number } from './format.ts';

/** Said after the form with files has been answered, where no script follows the queue. */
export const RELOAD = 'Ladda om sidan';

/** 'Först i kön', 'Nr 3 i kön', 'Läses', 'Läses, sida 3 av 40': where a document that waits or is read has come. */
export function placeInWords({ state, kind, place, pagesDone, pagesTotal }: DocumentJob): string {
	if (state === 'queued') {
		const where = place === 1 ? 'Först i kön' : `Nr ${number(place ?? 1)} i kön`;
		return kind === 'read' ? where : `${where} för att läsas om`;
	}
	const verb = kind === 'read' ? 'Läses' : 'Läses om';
	if (pagesTotal === null) return verb;
	return `${verb}, sida ${number(Math.min(pagesDone + 1, pagesTotal))} av ${number(pagesTotal)}`;
}

/** What is to be said of a reading that ended otherwise than well; null when there is nothing. */
export function endedInWords(job: DocumentJob | null): { head: string; text: string } | null {
	if (job?.state === 'cancelled') {
		return job.kind === 'read'
			? { head: 'Avbruten.', text: 'Filen finns kvar och kan läsas senare.' }
			: { head: 'Omläsningen avbröts.', text: 'Det som lästes förut gäller.' };
	}
	if (job?.state !== 'failed') return null;
	return job.kind === 'read'
		? { head: 'Kunde inte läsas.', text: problemText(job.problem) }
		: { head: 'Kunde inte läsas om.', text: `${problemText(job.problem)} Det som lästes förut gäller.` };
}

/** '2 handlingar läses, 3 väntar.': read aloud when it changes, so the pages are not in it. Null when nothing goes on. */
export function queueInWords(documents: readonly Pick<DocumentRow, 'job'>[]): string | null {
	const live = documents.flatMap(({ job }) => (job && isLive(job) ? [job] : []));
	if (live.length === 0) return null;
	const running = live.filter(({ state }) => state === 'running').length;
	const waiting = live.length - running;
	if (running === 0) return `${counted(waiting, 'handling', 'handlingar')} väntar.`;
	const now = `${counted(running, 'handling', 'handlingar')} läses`;
	return waiting > 0 ? `${now}, ${number(waiting)} väntar.` : `${now}.`;
}

/** Said when the last one has been read or cancelled. */
export const QUEUE_EMPTY = 'Ingen handling väntar eller läses längre.';

/** 'Läst med regler v2, nu v3'; null when it was read with the rules of today. */
export const rulesInWords = (row: ReadBy, now: string): string | null =>
	isOutdated(row, now) ? `Läst med regler v${row.rulesetVersion || '?'}, nu v${now}` : null;

/** It was read with other rules than those of today, and could be read again. */
export const isOutdated = ({ state, rulesetVersion, replacedBy }: ReadBy, now: string): boolean =>
	state === 'read' && replacedBy === null && ![now, LIST_RULE].includes(rulesetVersion);

type ReadBy = Pick<DocumentRow, 'state' | 'rulesetVersion' | 'replacedBy'>;

/** '12 handlingar är lästa med äldre regler.' */
export const outdatedInWords = (count: number) =>
	`${counted(count, 'handling är läst', 'handlingar är lästa')} med äldre regler än dagens.`;

/** What reading again does, before somebody asks for it. */
export const READ_AGAIN_MEANS =
	'Det du har godkänt, avvisat, delat, lagt till eller rättat står kvar. Skillnader kommer som förslag.';
