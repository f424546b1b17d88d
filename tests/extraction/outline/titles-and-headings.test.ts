import { expect, test } from 'vitest';
import { quotes, readLines } from '../reading.ts';

test('a word that is a heading inside a § is a title right under its number', () => {
	const { items } = readLines('§ 7    Dnr HN 2024/3', 'Anförande', '', 'Beslut', '', 'Nämnden noterar det.');
	expect(items).toMatchObject([{ title: 'Anförande', caseNumbers: ['HN 2024/3'] }]);
});

test('a title does not end with the chapter of a law', () => {
	const { items } = readLines(
		...[
			'§ 7 Dnr HN 2024/3',
			'',
			'Begäran om tillsyn från länsstyrelsen i hela länet',
			'Norra Mellan för båtar enligt 11 kap.',
		],
		...['miljöbalken', 'Beslut', '', 'Nämnden noterar det.'],
	);
	expect(items[0]!.title).toBe(
		'Begäran om tillsyn från länsstyrelsen i hela länet Norra Mellan för båtar enligt 11 kap. miljöbalken',
	);
});

test('a line that a sentence goes on to is no heading, whatever it begins with', () => {
	const reading = readLines(
		...['§ 7 Analys', '', 'Beslut', '1. Hamnchefen får i uppdrag att årligen göra en analys enligt'],
		...[
			'Hamnkontorets förslag på modell och redovisa den för',
			'nämnden.',
			'2. Hamnchefen får i uppdrag att räkna bojarna.',
		],
	);
	expect(quotes(reading)).toHaveLength(2);
});
