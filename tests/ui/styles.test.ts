import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '../../src');

/** Every file below `src` of some endings, whole. */
const textsOf = (...endings: readonly string[]) =>
	readdirSync(SRC, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
		.map(({ parentPath, name }) => ({ name, text: readFileSync(join(parentPath, name), 'utf8') }));

test('every class of the style sheets is used by some component', () => {
	const code = textsOf('.svelte', '.ts', '.html')
		.map(({ text }) => text)
		.join('\n');
	const words = new Set(code.match(/[\w-]+/g));
	/** A name that is also a common word counts where it stands as a class. */
	const classes = new Set(
		[...code.matchAll(/\bclass(?:="([^"]*)"|=\{([^}]*)\}|:([\w-]+))/g)].flatMap(([text]) =>
			text.match(/[\w-]+/g),
		),
	);
	const isWritten = (name: string) => (/[-_]/.test(name) ? words : classes).has(name);
	/** 'mk--soon' is written `mk--{mark}`. */
	const isMade = (name: string) => {
		const [block = '', form] = name.split('--');
		return form !== undefined && [`${block}--{`, `${block}--\${`].some((begun) => code.includes(begun));
	};
	for (const { name: file, text } of textsOf('.css')) {
		const rules = text.replaceAll(/\/\*[^*]*\*\/|url\([^)]*\)|@import[^;]*;/g, '');
		const names = new Set([...rules.matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name]) => name!));
		const left = [...names].filter((name) => !isWritten(name) && !isMade(name));
		expect(left, file).toEqual([]);
	}
});

test('every token is drawn with, by a style or by a chart', () => {
	const styles = textsOf('.css')
		.map(({ text }) => text)
		.join('\n');
	const code = textsOf('.ts', '.svelte')
		.map(({ text }) => text)
		.join('\n');
	const tokens = new Set([...styles.matchAll(/^\s*--([\w-]+):/gm)].map(([, name]) => name!));
	expect(tokens.size).toBeGreaterThan(50);
	expect(
		[...tokens].filter((name) => !styles.includes(`var(--${name}`) && !code.includes(`'${name}'`)),
	).toEqual([]);
});
