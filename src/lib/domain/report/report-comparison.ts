import type { CommitmentRow } from '../commitment.ts';
import type { ReportContent } from './report-content.ts';
import type { ReportSums } from './report.ts';

/** What is otherwise in one report than in another; the rows that are alike are only counted. */
export interface ReportComparison {
	readonly sums: readonly { readonly key: keyof ReportSums; readonly then: number; readonly now: number }[];
	/** Open in the later one and not in the earlier. */
	readonly added: readonly CommitmentRow[];
	/** Open in the earlier one and not in the later, as it stands in the later where it is there. */
	readonly gone: readonly { readonly row: CommitmentRow; readonly now: CommitmentRow | null }[];
	readonly changed: readonly {
		readonly row: CommitmentRow;
		readonly parts: readonly ComparedPart[];
	}[];
	readonly unchanged: number;
}

export const COMPARED = [
	'wording',
	'responsible',
	'deadline',
	'timing',
	'status',
	'blockedBy',
	'lastLine',
] as const;

export interface ComparedPart {
	readonly part: (typeof COMPARED)[number];
	readonly then: CommitmentRow;
	readonly now: CommitmentRow;
}

/** Compares two reports row by row, by the commitments' ids; `then` is the earlier one. */
export function compareReports(then: ReportContent, now: ReportContent): ReportComparison {
	const [before, after] = [openRows(then), openRows(now)];
	const done = new Map(now.report.done.map((row) => [row.id, row]));
	const both = [...after.values()].flatMap((row) => {
		const old = before.get(row.id);
		return old ? [{ row, parts: differences(old, row) }] : [];
	});
	return {
		sums: SUMS.map((key) => ({ key, then: then.report.sums[key], now: now.report.sums[key] })),
		added: [...after.values()].filter((row) => !before.has(row.id)),
		gone: [...before.values()].flatMap((row) =>
			after.has(row.id) ? [] : [{ row, now: done.get(row.id) ?? null }],
		),
		changed: both.filter(({ parts }) => parts.length > 0),
		unchanged: both.filter(({ parts }) => parts.length === 0).length,
	};
}

const SUMS = ['overdue', 'dueSoon', 'onTrack', 'undated', 'open'] as const;

const openRows = ({ report }: ReportContent) =>
	new Map(
		report.groups
			.flatMap(({ rows }) => rows)
			.map(({ row }) => [row.id, row] as const)
			.sort(([, a], [, b]) => (a.number < b.number ? -1 : 1)),
	);

const differences = (then: CommitmentRow, now: CommitmentRow): ComparedPart[] =>
	COMPARED.filter((part) => SAID[part](then) !== SAID[part](now)).map((part) => ({ part, then, now }));

const SAID: Readonly<Record<ComparedPart['part'], (row: CommitmentRow) => string | null>> = {
	wording: (row) => row.wording,
	responsible: (row) => row.responsible.map(({ id }) => id).join('\n'),
	deadline: (row) => row.deadline?.date ?? null,
	timing: (row) => row.timing,
	status: (row) => row.status,
	blockedBy: (row) => row.blockedBy.join('\n'),
	lastLine: (row) => (row.lastLine ? `${row.lastLine.date} ${row.lastLine.text}` : null),
};
