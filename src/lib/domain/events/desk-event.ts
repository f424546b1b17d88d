import type { PlainDate } from '../plain-date.ts';
import { listed, dayInWords } from '../swedish-text.ts';

/** What happens to a commitment from the list: taken in with the municipality's own list, or a change taken back. */
export type DeskEvent =
	/** Stood in a list that was taken in whole; the first state is made as for `confirmed`. */
	| {
			readonly kind: 'imported';
			readonly number: string;
			readonly suggestionId: string;
			readonly wording: string;
			readonly responsible: readonly string[];
			readonly deadline: PlainDate | null;
			readonly fileName: string;
			/** Row of the sheet, from 1. */
			readonly row: number;
	  }
	| { readonly kind: 'import-undone'; readonly number: string; readonly fileName: string }
	/** The event `seq` of the same commitment counts as if it had never been, on every day. `what` is its kind. */
	| { readonly kind: 'change-undone'; readonly seq: number; readonly what: string };

/** The event as one Swedish sentence. */
export function deskSentence(event: DeskEvent): string {
	if (event.kind === 'change-undone') return `Ångrades: ${UNDONE[event.what] ?? 'den senaste ändringen'}.`;
	if (event.kind === 'import-undone')
		return `${event.number} togs bort när importen av ${event.fileName} ångrades.`;
	const parts = [
		...(event.responsible.length ? [`ansvarig ${listed(event.responsible)}`] : []),
		...(event.deadline ? [`frist ${dayInWords(event.deadline)}`] : []),
	];
	const facts = parts.length ? `, ${parts.join(', ')}` : '';
	return `Fördes in som ${event.number} från ${event.fileName}, rad ${event.row}${facts}.`;
}

const UNDONE: Readonly<Record<string, string>> = {
	'status-set': 'det ändrade läget',
	'line-written': 'raden',
	'deadline-moved': 'den flyttade fristen',
	'units-assigned': 'den ändrade ansvariga',
};
