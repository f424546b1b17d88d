import { describe, expect, it } from 'vitest';
import { readCaseNumbers } from '../../../src/lib/extraction/attributes/case-number.ts';
import { readDependencies } from '../../../src/lib/extraction/attributes/dependencies.ts';
import { readReferences } from '../../../src/lib/extraction/attributes/reference.ts';

describe('readCaseNumbers', () => {
	it.each<[string, string[]]>([
		['KS 2018/124', ['KS 2018/124']],
		['KS/2021:22-042', ['KS/2021:22-042']],
		['KS-2014/742.912', ['KS-2014/742.912']],
		['KSN-2013-0674', ['KSN-2013-0674']],
		['KS KF/2025:45', ['KS KF/2025:45']],
		['KS/KF 2025:45', ['KS/KF 2025:45']],
		['§ 12 2025.319 KS Taxa', ['2025.319 KS']],
		['SN-2017/104', ['SN-2017/104']],
		['T2012-050-05828', ['T2012-050-05828']],
		['Ks 1113/2021', ['Ks 1113/2021']],
		['2024-00176', ['2024-00176']],
		['Ärendenummer SLK-2024-00123', ['SLK-2024-00123']],
		['Dnr KS-2023-00143', ['KS-2023-00143']],
		['Dnr: 2023/123', ['2023/123']],
		['Dnr 123/2023', ['123/2023']],
		['BUN 2023/45 och VON 2022/7', ['BUN 2023/45', 'VON 2022/7']],
		['KS  2018/124', ['KS 2018/124']],
		['SOU 2023:28, prop. 2020/21:1 och lag (2017:725)', []],
		['förordning (EU) 2016/679', []],
		['KF 2024-11-06, Budget 2024-2026, plan för 2025 - 2027', []],
		['kl 13:00, sida 12 (34), den 31/10 2023', []],
	])('%s', (text, expected) =>
		expect(readCaseNumbers(text, [0, text.length]).map(({ value }) => value)).toEqual(expected),
	);
});

describe('readReferences', () => {
	const read = (text: string) =>
		readReferences(text, [0, text.length], '2024-05-16').map(
			({ reference: { body, date, item, point, caseNumber, year }, span }) => [
				[body, date ?? year, item, point, caseNumber].map((part) => part ?? '-').join(' '),
				text.slice(...span),
			],
		);

	it.each<[string, string[][]]>([
		['Enligt Ks § 46, 2021-10-05', [['Ks 2021-10-05 46 - -', 'Ks § 46, 2021-10-05']]],
		[
			'uppdraget från den 20 maj 2025, § 33, punkt 3, är slutfört',
			[['- 2025-05-20 33 3 -', 'den 20 maj 2025, § 33, punkt 3']],
		],
		['se KF § 12/2024', [['KF 2024 12 - -', 'KF § 12/2024']]],
		['se § 169/2025 KS', [['KS 2025 169 - -', '§ 169/2025 KS']]],
		['Frågan togs upp senast i § 12/2024.', [['- 2024 12 - -', '§ 12/2024']]],
		['Kulturnämnden 2024-04-18 § 33', [['Kulturnämnden 2024-04-18 33 - -', 'Kulturnämnden 2024-04-18 § 33']]],
		['Budgeten antogs, KF 2023-05-15 § 88.', [['KF 2023-05-15 88 - -', 'KF 2023-05-15 § 88']]],
		[
			'kommunstyrelsens beslut den 4 mars 2024 § 41',
			[['kommunstyrelsen 2024-03-04 41 - -', 'den 4 mars 2024 § 41']],
		],
		['Budgeten antogs, § 88, KF 2023-05-15.', [['KF 2023-05-15 88 - -', '§ 88, KF 2023-05-15']]],
		[
			'enligt § 88 i kommunfullmäktige den 15 maj 2023',
			[['kommunfullmäktige 2023-05-15 88 - -', '§ 88 i kommunfullmäktige den 15 maj 2023']],
		],
		[
			'Protokollsutdrag KSAU 2023-05-02 § 40, KS 2023-05-15 § 46',
			[
				['KSAU 2023-05-02 40 - -', 'KSAU 2023-05-02 § 40'],
				['KS 2023-05-15 46 - -', 'KS 2023-05-15 § 46'],
			],
		],
		[
			'Nämndens beslut 2023-05-15, §§ 12, 14 och 17–19',
			[12, 14, 17, 18, 19].map((item) => [
				`nämnden 2023-05-15 ${item} - -`.replace('nämnden', 'Nämnden'),
				'2023-05-15, §§ 12, 14 och 17–19',
			]),
		],
		[
			'fullmäktiges uppdrag 2023-01-26 § 26 punkt 2, att utifrån kommunfullmäktiges beslut 2021-10-28 § 10 återkomma',
			[
				['fullmäktige 2023-01-26 26 2 -', '2023-01-26 § 26 punkt 2'],
				['kommunfullmäktige 2021-10-28 10 - -', '2021-10-28 § 10'],
			],
		],
		[
			'Byggnadsnämnden beslutade den 21 oktober 2024, § 162, att',
			[['Byggnadsnämnden 2024-10-21 162 - -', 'den 21 oktober 2024, § 162']],
		],
		[
			'Uppdraget från skolnämnden den 3 mars 2023 är slutfört',
			[['skolnämnden 2023-03-03 - - -', 'skolnämnden den 3 mars 2023']],
		],
		[
			'uppdraget 2025-05-20 § 33 (dnr KS 2025/12) avslutas',
			[['- 2025-05-20 33 - KS 2025/12', '2025-05-20 § 33']],
		],
		[
			'Arbetsutskottet behandlade ärendet den 9 maj, § 35, och den 12 december § 80.',
			[
				['Arbetsutskottet 2024-05-09 35 - -', 'den 9 maj, § 35'],
				['Arbetsutskottet 2023-12-12 80 - -', 'den 12 december § 80'],
			],
		],
		[
			'enligt kommunfullmäktiges beslut 2019-10-30 § 25 och 2021-06-12 § 19',
			[
				['kommunfullmäktige 2019-10-30 25 - -', '2019-10-30 § 25'],
				['kommunfullmäktige 2021-06-12 19 - -', '2021-06-12 § 19'],
			],
		],
		['Uppdraget § 33 avslutas', [['- - 33 - -', '§ 33']]],
		['enligt taxans bestämmelser § 5', []],
		['5 kap. 35 § kommunallagen', []],
		['Beslutet stöds på 11 § 2 st förvaltningslagen och PBL 9 kap. § 31.', []],
		['Beslutet fattas enligt KL § 35 och nämndens reglemente § 4.', []],
		['beslut enligt § 7 i delegationsordningen', []],
		['Svaret lämnas senast den 3 maj 2024', []],
	])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('readDependencies', () => {
	it.each<[string, string[]]>([
		[
			'Finansiering arbetas in i förslag till Mål och budget 2024 med plan för 2025 - 2027.',
			['budget: Mål och budget 2024 med plan för 2025 - 2027'],
		],
		['Finansiering sker genom revidering av budget 2025.', ['budget: budget 2025']],
		[
			'Det förutsätter att Lokalpolisområde Mitt samt av Frivården Mitt beslutar detsamma.',
			['authority: Lokalpolisområde Mitt', 'authority: Frivården Mitt'],
		],
		[
			'Under förutsättning att kommunfullmäktige beslutar enligt punkt 2 får nämnden köpa.',
			['decision: kommunfullmäktige'],
		],
		[
			'Frågan utreds när beslut om stödet har fattats på nationell nivå.',
			['decision: beslut om stödet på nationell nivå'],
		],
		[
			'Vägen byggs under förutsättning att detaljplanen vinner laga kraft.',
			['decision: detaljplanen vinner laga kraft'],
		],
		['Kostnaden beaktas i arbetet med mål och budget 2025-2027.', ['budget: mål och budget 2025-2027']],
		[
			'Det gäller under förutsättning att kommunfullmäktige i Sunne fattar samma beslut.',
			['decision: kommunfullmäktige'],
		],
		['Uppdraget redovisas i samband med budget 2025.', []],
		['Nämnden ser över taxan.', []],
	])('%s', (sentence, expected) =>
		expect(
			readDependencies(sentence, [0, sentence.length]).map(({ kind, name }) => `${kind}: ${name}`),
		).toEqual(expected),
	);
});
