import { describe, expect, test } from 'vitest';
import { quotes, readLines } from '../reading.ts';

describe('headings of items', () => {
	test.each([
		[`Ks § 12${' '.repeat(40)}Dnr 2024/123`, 'Översyn av lokaler', '12', '2024/123'],
		['§ 12/24 Översyn av lokaler', 'Diarienr 2024:77', '12', '2024:77'],
		['KS § 12 Dnr 87/2024 Kod 512', 'Översyn av lokaler', '12', '87/2024'],
		['§12 STK-2024-33 Översyn av lokaler', '', '12', 'STK-2024-33'],
		['§ 12 Översyn av lokaler (MBN 2024/33)', '', '12', 'MBN 2024/33'],
		['§ 12 Översyn av lokaler (KS-2024-00633)', '', '12', 'KS-2024-00633'],
		['§ 12 Översyn av lokaler', 'KS0071/24', '12', 'KS0071/24'],
		['§ 12', 'Au   Dnr 1998.211 805\nÖversyn av lokaler', '12', '1998.211'],
		[`§ 12${' '.repeat(9)}02/Ks 418 291`, 'Översyn av lokaler', '12', '02/Ks 418 291'],
		['§ 12 Översyn av lokaler Diarienummer 2400017', '', '12', '2400017'],
		['§ 12 Översyn av lokaler', '\nTill ledamöterna\n(Dnr 004 – 417 / 24)', '12', '004 – 417 / 24'],
		['§ 12', 'Översyn av lokaler Dnr KS 2024-18', '12', 'KS 2024-18'],
		['Au § 1:12 Översyn av lokaler', 'Dnr 2024/9', '1:12', '2024/9'],
	])('%s', (first, second, number, caseNumber) => {
		const { items } = readLines(
			'Protokoll',
			'Kommunstyrelsen',
			'2024-02-06',
			'',
			first,
			second,
			'',
			'Beslut',
			'Bifalls.',
		);
		expect(items).toMatchObject([{ number, title: 'Översyn av lokaler', caseNumbers: [caseNumber] }]);
	});

	test('a case number that has lost its last part is none', () => {
		const { items } = readLines('Protokoll', '', '§ 12  Dnr 2024/ Kiosken', '', 'Beslut', 'Kiosken rivs.');
		expect(items).toMatchObject([{ title: 'Kiosken', caseNumbers: [] }]);
	});

	test('a case number that only the list of matters has', () => {
		const { items } = readLines(
			...[
				'Protokoll',
				'',
				'Ärenden',
				'§ 12 Ny pir HN 2024/18 ........ 3',
				'§ 13 Ny kran HN 2024/21 ........ 4',
				'',
			],
			...[
				'§ 12 Ny pir',
				'',
				'Beslut',
				'Piren byggs inte.',
				'',
				'§ 13 Ny kran',
				'',
				'Beslut',
				'Kranen säljs.',
			],
		);
		expect(items.map(({ caseNumbers }) => caseNumbers)).toEqual([['HN 2024/18'], ['HN 2024/21']]);
	});

	test('a case number with its label over the §', () => {
		const { items } = readLines(
			...['PROTOKOLLSUTDRAG', '2024-02-06 Kommunstyrelsen', '', 'Dnr KS 2023/18', ''],
			...['§ 12 Översyn av lokaler', '', 'Beslut', 'Översynen godkänns.'],
		);
		expect(items).toMatchObject([{ number: '12', caseNumbers: ['KS 2023/18'] }]);
	});

	test('a § under a day in a table is where a task was given', () => {
		const { items } = readLines(
			...['Uppföljning av uppdrag', 'Dnr KS 2024-0150', '', 'Förslag till beslut', 'Listan godkänns.', ''],
			`Utreda en ny isbana${' '.repeat(10)}KS 2023-06-07${' '.repeat(10)}Tekniska chefen`,
			`${' '.repeat(29)}§ 112`,
		);
		expect(items.map(({ number }) => number)).toEqual(['1']);
	});

	test('"Handläggare" over a name, beside other columns', () => {
		const { items } = readLines(
			`Handläggare${' '.repeat(20)}Datum${' '.repeat(20)}Instans`,
			`Mats Ahl${' '.repeat(23)}2024-02-06${' '.repeat(15)}Tekniska nämnden`,
			...['', 'Ny belysning', '', 'Förslag till beslut', 'Planen antas.'],
		);
		expect(items[0]!.officers).toEqual(['Mats Ahl']);
	});

	test('names under "Beredningsansvariga", at the end of the item', () => {
		const { items } = readLines(
			...['Protokoll', '', '§ 12 Ny pir', '', 'Beslut', 'Piren byggs inte.', '', 'Beredningsansvariga'],
			...['Eva Ek, hamnchef', 'Bo Ask, ekonom', '', 'Beslutet ska skickas till', 'Hamnkontoret'],
		);
		expect(items[0]!.officers).toEqual(['Eva Ek', 'Bo Ask']);
	});

	test('a title that ends with its year on a line of its own', () => {
		const { items } = readLines(
			'Protokoll',
			'',
			'§ 12 Rapport för januari–juli',
			'2024',
			'',
			'Beslut',
			'Godkänns.',
		);
		expect(items).toMatchObject([{ title: 'Rapport för januari–juli 2024' }]);
	});

	test.each([
		[
			...['Gatukontoret', `Handläggare${' '.repeat(9)}Datum${' '.repeat(9)}Instans`],
			...[
				`Ada Ek${' '.repeat(14)}2024-02-06${' '.repeat(4)}Gatunämnden`,
				`Ingenjör${' '.repeat(12)}Dnr 2024-00419`,
			],
			...['', '', 'Ny belysning i parken', ''],
		],
		[
			'Dnr KS 2024/15',
			'',
			`Ny belysning i parken${' '.repeat(30)}Sid 1 av 3`,
			'',
			'Till styrelsens möte i maj',
			'',
		],
	])('the title of a letter: %s %s', (...head) => {
		const { items } = readLines(...head, 'Förslag till beslut', 'Planen antas.');
		expect(items.map(({ title }) => title)).toEqual(['Ny belysning i parken']);
	});

	test('a line that breaks after "förslag till" is no heading', () => {
		const reading = readLines(
			...['Protokoll', 'Gatunämnden', '2024-05-16', '', '§ 7 Remiss', '', 'Beslut'],
			...['Nämnden antar förvaltningens förslag till', 'yttrande och översänder det till Boverket.'],
		);
		expect(quotes(reading)).toEqual([
			'7 Nämnden antar förvaltningens förslag till yttrande och översänder det till Boverket.',
		]);
	});

	test('"Ärende 2" on a line of its own', () => {
		const { items, facts } = readLines(
			...['KALLELSE', 'Socialnämnden', 'Tid: 2024-10-22 kl. 9.00', '', 'Ärende 1', 'Val av justerare', ''],
			...['Ärende 2', 'Väntetider', 'Dnr SN 2024/12', '', 'Förslag till beslut', 'Planen antas.'],
		);
		expect(facts.kind).toBe('kallelse');
		expect(items.map(({ number, title }) => `${number} ${title}`)).toEqual([
			'1 Val av justerare',
			'2 Väntetider',
		]);
	});

	test('markdown', () => {
		const { items, facts } = readLines(
			...['# Kallelse till Kulturnämnden', '', '**Tid:** 2024-09-10 kl. 13.00', '', '## 1. Dagordning', ''],
			...[
				'## 2. Bidrag',
				'**Diarienummer:** KUN 2024/34',
				'',
				'**Förslag till beslut**',
				'',
				'1. Planen antas.',
			],
		);
		expect(facts).toMatchObject({ kind: 'kallelse', body: 'Kulturnämnden', date: '2024-09-10' });
		expect(items[1]).toMatchObject({ number: '2', title: 'Bidrag', caseNumbers: ['KUN 2024/34'] });
	});
});
