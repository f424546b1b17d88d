import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/lib/extraction/extract.ts';

const FRONT = ['Protokoll', 'Nämnden för Hav & Hamn', '2024-05-16', ''];

describe('§§ that head nothing', () => {
	test('beside who was there, in the list of those present', () => {
		const { items } = extract(
			[
				...[...FRONT, 'Närvarande', 'Ada Ek, hamninspektör', '§§ 12-13', 'Bo Al, isvakt', ''],
				...['Plats och tid för justering Digital justering', 'Sekreterare   Eva Norr', ''],
				...['§ 12   Dnr HN-2024-00012', 'Rapport om isen', '', '§ 13   Dnr HN-2024-00031', 'Ny kran'],
				...['Beslut', 'Nämnden avslår ansökan.', '', '§ 14   Dnr HN-2024-00040', 'Ny pir', 'Beslut'],
				'Nämnden avslår ansökan.',
			].join('\n'),
			null,
		);
		expect(items.map(({ number, title }) => [number, title])).toEqual([
			['12', 'Rapport om isen'],
			['13', 'Ny kran'],
			['14', 'Ny pir'],
		]);
	});

	test('in the list of papers, where another § of that number stands', () => {
		const { items } = extract(
			[
				...[...FRONT, '§ 12   Dnr HN-2024-00012', 'Rapport om isen', 'Beslut', 'Nämnden antar planen.', ''],
				...[
					'Beslutsunderlag',
					'',
					'NHH § 13 Övrigt – Inkommen skrivelse från Bo Al (X), 17 oktober',
					'2023',
					'',
				],
				...['Beslutsgång', 'Ordföranden frågar om nämnden kan anta planen och finner att den gör det.', ''],
				...['§ 13   Dnr HN-2024-00031', 'Ny kran', 'Beslut', 'Nämnden avslår ansökan.', ''],
				...['§ 14   Dnr HN-2024-00040', 'Ny pir', 'Beslut', 'Nämnden avslår ansökan.'],
			].join('\n'),
			null,
		);
		expect(items.map(({ title }) => title)).toEqual(['Rapport om isen', 'Ny kran', 'Ny pir']);
	});
});

test('a line of the beslut is no head of a page, however often it comes back', () => {
	const noted = (number: number) => [
		...[`§ ${number}   Dnr HN-2024-000${number}`, `Rapport nummer ${number}`, '', 'Beslut', ''],
		...['Nämnden för Hav & Hamn har tagit del av rapporten och antecknar', 'rapporten till protokollet.', ''],
	];
	const { items } = extract([...FRONT, ...[12, 13, 14, 15].flatMap(noted)].join('\n'), null);
	expect(items.map(({ classification }) => classification)).toEqual(Array(4).fill('information'));
});

test("the day's own heading beside the organ is no part of its name", () => {
	const page = ['STADENS HAMN SAMMANTRÄDESPROTOKOLL', 'Nämnden för Hav & Hamn Datum', '2024-05-16', ''];
	const { facts } = extract(
		[...page, '§ 12 Ny kran', 'Beslut', 'Nämnden avslår ansökan.', '', ...page, '§ 13 Ny pir', ...page].join(
			'\n',
		),
		null,
	);
	expect(facts.body).toBe('Nämnden för Hav & Hamn');
});

test('the foot of a page beside a heading leaves the heading', () => {
	const { suggestions } = extract(
		[
			...[...FRONT, '§ 12 Ny kran', '', 'Beslut                              Utdragsbestyrkande'],
			...['Nämnden beslutar', '', 'Justerande', 'STADENS HAMN       Sida 3 av 9', ''],
			'- att hamnchefen ges i uppdrag att köpa en kran.',
		].join('\n'),
		null,
	);
	expect(suggestions.map(({ kind }) => kind)).toEqual(['assignment']);
});
