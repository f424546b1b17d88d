import type { ChildProcess, ChildProcessWithoutNullStreams } from 'node:child_process';
import { watchMemory } from './memory-watch.ts';

/** What a process may take. */
export interface Bounds {
	/** Milliseconds. */
	readonly time: number;
	/** Bytes of memory of the process as a whole. */
	readonly memory: number;
}

export type Exceeded = 'too-slow' | 'too-much-memory';

/** A process that is being watched over. */
export interface Bounded<Reason> {
	/** Ends the process; of several reasons the first is the one that counts. */
	stop(reason: Reason): void;
	/** Why it was stopped; null if it was not. */
	reason(): Reason | null;
	/** Ends the watch. */
	release(): void;
}

/** Stops a process that takes more than it may, or that is no longer wanted. `release` it in a `finally`. */
export function bounded(child: ChildProcess, bounds: Bounds): Bounded<Exceeded>;
export function bounded(
	child: ChildProcess,
	bounds: Bounds,
	signal: AbortSignal | undefined,
): Bounded<Exceeded | 'cancelled'>;
export function bounded(
	child: ChildProcess,
	{ time, memory }: Bounds,
	signal?: AbortSignal,
): Bounded<Exceeded | 'cancelled'> {
	let stopped: Exceeded | 'cancelled' | null = null;
	const stop = (reason: Exceeded | 'cancelled') => {
		stopped ??= reason;
		child.kill('SIGKILL');
	};
	const cancel = () => stop('cancelled');
	if (signal?.aborted) cancel();
	signal?.addEventListener('abort', cancel, { once: true });
	const clock = setTimeout(() => stop('too-slow'), time);
	const unwatch = watchMemory(child.pid, memory, () => stop('too-much-memory'));
	return {
		stop,
		reason: () => stopped,
		release() {
			signal?.removeEventListener('abort', cancel);
			clearTimeout(clock);
			unwatch();
		},
	};
}

export interface Output {
	readonly written: Buffer;
	/** The end of what it said on standard error. */
	readonly said: string;
	readonly code: number | null;
	readonly signal: string | null;
}

/** What a process writes until it ends; `tooMuch` is called when that is more than `most` bytes. Throws if it cannot start. */
export function outputOf(
	child: ChildProcessWithoutNullStreams,
	most: number,
	tooMuch: () => void,
): Promise<Output> {
	const parts: Buffer[] = [];
	let size = 0;
	let said = '';
	child.stdout.on('data', (part: Buffer) => {
		parts.push(part);
		size += part.length;
		if (size > most) tooMuch();
	});
	child.stderr.on('data', (part: Buffer) => (said = (said + part.toString()).slice(-4000)));
	// A process that has ended takes no more; its end is what counts.
	child.stdin.on('error', () => {});
	return new Promise((done, fail) => {
		child.once('error', fail);
		child.once('close', (code, signal) => done({ written: Buffer.concat(parts), said, code, signal }));
	});
}

/** Of a process that went down by itself: what it said last tells whether its memory ran out. */
export const problemOfCrash = (said: string): 'too-much-memory' | 'broken' =>
	said.includes('heap out of memory') || said.includes('Allocation failed') ? 'too-much-memory' : 'broken';
