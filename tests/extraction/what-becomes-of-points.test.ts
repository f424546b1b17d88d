import { describe, expect, test } from 'vitest';
import { extract } from '../../src/lib/extraction/extract.ts';
import { decided, found, words } from './reading.ts';

const quotes = (...lines: string[]) => found(decided(...lines)).map(({ quote }) => quote);
const who = (...lines: string[]) =>
	decided(...lines).suggestions.map(({ responsible }) => responsible.map(({ value }) => value));

describe('clauses under the first, which says who is to do it', () => {
	test.each([
		['uppdrar åt hamnkontoret att räkna bojarna,', 'därefter måla dem'],
		['ger hamnkontoret i uppdrag att räkna bojarna,', 'dessutom kontakta lotsarna'],
		['uppdrar åt hamnkontoret att räkna bojarna,', 'före midsommar lista dem som saknas'],
	])('Nämnden %s', (first, then) => {
		const reading = decided(`Nämnden ${first}`, `att ${then}`);
		expect(found(reading).map(({ kind }) => kind)).toEqual(['assignment', 'assignment']);
		expect(reading.suggestions.map(({ responsible }) => responsible[0]?.value)).toEqual([
			'hamnkontoret',
			'hamnkontoret',
		]);
	});

	test('a report at the end of such a list is a point of its own', () => {
		const lines = ['Nämnden uppdrar åt hamnkontoret', 'att räkna bojarna,', 'att därefter måla dem, och'];
		const reading = decided(...lines, 'att redogöra för utfallet i delårsrapporten.');
		expect(found(reading).map(({ kind }) => kind)).toEqual(['assignment', 'assignment', 'report']);
	});

	test('what says all itself hangs on nothing', () => {
		const lines = ['Nämnden uppdrar åt hamnkontoret att räkna bojarna,', 'att taxan fastställs'];
		expect(quotes(...lines)).toEqual([lines[0]]);
	});
});

describe('a förslag that is taken up with a change', () => {
	const text = (beslut: string) =>
		[
			...['Protokoll', 'Tekniska nämnden', '2024-05-16', '', '§ 7', 'Bryggor', '', 'Beslut', beslut, ''],
			...['Förvaltningens förslag', '1. Räkna bryggorna i viken.', '2. Räkningen redovisas i maj 2025.', ''],
			...['Bakgrund', 'Bryggorna är gamla.'],
		].join('\n');

	test.each([
		'Nämnden beslutar i enlighet med förvaltningens förslag med den ändringen att viken byts mot sundet.',
		'Nämnden bifaller förvaltningens förslag med det tillägget att även slussen räknas.',
		'Nämnden ställer sig bakom förvaltningens förslag.',
	])('%s', (beslut) => {
		expect(found(extract(text(beslut), null)).filter(({ quote }) => /^Räkn/.test(quote))).toMatchObject([
			{ kind: 'assignment', stage: 'decided' },
			{ kind: 'report', stage: 'decided' },
		]);
	});

	test('one that is refused is not', () => {
		expect(found(extract(text('Nämnden avslår förvaltningens förslag.'), null))).toEqual([]);
	});

	test('points of the description under "fattar beslut om följande"', () => {
		const lines = [
			...['Protokoll', 'Tekniska nämnden', '2024-05-16', '', '§ 7', 'Lotsar', '', 'Beslut'],
			...['Nämnden ställer sig bakom hamnkontorets förslag.', '', 'Ärende'],
			'Då viken grundar upp föreslår hamnkontoret att nämnden fattar beslut om följande.',
			...[
				'1. Slussen förstärks med två handläggare.',
				'2. Hamnchefen lämnar varje kvartal en lägesbild till nämnden.',
			],
		];
		expect(found(extract(lines.join('\n'), null)).map(({ kind }) => kind)).toEqual(['staffing', 'report']);
	});
});

describe('who is to act', () => {
	test.each([
		[
			['Sjöverket', 'båtklubben'],
			'Beslutet förutsätter att Sjöverket bifaller ansökan och att båtklubben visar upp en plan.',
		],
		[['kustjouren'], 'Som villkor gäller att kustjouren senast i maj ger in sitt bokslut till hamnkontoret.'],
		[['Hamnnämnden'], 'Hamnnämnden får tillföra slussen en samordnare på 50 procent.'],
		[
			['hamnchefen'],
			'Nämnden beslutar att hamnchefen för norra viken tillser att alla lotsar räknar bojarna.',
		],
		[['kommunen'], 'Nämnden beslutar att kommunen från och med säsongen 2026/2027 övertar bryggorna.'],
	])('%j: %s', (names, sentence) => {
		expect(who(sentence)).toEqual([names]);
	});

	test('"arbetet" after the tasks of two is that of neither', () => {
		const points = ['1. Hamnchefen tar fram en plan.', '2. Fritidsnämnden ska räkna bojarna.'];
		expect(who(...points, '3. Arbetet återkopplas till nämnden i maj 2025.').at(-1)).toEqual([]);
		expect(who(points[1]!, '2. Arbetet återkopplas till nämnden i maj 2025.').at(-1)).toEqual([
			'Fritidsnämnden',
		]);
	});
});

describe('points that promise nothing', () => {
	test('papers that were laid before the organ', () => {
		const papers = [
			'- Beslut från länsstyrelsen den 3 maj 2024 om att hamnen ska komplettera sin ansökan.',
			'- Skrivelse från båtklubben angående att kajen ska rustas.',
		];
		const reading = decided('Handlingarna läggs till handlingarna.', '', ...papers);
		expect(reading.suggestions).toEqual([]);
		expect(reading.items[0]!.classification).toBe('information');
	});

	test('a paper that is to be sent is none of those', () => {
		expect(quotes('1. Rapport från hamnchefen om bojarna lämnas till nämnden i maj 2025.')).toHaveLength(1);
	});

	test('what a report is to hold, over a list of it', () => {
		const task = '1. Hamnkontoret får i uppdrag att räkna bojarna.';
		expect(quotes(task, '2. Översynen ska även omfatta', '   a) en karta,', '   b) ett register.')).toEqual([
			task.slice(3),
		]);
	});

	test.each([
		['information', 'att anmälan av delegationsbeslut är fullgjord'],
		['information', 'Besluten anses härmed anmälda.'],
		['decision', 'Nämnden tackar för och tar emot gåvan, en roddbåt.'],
	])('%s: %s', (classification, sentence) => {
		expect(decided(sentence).items[0]!.classification).toBe(classification);
	});
});

test('money that the description says a proposal rests on', () => {
	const rests =
		'En avgörande förutsättning för beslutet är att kommunstyrelsen anvisar 2 mnkr i budget 2026.';
	const lines = ['Tjänsteskrivelse', 'Dnr KS 2024/9', '', 'Bryggor', '', 'Förslag till beslut'];
	const text = [...lines, '1. Bryggorna byggs om.', '', 'Bakgrund', 'Bryggorna är gamla.', rests].join('\n');
	expect(found(extract(text, null))).toMatchObject([
		{ kind: 'assignment' },
		{ kind: 'funding', quote: rests },
	]);
});

describe('words broken at the end of a line', () => {
	test.each([
		['Hamnkontoret får i upp-', 'drag att räkna bojarna.'],
		['Bojarna ska in-', '   venteras senast i maj 2025.'],
		['Nämnden bordläg-', 'ger ärendet om att hamnkontoret ska räkna bojarna.'],
	])('%s|%s', (...lines) => {
		const reading = decided(...lines);
		expect(reading.suggestions.map(({ span }) => words(reading, span))).toEqual(
			lines[0].startsWith('Nämnden') ? [] : [lines.join(' ').replace(/\s+/g, ' ')],
		);
	});

	test('a name, and a hyphen that belongs there', () => {
		expect(who('Kultur- och fritids-', 'nämnden ska räkna bojarna.')).toEqual([
			['Kultur- och fritidsnämnden'],
		]);
		expect(who('Kultur-', 'och fritidsnämnden ska räkna bojarna.')).toEqual([['Kultur- och fritidsnämnden']]);
	});
});
