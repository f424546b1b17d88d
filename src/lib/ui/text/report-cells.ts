import type { CommitmentRow } from '../../domain/commitment.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { ReportRow } from '../../domain/report/report.ts';
import { stateOf } from '../commitment/marks.ts';
import { BASIS_NAMES, NO_DATE, NOBODY, STATUS_NAMES } from './common.ts';
import { counted, NBSP } from './format.ts';
import { closedMark } from './publicity.ts';
import { sheetDate } from './reports.ts';
import { flowing } from './verbatim.ts';

/** The cells of the sheet's tables as lines of words: what the page shows with marks, for the forms without. */

export const casesWords = (row: CommitmentRow) => row.caseNumbers.join(', ') || '–';

/** ['Å-2023-0007', 'ny', 'flyttad']. */
export const numberLines = ({ row, isNew, wasMoved }: ReportRow) => [
	row.number,
	...(isNew ? ['ny'] : []),
	...(wasMoved ? ['flyttad'] : []),
];

/** ['Socialnämnden', '2023-09-12 § 33', 'maskinläst', 'stängt: OSL 26 kap. 1 §']. */
export const originLines = (row: CommitmentRow) => [
	row.body?.name ?? 'Organ saknas',
	`${row.decided ? `${row.decided} ` : ''}§${NBSP}${row.item}`,
	...(row.machineRead ? ['maskinläst'] : []),
	...(row.closed ? [closedMark(row.closed)] : []),
];

/** 'Del: anhöriga' under the words of the whole. */
export const partWords = (part: string) => `Del: ${part}`;

/** The document's words, and which part of them a part of a commitment is. */
export const wordingLines = ({ wording, part }: CommitmentRow) => [
	flowing(wording),
	...(part ? [partWords(part)] : []),
];

/** Several answer alike for it: all in the cell's main text, one a line. */
export const ownerLines = (row: CommitmentRow) => [
	row.responsible.map(({ name }) => name).join('\n') || NOBODY,
];

/** ['2023-10-31', 'angiven, flyttad 2 gånger'], or ['–', 'varje år']. */
export const deadlineLines = ({ deadline, recurrence, moves }: CommitmentRow) =>
	deadline
		? [
				deadline.date,
				`${BASIS_NAMES[deadline.basis]}${moves > 0 ? `, flyttad ${counted(moves, 'gång', 'gånger')}` : ''}`,
			]
		: ['–', recurrence ? recurrence.text : NO_DATE];

/** ['12 dagar försenad', 'Blockerad', 'väntar på Budget 2024', 'utan förklaring']. */
export const stateLines = ({ row, unexplained }: ReportRow, per: PlainDate) => [
	stateOf(row, per).word,
	...(row.blockedBy.length > 0 ? ['Blockerad', `väntar på ${row.blockedBy.join(', ')}`] : []),
	...(unexplained ? ['utan förklaring'] : []),
];

/** '3 okt: underlaget är skickat', or 'ingen rad'. */
export const lastLineWords = ({ lastLine }: CommitmentRow, per: PlainDate) =>
	lastLine ? `${sheetDate(lastLine.date, per)}: ${lastLine.text}` : 'ingen rad';

/** '2023-10-11 § 45', 'varje år' or 'saknas'. */
export const reportBackWords = (row: CommitmentRow) =>
	row.reportedOn
		? `${row.reportedOn}${row.reportedItem ? ` §${NBSP}${row.reportedItem}` : ''}`
		: row.recurrence
			? row.recurrence.text
			: 'saknas';

/** Whether the body has been told of what is done: 'Ja, 2023-10-11 § 45', 'Nej', or how it ended otherwise. */
export function toldWords(row: CommitmentRow): string {
	if (row.status === 'closed') return row.reportedOn ? `Ja, ${reportBackWords(row)}` : 'Ja';
	return row.status === 'done' ? 'Nej' : STATUS_NAMES[row.status];
}
