import type { Reporter, TestModule } from 'vitest/node';

/** Prints the line that the landing reads last of all: `N passed, N failed`; before it, how many were skipped. */
export default class ClosingLine implements Reporter {
	onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]) {
		const count = { passed: 0, failed: errors.length, skipped: 0 };
		for (const module of modules) {
			const tests = [...module.children.allTests()];
			if (tests.length === 0 && module.errors().length > 0) count.failed += 1;
			for (const test of tests) {
				const state = test.result().state;
				if (state === 'passed' || state === 'failed' || state === 'skipped') count[state] += 1;
			}
		}
		const skipped = count.skipped > 0 ? `\n${count.skipped} skipped` : '';
		process.on('exit', () =>
			process.stdout.write(`${skipped}\n${count.passed} passed, ${count.failed} failed\n`),
		);
	}
}
