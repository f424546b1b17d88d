import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { sampleLines } from './sample-lines.ts';
import { allPatterns } from './all-patterns.ts';

/** In a process of its own, which is ended when it does not end itself: the last line says at which pattern. */
function strain(limit: number, ...patterns: string[]): string[] {
	const script = join(import.meta.dirname, 'strain-patterns.ts');
	const { stdout } = spawnSync(process.execPath, ['--no-warnings', script, ...patterns], {
		timeout: limit,
		encoding: 'utf8',
	});
	return stdout.trim().split('\n');
}

describe('no pattern runs away on its own words, over and over', () => {
	test('all of them', { timeout: 240_000 }, () => {
		const told = strain(200_000);
		expect(told.filter((line) => line.startsWith('runs away'))).toEqual([]);
		expect(told.at(-1)).toMatch(/^done: \d{3,}$/);
	});

	test('one that squares its work would be seen', () => {
		expect(strain(60_000, '\\d+x').join('\n')).toContain('runs away: /\\d+x/ on "7"');
	});

	test('one that never ends would be seen', () => {
		expect(strain(5_000, '(?:q|qq)*b').at(-1)).toBe('/(?:q|qq)*b/');
	});
});

describe('a look before the search', async () => {
	// Only modules that load anew make their patterns before our eyes, and other tests have loaded them before.
	vi.resetModules();
	const patterns = await allPatterns();
	const { mayMatch } = await import('../../../src/lib/extraction/text/may-match.ts');
	const searches = patterns.map((shape) => new RegExp(shape.source, shape.flags.replace(/[gy]/g, '')));

	test('what is said not to match does not match', { timeout: 120_000 }, () => {
		const lines = sampleLines().flatMap(otherwiseWritten);
		let matches = 0;
		const wrong: string[] = [];
		// All are known before the lines come, so that one look at a line serves for all.
		for (const search of searches) mayMatch(search, lines[0]!);
		for (const line of lines)
			for (const search of searches) {
				if (!search.test(line)) continue;
				matches++;
				if (!mayMatch(search, line)) wrong.push(`${search} in ${line}`);
			}
		expect(wrong).toEqual([]);
		expect(matches).toBeGreaterThan(10_000);
	});

	test('there is room for all of them, and for some hundred more', () => {
		for (const search of searches) mayMatch(search, 'Nämnden godkänner redovisningen.');
		for (let i = 0; i < 200; i++) {
			const word = [...`${i + 100}`].map((figure) => 'kqwxzåäöju'[Number(figure)]).join('q');
			expect(mayMatch(new RegExp(word), 'Nämnden godkänner redovisningen.')).toBe(false);
		}
	});
});

/** A line as it stands, and one way in which another reader or writer has it: each line another. */
function otherwiseWritten(line: string, i: number): string[] {
	const ways = [
		line.toUpperCase(),
		line.replaceAll(' ', '\n'),
		line.replaceAll(' ', ' \t '),
		line.slice(line.length / 3),
	];
	return [line, ways[i % ways.length]!];
}
