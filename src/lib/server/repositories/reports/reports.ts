import type { ExpressionBuilder, Selectable } from 'kysely';
import type { PlainDate } from '../../../domain/plain-date.ts';
import type { ReportQuestion } from '../../../domain/report/report.ts';
import type { ParsedQuestion } from '../../../domain/report/report-question.ts';
import type { ReportContent, SavedReport } from '../../../domain/report/report-content.ts';
import { sha256 } from '../../database/ids.ts';
import { canonicalJson, fromJson } from '../../database/json.ts';
import type { Db } from '../../database/open.ts';
import type { Tables } from '../../database/tables.ts';

/** Saved reports, newest day first; all, or those that answer the same question on other days. */
export async function listReports(db: Db, like?: SameQuestion): Promise<SavedReport[]> {
	const rows = await db
		.selectFrom('reports')
		.select(COLUMNS)
		.$if(like !== undefined, (query) => query.where((eb) => isLike(eb, like!)))
		.orderBy('per', 'desc')
		.orderBy('year', 'desc')
		.orderBy('serial', 'desc')
		.execute();
	return rows.map(toReport);
}

/** A saved report with its content; null when there is none with that number. Throws when the content is not what was saved. */
export async function findReport(
	db: Db,
	number: string,
): Promise<{ saved: SavedReport; content: ReportContent } | null> {
	const row = await db
		.selectFrom('reports')
		.select([...COLUMNS, 'content'])
		.where('number', '=', number.normalize('NFC').toUpperCase())
		.executeTakeFirst();
	if (!row) return null;
	if (sha256(row.content) !== row.checksum) throw new Error(`${row.number} is not what was saved.`);
	return { saved: toReport(row), content: fromJson<ReportContent>(row.content) };
}

/** The day of the latest saved report of the same before a day; null when there is none. */
export async function lastReportBefore(
	db: Db,
	like: SameQuestion,
	per: PlainDate,
): Promise<PlainDate | null> {
	const row = await db
		.selectFrom('reports')
		.select('per')
		.where((eb) => eb.and([isLike(eb, like), eb('per', '<', per)]))
		.orderBy('per', 'desc')
		.limit(1)
		.executeTakeFirst();
	return row?.per ?? null;
}

/**
 * A question in which no earlier day was written is compared with the last saved report of the same; without one it
 * stays as it is: a month.
 */
export async function sinceLastReport(db: Db, parsed: ParsedQuestion): Promise<ParsedQuestion> {
	if (!parsed.question || parsed.fields.jmf) return parsed;
	const last = await lastReportBefore(db, parsed.question, parsed.question.per);
	return last ? { ...parsed, question: { ...parsed.question, since: last } } : parsed;
}

/** The one text of a report's content, and the checksum that stands on the paper. */
export function sealed(content: ReportContent): { text: string; checksum: string } {
	const text = canonicalJson(content);
	return { text, checksum: sha256(text) };
}

/** Whose commitments a report holds; a body of null: all. */
type SameQuestion = Pick<ReportQuestion, 'body' | 'unit'>;

const isLike = (eb: ExpressionBuilder<Tables, 'reports'>, { body, unit = null }: SameQuestion) =>
	eb.and([eb('body_id', 'is', body), eb('unit_id', 'is', unit)]);

const COLUMNS = [
	...(['number', 'body_id', 'body_name', 'unit_id', 'unit_name'] as const),
	...(['per', 'since'] as const),
	...(['open', 'overdue', 'saved_at', 'saved_by', 'checksum'] as const),
] as const;

type Row = Pick<Selectable<Tables['reports']>, (typeof COLUMNS)[number]>;

const toReport = (row: Row): SavedReport => ({
	number: row.number,
	body: row.body_id ? { id: row.body_id, name: row.body_name ?? row.body_id } : null,
	unit: row.unit_id ? { id: row.unit_id, name: row.unit_name ?? row.unit_id } : null,
	per: row.per,
	since: row.since,
	open: row.open,
	overdue: row.overdue,
	savedAt: row.saved_at,
	savedBy: row.saved_by,
	checksum: row.checksum,
});
