import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from './project-root.ts';

/** Starts a script of ours that will have a stranger's file in it. Node runs the TypeScript as it stands. */
export function startConfined(script: `src/${string}.ts`): ChildProcessWithoutNullStreams {
	const root = projectRoot();
	return spawn(process.execPath, [...confinement(root), '--no-warnings', join(root, script)], {
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
function necessaryEnvironment(): Record<string, string> {
	const folder = process.env.SystemRoot;
	return process.platform === 'win32' && folder ? { SystemRoot: folder } : {};
}
