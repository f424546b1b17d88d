import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/lib/extraction/extract.ts';
import { createRepairer } from '../../../src/lib/extraction/repair/repairer.ts';
import { loadLexicon } from '../../../src/lib/server/lexicon/load-lexicon.ts';

const repairer = createRepairer(loadLexicon());
const ALL = new Set([0]);

const CLEAN =
	'Nämnden får en genomgång av läget. Åtgärderna återkommer före årets slut, och ökar tryggheten.';

describe('what our own reader gets wrong on a page', () => {
	test.each([
		['$ 12 Orosanmälningar utanför kontorstid', '§ 12 Orosanmälningar utanför kontorstid'],
		['enligt $ 33 i protokollet', 'enligt § 33 i protokollet'],
		['enligt 5 kap. 3 $ skollagen', 'enligt 5 kap. 3 § skollagen'],
		['$14 Snöröjning', '§ 14 Snöröjning'],
		['Arendenummer: TN 41/2024', 'Ärendenummer: TN 41/2024'],
		['Kontoret foreslar åtgärder', 'Kontoret föreslår åtgärder'],
	])('%s', (read, right) => {
		expect(repairer.repair(`${CLEAN}\n\n${read}\n`, ALL).text).toBe(`${CLEAN}\n\n${right}\n`);
	});

	test('a § between its neighbours, read as a figure', () => {
		const read = '§ 22 Val\n\n8 23 Taxa för vatten\n\n§ 24 Meddelanden\n';
		expect(repairer.repair(read, ALL).text).toBe('§ 22 Val\n\n§ 23 Taxa för vatten\n\n§ 24 Meddelanden\n');
	});

	test('figures, names and what is right stay', () => {
		const text = `${CLEAN}\nAnna Ahlin (S) 8 23 45, 170 %, den 31 maj 2024, KS 2024/118, kollektivtrafikhubb.\n`;
		expect(repairer.repair(text, ALL)).toEqual({ text, repairs: [], suspected: true });
	});
});

describe('a document of both kinds of pages', () => {
	const typed = `${CLEAN}\nPriset är $ 12 per resa, sade Arne.\n`;
	const read = '$ 12 Orosanmälningar utanför kontorstid\n\nBeslut\nArendet bordläggs.\n';

	test('the typed page comes out byte for byte', () => {
		const { text } = repairer.repair(`${typed}\f${read}`, new Set([1]));
		expect(text.split('\f')).toEqual([
			typed,
			'§ 12 Orosanmälningar utanför kontorstid\n\nBeslut\nÄrendet bordläggs.\n',
		]);
	});

	test('the reading names the pages, and those that nobody could read', () => {
		const reading = extract(`${typed}\f${read}\f`, repairer, { machineRead: [1], unread: [2] });
		expect(reading.ocr).toMatchObject({ suspected: true, pages: [1], unread: [2] });
		expect(extract(typed, repairer, { machineRead: [], unread: [] }).ocr).toEqual({
			...{ suspected: false, repairs: [] },
		});
	});
});
