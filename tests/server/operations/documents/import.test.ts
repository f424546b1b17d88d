import { expect, test, vi } from 'vitest';
import { runQueue } from '../../../../src/lib/server/jobs/run-queue.ts';
import {
	importDocument,
	MAX_BYTES,
	type ReadDocument,
} from '../../../../src/lib/server/operations/documents/import-document.ts';
import { readAgain } from '../../../../src/lib/server/operations/documents/read-again.ts';
import { setMeetingFacts } from '../../../../src/lib/server/operations/documents/set-meeting-facts.ts';
import { confirmSuggestion } from '../../../../src/lib/server/operations/review/confirm-suggestion.ts';
import { meetingDates, listBodies } from '../../../../src/lib/server/repositories/bodies.ts';
import { findCommitment } from '../../../../src/lib/server/repositories/commitments/commitment-detail.ts';
import {
	findDocument,
	findOriginal,
	listDocuments,
} from '../../../../src/lib/server/repositories/documents/documents.ts';
import { importReading, READING, readingAs, TEXT } from '../../sample-reading.ts';
import { allBytes } from '../../all-bytes.ts';
import { onDay, temporaryDatabase } from '../../temporary-database.ts';

const BYTES = new TextEncoder().encode('innehåll');
const FAILING: ReadDocument = () => Promise.resolve({ ok: false, mediaType: null, problem: 'broken' });

test('a document is stored as it came, with everything that was found in it', async () => {
	const { db } = await temporaryDatabase();
	const document = await importReading(onDay(db, '2023-10-01'), READING, '../../etc/möte\u202e.txt');
	expect(document).toMatchObject({
		fileName: 'möte.txt',
		state: 'read',
		body: { id: 'namnden-for-skargarden', name: 'Nämnden för skärgården' },
		meetingDate: '2023-09-20',
		pages: null,
		text: TEXT,
		counts: { items: 1, suggestions: 2, pending: 2, confirmed: 0, withoutResponsible: 1, withoutDeadline: 0 },
		items: [{ number: '23', caseNumbers: ['NSk 17/2023'], suggestions: 2, pending: 2 }],
		similarTo: null,
	});
	expect(document.suggestionList.map(({ quote, review }) => [quote, review])).toEqual([
		['Kommunledningskontoret får i uppdrag att lämna yttrande senast den 31 oktober 2023.', 'suggested'],
		['Åtgärderna redovisas minst en gång per år.', 'suggested'],
	]);
	const original = await findOriginal(db, document.id);
	expect((await allBytes(original!.file)).toString()).toContain(TEXT);
	expect(await meetingDates(db, 'namnden-for-skargarden')).toEqual(['2023-09-20']);
});

test('the same bytes are one document, whoever comes and however many at once', async () => {
	const { db } = await temporaryDatabase();
	const context = onDay(db, '2023-10-01');
	let readings = 0;
	const read: ReadDocument = async (...file) => {
		readings += 1;
		await new Promise((done) => setTimeout(done, 20));
		return readingAs()(...file);
	};
	const results = await Promise.all(
		Array.from({ length: 8 }, (_, index) =>
			importDocument(context, { fileName: `${index}.txt`, bytes: BYTES }),
		),
	);
	await Promise.all([runQueue(context, read), runQueue(context, read)]);
	const values = results.flatMap((result) => (result.ok ? [result.value] : []));
	expect(new Set(values.map(({ documentId }) => documentId)).size).toBe(1);
	expect(values.filter(({ duplicate }) => !duplicate)).toHaveLength(1);
	expect(readings).toBe(1);
	expect(await listDocuments(db)).toHaveLength(1);
});

test('a file that cannot be read is kept with its problem, and can be tried again', async () => {
	const { db } = await temporaryDatabase();
	const context = onDay(db, '2023-10-01');
	const first = await importDocument(context, { fileName: 'x.pdf', bytes: BYTES });
	expect(first).toMatchObject({ ok: true, value: { duplicate: false } });
	await runQueue(context, FAILING);
	const id = first.ok ? first.value.documentId : '';
	expect(await findDocument(db, id)).toMatchObject({
		state: 'failed',
		problem: 'broken',
		text: '',
		items: [],
	});
	expect(await allBytes((await findOriginal(db, id))!.file)).toEqual(Buffer.from(BYTES));
	expect(await readAgain(context, id)).toMatchObject({ ok: true });
	expect(await readAgain(context, id)).toMatchObject({ issues: [{ key: 'already-queued' }] });
	await runQueue(context, readingAs());
	expect(await findDocument(db, id)).toMatchObject({
		job: { state: 'done', kind: 'read' },
		state: 'read',
		problem: null,
		counts: { suggestions: 2 },
	});
	expect(await readAgain(context, 'nobody')).toMatchObject({ issues: [{ key: 'not-found' }] });
});

test('the bytes are safe before anything is read: a reader that breaks loses nothing', async () => {
	const { db } = await temporaryDatabase();
	const context = onDay(db, '2023-10-01');
	const told = vi.spyOn(console, 'error').mockReturnValue();
	const breaking = vi.fn<ReadDocument>().mockRejectedValue(new Error('the reader broke'));
	await importDocument(context, { fileName: 'x.pdf', bytes: BYTES });
	await runQueue(context, breaking);
	expect(breaking).toHaveBeenCalledTimes(3);
	expect(told).toHaveBeenCalledTimes(3);
	told.mockRestore();
	const [document] = await listDocuments(db);
	expect(document).toMatchObject({ state: 'failed', problem: 'server', bytes: BYTES.length });
	expect(await readAgain(context, document?.id ?? '')).toMatchObject({ ok: true });
	await runQueue(context, readingAs());
	expect(await listDocuments(db)).toMatchObject([{ state: 'read', counts: { suggestions: 2 } }]);
});

test('an empty and a far too large file are refused with a reason', async () => {
	const { db } = await temporaryDatabase();
	const context = onDay(db, '2023-10-01');
	const bring = (bytes: Uint8Array) => importDocument(context, { fileName: 'x', bytes });
	expect(await bring(new Uint8Array())).toMatchObject({ issues: [{ key: 'empty' }] });
	expect(await bring(new Uint8Array(MAX_BYTES + 1))).toMatchObject({ issues: [{ key: 'too-large' }] });
	expect(await listDocuments(db)).toEqual([]);
});

test('the same text in another file is noted, not refused', async () => {
	const { db } = await temporaryDatabase();
	const context = onDay(db, '2023-10-01');
	const first = await importReading(context, READING, 'a.txt');
	const second = await importReading(context, { ...READING, text: TEXT.toUpperCase() }, 'b.txt');
	expect(second).toMatchObject({ state: 'read', similarTo: first.id });
	const third = await importReading(
		context,
		{ ...READING, facts: { ...READING.facts, date: '2023-09-27' } },
		'c.txt',
	);
	expect(third.similarTo).toBeNull();
});

test('a person says who met and when; what is confirmed follows to that day', async () => {
	const { db } = await temporaryDatabase();
	const context = onDay(db, '2024-02-01');
	const facts = {
		kind: 'protokoll',
		body: null,
		date: null,
		dateRange: { from: '2023-09-01', to: '2023-09-30' },
	} as const;
	const document = await importReading(context, { ...READING, facts });
	const suggestion = document.suggestionList[0];
	const confirm = () => confirmSuggestion(context, { suggestionId: suggestion?.id ?? '', version: 1 });
	expect(await confirm()).toMatchObject({ issues: [{ field: 'date', key: 'no-meeting-date' }] });
	const early = { documentId: document.id, version: document.version, body: null, date: '2024-01-30' };
	expect(await setMeetingFacts(context, early)).toMatchObject({ ok: true });
	const confirmed = await confirm();
	expect(confirmed).toMatchObject({ ok: true, value: { number: 'Å-2024-0001' } });

	const target = { documentId: document.id, version: document.version + 1 };
	const set = (body: string | null, date: string | null) =>
		setMeetingFacts(context, { ...target, body, date });
	expect(await set(null, '2023-02-29')).toMatchObject({
		issues: [{ field: 'date', key: 'impossible-date' }],
	});
	expect(await set(' ', null)).toMatchObject({ issues: [{ field: 'body', key: 'required' }] });
	expect(await set('Kommunstyrelsen', '2023-09-13')).toMatchObject({ ok: true });
	expect(await set('Nämnden', null)).toMatchObject({
		conflict: true,
		current: { meetingDate: '2023-09-13' },
	});

	expect(await findDocument(db, document.id)).toMatchObject({
		...{
			meetingDate: '2023-09-13',
			dateSetByPerson: true,
			bodySetByPerson: true,
			body: { name: 'Kommunstyrelsen' },
		},
		dateRange: { from: '2023-09-01', to: '2023-09-30' },
	});
	expect(await findCommitment(db, '2024-0001', '2023-09-13', context.today)).toMatchObject({
		...{ decided: '2023-09-13', body: { name: 'Kommunstyrelsen' }, timing: 'on-track' },
		...{ dependencies: [{ since: '2023-09-13' }], deadlineMoves: [{ date: '2023-09-13' }] },
	});
	expect((await listBodies(db)).map(({ name }) => name)).toEqual(['Kommunstyrelsen']);
});
