import type { Reading } from '../../domain/reading.ts';
import { DEFAULT_LIMITS, type ReadLimits } from './limits.ts';
import { isReadType, promisedType } from './media-types.ts';
import type { ProblemKey } from './problems.ts';
import { Queue } from './queue.ts';
import { runReader } from './reading-process.ts';
import { sniffType } from './sniff-type.ts';

export type ReadResult =
	| { readonly ok: true; readonly mediaType: string; readonly reading: Reading }
	| { readonly ok: false; readonly mediaType: string | null; readonly problem: ProblemKey };

/**
 * Reads one document: kind from the bytes, text, OCR repair, agenda items and suggestions.
 * Parsing runs in a process of its own with limits for time and memory, at most two at once, so that no
 * file stops the server. Never throws for a bad file; throws when the reader itself cannot be started.
 */
export async function readDocument(
	bytes: Uint8Array,
	fileName: string,
	options: Partial<ReadLimits> = {},
): Promise<ReadResult> {
	const limits = { ...DEFAULT_LIMITS, ...options };
	const fail = (problem: ProblemKey, mediaType: string | null = null): ReadResult => ({
		ok: false,
		mediaType,
		problem,
	});
	if (bytes.length > limits.bytes) return fail('too-large');
	if (isBlank(bytes)) return fail('empty');
	const mediaType = sniffType(bytes);
	const promised = promisedType(fileName);
	// A PDF says what it is, whatever it is called; for the rest a false name is a sign of a failed download.
	if (promised && promised !== mediaType && mediaType !== 'application/pdf') {
		return fail('wrong-type', mediaType);
	}
	if (mediaType === null) return fail('unknown-type');
	if (!isReadType(mediaType)) return fail('unsupported-type', mediaType);
	const answer = await queue.run(() => runReader({ mediaType, limits }, bytes));
	return answer.ok ? { ...answer, mediaType } : fail(answer.problem, mediaType);
}

const queue = new Queue(2);

/** Nothing, or nothing but spaces and line ends. */
const isBlank = (bytes: Uint8Array) => bytes.every((byte) => byte === 32 || (byte >= 9 && byte <= 13));
