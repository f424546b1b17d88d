import type { PrintedTable } from '../../domain/report/printed-report.ts';
import type { ReportParts, ReportStaffing } from '../../domain/report/report-parts.ts';
import type { OccurrenceLine } from '../../domain/ledgers/occurrence-ledger.ts';
import { outcomeWords } from '../text/chair.ts';
import { NBSP, number } from '../text/format.ts';
import {
	ASKED_TITLE,
	BUDGET_WORDS,
	OCCURRENCE_WORDS,
	RECURRING_TITLE,
	STAFFING_TITLE,
} from '../text/report-captions.ts';
import { flowing } from '../text/verbatim.ts';

/** The tables after the first two, numbered from 3; those without rows are left out. */
export function partTables({ recurring, staffing, asked }: ReportParts): PrintedTable[] {
	const tables = [
		table(RECURRING_TITLE, RECURRING, recurring.flatMap(recurringRows)),
		table(STAFFING_TITLE, STAFFING, staffing.flatMap(staffingRows)),
		table(ASKED_TITLE, ASKED, asked.map(askedRow)),
	];
	return tables
		.filter(({ groups }) => groups[0]!.rows.length > 0)
		.map((each, index) => ({ ...each, title: `Tabell ${index + 3}. ${each.title}` }));
}

type Row = PrintedTable['groups'][number]['rows'][number];

const table = (title: string, columns: PrintedTable['columns'], rows: readonly Row[]): PrintedTable => ({
	...{ title, note: '', none: '', columns },
	groups: [{ title: null, rows }],
});

const recurringRows = ({ number: nr, wording, lines }: ReportParts['recurring'][number]): Row[] =>
	lines.map((line) => [[nr], [flowing(wording)], [line.period], [line.due], occurrenceLines(line)]);

/** ['återrapporterat', '2024-03-12 § 31']. */
const occurrenceLines = ({ state, fulfilled, missed }: OccurrenceLine) => [
	OCCURRENCE_WORDS[state],
	...(fulfilled
		? [
				`${fulfilled.on}${fulfilled.item ? ` §${NBSP}${fulfilled.item}` : ''}`,
				...(fulfilled.caseNumber ? [fulfilled.caseNumber] : []),
			]
		: []),
	...(missed ? [missed.reason] : []),
];

function staffingRows({ shares, sek, budget, budgets, ...of }: ReportStaffing): Row[] {
	const decision = [of.number, `${of.decided ? `${of.decided} ` : ''}§${NBSP}${of.item}`];
	const rests = budget
		? [
				BUDGET_WORDS[budget],
				...budgets.flatMap(({ name, settledBy }) => (settledBy ? [name, settledBy] : [name])),
			]
		: ['–'];
	const money = sek === null ? '–' : `${number(sek)} kr`;
	if (shares.length === 0) return [[decision, ['–'], ['–'], ['–'], [money], rests]];
	return shares.map((share, index) => [
		decision,
		[share.unit ?? 'Ingen enhet', ...(share.replacedBy ? [`ändrat av ${share.replacedBy}`] : [])],
		[amountWords(share.percent, share.positions), ...(share.tentative ? ['förslagsvis'] : [])],
		[amountWords(share.filledPercent, share.filledPositions)],
		[index === 0 ? money : '–'],
		index === 0 ? rests : ['–'],
	]);
}

/** '120 %', '2 tjänster', or '–'. */
const amountWords = (percent: number | null, positions: number | null) =>
	[
		...(percent === null ? [] : [`${number(percent)}${NBSP}%`]),
		...(positions === null ? [] : [`${number(positions)}${NBSP}${positions === 1 ? 'tjänst' : 'tjänster'}`]),
	].join(', ') || '–';

const askedRow = ({ number: nr, wording, note, waiting }: ReportParts['asked'][number]): Row => [
	[nr],
	[flowing(wording)],
	note ? [outcomeWords(note), note.date, ...(note.line ? [note.line] : [])] : ['–'],
	waiting
		? [
				`begärd ${waiting.on}${waiting.until ? `, till ${waiting.until}` : ''}`,
				...(waiting.question ? [waiting.question] : []),
			]
		: ['–'],
];

const RECURRING: PrintedTable['columns'] = [
	{ head: 'Nr', share: 10 },
	{ head: 'Uppdrag, ordagrant', share: 44, quoted: true },
	{ head: 'Period', share: 16 },
	{ head: 'Sista dag', share: 10 },
	{ head: 'Återrapport', share: 20 },
];

const STAFFING: PrintedTable['columns'] = [
	{ head: 'Beslut', share: 15 },
	{ head: 'Enhet', share: 29 },
	{ head: 'Beslutat', share: 13 },
	{ head: 'Tillsatt', share: 13 },
	{ head: 'Belopp', share: 12 },
	{ head: 'Budget', share: 18 },
];

const ASKED: PrintedTable['columns'] = [
	{ head: 'Nr', share: 10 },
	{ head: 'Uppdrag, ordagrant', share: 40, quoted: true },
	{ head: 'Vid sammanträdet', share: 25 },
	{ head: 'Förklaring', share: 25 },
];
