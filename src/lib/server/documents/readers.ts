import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { join } from 'node:path';
import type { Socket } from 'node:net';
import { projectRoot } from './project-root.ts';

type Reader = ChildProcessWithoutNullStreams;

/** A reader that has loaded everything and waits for its one file. */
let spare: Reader | null = null;
let taken = 0;

/** A process for one file: the one that waits, or a new one. Whoever reads twice soon reads a third time. */
export function takeReader(): Reader {
	const reader = spare ?? startReader(projectRoot());
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
	const reader = startReader(projectRoot());
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

/** Node runs the TypeScript as it stands. */
function startReader(root: string): ChildProcessWithoutNullStreams {
	const script = join(root, 'src/lib/server/documents/read-child.ts');
	return spawn(process.execPath, [...confinement(root), '--no-warnings', script], {
		cwd: root,
		env: necessaryEnvironment(),
		windowsHide: true,
	});
}

/** What Node is told so that it may read the program and nothing else, write nothing and start no process. */
export function confinement(root: string): string[] {
	const places = ['src', 'node_modules', 'package.json'].map((name) => `--allow-fs-read=${join(root, name)}`);
	return ['--permission', ...places, '--max-old-space-size=384'];
}

/** Nothing of the server's settings. Windows cannot start a process without its own folder. */
export function necessaryEnvironment(): Record<string, string> {
	const folder = process.env.SystemRoot;
	return process.platform === 'win32' && folder ? { SystemRoot: folder } : {};
}
