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

test('"Justerade paragrafer" over two numbers heads no §', () => {
	const { items } = readLines(
		...[
			'Kommunstyrelsen',
			'2024-11-05',
			'| **Justerade paragrafer:** | §§ 31–32 |',
			'| **Sekreterare:** | Eva Ek |',
			'',
		],
		...[
			'## § 31 Val av justerare',
			'',
			'## **Beslut**',
			'',
			'Styrelsen utser Bo Al att justera protokollet.',
			'',
		],
		...['## § 32 Ny brygga', '', '## **Beslut**', '', 'Bryggan godkänns.'],
	);
	expect(items.map(({ number, title }) => [number, title])).toEqual([
		['31', 'Val av justerare'],
		['32', 'Ny brygga'],
	]);
});

test('letters that lie one after the other are matters of their own', () => {
	const letter = (title: string, dnr: string, point: string) => [
		...[
			`${' '.repeat(30)}Tjänsteskrivelse${' '.repeat(20)}1 (2)`,
			'',
			`Hamnkontoret     2025-03-04     ${dnr}`,
			'',
		],
		...[title, '', 'Förslag till beslut', '', point, '', 'Bakgrund', 'Kajen är gammal.', ''],
	];
	const reading = readLines(
		...letter('Ny brygga i norra viken', 'HN 2025-00061', 'Hamnkontoret får i uppdrag att rita en brygga.'),
		...letter('Remiss om farleden', 'HN 2025-00029', 'Yttrandet antas och översänds till Sjöfartsverket.'),
	);
	expect(reading.items.map(({ number, title, caseNumbers }) => [number, title, ...caseNumbers])).toEqual([
		['1', 'Ny brygga i norra viken', 'HN 2025-00061'],
		['2', 'Remiss om farleden', 'HN 2025-00029'],
	]);
	expect(quotes(reading)).toHaveLength(2);
});
