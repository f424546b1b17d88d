import { describe, expect, test } from 'vitest';
import { readLines } from '../reading.ts';

describe('who met and when', () => {
	test.each([
		['Storsjö kommun', 'Kommunfullmäktige   2023-09-25'],
		['Storsjö kommun   Sammanträdesprotokoll   5 (40)', 'Kommunfullmäktige   2023-09-25   5 (40)'],
		[
			'STORSJÖ KOMMUN  SAMMANTRÄDESPROTOKOLL',
			'Kommunfullmäktige',
			'Sammanträdesdatum',
			`2023-09-25${' '.repeat(50)}1 (22)`,
		],
		['Protokoll fört vid sammanträde med Kommunfullmäktige den 25 september 2023'],
		[`Kommunfullmäktige${' '.repeat(40)}Datum   Sida`, `${' '.repeat(57)}2023-09-25   1(7)`],
		['STORSJÖ STAD   PROTOKOLL   SID 1 (9)', 'KOMMUNFULLMÄKTIGE   2023-09-25'],
	])('%s %s', (...head) => {
		const { facts } = readLines(...head, '', '§ 1 Bidrag', '', 'Beslut', 'Bidraget beviljas.');
		expect(facts).toMatchObject({ kind: 'protokoll', body: 'Kommunfullmäktige', date: '2023-09-25' });
	});
});

test('a letter is written before the meeting that it is for, and its day gives the year of others', () => {
	const { facts, suggestions } = readLines(
		...['Hamnkontoret', 'Datum: 2023-10-04', '', 'Hamnstyrelsen', '', 'Nya bojar', '', 'Förslag till beslut'],
		'Hamnchefen får i uppdrag att före årsskiftet räkna bojarna.',
	);
	expect(facts).toMatchObject({ kind: 'other', date: null, dateRange: { from: '2023-10-04', to: null } });
	expect(suggestions).toMatchObject([{ deadline: { date: '2023-12-31' } }]);
});
