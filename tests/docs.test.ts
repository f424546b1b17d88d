import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const DECISIONS = join(ROOT, 'docs', 'decisions');
const read = (...path: string[]) => readFileSync(join(ROOT, ...path), 'utf8');
const pages = readdirSync(DECISIONS).filter((name) => /^\d/.test(name));

describe('what is written about the program', () => {
	test('every decision stands in the table of contents, under its own title', () => {
		const contents = read('docs/decisions/README.md');
		const listed = [...contents.matchAll(/^- \[(.+)\]\((.+)\)$/gm)].map(([, title, file]) => [file, title]);
		const titles = pages.map((file) => [file, /^# (.+)$/m.exec(read('docs/decisions', file))![1]]);
		expect(listed.sort()).toEqual(titles.sort());
	});

	test.each(['README.md', 'docs/decisions/README.md', 'docs/rules.md'])(
		'what %s points at is there',
		(page) => {
			const links = [...read(page).matchAll(/\]\(([^)#]+)\)/g)].map(([, to]) => to!);
			expect(links.filter((to) => !existsSync(join(ROOT, dirname(page), to)))).toEqual([]);
		},
	);

	test('a decision that is referred to exists', () => {
		const numbers = new Set(pages.map((name) => Number(name.slice(0, 4))));
		const referred = pages.flatMap((name) =>
			[...read('docs/decisions', name).matchAll(/\bdecision (\d+)/g)].map(([, number]) => Number(number)),
		);
		expect(referred.length).toBeGreaterThan(0);
		expect(referred.filter((number) => !numbers.has(number))).toEqual([]);
	});

	test('the commands of the front page exist, and no command is missing there', () => {
		const written = (pattern: RegExp) =>
			[...new Set([...read('README.md').matchAll(pattern)].map(([, name]) => name))].sort();
		const listed = read('src/cli/bevaka.ts').matchAll(/^\t'?([a-z-]+)'?: \{$/gm);
		const commands = [...listed].map(([, name]) => name);
		expect(written(/bevaka -- ([a-z-]+)/g)).toEqual(commands.sort());
		const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
		const named = written(/npm (?:run )?(?:-s )?([a-z]+)[ `]/g);
		expect(named).toContain('demo');
		expect(named.filter((name) => !Object.hasOwn(scripts, name!))).toEqual([]);
	});

	test('the settings of the front page are read by the program', () => {
		const settings = [...read('README.md').matchAll(/`(BEVAKA_[A-Z]+)`/g)].map(([, name]) => name!);
		const sources = readdirSync(join(ROOT, 'src'), { encoding: 'utf8', recursive: true })
			.filter((name) => name.endsWith('.ts'))
			.map((name) => read('src', name))
			.join('\n');
		expect(settings.length).toBeGreaterThan(3);
		expect(settings.filter((name) => !sources.includes(`env.${name}`))).toEqual([]);
	});
});
