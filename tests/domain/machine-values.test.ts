import { describe, expect, test } from 'vitest';
import { machineValues, uncheckedOf } from '../../src/lib/domain/machine-values.ts';

const figures = (quote: string) =>
	machineValues({ item: '11', quote, deadline: null })
		.filter(({ part }) => part === 'figure')
		.map(({ text }) => text);

describe('what a machine may have misread without anybody seeing it', () => {
	test.each([
		['Kontoret återkommer den 30 juni 2023.', ['30 juni 2023']],
		['Redovisas i april 2024 och i juni.', ['april 2024']],
		['Senast 2023-01-30 kl. 13.15', ['2023-01-30', '13.15']],
		['Tjänsten utökas med 50 % från den 1 mars.', ['50 %', '1 mars']],
		['170 procent fördelas på två', ['170 procent']],
		['Högst 1 250 000 kronor per år', ['1 250 000 kronor']],
		['2,5 miljoner avsätts', ['2,5 miljoner']],
		['enligt § 33 och §§ 12–14', ['§ 33', '§§ 12–14']],
		['ärende SN 31/2023, punkt 2', ['SN 31/2023', '2']],
		['2. Antalet ärenden redovisas\nkvartalsvis.', []],
		['Avtalet sägs upp 2024, och 2024 igen', ['2024']],
	])('%s', (quote, expected) => expect(figures(quote)).toEqual(expected));

	test('the paragraph, and the deadline with the words it was read from, once', () => {
		const quote = '1. Kontoret får i uppdrag att återkomma\nsenast den 30 juni 2023.';
		const deadline = { date: '2023-06-30', text: 'senast den 30 juni 2023' };
		expect(machineValues({ item: '11', quote, deadline })).toEqual([
			{ key: 'item 11', part: 'item', text: '11' },
			{ key: 'deadline 2023-06-30', part: 'deadline', text: 'senast den 30 juni 2023' },
		]);
	});

	test('what is ticked is no longer asked for', () => {
		const values = machineValues({ item: '9', quote: 'Minst 3 gånger', deadline: null });
		expect(uncheckedOf(values, ['figure 3']).map(({ key }) => key)).toEqual(['item 9']);
		expect(uncheckedOf(values, ['item 9', 'figure 3', 'figure 4'])).toEqual([]);
	});
});
