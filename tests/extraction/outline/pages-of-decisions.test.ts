import { expect, test } from 'vitest';
import { extract } from '../../../src/lib/extraction/extract.ts';
import { found } from '../reading.ts';

/** Pages that tell in short what was decided, and lists that have lost a number; the words are invented. */
const read = (...lines: string[]) => extract(lines.join('\n'), null);
const listed = ({ items }: ReturnType<typeof read>) => items.map(({ number, title }) => `${number} ${title}`);

test('a list of matters, each with its beslut on the next line', () => {
	const reading = read(
		...['Hamnstyrelsens beslut 4 maj', '', 'Ärenden till fullmäktige', '', '1. Plan för bryggorna'],
		...[
			'Beslut: Enligt förslag',
			'2. Yttrande över motion om badstegar i hamnen',
			'Beslut: Enligt förslag',
			'',
		],
		...['Egna ärenden', '', '7. Lyktor på piren', 'Beslut: Ärendet återremitteras för ny kalkyl.'],
	);
	expect(reading.facts.kind).toBe('protokoll');
	expect(listed(reading)).toEqual([
		...['1 Plan för bryggorna', '2 Yttrande över motion om badstegar i hamnen', '7 Lyktor på piren'],
	]);
});

test('what the text proposes is decided where the beslut says no more than so', () => {
	const reading = read(
		...['Hamnstyrelsen 24 januari 2023', '', 'Publicerad:', '', 'Ärende 1', '', 'Nya fyrar', ''],
		...['Fyrarna är gamla.', '', 'Hamnstyrelsen ger hamnchefen i uppdrag att räkna fyrarna.', ''],
		'Beslut: Enligt förslag',
	);
	expect(listed(reading)).toEqual(['1 Nya fyrar']);
	expect(found(reading)).toMatchObject([{ item: '1', kind: 'assignment', stage: 'decided' }]);
});

test('neither the caption of a picture nor the heading of several matters is a matter', () => {
	const reading = read(
		...['Beslut i korthet på hamnstyrelsen 4 mars', '', 'Här är besluten. Läs mer i protokollet.', ''],
		...['Bild på en brygga i sol', '', 'Ärenden som ska vidare för slutgiltigt beslut i fullmäktige', ''],
		...['Bryggor föreslås i Norrviken', '', 'Förvaltningen får i uppdrag att rita två bryggor.'],
	);
	expect(listed(reading)).toEqual(['1 Bryggor föreslås i Norrviken']);
});

test('a page that tells of a meeting without a heading is one matter', () => {
	const reading = read(
		...['Politiska beslut i korthet', '', 'Hamnstyrelsen möttes den 7 juni.', '', 'Taxan antogs.'],
	);
	expect(listed(reading)).toEqual(['1 Politiska beslut i korthet']);
});

test('a list that has lost a number goes on, and a matter may stand later under its number alone', () => {
	const reading = read(
		...['KALLELSE', 'Hamnnämnden', 'Tid 2014-04-23', '', 'Ärenden', '1 Yttrande över plan för bryggor'],
		...['Uppföljning av slussen', '3 Nya bojar', '4 Redovisning av kranar', '', 'HAMNNÄMNDEN 2014-04-23', ''],
		...['1', 'Yttrande över plan för bryggor (HN/2014:37)', '', 'Förslag till beslut', ''],
		'Yttrandet överlämnas till kommunstyrelsen.',
	);
	expect(reading.items.map(({ number }) => number)).toEqual(['3', '4', '1']);
	expect(reading.missingNumbers).toEqual(['2']);
	expect(found(reading)).toMatchObject([{ item: '1', kind: 'response' }]);
});

test('a letter of the city hall opens with what is proposed, and then says who reports on it', () => {
	const reading = read(
		...['PM 2004:9 RV (Dnr 317-88/2004)', '', 'Ombyggnad av Ekens kvarn', ''],
		...['Borgarrådsberedningen föreslår kommunstyrelsen besluta följande', '', '1. Ombyggnaden godkänns.'],
		...['2. Hamnnämnden uppdras att återkomma med en kalkyl.', ''],
		...['Föredragande borgarrådet Eva Ek anför följande.', '', 'Bakgrund', '', 'Kvarnen är gammal.'],
	);
	expect(reading.items).toMatchObject([{ title: 'Ombyggnad av Ekens kvarn' }]);
	expect(found(reading)).toMatchObject([{ stage: 'proposed' }]);
});

test('what the page says of itself is no matter, and what was given is decided though it is told', () => {
	const reading = read(
		...[
			'Det här beslutade nämnden',
			'',
			'Hamn- och sjönämnden 17 september 2024',
			'',
			'Publicerad 18 september 2024',
		],
		...[
			'',
			'Gästhamnen flyttas',
			'Nämnden gav hamnchefen i uppdrag att flytta bryggorna under hösten 2025.',
			'',
		],
		...['Fler lotsar', 'Två lotsar anställs. Kostnaden ryms inom budget.', ''],
		...['Bron byggs inte', 'Nämnden sa nej till bron. Den skulle ha kostat för mycket.', ''],
		...['Läget i slussen', 'Slussvakten berättade om sommaren.', '', 'Kontakt', 'Eva Ek, 0123-456 78'],
	);
	expect(reading.facts).toMatchObject({
		kind: 'protokoll',
		body: 'Hamn- och sjönämnden',
		date: '2024-09-17',
	});
	expect(reading.items.map(({ title, classification }) => `${title}: ${classification}`)).toEqual([
		...['Gästhamnen flyttas: commitment', 'Fler lotsar: commitment', 'Bron byggs inte: decision'],
		'Läget i slussen: information',
	]);
	expect(found(reading)).toMatchObject([
		{ item: '1', kind: 'assignment', stage: 'decided' },
		{ item: '2', kind: 'staffing', stage: 'decided' },
	]);
});
