import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const BEVAKA = join(import.meta.dirname, '../../src/cli/bevaka.ts');

/** Gives the product's commands in a process of their own, with these settings. Answers with the exit code and the words. */
export function bevakaOn(settings: Readonly<Record<string, string>>) {
	const env = { ...process.env, ...settings };
	return (...args: string[]) =>
		promisify(execFile)(process.execPath, ['--no-warnings', BEVAKA, ...args], { env }).then(
			({ stdout, stderr }) => ({ code: 0, said: stdout + stderr }),
			(error: { code: number; stdout: string; stderr: string }) => ({
				...{ code: error.code, said: error.stdout + error.stderr },
			}),
		);
}
