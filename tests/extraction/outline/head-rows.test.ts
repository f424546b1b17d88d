import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/lib/extraction/extract.ts';
import { words } from '../reading.ts';

/** A kallelse whose tables have bars, a head on each page, and cells with broken lines. */
const headOf = (...columns: string[]) => [
	`|  | ${columns.join(' | ')} |`,
	`| --- |${' --- |'.repeat(columns.length)}`,
];
const head = headOf('Ärende', 'Beteckning', 'Förslag', 'Tid');
const reading = extract(
	[
		...['KALLELSE', 'Hamnnämnden', 'Sammanträde den 14 mars 2024', '', ...head],
		'|  | Val av justerare |  | Ada Ek (X) |  |',
		'| 1. | Rapport om isen<br>Föredragande: Bo Al,<br>isvakt<br>20 min<br>1 st dokument | HN-2024-<br>00012 |  | 20<br>min |',
		'| 2. | Granskning av detaljplan för<br>Norra kajen - sista svarsdag 17 april 2024<br>5 min | HN-2024–<br>00031 | Nämnden ställer sig bakom<br>kontorets yttrande. | 5<br>min |',
		...['', 'STADENS HAMN', '2(2)', '', ...head],
		'| 3. | Ny kran | HN-2024-<br>00040 | Förslag till beslut<br>Hamnchefen får i uppdrag att<br>köpa en kran. | 2<br>min |',
	].join('\n'),
	null,
);

describe('a table with bars and a head', () => {
	test('has titles without who tells of them and how long it takes, and numbers that are whole again', () => {
		expect(reading.items.map(({ title, caseNumbers }) => [title, ...caseNumbers])).toEqual([
			['Rapport om isen', 'HN-2024-00012'],
			['Granskning av detaljplan för Norra kajen - sista svarsdag 17 april 2024', 'HN-2024-00031'],
			['Ny kran', 'HN-2024-00040'],
		]);
	});

	test('has its förslag in the column that the head says', () => {
		expect(
			reading.suggestions.map(({ item, kind, stage, span, deadline }) => [
				...[item, kind, stage, words(reading, span).replace(/<br>/g, ' ')],
				deadline?.date,
			]),
		).toEqual([
			['2', 'response', 'proposed', 'Nämnden ställer sig bakom kontorets yttrande.', '2024-04-17'],
			['3', 'assignment', 'proposed', 'Hamnchefen får i uppdrag att köpa en kran.', undefined],
		]);
	});

	test('tells nothing of a matter by its head, nor by a time', () => {
		expect(reading.items.map(({ classification }) => classification)).toEqual([
			'information',
			'commitment',
			'commitment',
		]);
	});
});

describe('a cell that says more than the number of the matter', () => {
	const { items, closings, facts, text } = extract(
		[
			...[
				'KALLELSE',
				'Nämnden  för Hav',
				'Sammanträde den 14 mars 2024',
				'',
				...headOf('Ärende', 'Beteckning', 'Förslag'),
			],
			'| 1. | Belysning av bryggor | HN-2021-<br>00979,<br>Handläggare:<br>Ada<br>Ek & Bo Al,<br>18:25 – 18:30 | Nämnden för Hav förklarar att hamnen ska<br>ha lyktor på följande platser:<br>- vid breda trappor till land<br>- bredvid båtar<br>Nämnden för Hav förklarar uppdraget 2021-11-<br>17 §114 för slutfört. |',
			'| 2. | Ny kran | HN-2024-<br>00040,<br>Föredragande:<br>Eva<br>Norr,<br>18:30 – 18:40 | Nämnden för Hav noterar informationen. |',
		].join('\n'),
		null,
	);

	test('gives who handles it, and nobody who only tells of it', () => {
		expect(items.map(({ caseNumbers, officers }) => [caseNumbers, officers])).toEqual([
			[['HN-2021-00979'], ['Ada Ek', 'Bo Al']],
			[['HN-2024-00040'], []],
		]);
		expect(facts.body).toBe('Nämnden för Hav');
	});

	test('a sentence of the organ begins anew under a list, and a day broken in two is a day', () => {
		expect(closings).toMatchObject([{ effect: 'closed', refersTo: { date: '2021-11-17', item: '114' } }]);
		expect(text.slice(...closings[0]!.span)).toMatch(/^Nämnden för Hav förklarar uppdraget/);
	});
});

describe('a row that was left outside its table', () => {
	const agenda = (...lines: string[]) =>
		extract(
			[
				...['KALLELSE', 'Hamnnämnden', 'Sammanträde den 14 mars 2024', '', ...lines, '', ...head],
				'| 1. | Upprop |  |  | 1 min |',
				'| 2. | Isens läge | HN-2024-00012 |  | 5 min |',
				...['', 'STADENS HAMN', '2(2)', ''],
				'| 4. | Ny kran | HN-2024-00040 | Förslag till beslut<br>Kranen köps. | 2 min |',
			].join('\n'),
			null,
		).items.map(({ number, title, caseNumbers }) => [number, title, ...caseNumbers]);

	test('is a matter of its own, with the words of its cells put together', () => {
		const stray = [
			'3.  Vite för buller i HN-2023-                         20',
			'hamnen på nätterna    155                              min',
			'och om helgerna',
		];
		expect(agenda(...stray)).toContainEqual([
			...['3', 'Vite för buller i hamnen på nätterna och om helgerna', 'HN-2023-155'],
		]);
		expect(agenda('3. Byte av bojar HN-2023-00155                     10 min')).toContainEqual([
			...['3', 'Byte av bojar', 'HN-2023-00155'],
		]);
	});

	test('a number that no row lacks is none', () => {
		expect(agenda('2. Om någon frågar efter isen', '', '5. Efter mötet bjuds på kaffe')).toHaveLength(3);
	});
});
