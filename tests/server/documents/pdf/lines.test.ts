import { expect, test } from 'vitest';
import type { Run } from '../../../../src/lib/server/documents/pdf/layout.ts';
import { linesOf } from '../../../../src/lib/server/documents/pdf/lines.ts';

/** A run of eleven points whose letters are five wide. */
const run = (left: number, text: string, base = 100): Run => ({
	...{ text, left, right: left + 5 * text.length, base, size: 11, rise: 0.9, fall: 0.2, tag: null },
	words: [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
		...{ text: word, from: 5 * index, to: 5 * (index + word.length) },
	})),
});
const textsOf = (runs: readonly Run[]) => linesOf(runs).map(({ cells }) => cells.map(({ text }) => text));

test.each([
	['a letter and the ring over it, drawn as two', [run(70, 'P'), run(75, 'a\u030a')], 'På'],
	['the ring drawn after its letter', [run(70, 'Pa'), run(75.5, '\u030a')], 'På'],
	['dots that stand alone over a letter', [run(70, 'fo'), run(75.5, '\u00a8r')], 'för'],
	['dots that stand alone, drawn first', [run(70, 'f'), run(75, '\u00a8'), run(75.5, 'or')], 'för'],
	['a ring that stands alone', [run(70, 'a'), run(70.5, '\u02da'), run(75, 'tgard')], 'åtgard'],
	[
		'bold letters that are drawn twice, a hair apart',
		[run(70, 'Beslut om taxa'), run(70.4, 'Beslut om taxa')],
		'Beslut om taxa',
	],
	['degrees stay degrees', [run(70, '17 °C')], '17 °C'],
	['a bullet of a symbol font', [run(70, '\uf0b7'), run(90, 'Taxan')], '• Taxan'],
	[
		'parts of a word that the file draws one by one',
		[run(70, 'Näm'), run(85, 'nden'), run(107, 'ska')],
		'Nämnden ska',
	],
])('%s', (_, runs, text) => {
	expect(textsOf(runs)).toEqual([[text]]);
});

test('a word drawn in parts has one box around them all', () => {
	const [line] = linesOf([run(70, 'Näm'), run(85, 'nden', 101)]);
	expect(line!.cells[0]!.words).toEqual([
		{ text: 'Nämnden', left: 70, top: 100 - 9.9, right: 105, bottom: 101 + 2.2 },
	]);
});
