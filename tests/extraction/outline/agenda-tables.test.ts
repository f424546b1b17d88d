import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/lib/extraction/extract.ts';
import { words } from '../reading.ts';

/** A kallelse that is a table, as the text of a PDF has it. */
const row = (number: string, title: string, proposal: string, who = '') =>
	(number.padEnd(6) + title.padEnd(34) + proposal.padEnd(50) + who).trimEnd();
const head = row('Nr', 'Ärende', 'Förslag till beslut', 'Föredragande');
const text = [
	...['KALLELSE', 'Socialnämnden', 'Sammanträde den 14 mars 2024', '', head, row('', '', '', 'och tid'), ''],
	...[row('1', 'Upprop', 'Ada Ek utses att justera.'), ''],
	row('2', 'Sena placeringar på', 'Nämnden tackar för rapporten.', 'Eva Norr'),
	row('', 'annan ort', 'Förvaltningschefen får i uppdrag att till', '09.10'),
	row('', 'SN 2024/31', 'nämndens sammanträde i april redovisa vad'),
	...[row('', '', 'placeringarna kostar.'), '', '', row('', '', '', '2 (2)'), `\f${head}`, ''],
	row('3', 'Svar på remiss', 'Nämnden antar yttrandet och översänder det till', 'Per Alm'),
	...[row('', 'SN 2024/44', 'Länsstyrelsen senast den 5 april 2024.'), '', row('4', 'Motion om skor', '')],
].join('\n');

describe('a row of cells side by side', () => {
	const reading = extract(text, null);

	test('is an item with what stands in its first column as title', () => {
		expect(reading.items).toMatchObject([
			{ number: '1', title: 'Upprop', caseNumbers: [], officers: [] },
			{
				number: '2',
				title: 'Sena placeringar på annan ort',
				caseNumbers: ['SN 2024/31'],
				officers: ['Eva Norr'],
			},
			{ number: '3', title: 'Svar på remiss', caseNumbers: ['SN 2024/44'], officers: ['Per Alm'] },
			{ number: '4', title: 'Motion om skor', caseNumbers: [], officers: [] },
		]);
	});

	test('has its förslag in another, read without the words beside it', () => {
		expect(reading.suggestions).toMatchObject([
			{ item: '2', kind: 'report', stage: 'proposed', deadline: { date: '2024-04-30' } },
			{ item: '3', kind: 'response', stage: 'proposed', deadline: { date: '2024-04-05' } },
		]);
		expect(words(reading, reading.suggestions[0]!.span)).toContain('redovisa vad');
	});
});
