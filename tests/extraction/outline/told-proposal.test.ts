import { expect, test } from 'vitest';
import { extract } from '../../../src/lib/extraction/extract.ts';
import { found } from '../reading.ts';

const HEAD = ['Protokoll', 'Kommunfullmäktige', '2007-03-12', '', '§ 31', 'Ny kaj i Östra hamnen', ''];
const PROPOSED = [
	'Kommunstyrelsen hade i skrivelse den 5 februari 2007 föreslagit',
	'kommunfullmäktige besluta',
	'',
	'att uppdra åt hamnstyrelsen att bygga kajen inom en ram av 40 mkr, samt',
	'',
	'att hamnstyrelsen ska redovisa slutkostnaden till kommunfullmäktige före utgången av 2008.',
	'',
	'Under överläggningen yttrade sig Sven Ekbom (m) och Ulla Strid (s).',
	'',
];
const read = (...lines: string[]) =>
	found(extract([...HEAD, ...lines].join('\n'), null)).map(({ kind, stage }) => `${kind} ${stage}`);

test('what had been proposed is decided by the beslut that is told after it', () => {
	expect(
		read(...PROPOSED, 'Kommunfullmäktige hade alltså beslutat i enlighet med kommunstyrelsens', 'förslag.'),
	).toEqual(['assignment decided', 'report decided']);
});

test('also right under it', () => {
	expect(
		read(...PROPOSED.slice(0, 7), 'Kommunfullmäktige beslöt i enlighet med kommunstyrelsens förslag.'),
	).toEqual(['assignment decided', 'report decided']);
});

test('a beslut of another day is not that of the meeting', () => {
	expect(
		read(...PROPOSED, 'Kommunfullmäktige hade beslutat i enlighet med ett liknande förslag 1998-02-03.'),
	).toEqual(['assignment proposed', 'report proposed']);
});
