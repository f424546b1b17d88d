import { expect, test } from 'vitest';
import { extract } from '../../../src/lib/extraction/extract.ts';

const items = (lines: readonly string[]) =>
	extract(lines.join('\n'), null).items.map(({ number, title, caseNumbers }) => ({
		number,
		title,
		caseNumbers,
	}));

test('the letters of the organ stand for the section sign', () => {
	expect(
		items([
			'Hamnrådet 2023-10-23',
			'',
			'HR 29 Godkännande av dagordning',
			'Dagordningen godkänns.',
			'',
			'HR 30/2023 Dnr 2023/133',
			'',
			'Muddring av rännan',
			'',
			'Hamnrådets beslut',
			'Att hamnchefen beställer en mudderpråm.',
			'',
			'HR 31 Övriga frågor',
			'Inga övriga frågor.',
		]),
	).toEqual([
		{ number: '29', title: 'Godkännande av dagordning', caseNumbers: [] },
		{ number: '30', title: 'Muddring av rännan', caseNumbers: ['2023/133'] },
		{ number: '31', title: 'Övriga frågor', caseNumbers: [] },
	]);
});

test('pages, appendices and years count nothing', () => {
	expect(
		items(['Förteckning', 'Sid 1 Innehåll', 'Sid 2 Karta', 'Sid 3 Kajer', 'SFS 2017 Lag', 'SFS 2018 Lag']),
	).toEqual([]);
});

test('a transcript holds a page on each line', () => {
	const reading = extract(
		[
			'NORRBY KOMMUN SAMMANTRÄDESPROTOKOLL Kommunstyrelsen 2024-04-08',
			'',
			'1 Plats och tid Sessionssalen, kommunhuset Beslutande Bo Ask (C), ordförande Paragrafer 51-53',
			'',
			'2 Ks 51 Fastställande av dagordning Kommunstyrelsen beslutar att fastställa dagordningen.',
			'',
			'3 Ks 52 Dnr 2024/288 Översyn av kajerna Hamnkontoret har gått igenom kajerna. Beslut Att godkänna rapporten, Att ge hamnchefen i uppdrag att laga norra kajen, Att hamnrådet håller ett möte med båtklubben. Justerandes sign Utdragsbestyrkande',
			'',
			'4 Ks 53 Dnr 2024/61 Ny mudderpråm Förslag till beslut Pråmen köps. Beslut Kommunstyrelsen beslutar i enlighet med förslaget. Beslutet ska sändas till: Hamnkontoret',
		].join('\n'),
		null,
	);
	expect(reading.items.map(({ number, title }) => [number, title])).toEqual([
		['51', 'Fastställande av dagordning'],
		['52', 'Översyn av kajerna'],
		['53', 'Ny mudderpråm'],
	]);
	expect(reading.facts).toMatchObject({ body: 'Kommunstyrelsen', date: '2024-04-08' });
	expect(reading.suggestions.filter(({ item }) => item === '52').map(({ kind }) => kind)).toEqual([
		'assignment',
		'assignment',
	]);
});

test('a list of matters on a page gives each number after a bullet, the title below', () => {
	expect(
		items([
			'Hamnnämnden möte 2019-10-23',
			'',
			' •   1',
			'',
			'Val av justerare',
			'',
			' •   2',
			'',
			'Avgift för båtplats',
			'',
			'Diarienr 19HN77',
			'',
			'Förslag till beslut',
			'',
			'Avgiften fastställs.',
		]),
	).toMatchObject([
		{ number: '1', title: 'Val av justerare' },
		{ number: '2', title: 'Avgift för båtplats' },
	]);
});

test('the case number stands in brackets, or after the title with its label', () => {
	expect(
		items(['Protokoll', '§ 85', '', 'Nya bojar (hn/2016:8)', '', 'Beslut', '', 'Bojarna godkänns.']),
	).toEqual([{ number: '85', title: 'Nya bojar', caseNumbers: ['hn/2016:8'] }]);
	expect(
		items(['Protokoll', '§ 86', '', 'Nya fyrar. Dnr 2006-S0112', '', 'Beslut', '', 'Fyrarna godkänns.']),
	).toEqual([{ number: '86', title: 'Nya fyrar', caseNumbers: ['2006-S0112'] }]);
});

test('the list of matters stands first in minutes too', () => {
	const lines = ['Norrby kommun   Hamnnämnden   Sammanträdesprotokoll   2025-03-19', '', 'Ärendelista', ''];
	const matter = [
		'§ 25 Uppföljning',
		'',
		'Hamnnämndens beslut',
		'Hamnkontoret får i uppdrag att laga kajen.',
	];
	const [one] = extract([...lines, '§ 25 Uppföljning  3', '', ...matter].join('\n'), null).suggestions;
	expect(one?.stage).toBe('decided');
});

test('a page of the web has a bullet before each §', () => {
	const reading = extract(
		[
			'Hamnnämnden',
			'Tisdag 11 juni 2024',
			'',
			' • § 61',
			'',
			'  Nya bojar',
			'',
			'  Hamnnämndens beslut',
			'',
			'  Hamnkontoret ges i uppdrag att lägga ut bojarna.',
			'',
			' • § 62',
			'',
			'  Meddelanden',
			'',
			'  Hamnnämndens beslut',
			'',
			'  Meddelandena läggs till handlingarna.',
		].join('\n'),
		null,
	);
	expect(reading.items.map(({ number, title }) => [number, title])).toEqual([
		['61', 'Nya bojar'],
		['62', 'Meddelanden'],
	]);
	expect(reading.suggestions).toMatchObject([{ item: '61', kind: 'assignment', stage: 'decided' }]);
});
