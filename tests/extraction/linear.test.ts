import { describe, expect, test } from 'vitest';
import { sampleProtocol } from '../../src/cli/bench/sample-protocol.ts';
import { workOf } from './work.ts';

const { extract } = await import('../../src/lib/extraction/extract.ts');

/** Pages that come back twice, or eight times: what a document says again and again is read alike in both. */
const PAGES = `${sampleProtocol().split('\f').slice(0, 8).join('')}\n`;

/** Where each asks all, four times the text is sixteen times the work. */
const MOST = 8;
/** Fewer rounds than this are no work for seventy thousand letters. */
const SELDOM = 5000;

describe('no part of the rules works more than in step with the text', () => {
	test.each<[string, (pages: string) => string]>([
		['protocols one after the other', (pages) => pages],
		['all in one §', (pages) => `§ 1 Allt\n\n${pages.replaceAll('§', 'par.')}`],
		[
			'a point on each line of one beslut',
			(pages) => `§ 1 Allt\n\nBeslut\n${pages.replaceAll('§', 'par.').replaceAll(/\n\s*/g, '\n1. ')}`,
		],
		['on one line', (pages) => pages.replaceAll(/\s+/g, ' ')],
		['in a table', (pages) => pages.replaceAll(/^(.*)$/gm, '| $1 | KS 2024/12 |')],
	])('%s', async (_name, made) => {
		const twice = await workOf(() => extract(made(PAGES.repeat(2)), null));
		const eightTimes = await workOf(() => extract(made(PAGES.repeat(8)), null));
		expect(twice.size).toBeGreaterThan(100);
		const grown = [...eightTimes].flatMap(([part, count]) => {
			const before = twice.get(part) ?? 0;
			// Without a count the engine had made the function a part of another.
			return before > 0 && count > MOST * before + SELDOM ? [`${part}: ${before} → ${count}`] : [];
		});
		expect(grown).toEqual([]);
	});
});
