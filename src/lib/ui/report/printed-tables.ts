import type { PrintedTable } from '../../domain/report/printed-report.ts';
import type { Whose } from '../../domain/report/report-content.ts';
import type { Report, ReportRow } from '../../domain/report/report.ts';
import { number } from '../text/format.ts';
import {
	casesWords,
	deadlineLines,
	lastLineWords,
	numberLines,
	originLines,
	ownerLines,
	reportBackWords,
	stateLines,
	toldWords,
	wordingLines,
} from '../text/report-cells.ts';
import { DONE_NOTE, doneTitle, noneDone, openTitle, VERBATIM_NOTE } from '../text/report-captions.ts';
import { GROUP_NAMES, nothingOpen } from '../text/reports.ts';

/** Table 1: the open ones, worst first, in groups. In large print nine columns become five; nothing is left out. */
export function openTable(report: Report, whose: Whose, large: boolean): PrintedTable {
	const { per } = report.question;
	return {
		title: openTitle(report.sums.open),
		note: VERBATIM_NOTE,
		none: nothingOpen(whose, per),
		columns: large ? LARGE : OPEN,
		groups: report.groups.map(({ timing, rows }) => ({
			title: `${GROUP_NAMES[timing]}, ${number(rows.length)}`,
			rows: rows.map((entry) => (large ? largeCells(entry, per) : openCells(entry, per))),
		})),
	};
}

/** Table 2: what has been done since the last report, and what still waits to be reported back. */
export function doneTable(report: Report, large: boolean): PrintedTable {
	const { per, since } = report.question;
	const rows = report.done.map((row) => [
		[row.number],
		[casesWords(row)],
		originLines(row),
		wordingLines(row),
		ownerLines(row),
		[row.doneOn ?? row.reportedOn ?? '–'],
		[toldWords(row)],
	]);
	return {
		title: doneTitle(since, per, report.done.length),
		note: DONE_NOTE,
		none: noneDone(since, per),
		columns: large ? DONE_LARGE : DONE,
		groups: [{ title: null, rows: large ? rows.map(joinFirst) : rows }],
	};
}

const openCells = (entry: ReportRow, per: string) => [
	numberLines(entry),
	[casesWords(entry.row)],
	originLines(entry.row),
	wordingLines(entry.row),
	ownerLines(entry.row),
	deadlineLines(entry.row),
	stateLines(entry, per),
	[lastLineWords(entry.row, per)],
	[reportBackWords(entry.row)],
];

function largeCells(entry: ReportRow, per: string) {
	const [nr, cases, origin, wording, owners, deadline, state, last, told] = openCells(entry, per);
	return [
		[...nr!, ...cases!, ...origin!],
		wording!,
		owners!,
		[...deadline!, ...state!],
		[...last!, `Återrapport: ${told!.join(' ')}`],
	];
}

/** Number, case and origin in one cell. */
const joinFirst = ([nr, cases, origin, ...rest]: readonly (readonly string[])[]) => [
	[...nr!, ...cases!, ...origin!],
	...rest,
];

const OPEN: PrintedTable['columns'] = [
	{ head: 'Nr', share: 7.5 },
	{ head: 'Ärende', share: 8.5 },
	{ head: 'Organ, datum, §', share: 12 },
	{ head: 'Uppdrag, ordagrant', share: 26, quoted: true },
	{ head: 'Ansvarig', share: 11.5 },
	{ head: 'Frist, ursprung', share: 8 },
	{ head: 'Läge', share: 9.5 },
	{ head: 'Senaste rad', share: 10 },
	{ head: 'Återrapport', share: 7 },
];

const LARGE: PrintedTable['columns'] = [
	{ head: 'Nr, ärende', share: 18 },
	{ head: 'Uppdrag, ordagrant', share: 32, quoted: true },
	{ head: 'Ansvarig', share: 16 },
	{ head: 'Frist, läge', share: 15 },
	{ head: 'Senaste rad', share: 19 },
];

const DONE: PrintedTable['columns'] = [
	{ head: 'Nr', share: 7.5 },
	{ head: 'Ärende', share: 9 },
	{ head: 'Organ, datum, §', share: 16 },
	{ head: 'Uppdrag, ordagrant', share: 36, quoted: true },
	{ head: 'Ansvarig', share: 13.5 },
	{ head: 'Klar', share: 7 },
	{ head: 'Återrapporterad', share: 11 },
];

const DONE_LARGE: PrintedTable['columns'] = [
	{ head: 'Nr, ärende', share: 19 },
	{ head: 'Uppdrag, ordagrant', share: 38, quoted: true },
	{ head: 'Ansvarig', share: 17 },
	{ head: 'Klar', share: 11 },
	{ head: 'Återrapporterad', share: 15 },
];
