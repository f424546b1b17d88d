import { expect, test } from 'vitest';
import { readPdf } from '../../../src/lib/server/documents/pdf/read-pdf.ts';
import { Unreadable } from '../../../src/lib/server/documents/problems.ts';
import { readDocument } from '../../../src/lib/server/documents/read-document.ts';
import { writePdf } from './pdf-writer.ts';
import { PROTOCOL, pagesOf } from './sample-texts.ts';

/** Set BEVAKA_MUTATIONS for a longer run. */
const COUNT = Number(process.env.BEVAKA_MUTATIONS ?? 200);

test('damaged PDFs are read or refused, never worse', async () => {
	const whole = writePdf(pagesOf(PROTOCOL));
	const outcomes = new Set<string>();
	for (let seed = 0; seed < COUNT; seed++) {
		const outcome = await readPdf(mutated(whole, seed), { pages: 50 }).then(
			() => 'read',
			(error: unknown) => (error instanceof Unreadable ? error.problem : `${seed}: ${String(error)}`),
		);
		outcomes.add(outcome);
	}
	expect([...outcomes].filter((outcome) => !EXPECTED.includes(outcome))).toEqual([]);
	expect(outcomes.size).toBeGreaterThan(1);
});

const EXPECTED: readonly string[] = ['read', 'broken', 'no-text', 'encrypted', 'too-large'];

test('damaged files of both kinds come through the reading process', async () => {
	const files = [writePdf(pagesOf(PROTOCOL)), Buffer.from(PROTOCOL), Buffer.from(PROTOCOL, 'latin1')];
	const results = await Promise.all(
		Array.from({ length: Math.ceil(COUNT / 20) }, (_, seed) =>
			readDocument(mutated(files[seed % files.length]!, 1000 + seed), 'fil'),
		),
	);
	expect(results.filter((result) => !result.ok && STOPPED.includes(result.problem))).toEqual([]);
	expect(results.some((result) => result.ok)).toBe(true);
}, 120_000);

const STOPPED: readonly string[] = ['too-slow', 'too-much-memory'];

/** One to eight changes: bytes flipped, cut out, doubled or put in, by a seeded generator (mulberry32). */
function mutated(bytes: Buffer, seed: number): Buffer {
	const random = generator(seed + 1);
	let result = bytes;
	for (let n = 1 + Math.floor(random() * 8); n > 0; n--) {
		const at = Math.floor(random() * result.length);
		const length = 1 + Math.floor(random() ** 3 * 200);
		const [before, piece, after] = [
			result.subarray(0, at),
			result.subarray(at, at + length),
			result.subarray(at + length),
		];
		const kind = Math.floor(random() * 4);
		if (kind === 0)
			result = Buffer.concat([before, piece.map((byte) => byte ^ (1 << Math.floor(random() * 8))), after]);
		else if (kind === 1) result = Buffer.concat([before, after]);
		else if (kind === 2) result = Buffer.concat([before, piece, piece, after]);
		else result = Buffer.concat([before, Buffer.from('0 R>>[(\0\xff', 'latin1'), piece, after]);
	}
	return result;
}

function generator(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}
