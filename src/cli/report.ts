import { rename, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { isPlainDate } from '../lib/domain/plain-date.ts';
import { monthBefore, type ReportQuestion } from '../lib/domain/report/report.ts';
import { openDatabase, openPublicVersion } from '../lib/server/database/open.ts';
import { saveReport } from '../lib/server/operations/save-report.ts';
import { listBodies } from '../lib/server/repositories/bodies.ts';
import { readReportContent } from '../lib/server/repositories/reports/report-content.ts';
import { findReport, lastReportBefore } from '../lib/server/repositories/reports/reports.ts';
import { listUnits } from '../lib/server/repositories/units.ts';
import { formOf, writeReport } from '../lib/server/reports/write-report.ts';
import { writable } from '../lib/ui/report/writable.ts';
import { issueText } from '../lib/ui/text/issues.ts';
import { commandContext, databasePath } from './command-context.ts';

/** `--body B --unit U --as-of DATE --out FILE`: the report as the pages give it, in the form that the file's name says. An exit code. */
export async function writeReportFile(args: string[]): Promise<number> {
	const { values } = parseArgs({
		args,
		options: {
			...{
				body: { type: 'string' },
				unit: { type: 'string' },
				'as-of': { type: 'string' },
				since: { type: 'string' },
			},
			...{ out: { type: 'string' }, save: { type: 'boolean' }, open: { type: 'boolean' } },
			large: { type: 'boolean' },
		},
	});
	const { 'as-of': asOf, since, out = '', save, open, large = false } = values;
	const form = formOf(out);
	if (!form) return refuse('Ange --out FIL som slutar på .pdf, .arkiv.pdf, .docx, .xlsx eller .csv.');
	if (save && open) return refuse('Den öppna versionen sparas inte. Ange antingen --save eller --open.');
	const db = await openDatabase(databasePath());
	const read = open ? openPublicVersion(databasePath()) : db;
	try {
		const context = commandContext(db);
		const per = asOf ?? context.today;
		for (const day of [per, since ?? per]) {
			if (!isPlainDate(day)) return refuse(`${day} är inget datum. Skriv som 2024-10-31.`);
		}
		const body = pick(await listBodies(read), values.body);
		if (body === undefined) return refuse(unknown('Organet', values.body, await listBodies(read)));
		const unit = pick(await listUnits(read), values.unit);
		if (unit === undefined) return refuse(unknown('Den ansvariga', values.unit, await listUnits(read)));
		const of = { body, ...(unit && { unit }) };
		const earlier = since ?? (await lastReportBefore(read, of, per)) ?? monthBefore(per);
		if (earlier >= per) return refuse('Den förra rapporten måste ligga före den här.');
		const question: ReportQuestion = { ...of, per, since: earlier, large: false };
		const result = save ? await saveReport(context, question) : null;
		if (result && !result.ok) return refuse((result.issues ?? []).map(issueText).join('. '));
		const found = result?.ok ? await findReport(db, result.value.number) : null;
		const content = found?.content ?? (await readReportContent(read, question));
		const bytes = await writeReport(form, writable(content, { saved: found?.saved ?? null, large }));
		// Half a file is never seen under the name that was asked for.
		await writeFile(`${out}.tmp`, bytes);
		await rename(`${out}.tmp`, out);
		console.error(
			`${found ? `${found.saved.number} är sparad och skriven` : 'Rapporten är skriven'} till ${out}.`,
		);
		return 0;
	} finally {
		if (read !== db) await read.destroy();
		await db.destroy();
	}
}

interface Named {
	readonly id: string;
	readonly name: string;
}

/** The id of the one that is asked for by id or name; null when none is, undefined when there is no such. */
function pick(known: readonly Named[], asked: string | undefined): string | null | undefined {
	if (asked === undefined) return null;
	const wanted = asked.toLocaleLowerCase('sv');
	return known.find(({ id, name }) => id === asked || name.toLocaleLowerCase('sv') === wanted)?.id;
}

const unknown = (what: string, asked: string | undefined, known: readonly Named[]) =>
	`${what} ${asked} finns inte. Det finns: ${known.map(({ name }) => name).join(', ')}.`;

function refuse(sentence: string): number {
	console.error(sentence);
	return 2;
}
