import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mayMatch } from '../../../src/lib/extraction/text/may-match.ts';
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
		expect(strain(5_000, '(?:a|s|as)*b').at(-1)).toBe('/(?:a|s|as)*b/');
	});
});

test('what is said not to match does not match', { timeout: 120_000 }, async () => {
	const lines = sampleLines().flatMap(otherwiseWritten);
	const patterns = await allPatterns();
	let matches = 0;
	const wrong: string[] = [];
	for (const shape of patterns) {
		const search = new RegExp(shape.source, shape.flags.replace(/[gy]/g, ''));
		for (const line of lines) {
			if (!search.test(line)) continue;
			matches++;
			if (!mayMatch(search, line)) wrong.push(`${shape} in ${line}`);
		}
	}
	expect(wrong).toEqual([]);
	expect(matches).toBeGreaterThan(10_000);
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
