import { rename, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { isPlainDate } from '../lib/domain/plain-date.ts';
import { monthBefore, type ReportQuestion } from '../lib/domain/report.ts';
import { openDatabase, openPublicVersion, type Db } from '../lib/server/database/open.ts';
import { saveReport } from '../lib/server/operations/save-report.ts';
import { listBodies } from '../lib/server/repositories/bodies.ts';
import { readReportContent } from '../lib/server/repositories/report-content.ts';
import { findReport, lastReportBefore } from '../lib/server/repositories/reports.ts';
import { formOf, writeReport } from '../lib/server/reports/write-report.ts';
import { writable } from '../lib/ui/report/writable.ts';
import { issueText } from '../lib/ui/text/issues.ts';
import { commandContext, databasePath } from './command-context.ts';

/** `--body B --as-of DATE --out FILE`: the report as the pages give it, in the form that the file's name says. An exit code. */
export async function writeReportFile(args: string[]): Promise<number> {
	const { values } = parseArgs({
		args,
		options: {
			...{ body: { type: 'string' }, 'as-of': { type: 'string' }, since: { type: 'string' } },
			...{ out: { type: 'string' }, save: { type: 'boolean' }, open: { type: 'boolean' } },
			large: { type: 'boolean' },
		},
	});
	const { body: name, 'as-of': asOf, since, out = '', save, open, large = false } = values;
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
		const body = name === undefined ? null : await bodyNamed(read, name);
		if (body === undefined) return refuse(`Organet ${name} finns inte. ${await knownBodies(read)}`);
		const earlier = since ?? (await lastReportBefore(read, body, per)) ?? monthBefore(per);
		if (earlier >= per) return refuse('Den förra rapporten måste ligga före den här.');
		const question: ReportQuestion = { body, per, since: earlier, large: false };
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

/** A body by its id or name; undefined when there is none. */
async function bodyNamed(db: Db, name: string): Promise<string | undefined> {
	const wanted = name.toLocaleLowerCase('sv');
	return (await listBodies(db)).find(
		(body) => body.id === name || body.name.toLocaleLowerCase('sv') === wanted,
	)?.id;
}

const knownBodies = async (db: Db) =>
	`Det finns: ${(await listBodies(db)).map((body) => body.name).join(', ')}.`;

function refuse(sentence: string): number {
	console.error(sentence);
	return 2;
}
