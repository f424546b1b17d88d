import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { answerIn } from './answer-shape.ts';
import { bounded, outputOf, problemOfCrash } from './bounded.ts';
import { takeReader } from './readers.ts';
import { pour, type FileBytes } from './source-file.ts';
import { READY, type Answer, type Order } from './reader-protocol.ts';

/**
 * Reads one file in a process of its own, which ends with it, also when `signal` says stop ('cancelled').
 * Throws when that process cannot be started.
 */
export async function runReader(order: Order, file: FileBytes, signal?: AbortSignal): Promise<Answer> {
	if (signal?.aborted) return { ok: false, problem: 'cancelled' };
	const child = takeReader();
	const bound = bounded(child, order.limits, signal);
	try {
		const output = outputOf(child, MOST_OUTPUT, () => bound.stop('too-much-memory'));
		const [{ written, said, code, signal: killed }] = await Promise.all([output, send(child, order, file)]);
		const stopped = bound.reason();
		if (stopped) return { ok: false, problem: stopped };
		const text = written.toString();
		if (!text.startsWith(READY)) throw new Error(`The reader did not start (${code ?? killed}): ${said}`);
		return answerIn(text.slice(READY.length)) ?? { ok: false, problem: problemOfCrash(said) };
	} finally {
		bound.release();
		child.kill('SIGKILL');
	}
}

async function send(child: ChildProcessWithoutNullStreams, order: Order, file: FileBytes): Promise<void> {
	child.stdin.write(JSON.stringify(order) + '\n');
	await pour(file, child.stdin);
	child.stdin.end();
}

const MOST_OUTPUT = 200 * 1024 * 1024;
