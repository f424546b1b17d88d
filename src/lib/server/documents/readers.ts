import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import type { Socket } from 'node:net';
import { startConfined } from './confined.ts';

type Reader = ChildProcessWithoutNullStreams;

/** A reader that has loaded everything and waits for its one file. */
let spare: Reader | null = null;
let taken = 0;

/** A process for one file: the one that waits, or a new one. Whoever reads twice soon reads a third time. */
export function takeReader(): Reader {
	const reader = spare ?? startReader();
	spare = null;
	hold(reader, true);
	taken += 1;
	if (taken > 1) prepareReader();
	return reader;
}

/**
 * Starts a reader ahead, since loading takes longer than reading: for pages where somebody is about to hand
 * in a file. It leaves after two idle minutes, and never keeps this process from ending.
 */
export function prepareReader(): void {
	if (spare) return;
	const reader = startReader();
	const forget = () => {
		if (spare === reader) spare = null;
	};
	reader.once('exit', forget).once('error', forget);
	setTimeout(() => {
		if (spare === reader) reader.kill();
		forget();
	}, IDLE).unref();
	hold(reader, false);
	spare = reader;
}

const IDLE = 120_000;

/** Whether this process waits for the reader before it ends. A reader that is let go ends when its input does. */
function hold(reader: Reader, held: boolean): void {
	for (const part of [reader, reader.stdin, reader.stdout, reader.stderr] as unknown as Socket[]) {
		if (held) part.ref();
		else part.unref();
	}
}

const startReader = () => startConfined('src/lib/server/documents/read-child.ts');
