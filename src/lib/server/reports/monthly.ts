import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addMonths, endOfMonth, monthOf, type PlainDate } from '../../domain/plain-date.ts';
import { monthBefore, type ReportQuestion } from '../../domain/report/report.ts';
import type { ReportContent, SavedReport } from '../../domain/report/report-content.ts';
import type { Db } from '../database/open.ts';
import type { Context } from '../operations/context.ts';
import { saveReport } from '../operations/save-report.ts';
import { listBodies } from '../repositories/bodies.ts';
import { readReportContent } from '../repositories/reports/report-content.ts';
import { findReport, lastReportBefore } from '../repositories/reports/reports.ts';
import { writeAllForms, type WritableReport } from './write-report.ts';

export interface MonthlyOptions {
	readonly folder: string;
	/** The words of a report, which this layer does not know. */
	readonly ready: (content: ReportContent, saved: SavedReport) => WritableReport;
}

/**
 * Saves the report of each body as of the last day of the month that has ended, and writes all its forms to a folder:
 * `2024-10 Kommunstyrelsen R-2024-0003.pdf`. Once a month, also after a restart; what a stop broke off is made whole the
 * next time. A body without anything to tell has none. Returns the names of the files.
 */
export async function writeMonthlyReports(
	context: Context,
	{ folder, ready }: MonthlyOptions,
): Promise<string[]> {
	const per = endOfMonth(addMonths(context.today, -1));
	const month = monthOf(per);
	if ((await lastMonth(context.db)) >= month) return [];
	const names: string[] = [];
	for (const body of await listBodies(context.db)) {
		const question = await questionOf(context.db, body.id, per);
		if (isEmpty(await readReportContent(context.db, question))) continue;
		const saved = await saveReport(context, question);
		const found = saved.ok ? await findReport(context.db, saved.value.number) : null;
		if (!found) throw new Error(`The report of ${body.name} for ${month} could not be saved.`);
		const report = ready(found.content, found.saved);
		const stem = [month, fileSafe(body.name), found.saved.number].join(' ');
		for (const [form, bytes] of await writeAllForms(report)) {
			await writeWhole(folder, `${stem}.${form}`, bytes);
			names.push(`${stem}.${form}`);
		}
	}
	await rememberMonth(context.db, month);
	return names;
}

async function questionOf(db: Db, body: string, per: PlainDate): Promise<ReportQuestion> {
	const since = (await lastReportBefore(db, { body }, per)) ?? monthBefore(per);
	return { body, per, since, large: false };
}

const isEmpty = ({ report }: ReportContent) => report.sums.open === 0 && report.done.length === 0;

/** Whoever watches the folder never sees half a file. */
async function writeWhole(folder: string, name: string, bytes: Buffer) {
	await mkdir(folder, { recursive: true });
	const part = join(folder, `.${name}.tmp`);
	await writeFile(part, bytes);
	await rename(part, join(folder, name));
}

const fileSafe = (name: string) => name.replace(/[^\p{L}\p{N} -]/gu, '').trim();

const KEY = 'monthly-reports';

async function lastMonth(db: Db): Promise<string> {
	const row = await db.selectFrom('settings').select('value').where('key', '=', KEY).executeTakeFirst();
	return row?.value ?? '';
}

async function rememberMonth(db: Db, month: string) {
	await db
		.insertInto('settings')
		.values({ key: KEY, value: month })
		.onConflict((conflict) => conflict.column('key').doUpdateSet({ value: month }))
		.execute();
}
