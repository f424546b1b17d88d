import { expect, test } from 'vitest';
import { readMotions } from '../../src/lib/domain/motion-reading.ts';

const read = (title: string, text: string) => readMotions({ title, text: `§ 12 ${title}\n\n${text}` });

test.each([
	['Motion om belysta gångvägar', 'motion', 'Belysta gångvägar'],
	['Svar på motion – Fler cykelställ vid stationen', 'motion', 'Fler cykelställ vid stationen'],
	['Anmälan av motion från Ida Berg (V) om fria bussar', 'motion', 'Fria bussar'],
	['Besvarande av medborgarförslag angående hundrastgård', 'citizen-proposal', 'Hundrastgård'],
	['Motion ”Grönare tak”', 'motion', 'Grönare tak'],
	['Motion', 'motion', 'Motion'],
	['Motion om fria bussar - Ida Berg (V) och Nils Ek (MP)', 'motion', 'Fria bussar'],
	['Motion gällande att inrätta en kulturbank – Nils Ek (MP)', 'motion', 'Inrätta en kulturbank'],
	[
		'Motion av Ida Berg (V), Nils Ek (MP), Karolina Wallin-Sjögren (V) och Anders Lind (MP) om fria bussar',
		'motion',
		'Fria bussar',
	],
])('%s', (title, kind, about) => {
	expect(read(title, 'Beslut\nÄrendet bordläggs.')).toMatchObject([{ kind, about }]);
});

test.each([
	'Redovisning av obesvarade motioner',
	'Ej färdigbehandlade medborgarförslag',
	'Promotion av nya näringsidkare',
	'Locomotionsbanan',
	'Budget 2025',
])('no motion: %s', (title) => {
	expect(read(title, 'Motionen väcktes den 3 maj 2022.')).toEqual([]);
});

test.each([
	['Motionen väcktes den 12 april 2022 av Ida Berg (V).', '2022-04-12'],
	['Den 3 maj 2022 inkom ett medborgarförslag om en\nhundrastgård.', '2022-05-03'],
	['Ida Berg (V) har i en motion, daterad 2022-04-12, föreslagit fria bussar.', '2022-04-12'],
	['Ida Berg (V) lämnade in en motion den 1 februari 2023. Ärendet bereddes den 9 mars 2023.', '2023-02-01'],
	['Kommunstyrelsen behandlade motionen den 9 mars 2023.', null],
	['Remissen kom in den 9 mars 2023.', null],
	['Motionen väcktes den 31 februari 2022.', null],
])('filed: %s', (text, filedOn) => {
	expect(
		read('Motion om fria bussar', `Ärendebeskrivning\n${text}\n\nBeslut\nÄrendet bordläggs.`),
	).toMatchObject([{ filedOn }]);
});

test.each([
	['Kommunfullmäktige beslutar:\n- Motionen bifalls.', 'granted'],
	['Beslut\n1. Motionen avslås.', 'rejected'],
	['Kommunfullmäktiges beslut\nMotionen anses besvarad.', 'answered'],
	['Beslut\nAtt-sats 1 i motionen bifalls. Motionen avslås i övrigt.', 'partly-granted'],
	['Beslut\nMotionen avskrivs från vidare handläggning.', 'written-off'],
	[
		'Förslag till beslut\nMotionen avslås.\n\nBeslut\nKommunfullmäktige beslutar:\n- Enligt kommunstyrelsens förslag.',
		'rejected',
	],
	['Förslag till beslut\nMotionen bifalls.\n\nBeslut\nÄrendet återremitteras.', null],
	['Yrkanden\nIda Berg (V) yrkar bifall till motionen.\n\nBeslut\nÄrendet bordläggs.', null],
	['Beslut\nMotionen avslås.\n\nReservation\nIda Berg (V) yrkade bifall till motionen.', 'rejected'],
	['Motionen avslås.', null],
])('answer: %s', (text, answer) => {
	expect(read('Svar på motion om fria bussar', text)).toMatchObject([{ answer }]);
});

test('an item about its being put forward says so', () => {
	expect(
		read(
			'Anmälan av motion om fria bussar',
			'Beslut\nMotionen remitteras till kommunstyrelsen för beredning.',
		),
	).toMatchObject([{ announced: true, answer: null }]);
	expect(
		read('Motion om fria bussar', 'Beslut\nMotionen överlämnas till kommunstyrelsen för beredning.'),
	).toMatchObject([{ announced: true }]);
	expect(read('Svar på motion om fria bussar', 'Beslut\nMotionen avslås.')).toMatchObject([
		{ announced: false },
	]);
});

test('the matter itself may be what is handed over', () => {
	const text = 'Kommunfullmäktiges beslut:\nÄrendet remitteras till kommunstyrelsen för beredning.';
	expect(read('Motion om fria bussar', text)).toMatchObject([{ announced: true, answer: null }]);
});

test('a list of those that came in gives one each', () => {
	const text =
		'Följande har kommit in:\n- Motion från Ida Berg (V) om fria bussar\n- Medborgarförslag om en hundrastgård\n';
	expect(read('Inkomna motioner', text)).toMatchObject([
		{ kind: 'motion', about: 'Fria bussar', announced: true },
		{ kind: 'citizen-proposal', about: 'En hundrastgård', announced: true },
	]);
	expect(read('Inkomna motioner', 'Inga motioner har kommit in.')).toEqual([]);
});
