import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { ReadableStream as WebStream } from 'node:stream/web';
import { setImmediate as nextTurn } from 'node:timers/promises';

/** A file whose bytes come in parts: nobody holds the whole of it, and no step takes longer than a part does. */
export interface SourceFile {
	/** Bytes. */
	readonly size: number;
	/** From the byte `start` to the end, in order; each part has at most PART bytes. */
	parts(start?: number): AsyncIterable<Uint8Array>;
}

/** A file, or the bytes of one that is in memory anyway. */
export type FileBytes = Uint8Array | SourceFile;

/** Bytes that are written, read, hashed or searched in one step. A step of 256 KB takes about a millisecond. */
export const PART = 256 * 1024;

export const sourceOf = (file: FileBytes): SourceFile => (file instanceof Uint8Array ? inMemory(file) : file);

export const sizeOf = (file: FileBytes): number => sourceOf(file).size;

/** The first bytes of a file, or all where it has no more. */
export async function firstBytes(file: SourceFile, count: number): Promise<Uint8Array> {
	const parts: Uint8Array[] = [];
	let size = 0;
	for await (const part of file.parts()) {
		parts.push(part);
		size += part.length;
		if (size >= count) break;
	}
	return Buffer.concat(parts).subarray(0, count);
}

/** The last bytes of a file, or all where it has no more. */
export function lastBytes(file: SourceFile, count: number): Promise<Uint8Array> {
	const start = Math.max(0, file.size - count);
	return firstBytes({ size: file.size - start, parts: (from = 0) => file.parts(start + from) }, count);
}

/** Hands a file over as fast as it is taken, and no faster. A taker that has ended takes no more: that is no error. */
export async function pour(file: FileBytes, into: Writable): Promise<void> {
	const ended = new Promise<void>((done) => into.once('close', done).once('error', () => done()));
	for await (const part of sourceOf(file).parts()) {
		if (into.destroyed || into.errored) return;
		if (into.write(part)) continue;
		const drained = new AbortController();
		await Promise.race([once(into, 'drain', { signal: drained.signal }).catch(() => {}), ended]);
		drained.abort();
	}
}

/** What is sent of a file to a browser: the next part when the one before has gone. */
export const streamOf = (file: SourceFile): ReadableStream<Uint8Array> =>
	// Node's and the browser's type of one and the same thing.
	WebStream.from(file.parts()) as unknown as ReadableStream<Uint8Array>;

const inMemory = (bytes: Uint8Array): SourceFile => ({
	size: bytes.length,
	async *parts(start = 0) {
		for (let at = start; at < bytes.length; at += PART) {
			yield bytes.subarray(at, at + PART);
			// Whoever only computes would otherwise go on to the end and let nobody in between.
			await nextTurn();
		}
	},
});
