import { expect, test } from 'vitest';
import { extract } from '../../../src/lib/extraction/extract.ts';
import { found } from '../reading.ts';

/** A meeting as a municipality publishes it on the web, matter after matter; the words are invented. */
const PATH = 'Du är här: Hem > Granviks kommun > Norra stadsdelsnämnden > Sammanträde 2012-09-19';
const HEAD = [PATH, '', 'Sammanträde 2012-09-19', '', 'Datum', 'Klockan', '19:00', 'Plats', 'Kvarnen', ''];
const read = (...matters: string[]) => extract([...HEAD, ...matters].join('\n'), null);

test('the path of the page tells who meets and when', () => {
	const { facts } = read('1 Upprop', '', '2 Val av justerare', '');
	expect(facts).toMatchObject({ kind: 'kallelse', body: 'Norra stadsdelsnämnden', date: '2012-09-19' });
});

test('a matter with a letter stands beside the one with the same number', () => {
	const { items } = read(
		...['3 Val av justerare', '', '4 Bidrag till föreningar', '', '4 A Lekplatsen i Aspen', ''],
		...['5 a Svar på skrivelse', '', '5 Yttrande om båtplan', '', '6A Ny förskola', ''],
	);
	expect(items.map(({ number, title }) => `${number} ${title}`)).toEqual([
		...['3 Val av justerare', '4 Bidrag till föreningar', '4A Lekplatsen i Aspen'],
		...['5a Svar på skrivelse', '5 Yttrande om båtplan', '6A Ny förskola'],
	]);
});

test('a case number may begin with the class that the archive gives it; words may follow on its line', () => {
	const { items } = read(
		...['1 Båtplan', '', 'Hamnnämnden undrar (dnr H 2009-204-00817).', 'Dnr 2.4.1-88-2012', ''],
		...['2 Städavtal', '', 'Dnr 417-2012-205 Omedelbar justering', '', '3 Ny chef', '', 'Dnr 96-2012-3.1.'],
	);
	expect(items.map(({ caseNumbers }) => caseNumbers)).toEqual([
		['2.4.1-88-2012'],
		['417-2012-205'],
		['96-2012-3.1'],
	]);
});

test('what is to be adjusted at once says so in the heading', () => {
	const reading = read(
		...['1 Val av justerare', '', '2 Båthuset vid Norrviken', ''],
		...['Förslag till beslut Omedelbar justering', '', '1. Ritningarna godkänns.', ''],
		'2. Hamnchefen får i uppdrag att ta in anbud.',
	);
	expect(found(reading)).toMatchObject([{ kind: 'assignment', stage: 'proposed' }]);
});

test('matters that go on from the last meeting are known by the förslag under them', () => {
	const { facts, items } = read(
		...['61 Läget i hamnen', '', 'Stadsdelsnämndens förslag till beslut', '- Informationen noteras.', ''],
		...['62 Seglarskola för unga', '', 'Stadsdelsnämndens förslag till beslut', '- Planen antas.', ''],
		...['64 Taxa', '', 'Stadsdelsnämndens förslag till kommunfullmäktige', '- Taxan höjs.'],
	);
	expect(facts.kind).toBe('kallelse');
	expect(items.map(({ number }) => number)).toEqual(['61', '62', '64']);
});

test('a förslag over whose beslut it is, is still a förslag', () => {
	const reading = read(
		...['61 Läget i hamnen', '', 'Förslag till beslut', 'Stadsdelsnämndens beslut', ''],
		...['- Informationen noteras', '', '62 Seglarskola för unga', '', 'Förslag till beslut'],
		...['Stadsdelsnämndens beslut', '', '- Hamnchefen får i uppdrag att bjuda in seglarna.', ''],
		...['63 Bryggplan', '', 'Förslag till beslut', 'Stadsdelsnämndens beslut', '', '- Planen antas.'],
	);
	expect(found(reading)).toMatchObject([{ stage: 'proposed' }]);
});

test('a ruled line is no part of what is decided', () => {
	const { items } = read(
		...['1 Val av justerare', '', '2 Brev från seglarna', '', 'Förslag till beslut', ''],
		...['1. Brevet läggs till handlingarna.', '', '__________________', '', '3 Övrigt'],
	);
	expect(items[1]).toMatchObject({ classification: 'information' });
});

test('a summary on the web names its matters without numbers', () => {
	const { items } = extract(
		[
			...['Snabbprotokoll 12 mars 2019', '', 'KOMMUNFULLMÄKTIGES BESLUT', '', 'Årets isbana', ''],
			...[
				'Kommunfullmäktiges beslut',
				'1. Banan byggs inte.',
				'',
				'Beskrivning av ärendet',
				'Isen är för tunn.',
				'',
			],
			...['Motion om fler bänkar', '', 'Kommunfullmäktiges beslut', '- Motionen avslås.'],
		].join('\n'),
		null,
	);
	expect(items.map(({ number, title }) => `${number} ${title}`)).toEqual([
		'1 Årets isbana',
		'2 Motion om fler bänkar',
	]);
});

test('a sentence about the list of matters does not make minutes a kallelse', () => {
	const { facts } = extract(
		['Ärendelistan kompletteras.', '', '§ 8', 'Hallen.', 'Utskottets beslut:', 'Hallen rivs.'].join('\n'),
		null,
	);
	expect(facts.kind).toBe('protokoll');
});
