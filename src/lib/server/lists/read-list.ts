import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { watchMemory } from '../documents/memory-watch.ts';
import { projectRoot } from '../documents/project-root.ts';
import { Queue } from '../documents/queue.ts';
import { READY } from '../documents/reader-protocol.ts';
import { confinement, necessaryEnvironment } from '../documents/readers.ts';
import { sniffType } from '../documents/sniff-type.ts';
import { LIST_LIMITS, type ListLimits } from './limits.ts';
import { CSV, XLSX, type Cells, type ListAnswer, type ListOrder, type ListProblem } from './protocol.ts';

export type ListResult =
	| { readonly ok: true; readonly mediaType: string; readonly sheet: string | null; readonly cells: Cells }
	| { readonly ok: false; readonly problem: ListProblem };

/**
 * Reads a list (XLSX, or CSV in any of the ways that Swedish systems write it) in a process of its own that may open
 * nothing, with limits for time and memory. Never throws for a bad file; throws when the process cannot be started.
 */
export async function readList(bytes: Uint8Array, options: Partial<ListLimits> = {}): Promise<ListResult> {
	const limits = { ...LIST_LIMITS, ...options };
	if (bytes.length === 0) return { ok: false, problem: 'empty' };
	if (bytes.length > limits.bytes) return { ok: false, problem: 'too-large' };
	const type = await sniffType(bytes);
	if (type !== XLSX && type !== 'text/plain')
		return { ok: false, problem: OTHER_TYPES[type ?? ''] ?? 'wrong-type' };
	const mediaType = type === XLSX ? XLSX : CSV;
	return queue.run(async () => {
		const answer = await runReader({ mediaType, limits }, bytes);
		return answer.ok ? { ...answer, mediaType } : answer;
	});
}

const queue = new Queue(1);

const OTHER_TYPES: Readonly<Record<string, ListProblem>> = {
	'application/vnd.ms-excel': 'old-excel',
	'application/encrypted': 'encrypted',
};

async function runReader(order: ListOrder, bytes: Uint8Array): Promise<ListAnswer> {
	const root = projectRoot();
	const script = join(root, 'src/lib/server/lists/list-child.ts');
	const child = spawn(process.execPath, [...confinement(root), '--no-warnings', script], {
		...{ cwd: root, env: necessaryEnvironment(), windowsHide: true },
	});
	let stopped: ListProblem | null = null;
	const stop = (problem: ListProblem) => {
		stopped ??= problem;
		child.kill('SIGKILL');
	};
	const clock = setTimeout(() => stop('too-slow'), order.limits.time);
	const unwatch = watchMemory(child.pid, order.limits.memory, () => stop('too-much-memory'));
	try {
		const written: Buffer[] = [];
		let [size, said] = [0, ''];
		child.stdout.on('data', (part: Buffer) => {
			written.push(part);
			size += part.length;
			if (size > MOST_OUTPUT) stop('too-large');
		});
		child.stderr.on('data', (part: Buffer) => (said = (said + part.toString()).slice(-4000)));
		// A process that has ended takes no more; its end is what counts.
		child.stdin.on('error', () => {});
		child.stdin.write(JSON.stringify(order) + '\n');
		child.stdin.end(bytes);
		await new Promise<void>((done, fail) => void child.once('error', fail).once('close', () => done()));
		if (stopped) return { ok: false, problem: stopped };
		const output = Buffer.concat(written).toString();
		if (!output.startsWith(READY)) throw new Error(`The reader of lists did not start: ${said}`);
		return answerIn(output.slice(READY.length)) ?? { ok: false, problem: crash(said) };
	} finally {
		clearTimeout(clock);
		unwatch();
		child.kill('SIGKILL');
	}
}

const MOST_OUTPUT = 40 * 1024 * 1024;

/** The answer, if it is one: the process that wrote it has had a stranger's file in it. */
function answerIn(text: string): ListAnswer | null {
	try {
		const answer = JSON.parse(text) as ListAnswer;
		if (!answer.ok) return typeof answer.problem === 'string' ? answer : null;
		const isCells =
			Array.isArray(answer.cells) &&
			answer.cells.every((row) => Array.isArray(row) && row.every((cell) => typeof cell === 'string'));
		return isCells && (answer.sheet === null || typeof answer.sheet === 'string') ? answer : null;
	} catch {
		return null;
	}
}

const crash = (said: string): ListProblem =>
	said.includes('heap out of memory') || said.includes('Allocation failed') ? 'too-much-memory' : 'broken';
