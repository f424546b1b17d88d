import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/lib/extraction/extract.ts';
import { words } from '../reading.ts';

/** A kallelse whose tables have bars, a head on each page, and cells with broken lines. */
const head = ['|  | Ärende | Beteckning | Förslag | Tid |', '| --- | --- | --- | --- | --- |'];
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
