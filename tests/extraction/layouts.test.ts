import { describe, expect, test } from 'vitest';
import { extract } from '../../src/lib/extraction/extract.ts';
import { decided, found, words } from './reading.ts';

/** Layouts that municipalities use, each with invented words. */
const read = (...lines: string[]) => extract(lines.join('\n'), null);
const quotes = (reading: ReturnType<typeof read>) =>
	reading.suggestions.map(({ item, span }) => `${item} ${words(reading, span)}`);

describe('who met and when', () => {
	test.each([
		['Storsjö kommun', 'Kommunfullmäktige   2023-09-25'],
		['Storsjö kommun   Sammanträdesprotokoll   5 (40)', 'Kommunfullmäktige   2023-09-25   5 (40)'],
		[
			'STORSJÖ KOMMUN  SAMMANTRÄDESPROTOKOLL',
			'Kommunfullmäktige',
			'Sammanträdesdatum',
			`2023-09-25${' '.repeat(50)}1 (22)`,
		],
		['Protokoll fört vid sammanträde med Kommunfullmäktige den 25 september 2023'],
		['STORSJÖ STAD   PROTOKOLL   SID 1 (9)', 'KOMMUNFULLMÄKTIGE   2023-09-25'],
	])('%s %s', (...head) => {
		const { facts } = read(...head, '', '§ 1 Bidrag', '', 'Beslut', 'Bidraget beviljas.');
		expect(facts).toMatchObject({ kind: 'protokoll', body: 'Kommunfullmäktige', date: '2023-09-25' });
	});
});

test('a letter is written before the meeting that it is for, and its day gives the year of others', () => {
	const { facts, suggestions } = read(
		...['Hamnkontoret', 'Datum: 2023-10-04', '', 'Hamnstyrelsen', '', 'Nya bojar', '', 'Förslag till beslut'],
		'Hamnchefen får i uppdrag att före årsskiftet räkna bojarna.',
	);
	expect(facts).toMatchObject({ kind: 'other', date: null, dateRange: { from: '2023-10-04', to: null } });
	expect(suggestions).toMatchObject([{ deadline: { date: '2023-12-31' } }]);
});

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
		const { items } = read(
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
		const { items } = read('Protokoll', '', '§ 12  Dnr 2024/ Kiosken', '', 'Beslut', 'Kiosken rivs.');
		expect(items).toMatchObject([{ title: 'Kiosken', caseNumbers: [] }]);
	});

	test('a case number that only the list of matters has', () => {
		const { items } = read(
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
		const { items } = read(
			...['PROTOKOLLSUTDRAG', '2024-02-06 Kommunstyrelsen', '', 'Dnr KS 2023/18', ''],
			...['§ 12 Översyn av lokaler', '', 'Beslut', 'Översynen godkänns.'],
		);
		expect(items).toMatchObject([{ number: '12', caseNumbers: ['KS 2023/18'] }]);
	});

	test('a § under a day in a table is where a task was given', () => {
		const { items } = read(
			...['Uppföljning av uppdrag', 'Dnr KS 2024-0150', '', 'Förslag till beslut', 'Listan godkänns.', ''],
			`Utreda en ny isbana${' '.repeat(10)}KS 2023-06-07${' '.repeat(10)}Tekniska chefen`,
			`${' '.repeat(29)}§ 112`,
		);
		expect(items.map(({ number }) => number)).toEqual(['1']);
	});

	test('"Handläggare" over a name, beside other columns', () => {
		const { items } = read(
			`Handläggare${' '.repeat(20)}Datum${' '.repeat(20)}Instans`,
			`Mats Ahl${' '.repeat(23)}2024-02-06${' '.repeat(15)}Tekniska nämnden`,
			...['', 'Ny belysning', '', 'Förslag till beslut', 'Planen antas.'],
		);
		expect(items[0]!.officers).toEqual(['Mats Ahl']);
	});

	test('a title that ends with its year on a line of its own', () => {
		const { items } = read(
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
		const { items } = read(...head, 'Förslag till beslut', 'Planen antas.');
		expect(items.map(({ title }) => title)).toEqual(['Ny belysning i parken']);
	});

	test('a line that breaks after "förslag till" is no heading', () => {
		const reading = read(
			...['Protokoll', 'Gatunämnden', '2024-05-16', '', '§ 7 Remiss', '', 'Beslut'],
			...['Nämnden antar förvaltningens förslag till', 'yttrande och översänder det till Boverket.'],
		);
		expect(quotes(reading)).toEqual([
			'7 Nämnden antar förvaltningens förslag till yttrande och översänder det till Boverket.',
		]);
	});

	test('"Ärende 2" on a line of its own', () => {
		const { items, facts } = read(
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
		const { items, facts } = read(
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

describe('clauses that begin with "att"', () => {
	test('each on its line, without commas', () => {
		const reading = decided(
			'Nämnden beslutade',
			'att fastställa budgeten',
			'att ge skolchefen i uppdrag att återkomma med en plan i november',
			'att tacka för informationen',
		);
		expect(quotes(reading)).toEqual(['7 ge skolchefen i uppdrag att återkomma med en plan i november']);
	});

	test('a clause after one that names a receiver is a clause of its own', () => {
		const reading = decided(
			...['Nämnden beslutar', 'att ge chefen i uppdrag att ta fram en plan till styrelsens möte i mars'],
			'att bjuda in trafikplaneraren till mötet den 4 juni',
		);
		expect(quotes(reading)).toHaveLength(2);
	});

	test('a clause goes on where its verb still wants one', () => {
		const reading = decided('Nämnden beslutar', 'att ge skolchefen i uppdrag', 'att utreda en ny skola');
		expect(quotes(reading)).toEqual(['7 ge skolchefen i uppdrag att utreda en ny skola']);
	});

	test('what a condition says ends at no line', () => {
		const reading = decided(
			'1. Beslutet förutsätter att Frivården Mellan beslutar',
			'att fortsätta med sin del.',
		);
		expect(quotes(reading)).toEqual([
			'7 Beslutet förutsätter att Frivården Mellan beslutar att fortsätta med sin del.',
		]);
	});
});

describe('tables', () => {
	const table = (...rows: string[]) => ['', ...rows.map((row) => `| ${row} |`)];

	test('of measures: each row is a task, with who and when', () => {
		const reading = decided(
			'Nämnden beslutar om följande åtgärder:',
			...table(
				'Åtgärd | Ansvarig | Klart när',
				'---|---|---',
				'Kartlägga otrygga platser | Gatukontoret | Kvartal 2 2025',
			),
		);
		expect(reading.suggestions).toMatchObject([
			{ kind: 'assignment', responsible: [{ value: 'Gatukontoret' }], deadline: { date: '2025-06-30' } },
		]);
	});

	test('of tasks and how they stand: the finished ones are closed, the others nothing', () => {
		const reading = decided(
			'Redovisningen godkänns.',
			...table(
				'Uppdrag | Datum | Status',
				'---|---|---',
				'Utred ny simhall, KS § 44 | 2022-03-15 | Avslutas',
				'Ta fram cykelplan, KS § 60 | 2023-05-10 | Pågår',
			),
		);
		expect(reading.suggestions).toEqual([]);
		expect(reading.closings).toMatchObject([{ effect: 'closed', refersTo: { body: 'KS', item: '44' } }]);
	});

	test('a list under "följande uppdrag avslutas"', () => {
		const reading = decided(
			'Kommunstyrelsen förklarar följande uppdrag slutförda:',
			'- Utredning av ny simhall, beslut 2022-03-15, § 44',
			'- Plan för cykelvägar, beslut 2023-05-10, § 60',
		);
		expect(reading.suggestions).toEqual([]);
		expect(reading.closings.map(({ refersTo }) => `${refersTo.date} ${refersTo.item}`)).toEqual([
			'2022-03-15 44',
			'2023-05-10 60',
		]);
	});
});

describe('who decides and who proposes', () => {
	test('what is proposed and then decided in the same words is decided once', () => {
		const reading = decided(
			'Arbetsutskottet föreslår nämnden besluta',
			'',
			'att uppdra åt gatuchefen att se över skyltarna.',
			'',
			'Tekniska nämnden beslutar',
			'',
			'att uppdra åt gatuchefen att se över skyltarna.',
		);
		expect(reading.suggestions).toMatchObject([{ kind: 'assignment', stage: 'decided' }]);
	});

	test('a förslag to another organ before what the organ decides itself', () => {
		const reading = read(
			...['Protokoll', 'Regionstyrelsen', '2024-02-06', '', '§ 3 Hamnen', ''],
			...[
				'Regionstyrelsens förslag till regionfullmäktige',
				'',
				'• Hamnnämnden ska årligen lämna en lägesrapport.',
				'',
			],
			...['Regionstyrelsens beslut för egen del', '', '• Hamnkontoret får i uppdrag att måla bryggan.'],
		);
		expect(reading.suggestions).toMatchObject([
			{ kind: 'report', stage: 'proposed' },
			{ kind: 'assignment', stage: 'decided' },
		]);
	});

	test('another organ proposes at the end of the background, without a heading', () => {
		const reading = read(
			...['Protokoll', 'Kommunstyrelsen', '2024-02-06', '', '§ 3', '', 'Ang Östra skolan', ''],
			...['Skolnämnden har begärt medel.', '', 'Kommunstyrelsen föreslår kommunfullmäktige besluta', ''],
			'att uppdra åt tekniska nämnden att bygga om skolan.',
		);
		expect(reading.suggestions).toMatchObject([{ kind: 'assignment', stage: 'proposed' }]);
	});

	test('the reasons for a decision and its yrkanden are no decisions', () => {
		const reading = decided(
			...[
				'Bidraget avslås.',
				'',
				'Skäl för beslut',
				'Den som söker bidrag ska redovisa sina utgifter varje år.',
				'',
			],
			...[
				'Förslag till beslut på mötet',
				'Eva Ek (X) föreslår att förvaltningen får i uppdrag att pröva frågan igen.',
			],
		);
		expect(reading.suggestions).toEqual([]);
	});

	test('what fullmäktige is to decide, and then what the organ decides itself', () => {
		const reading = read(
			...['Protokoll', 'Kommunstyrelsen', '2024-02-06', '', '§ 3 Badplatser', '', 'Beslut'],
			'Kommunstyrelsen föreslår att kommunfullmäktige fattar följande beslut.',
			'1. Fritidsnämnden får i uppdrag att utreda en ny badplats.',
			'',
			'Kommunstyrelsen beslutar för egen del, under förutsättning att kommunfullmäktige beslutar enligt ovan, att ge kanslichefen i uppdrag att skriva avtalet.',
		);
		expect(reading.suggestions.map(({ stage }) => stage)).toEqual(['proposed', 'decided']);
	});

	test('a proposal through two organs goes for each of its clauses', () => {
		const reading = decided(
			...['Nämnden föreslår regionstyrelsen föreslå regionfullmäktige', 'att en station inrättas i Norrvik,'],
			'att verksamheten utökas med 6,5 årsarbetare.',
		);
		expect(found(reading).map(({ kind, stage }) => `${kind} ${stage}`)).toEqual([
			'assignment proposed',
			'staffing proposed',
		]);
	});

	test('a paragraph of running text: from the sentence that decides', () => {
		const reading = read(
			...['Protokoll fört vid styrelsemöte', '2024-02-06', '', '§ 3 Rekrytering', ''],
			'Läget ska diskuteras vidare. Styrelsen beslutar att en ekonom på 50 procent anställs under 2024. Chefen ansvarar för annonsen.',
		);
		expect(reading.suggestions).toMatchObject([
			{ kind: 'staffing', stage: 'decided' },
			{ kind: 'assignment', responsible: [{ value: 'Chefen' }] },
		]);
	});
});

test.each([
	'Svarstiden går ut 2024-06-30.',
	'Sista dag för att lämna yttrande är 30 juni 2024.',
	'Remisstiden löper ut den 30 juni 2024.',
])('the day an answer is due, among the background: %s', (sentence) => {
	const reading = decided('Yttrandet antas och översänds till Boverket.', '', 'Bakgrund', sentence);
	expect(reading.suggestions).toMatchObject([{ kind: 'response', deadline: { date: '2024-06-30' } }]);
});

test('what is approved with an addition: the addition is what is to be done', () => {
	const reading = decided(
		'Redovisningen godkänns med tillägget att resultaten ska analyseras och analysen delges nämnden i november 2024.',
	);
	expect(reading.suggestions).toMatchObject([
		{ deadline: { date: '2024-11-30' }, recipient: [{ value: 'nämnden' }] },
	]);
	expect(decided('Planen antas med ändringen att målet är 75 procent.').suggestions).toEqual([]);
});
