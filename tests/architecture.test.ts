import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/** Who may import whom. `npm` lists packages besides those every layer may name. */
const LAYERS: readonly { layer: string; layers: readonly string[]; npm: readonly RegExp[] }[] = [
	{ layer: 'src/lib/domain', layers: ['src/lib/domain'], npm: [/^date-fns(?:\/|$)/] },
	{ layer: 'src/lib/extraction', layers: ['src/lib/domain', 'src/lib/extraction'], npm: [] },
	{
		layer: 'src/lib/server',
		layers: ['src/lib/domain', 'src/lib/extraction', 'src/lib/server', 'db/migrations'],
		npm: [
			...[/^node:/, /^kysely/, /^better-sqlite3$/, /^dictionary-sv/, /^valibot$/],
			...[/^pdfjs-dist/, /^@hyzyla\/pdfium/, /^parse5$/, /^saxes$/, /^papaparse$/, /^read-excel-file\/node$/],
			...[/^fast-png$/, /^jpeg-js$/, /^utif2$/, /^@fastify\/busboy$/],
			...[/^@myriaddreamin\/typst/, /^docx$/, /^write-excel-file\//],
		],
	},
	{
		layer: 'src/lib/ui',
		layers: ['src/lib/domain', 'src/lib/ui'],
		npm: [/^svelte/, /^\$app\//, /^chart\.js$/],
	},
	{
		layer: 'src/cli',
		// Of the screen only its words, and the report's: a command says the same as the page.
		layers: [
			...['src/lib/domain', 'src/lib/extraction', 'src/lib/server', 'src/lib/ui/text', 'src/lib/ui/report'],
			...['src/cli', 'db', 'tests/extraction', 'tests/server'],
		],
		npm: [/^node:/],
	},
	{
		layer: 'src/routes',
		layers: ['src/lib', 'src/routes'],
		npm: [/^svelte/, /^@sveltejs\/kit$/, /^\$app\//, /^valibot$/],
	},
	{ layer: 'db/migrations', layers: ['db/migrations'], npm: [/^kysely(\/migration)?$/] },
];

describe('imports point down', () => {
	for (const { layer, layers, npm } of LAYERS) {
		test(layer, () => {
			const files = sources(layer);
			expect(files.length).toBeGreaterThan(0);
			expect(files.flatMap((file) => wrongImports(file, layers, npm))).toEqual([]);
		});
	}

	test('a breach is seen', () => {
		const [domain] = LAYERS;
		expect(
			importsOf("import { readFile } from 'node:fs/promises';\nconst x = await import('../server/a.ts');"),
		).toEqual(['node:fs/promises', '../server/a.ts']);
		expect(isAllowed('src/lib/domain/a.ts', '../server/a.ts', domain!.layers, domain!.npm)).toBe(false);
		expect(isAllowed('src/lib/domain/a.ts', 'node:fs', domain!.layers, domain!.npm)).toBe(false);
		expect(isAllowed('src/lib/domain/a.ts', './words.ts', domain!.layers, domain!.npm)).toBe(true);
	});
});

test('only one component knows the chart library', () => {
	const naming = (text: string) => importsOf(text).some((name) => name.startsWith('chart.js'));
	const withoutTypes = (text: string) => text.replace(/^\s*import type .*$/gm, '');
	expect(sources('src').filter((file) => naming(withoutTypes(read(file))))).toEqual([
		'src/lib/ui/chart/Chart.svelte',
	]);
	expect(sources('src').filter((file) => naming(read(file)))).toEqual([
		...['src/lib/ui/chart/Chart.svelte', 'src/lib/ui/chart/chart-options.ts'],
	]);
});

test('no file is longer than two hundred lines', () => {
	const written = [...sources('src'), ...sources('db'), ...sources('tests')];
	expect(written.filter((file) => read(file).split('\n').length > 201)).toEqual([]);
});

test('reading rules never use ASCII word edges', () => {
	const ascii = sources('src/lib/extraction').filter((file) =>
		/(?<!\\)\\[bw](?![a-z])/.test(withoutComments(read(file))),
	);
	expect(ascii).toEqual([]);
});

test('routes neither build queries nor read protocol text by patterns', () => {
	const queries = sources('src/routes').filter((file) =>
		/\.(selectFrom|insertInto|updateTable|deleteFrom)\(/.test(read(file)),
	);
	expect(queries).toEqual([]);
});

test('no page asks for anything outside', () => {
	const outside = [...sources('src/routes'), ...sources('src/lib/ui')].filter((file) =>
		/(?:src|href|url\()\s*=?\s*["'(]?https?:\/\//.test(read(file)),
	);
	expect(outside).toEqual([]);
});

function wrongImports(file: string, layers: readonly string[], npm: readonly RegExp[]) {
	return importsOf(read(file))
		.filter((name) => !isAllowed(file, name, layers, npm))
		.map((name) => `${file} → ${name}`);
}

function isAllowed(file: string, name: string, layers: readonly string[], npm: readonly RegExp[]) {
	if (name.startsWith('./$types') || name.endsWith('/$types')) return true;
	const target = name.startsWith('.')
		? normalize(join(dirname(file), name))
		: name.startsWith('$lib/')
			? name.replace('$lib', 'src/lib')
			: null;
	if (target === null) return npm.some((pattern) => pattern.test(name));
	return layers.some((layer) => target === layer || target.startsWith(`${layer}/`));
}

function importsOf(source: string): string[] {
	const statements =
		/^\s*(?:import|export)\s[^'";]*?\sfrom\s+'([^']+)'|^\s*import\s+'([^']+)'|import\(\s*'([^']+)'\s*\)/gm;
	return [...source.matchAll(statements)].map(([, from, effect, lazy]) => (from ?? effect ?? lazy)!);
}

const withoutComments = (source: string) => source.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');

function sources(folder: string): string[] {
	return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(ts|js|svelte|css)$/.test(entry.name))
		.map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
