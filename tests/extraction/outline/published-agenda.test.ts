import { expect, test } from 'vitest';
import { extract } from '../../../src/lib/extraction/extract.ts';
import { found } from '../reading.ts';

/** A meeting as a municipality publishes it on the web, matter after matter; the words are invented. */
const PATH = 'Din position: Hem > Granviks kommun > Norra stadsdelsnämnden > Sammanträde 2012-06-12';
const HEAD = [PATH, '', 'Sammanträde 2012-06-12', '', 'Datum', 'Klockan', '19:00', 'Plats', 'Kvarnen', ''];
const read = (...matters: string[]) => extract([...HEAD, ...matters].join('\n'), null);

test('the path of the page tells who meets and when', () => {
	const { facts } = read('1 Upprop', '', '2 Val av justerare', '');
	expect(facts).toMatchObject({ kind: 'kallelse', body: 'Norra stadsdelsnämnden', date: '2012-06-12' });
});

test('a matter with a letter stands beside the one with the same number', () => {
	const { items } = read(
		...['3 Utseende av justerare', '', '4 Bidrag till föreningar', '', '4 A Lekplatsen i Aspen', ''],
		...['5 a Svar på skrivelse', '', '5 Yttrande om cykelplan', '', '6A Ny förskola', ''],
	);
	expect(items.map(({ number, title }) => `${number} ${title}`)).toEqual([
		...['3 Utseende av justerare', '4 Bidrag till föreningar', '4A Lekplatsen i Aspen'],
		...['5a Svar på skrivelse', '5 Yttrande om cykelplan', '6A Ny förskola'],
	]);
});

test('a case number may begin with the class that the archive gives it; words may follow on its line', () => {
	const { items } = read(
		...['1 Cykelplan', '', 'Remiss från trafiknämnden, dnr T 2010-313-01743.', 'Dnr 1.5.3-219-2012', ''],
		...[
			'2 Städavtal',
			'',
			'Dnr 982-2009-103 Omedelbar justering',
			'',
			'3 Ny chef',
			'',
			'Dnr 441-2011-1.5.1.',
		],
	);
	expect(items.map(({ caseNumbers }) => caseNumbers)).toEqual([
		['1.5.3-219-2012'],
		['982-2009-103'],
		['441-2011-1.5.1'],
	]);
});

test('what is to be adjusted at once says so in the heading', () => {
	const reading = read(
		...['1 Val av justerare', '', '2 Lokaler i kvarteret Ugglan', ''],
		...['Förslag till beslut Omedelbar justering', '', '1. Inriktningen godkänns.', ''],
		'2. Förvaltningen får i uppdrag att beställa ritningar.',
	);
	expect(found(reading)).toMatchObject([{ kind: 'assignment', stage: 'proposed' }]);
});

test('matters that go on from the last meeting are known by the förslag under them', () => {
	const { facts, items } = read(
		...['88 Chefens rapport', '', 'Stadsdelsnämndens förslag till beslut', '- Informationen noteras.', ''],
		...['89 Ungas inflytande', '', 'Stadsdelsnämndens förslag till beslut', '- Planen antas.', ''],
		...['91 Budget', '', 'Stadsdelsnämndens förslag till kommunfullmäktige', '- Budgeten fastställs.'],
	);
	expect(facts.kind).toBe('kallelse');
	expect(items.map(({ number }) => number)).toEqual(['88', '89', '91']);
});

test('a förslag over whose beslut it is, is still a förslag', () => {
	const reading = read(
		...['88 Chefens rapport', '', 'Förslag till beslut', 'Stadsdelsnämndens beslut', ''],
		...['- Informationen noteras', '', '89 Ungas inflytande', '', 'Förslag till beslut'],
		...['Stadsdelsnämndens beslut', '', '- Chefen får i uppdrag att bjuda in ungdomsrådet.', ''],
		...['90 Plan', '', 'Förslag till beslut', 'Stadsdelsnämndens beslut', '', '- Planen antas.'],
	);
	expect(found(reading)).toMatchObject([{ stage: 'proposed' }]);
});

test('a ruled line is no part of what is decided', () => {
	const { items } = read(
		...['1 Val av justerare', '', '2 Anmälan av protokoll', '', 'Förslag till beslut', ''],
		...['1. Anmälan läggs till handlingarna.', '', '__________________', '', '3 Övrigt'],
	);
	expect(items[1]).toMatchObject({ classification: 'information' });
});

test('a summary on the web names its matters without numbers', () => {
	const { items } = extract(
		[
			...[
				'Snabbprotokoll 26 oktober 2017',
				'',
				'KOMMUNFULLMÄKTIGES BESLUT',
				'',
				'Delårsrapport för kommunen',
				'',
			],
			...[
				'Kommunfullmäktiges beslut',
				'1. Rapporten godkänns.',
				'',
				'Beskrivning av ärendet',
				'Den visar läget.',
				'',
			],
			...['Motion om skolmat', '', 'Kommunfullmäktiges beslut', '- Motionen avslås.'],
		].join('\n'),
		null,
	);
	expect(items.map(({ number, title }) => `${number} ${title}`)).toEqual([
		'1 Delårsrapport för kommunen',
		'2 Motion om skolmat',
	]);
});

test('a sentence about the list of matters does not make minutes a kallelse', () => {
	const { facts } = extract(
		['Ärendelistan kompletteras.', '', '§ 8', 'Hallen.', 'Utskottets beslut:', 'Hallen rivs.'].join('\n'),
		null,
	);
	expect(facts.kind).toBe('protokoll');
});
