import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	// Scripts and styles stay in files, so that the content security policy needs no exceptions.
	build: { assetsInlineLimit: 0 },
	test: {
		include: ['tests/**/*.test.ts'],
		reporters: ['default', './tests/closing-line.ts'],
		testTimeout: 30_000,
		hookTimeout: 120_000,
	},
});
