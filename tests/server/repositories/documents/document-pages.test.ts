import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { boxesOver, type PageRecord } from '../../../../src/lib/domain/page.ts';
import { readDocument } from '../../../../src/lib/server/documents/read-document.ts';
import { transact } from '../../../../src/lib/server/database/transact.ts';
import { findCommitment } from '../../../../src/lib/server/repositories/commitments/commitment-detail.ts';
import {
	countPages,
	findPage,
	findPageSource,
	writePages,
} from '../../../../src/lib/server/repositories/documents/document-pages.ts';
import { confirmSample, importReading } from '../../sample-reading.ts';
import { onDay, temporaryDatabase } from '../../temporary-database.ts';

const PAGES: readonly PageRecord[] = [
	{ number: 1, width: 595.3, height: 841.9, machineRead: false, words: [[0, 7, 70, 100.5, 110, 112]] },
	{ number: 2, width: 842, height: 595, machineRead: true, words: [] },
];

test('pages are kept as they were, and a later reading puts its own in their place', async () => {
	const { db } = await temporaryDatabase();
	const { id } = await importReading(onDay(db, '2023-10-20'));
	await transact(db, (trx) => writePages(trx, id, PAGES));
	expect([await findPage(db, id, 1), await findPage(db, id, 2), await findPage(db, id, 3)]).toEqual([
		...PAGES,
		null,
	]);
	expect(await countPages(db, id)).toBe(2);
	expect(await findPageSource(db, id, 2)).toEqual({
		sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
		mediaType: 'text/plain',
	});
	await transact(db, (trx) => writePages(trx, id, PAGES.slice(0, 1)));
	expect([await countPages(db, id), await findPageSource(db, id, 2)]).toEqual([1, null]);
});

test('a document read before there were pages has none to look at, and works as before', async () => {
	const { db } = await temporaryDatabase();
	const { address } = await confirmSample(onDay(db, '2023-10-20'));
	const row = await findCommitment(db, address, null, '2023-10-20');
	expect(row).toMatchObject({ hasLook: false });
	expect(await countPages(db, row!.documentId)).toBe(0);
});

test('every suggestion of a printed protocol has its words on the page that it is said to stand on', async () => {
	const name = '2023-04-25-kommunstyrelsen-protokoll.pdf';
	const result = await readDocument(readFileSync(join('db/demo/meetings', name)), name);
	if (!result.ok) throw new Error(result.problem);
	const { reading, pages } = result;
	expect(pages.length).toBe(3);
	expect(reading.suggestions.length).toBeGreaterThan(5);
	for (const { span } of reading.suggestions) {
		const number = reading.pages.filter((start) => start <= span[0]).length;
		const { words, width, height } = pages[number - 1]!;
		const boxes = boxesOver(words, span);
		expect(boxes.length).toBeGreaterThan(0);
		for (const [left, top, right, bottom] of boxes)
			expect([left > 50, top > 50, right < width - 50, bottom < height - 50]).toEqual([
				true,
				true,
				true,
				true,
			]);
		// All words of the quotation are placed, on this page or the next.
		const placed = pages.flatMap((page) =>
			page.words.filter(([start, end]) => start < span[1] && end > span[0]),
		);
		const quote = reading.text.slice(...span);
		expect(
			placed.map(([start, end]) => reading.text.slice(Math.max(start, span[0]), Math.min(end, span[1]))),
		).toEqual(quote.split(/\s+/).filter(Boolean));
	}
});
