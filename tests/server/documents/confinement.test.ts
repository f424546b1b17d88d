import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { projectRoot } from '../../../src/lib/server/documents/project-root.ts';
import { confinement } from '../../../src/lib/server/documents/reading-process.ts';

test.each([
	['read the program', "require('fs').readFileSync('package.json')", 'allowed'],
	['read settings beside it', "require('fs').readFileSync('svelte.config.js')", 'ERR_ACCESS_DENIED'],
	['read the system', "require('fs').readFileSync('/etc/passwd')", 'ERR_ACCESS_DENIED'],
	['write', "require('fs').writeFileSync('src/x.txt', '')", 'ERR_ACCESS_DENIED'],
	['start a process', "require('child_process').spawnSync('ls')", 'ERR_ACCESS_DENIED'],
	['start a thread', "new (require('worker_threads').Worker)('1', { eval: true })", 'ERR_ACCESS_DENIED'],
])('the reading process tries to %s', (_, code, outcome) => {
	const script = `try { ${code}; console.log('allowed') } catch (error) { console.log(error.code) }`;
	const { stdout } = spawnSync(process.execPath, [...confinement(projectRoot()), '-e', script], {
		cwd: projectRoot(),
		encoding: 'utf8',
	});
	expect(stdout.trim()).toBe(outcome);
});
