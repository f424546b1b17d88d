import { bounded, outputOf, type Bounds } from '../bounded.ts';
import { startConfined } from '../confined.ts';
import { pour, type FileBytes } from '../source-file.ts';
import { DRAWING, type LookOrder } from './look-protocol.ts';

/**
 * One page as a PNG, drawn in a confined process that ends with it. Null where the file cannot be drawn, or not
 * within the limits. Throws when that process cannot be started.
 */
export async function runLook(order: LookOrder, file: FileBytes, limits: Bounds): Promise<Buffer | null> {
	const child = startConfined('src/lib/server/documents/look/look-child.ts');
	const bound = bounded(child, limits);
	try {
		const output = outputOf(child, MOST_PNG, () => bound.stop('too-much-memory'));
		child.stdin.write(JSON.stringify(order) + '\n');
		const poured = pour(file, child.stdin).then(() => child.stdin.end());
		const [{ written, said, code }] = await Promise.all([output, poured]);
		const isStarted = written.subarray(0, DRAWING.length).equals(Buffer.from(DRAWING));
		if (!isStarted && !bound.reason()) throw new Error(`Drawing did not start (${code}): ${said}`);
		return bound.reason() || code !== 0 ? null : asPng(written.subarray(DRAWING.length));
	} finally {
		bound.release();
		child.kill('SIGKILL');
	}
}

const MOST_PNG = 32 * 1024 * 1024;

/** That process has had a stranger's file in its hands: what it calls a picture must begin as one. */
const asPng = (bytes: Buffer) => (bytes.subarray(1, 4).toString('latin1') === 'PNG' ? bytes : null);
