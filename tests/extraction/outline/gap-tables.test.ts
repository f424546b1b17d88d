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

	test('the text keeps its length, and each cell under the head gets a line', () => {
		const text = ROWS.join('\n');
		const { flat } = findGapTables(text);
		expect(flat.length).toBe(text.length);
		expect(flat.split('\n').map((line) => line.trim())).toEqual([
			ROWS[0],
			'Se över skyltarna',
			'Gatukontoret',
			'2024-05-31',
			'Mät hastigheten på ringen',
			'2024-09-30',
		]);
	});

	test('a line under the head and second lines of a row', () => {
		const row = (...cells: string[]) =>
			cells
				.map((cell) => cell.padEnd(24))
				.join('')
				.trimEnd();
		const text = [
			row('Uppdrag', 'Beslut', 'Ansvarig', 'Status'),
			'─'.repeat(80),
			row('Mäta farten vid', 'KS 2023-06-07', 'Gatuchefen', 'Klart'),
			row('Norra skolan', '§ 112'),
			'',
			row('Se över taxan', 'KF 2022-06-16', 'Ekonomichefen', 'Pågår'),
			row('', '§ 85'),
		].join('\n');
		expect(read(text)).toEqual([
			[
				{ task: 'Mäta farten vid', from: 'KS 2023-06-07', who: 'Gatuchefen', status: 'Klart' },
				{ task: 'Se över taxan', from: 'KF 2022-06-16', who: 'Ekonomichefen', status: 'Pågår' },
			],
		]);
		const paper = `Uppföljning\n\nFörslag till beslut\nChefen ska redovisa läget för nämnden i maj 2025.\n\n${text}`;
		const { suggestions, closings } = extract(paper, null);
		expect(suggestions).toMatchObject([{ kind: 'report', stage: 'proposed' }]);
		expect(closings).toHaveLength(1);
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
