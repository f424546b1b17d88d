import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/lib/extraction/extract.ts';
import { findGapTables } from '../../../src/lib/extraction/outline/gap-tables.ts';

const ROWS = [
	'Åtgärd                       Ansvarig         Klart när',
	'Se över skyltarna            Gatukontoret     2024-05-31',
	'Mät hastigheten på ringen                     2024-09-30',
];

/** The words of each row by column. */
const read = (text: string) =>
	findGapTables(text).tasks.map(({ rows }) =>
		rows.map(({ cells }) =>
			Object.fromEntries([...cells].map(([column, span]) => [column, text.slice(...span)])),
		),
	);

describe('a table whose columns stand apart', () => {
	const expected = [
		[
			{ task: 'Se över skyltarna', who: 'Gatukontoret', when: '2024-05-31' },
			{ task: 'Mät hastigheten på ringen', when: '2024-09-30' },
		],
	];

	test.each([
		['in a row', ROWS.join('\n')],
		['with blank lines between', ROWS.join('\n\n')],
		['indented', ROWS.map((row) => `   ${row}`).join('\n')],
		[
			'over a page, where its columns are named again',
			[...ROWS.slice(0, 2), `\f${ROWS[0]}`, ROWS[2]].join('\n'),
		],
		['with text around it', `Nämnden antar   planen.\n\n${ROWS.join('\n')}\n\nPlanen   gäller   nu.`],
	])('%s', (_, text) => {
		expect(read(text)).toEqual(expected);
	});

	test('the text keeps its length, and each cell gets a line', () => {
		const text = ROWS.join('\n');
		const { flat } = findGapTables(text);
		expect(flat.length).toBe(text.length);
		expect(flat.split('\n').map((line) => line.trim())).toEqual([
			'Åtgärd',
			'Ansvarig',
			'Klart när',
			'Se över skyltarna',
			'Gatukontoret',
			'2024-05-31',
			'Mät hastigheten på ringen',
			'2024-09-30',
		]);
	});

	test('other text with gaps is left as it is', () => {
		const text = 'Plats   Kommunhuset\nTid   13.00\n\nUppdraget   lämnas över.';
		expect(findGapTables(text)).toEqual({ flat: text, tasks: [] });
	});
});

test('each row of a decided plan is a commitment', () => {
	const text = `Tekniska nämnden\n2024-03-12\n\n§ 14 Plan\n\nBeslut\n\nTekniska nämnden antar planen:\n\n${ROWS.join('\n')}\n`;
	const { suggestions } = extract(text, null);
	expect(suggestions.map(({ span, deadline }) => [text.slice(...span), deadline?.date])).toEqual([
		['Se över skyltarna', '2024-05-31'],
		['Mät hastigheten på ringen', '2024-09-30'],
	]);
});
