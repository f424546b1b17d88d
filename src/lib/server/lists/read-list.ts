import { bounded, outputOf, problemOfCrash } from '../documents/bounded.ts';
import { startConfined } from '../documents/confined.ts';
import { Queue } from '../documents/queue.ts';
import { READY } from '../documents/reader-protocol.ts';
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
	const child = startConfined('src/lib/server/lists/list-child.ts');
	const bound = bounded(child, order.limits);
	try {
		const output = outputOf(child, MOST_OUTPUT, () => bound.stop('too-much-memory'));
		child.stdin.write(JSON.stringify(order) + '\n');
		child.stdin.end(bytes);
		const { written, said } = await output;
		const stopped = bound.reason();
		if (stopped) return { ok: false, problem: stopped };
		const text = written.toString();
		if (!text.startsWith(READY)) throw new Error(`The reader of lists did not start: ${said}`);
		return answerIn(text.slice(READY.length)) ?? { ok: false, problem: problemOfCrash(said) };
	} finally {
		bound.release();
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
