import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { answerIn } from './answer-shape.ts';
import { watchMemory } from './memory-watch.ts';
import type { ProblemKey } from './problems.ts';
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
	let stopped: ProblemKey | null = null;
	const stop = (problem: ProblemKey) => {
		stopped ??= problem;
		child.kill('SIGKILL');
	};
	const cancel = () => stop('cancelled');
	signal?.addEventListener('abort', cancel, { once: true });
	const clock = setTimeout(() => stop('too-slow'), order.limits.time);
	const unwatch = watchMemory(child.pid, order.limits.memory, () => stop('too-much-memory'));
	try {
		const output = collect(child, () => stop('too-much-memory'));
		const [{ written, said, code, signal: killed }] = await Promise.all([output, send(child, order, file)]);
		if (stopped) return { ok: false, problem: stopped };
		if (!written.startsWith(READY)) throw new Error(`The reader did not start (${code ?? killed}): ${said}`);
		return answerIn(written.slice(READY.length)) ?? { ok: false, problem: problemOfCrash(said) };
	} finally {
		signal?.removeEventListener('abort', cancel);
		clearTimeout(clock);
		unwatch();
		child.kill('SIGKILL');
	}
}

async function send(child: ChildProcessWithoutNullStreams, order: Order, file: FileBytes): Promise<void> {
	// A process that has ended takes no more; its end is what counts.
	child.stdin.on('error', () => {});
	child.stdin.write(JSON.stringify(order) + '\n');
	await pour(file, child.stdin);
	child.stdin.end();
}

interface Output {
	readonly written: string;
	readonly said: string;
	readonly code: number | null;
	readonly signal: string | null;
}

function collect(child: ChildProcessWithoutNullStreams, tooMuch: () => void): Promise<Output> {
	const written: Buffer[] = [];
	let size = 0;
	let said = '';
	child.stdout.on('data', (part: Buffer) => {
		written.push(part);
		size += part.length;
		if (size > MOST_OUTPUT) tooMuch();
	});
	child.stderr.on('data', (part: Buffer) => (said = (said + part.toString()).slice(-4000)));
	return new Promise((done, fail) => {
		child.once('error', fail);
		child.once('close', (code, signal) =>
			done({ written: Buffer.concat(written).toString(), said, code, signal }),
		);
	});
}

const MOST_OUTPUT = 200 * 1024 * 1024;

const problemOfCrash = (said: string): ProblemKey =>
	said.includes('heap out of memory') || said.includes('Allocation failed') ? 'too-much-memory' : 'broken';
