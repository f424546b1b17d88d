import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { watchMemory } from '../memory-watch.ts';
import { projectRoot } from '../project-root.ts';
import { confinement, necessaryEnvironment } from '../readers.ts';
import { pour, type FileBytes } from '../source-file.ts';
import { DRAWING, type LookOrder } from './look-protocol.ts';

/** What drawing one page may cost. */
export interface LookLimits {
	/** Milliseconds. */
	readonly time: number;
	/** Bytes of memory of the drawing process as a whole. */
	readonly memory: number;
}

/**
 * One page as a PNG, drawn in a confined process that ends with it. Null where the file cannot be drawn, or not
 * within the limits. Throws when that process cannot be started.
 */
export function runLook(order: LookOrder, file: FileBytes, limits: LookLimits): Promise<Buffer | null> {
	const root = projectRoot();
	const script = join(root, 'src/lib/server/documents/look/look-child.ts');
	const child = spawn(process.execPath, [...confinement(root), '--no-warnings', script], {
		cwd: root,
		env: necessaryEnvironment(),
		windowsHide: true,
	});
	let isStopped = false;
	const stop = () => {
		isStopped = true;
		child.kill('SIGKILL');
	};
	const clock = setTimeout(stop, limits.time);
	const unwatch = watchMemory(child.pid, limits.memory, stop);
	const written: Buffer[] = [];
	let size = 0;
	let said = '';
	child.stdout.on('data', (part: Buffer) => {
		written.push(part);
		if ((size += part.length) > MOST_PNG) stop();
	});
	child.stderr.on('data', (part: Buffer) => (said = (said + part.toString()).slice(-4000)));
	// A process that has ended takes no more; its end is what counts.
	child.stdin.on('error', () => {});
	child.stdin.write(JSON.stringify(order) + '\n');
	return new Promise<Buffer | null>((done, fail) => {
		pour(file, child.stdin).then(() => child.stdin.end(), fail);
		child.once('error', fail);
		child.once('close', (code) => {
			const output = Buffer.concat(written);
			const isStarted = output.subarray(0, DRAWING.length).equals(Buffer.from(DRAWING));
			if (!isStarted && !isStopped) fail(new Error(`Drawing did not start (${code}): ${said}`));
			else done(isStopped || code !== 0 ? null : asPng(output.subarray(DRAWING.length)));
		});
	}).finally(() => {
		clearTimeout(clock);
		unwatch();
		child.kill('SIGKILL');
	});
}

const MOST_PNG = 32 * 1024 * 1024;

/** That process has had a stranger's file in its hands: what it calls a picture must begin as one. */
const asPng = (bytes: Buffer) => (bytes.subarray(1, 4).toString('latin1') === 'PNG' ? bytes : null);
