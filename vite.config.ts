import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	// Scripts and styles stay in files, so that the content security policy needs no exceptions.
	build: { assetsInlineLimit: 0 },
	test: {
		reporters: ['default', './tests/closing-line.ts'],
		testTimeout: 30_000,
		hookTimeout: 120_000,
		projects: [
			// Each of these starts servers and a browser of its own: one at a time, when the others are done.
			{
				extends: true,
				test: {
					name: 'e2e',
					include: ['tests/e2e/**/*.test.ts'],
					maxWorkers: 1,
					// A machine with other work may take four times as long over a page as one that is at rest.
					testTimeout: 120_000,
					sequence: { groupOrder: 1 },
				},
			},
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/e2e/**'],
					maxWorkers: '100%',
					// Modules are loaded once for each worker, not once for each file: half the processor time of the
					// quick tests was loading. What a test changes outside itself it puts back, or loads anew.
					isolate: false,
					sequence: { groupOrder: 0 },
				},
			},
		],
	},
});
