import type { PageRecord } from '../../domain/page.ts';
import type { Reading } from '../../domain/reading.ts';
import { DEFAULT_LIMITS, type ReadLimits } from './limits.ts';
import { isReadType, mayBeMisnamed, problemOfType, promisedType } from './media-types.ts';
import { readPictures } from './ocr/read-pictures.ts';
import type { ProblemKey } from './problems.ts';
import { Queue } from './queue.ts';
import { prepareReader } from './readers.ts';
import type { Answer } from './reader-protocol.ts';
import { runReader } from './reading-process.ts';
import { isCutArchive } from './sniff-container.ts';
import { sniffType } from './sniff-type.ts';
import { firstBytes, lastBytes, sourceOf, type FileBytes, type SourceFile } from './source-file.ts';

export type ReadResult =
	| {
			readonly ok: true;
			readonly mediaType: string;
			readonly reading: Reading;
			/** How the pages look and where the words of the text stand; [] for kinds of file without pages. */
			readonly pages: readonly PageRecord[];
	  }
	| { readonly ok: false; readonly mediaType: string | null; readonly problem: ProblemKey };

export interface ReadOptions extends Partial<ReadLimits> {
	/** Called when pages are read from their pictures: pages that have been read so far, of all. */
	readonly onProgress?: (done: number, total: number) => void;
	/** Stops the reading and its processes; the result is the problem 'cancelled'. */
	readonly signal?: AbortSignal;
}

/**
 * Reads one document: kind from the bytes, text, OCR repair, agenda items and suggestions.
 * Parsing runs in a process of its own with limits for time and memory, at most two at once, so that no
 * file stops the server. Never throws for a bad file; throws when the reader itself cannot be started.
 */
export async function readDocument(
	bytes: FileBytes,
	fileName: string,
	{ onProgress, signal, ...options }: ReadOptions = {},
): Promise<ReadResult> {
	const limits = { ...DEFAULT_LIMITS, ...options };
	const fail = (problem: ProblemKey, mediaType: string | null = null): ReadResult => ({
		ok: false,
		mediaType,
		problem,
	});
	const file = sourceOf(bytes);
	if (file.size > limits.bytes) return fail('too-large');
	if (await isBlank(file)) return fail('empty');
	const mediaType = await sniffType(file);
	const promised = promisedType(fileName);
	// Text that calls itself something else is a sign of a failed download.
	if (promised && promised !== mediaType && !(mediaType && mayBeMisnamed(mediaType)))
		return fail((await isCut(file)) ? 'broken' : 'wrong-type', mediaType);
	if (mediaType === null) return fail('unknown-type');
	if (!isReadType(mediaType)) return fail(problemOfType(mediaType), mediaType);
	const answer = await queue.run(async (): Promise<Answer> => {
		const first = await runReader({ step: 'read', mediaType, limits }, file, signal);
		if (!('parsed' in first)) return first;
		const read = await readPictures({
			...{ file, mediaType, ...first, limits, signal },
			onProgress: (done, total) => {
				// Whoever reads the text of all pages gets ready while the last of them is read.
				if (done === total - 1) prepareReader();
				onProgress?.(done, total);
			},
		});
		if (!read.ok) return read;
		return runReader({ step: 'extract', limits }, Buffer.from(JSON.stringify(read.parsed)), signal);
	});
	if (!answer.ok) return fail(answer.problem, mediaType);
	// Whoever has been handed all pages asks for no more pictures.
	if (!('reading' in answer)) throw new Error('The reader gave no reading.');
	return { ok: true, mediaType, reading: answer.reading, pages: answer.pages };
}

const queue = new Queue(2);

/** Nothing, or nothing but spaces and line ends. A large file of such is left to the reader: looking takes time. */
const isBlank = async (file: SourceFile) =>
	file.size < 100_000 &&
	(await firstBytes(file, 100_000)).every((byte) => byte === 32 || (byte >= 9 && byte <= 13));

const isCut = async (file: SourceFile) =>
	isCutArchive(await firstBytes(file, 4), await lastBytes(file, 66_000));
