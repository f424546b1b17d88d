import { expect, test } from 'vitest';
import { extract } from '../../../src/lib/extraction/extract.ts';

/** How the matters of a kallelse may be counted, or not; the words are invented. */
const read = (...lines: string[]) =>
	extract(['KALLELSE', 'Hamnnämnden', '2024-09-10 kl. 13.00', '', ...lines].join('\n'), null);
const items = (...lines: string[]) =>
	read(...lines).items.map(({ number, title, caseNumbers }) => [number, title, ...caseNumbers].join(' | '));

test('a matter that came late stands between two', () => {
	expect(
		items(
			'1 Upprop',
			'2 Ny mudderpråm  HN 2024/31',
			'2 ½ Bogserbåt  HN 2024/40',
			'3 Information från hamnchefen',
		),
	).toEqual([
		...['1 | Upprop', '2 | Ny mudderpråm | HN 2024/31', '2½ | Bogserbåt | HN 2024/40'],
		'3 | Information från hamnchefen',
	]);
});

test('group by group: a group is no matter, and says whether what stands in it is to be decided', () => {
	const { items } = read(
		...['1. Formalia', '1.1 Upprop', '1.2 Val av justerare', '2. Beslutsärenden', '2.1 Ny mudderpråm'],
		...['2.2 Gästhamnen', '3. Informationsärenden', '3.1 Läget i hamnen', '4. Avslutning'],
	);
	expect(items.map(({ number, classification }) => `${number} ${classification}`)).toEqual([
		...['1.1 formality', '1.2 formality', '2.1 decision', '2.2 decision', '3.1 information', '4 formality'],
	]);
});

test('numbered headings of a letter are no matters', () => {
	expect(
		extract(
			[
				...['Tjänsteskrivelse', 'Dnr HN 2024/31', '', 'Ny mudderpråm', '', '1. Förslag till beslut', ''],
				...['Pråmen köps.', '', '1.1 Bakgrund', '', 'Den är gammal.', '', '1.2 Ekonomi', '', 'Den är dyr.'],
				...['', '1.3 Risker', '', 'Den kan sjunka.'],
			].join('\n'),
			null,
		).items,
	).toMatchObject([{ number: '1', title: 'Ny mudderpråm' }]);
});

const BODY = ['Förslag till beslut', 'Hamnchefen får i uppdrag att räkna priset.'];

test('the list goes on from the last meeting, after a word for what is counted', () => {
	expect(
		items('Ärende 7 – Ny mudderpråm (HN 2024/31)', ...BODY, '', 'Ärende 8 – Gästhamnen', ...BODY),
	).toEqual(['7 | Ny mudderpråm | HN 2024/31', '8 | Gästhamnen']);
	expect(items('7 Ny mudderpråm', 'HN 2024/31', ...BODY, '8 Gästhamnen', 'HN 2024/33', ...BODY)).toEqual([
		'7 | Ny mudderpråm | HN 2024/31',
		'8 | Gästhamnen | HN 2024/33',
	]);
});

test('no numbers at all: what stands under a title tells that it is one', () => {
	expect(
		items(
			...['Ärenden', '', 'Upprop', '', 'Val av justerare', '', 'Ny mudderpråm', 'HN 2024/31', ...BODY, ''],
			...['Gästhamnen', '', 'Dnr HN 2024/33', '', 'Ärendebeskrivning', '', 'Bryggan lutar.', '', ...BODY],
		),
	).toEqual([
		'1 | Upprop',
		'2 | Val av justerare',
		'3 | Ny mudderpråm | HN 2024/31',
		'4 | Gästhamnen | HN 2024/33',
	]);
});
