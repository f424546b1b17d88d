import { appendFileSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PART } from '../../../src/lib/server/documents/source-file.ts';
import { takePlainFile } from '../../../src/lib/server/inbox/read-file.ts';
import { importDocument } from '../../../src/lib/server/operations/documents/import-document.ts';
import { onDay, temporaryDatabase } from '../temporary-database.ts';

const MOST = 8 * PART;
const BYTES = Buffer.from(Array.from({ length: 6 * PART + 7 }, (_, i) => i % 251));

function fileOf(bytes: Uint8Array): string {
	const path = join(mkdtempSync(join(tmpdir(), 'bevaka-')), 'möte.pdf');
	writeFileSync(path, bytes);
	return path;
}

test('a file is handed on a part at a time, and is the same on the other side', async () => {
	const sizes: number[] = [];
	const all = await takePlainFile(fileOf(BYTES), MOST, async (pieces) => {
		const parts: Uint8Array[] = [];
		for await (const piece of pieces) parts.push(piece);
		sizes.push(...parts.map(({ length }) => length));
		return Buffer.concat(parts);
	});
	expect(sizes).toEqual([...Array<number>(6).fill(PART), 7]);
	expect(BYTES.equals(all as Buffer)).toBe(true);
});

test('one that changes while it is read becomes no document, and leaves nothing behind', async () => {
	const { db } = await temporaryDatabase();
	const path = fileOf(BYTES);
	async function* disturbed(pieces: AsyncIterable<Uint8Array>) {
		for await (const piece of pieces) {
			yield piece;
			appendFileSync(path, 'mer');
		}
	}
	const answer = await takePlainFile(path, MOST, (pieces) =>
		importDocument(onDay(db, '2023-10-01'), { fileName: 'möte.pdf', pieces: disturbed(pieces) }),
	);
	expect(answer).toBeNull();
	for (const table of ['documents', 'originals', 'original_parts', 'jobs'] as const)
		expect(await db.selectFrom(table).selectAll().execute(), table).toEqual([]);
});

test('a link is not followed, and what is too large is not begun', async () => {
	const path = fileOf(BYTES);
	const never = () => Promise.reject(new Error('It was begun.'));
	symlinkSync(path, `${path}.lnk`);
	await expect(takePlainFile(`${path}.lnk`, MOST, never)).rejects.toThrow('ELOOP');
	expect(await takePlainFile(path, PART, never)).toBe('too-large');
});
