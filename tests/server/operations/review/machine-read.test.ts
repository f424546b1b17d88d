import { expect, test } from 'vitest';
import { sentenceOf } from '../../../../src/lib/domain/events/event-sentence.ts';
import type { PageRecord } from '../../../../src/lib/domain/page.ts';
import { runQueue } from '../../../../src/lib/server/jobs/run-queue.ts';
import { confirmSuggestion } from '../../../../src/lib/server/operations/review/confirm-suggestion.ts';
import { importDocument } from '../../../../src/lib/server/operations/documents/import-document.ts';
import { findDocument } from '../../../../src/lib/server/repositories/documents/documents.ts';
import { commitmentEventOf } from '../../../../src/lib/server/repositories/commitments/events.ts';
import { READING } from '../../sample-reading.ts';
import { onDay, temporaryDatabase } from '../../temporary-database.ts';

const page = (number: number, machineRead: boolean): PageRecord => ({
	...{ number, width: 595, height: 842, machineRead, words: [] },
});

/** The sample as a document of machine-read pages, the second suggestion on a page of its own. */
async function start(pages: readonly PageRecord[] | undefined) {
	const { db } = await temporaryDatabase();
	const context = onDay(db, '2023-10-20');
	const reading = {
		...READING,
		pages: [0, READING.suggestions[1]!.span[0]],
		ocr: { suspected: true, repairs: [] },
	};
	const bytes = new TextEncoder().encode('scan');
	const taken = await importDocument(context, { fileName: 'skannat.pdf', bytes });
	if (!taken.ok) throw new Error('The sample was refused.');
	await runQueue(context, () =>
		Promise.resolve({ ok: true, mediaType: 'application/pdf', reading, ...(pages && { pages }) }),
	);
	const document = await findDocument(db, taken.value.documentId);
	const [first, second] = document!.suggestionList;
	const confirm = (one: typeof first, checked: readonly string[], edits = {}) =>
		confirmSuggestion(context, { suggestionId: one!.id, version: 1, checked, edits });
	const said = async () => {
		const rows = await db.selectFrom('events').selectAll().where('kind', '=', 'confirmed').execute();
		return rows.map((row) => sentenceOf(commitmentEventOf(row), '2023-10-20'));
	};
	return { document: document!, first: first!, second: second!, confirm, said };
}

const KEYS = ['item 23', 'deadline 2023-10-31'];

test('each value must be held against the original before the yes', async () => {
	const { first, second, confirm, document, said } = await start([page(1, true), page(2, false)]);
	expect(document.machineRead).toBe(true);
	expect(first.machineValues?.map(({ key }) => key)).toEqual(KEYS);
	expect(await confirm(first, [])).toMatchObject({
		ok: false,
		issues: [{ field: 'checked', key: 'unchecked-values', context: { values: KEYS.join('\n') } }],
	});
	expect(await confirm(first, ['item 23'])).toMatchObject({
		issues: [{ context: { values: 'deadline 2023-10-31' } }],
	});
	expect(await confirm(first, KEYS)).toMatchObject({ ok: true });
	expect(await confirm(second, ['item 23'])).toMatchObject({ ok: true });
	// What the person has answered for stands in the history; where nothing was asked, nothing is said.
	const [one, two] = await said();
	expect(one).toContain('Avstämt mot bilden: § 23 och senast den 31 oktober 2023.');
	expect(two).not.toContain('Avstämt');
});

test('a day that the person corrects is the person’s', async () => {
	const { first, confirm } = await start([page(1, true), page(2, true)]);
	const edits = { deadline: { date: '2023-10-30' } };
	expect(await confirm(first, ['item 23'], { deadline: { date: '2023-10-31' } })).toMatchObject({
		ok: false,
	});
	// The words of the day still stand in the wording.
	expect(await confirm(first, ['item 23'], edits)).toMatchObject({
		issues: [{ context: { values: 'figure 31 oktober 2023' } }],
	});
	expect(await confirm(first, ['item 23', 'figure 31 oktober 2023'], edits)).toMatchObject({ ok: true });
});

test('a page with text of its own asks nothing', async () => {
	const { second, confirm } = await start([page(1, true), page(2, false)]);
	expect(second.machineValues).toBeUndefined();
	expect(await confirm(second, [])).toMatchObject({ ok: true });
});

test('where it is not known which pages a machine has read, all ask', async () => {
	const { first, second, confirm } = await start(undefined);
	expect([first, second].map(({ machineValues }) => machineValues !== undefined)).toEqual([true, true]);
	expect(await confirm(second, [])).toMatchObject({ ok: false });
});
