import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-node';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: {
		// On a narrow screen tables are laid out as blocks, and a browser then forgets what they are: their roles say it.
		warningFilter: ({ code }) => code !== 'a11y_no_redundant_roles',
	},
	kit: {
		adapter: adapter({ precompress: true }),
		// Shown on /om.
		version: { name: version },
		// Every page carries this policy from the first day; nothing is fetched from anywhere else.
		csp: {
			mode: 'nonce',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				// SvelteKit's route announcer sets one style attribute; its hash is the only one allowed.
				'style-src': ['self', 'unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'blob:', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'form-action': ['self'],
				'base-uri': ['none'],
				'frame-ancestors': ['none'],
			},
		},
		typescript: {
			config: (config) => {
				config.include.push('../db/**/*.ts', '../tests/**/*.ts', '../svelte.config.js');
			},
		},
	},
};
