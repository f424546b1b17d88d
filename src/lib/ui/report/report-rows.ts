import type { CommitmentRow } from '../../domain/commitment.ts';
import type { ReportSheet } from '../../domain/report/printed-report.ts';
import type { ReportContent } from '../../domain/report/report-content.ts';
import type { ReportRow } from '../../domain/report/report.ts';
import { stateOf } from '../commitment/marks.ts';
import { BASIS_NAMES, KIND_NAMES, STATUS_NAMES } from '../text/common.ts';
import { GROUP_NAMES } from '../text/reports.ts';

/** The rows of the sheet for a spreadsheet, one fact a cell: the open ones, and the done ones. */
export function reportRows({ report }: ReportContent): readonly [open: ReportSheet, done: ReportSheet] {
	const { per } = report.question;
	const open = report.groups.flatMap(({ rows }) => rows);
	return [
		{ name: 'Öppna', columns: OPEN, rows: open.map((entry) => openFacts(entry, per)) },
		{ name: 'Klara', columns: DONE, rows: report.done.map(doneFacts) },
	];
}

type Facts = readonly (string | number | null)[];

const openFacts = ({ row, isNew, wasMoved, unexplained }: ReportRow, per: string): Facts => [
	...origin(row),
	row.deadline?.date ?? null,
	row.deadline ? BASIS_NAMES[row.deadline.basis] : null,
	row.moves,
	row.recurrence?.text ?? null,
	row.timing ? GROUP_NAMES[row.timing] : null,
	stateOf(row, per).word,
	STATUS_NAMES[row.status],
	row.blockedBy.join(', ') || null,
	row.lastLine?.date ?? null,
	row.lastLine?.text ?? null,
	row.reportedOn,
	row.reportedItem,
	[isNew && 'ny', wasMoved && 'flyttad', unexplained && 'utan förklaring'].filter(Boolean).join(', ') || null,
];

const doneFacts = (row: CommitmentRow): Facts => [
	...origin(row),
	STATUS_NAMES[row.status],
	row.doneOn,
	row.reportedOn,
	row.reportedItem,
];

const origin = (row: CommitmentRow): Facts => [
	row.number,
	row.caseNumbers.join(', ') || null,
	row.body?.name ?? null,
	row.decided,
	row.item,
	row.wording,
	row.part ?? null,
	KIND_NAMES[row.kind],
	row.responsible.map(({ name }) => name).join(', ') || null,
	row.closed ?? null,
];

const text = (head: string, width: number) => ({ head, kind: 'text', width }) as const;
const date = (head: string) => ({ head, kind: 'date', width: 12 }) as const;

const ORIGIN = [
	text('Nummer', 14),
	text('Ärende', 16),
	text('Organ', 26),
	date('Beslutat'),
	text('Paragraf', 9),
	text('Uppdrag, ordagrant', 70),
	text('Del', 26),
	text('Slag', 16),
	text('Ansvarig', 26),
	text('Stängt för allmänheten', 18),
];

const OPEN: ReportSheet['columns'] = [
	...ORIGIN,
	date('Frist'),
	text('Fristens ursprung', 16),
	{ head: 'Antal flyttar', kind: 'number', width: 12 },
	text('Återkommande', 18),
	text('Grupp', 22),
	text('Läge', 22),
	text('Status', 18),
	text('Väntar på', 26),
	date('Senaste rad, datum'),
	text('Senaste rad', 40),
	date('Återrapporterad'),
	text('Återrapport, paragraf', 12),
	text('Sedan förra rapporten', 22),
];

const DONE: ReportSheet['columns'] = [
	...ORIGIN,
	text('Status', 18),
	date('Klar'),
	date('Återrapporterad'),
	text('Återrapport, paragraf', 12),
];
