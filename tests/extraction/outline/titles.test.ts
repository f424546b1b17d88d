import { describe, expect, test } from 'vitest';
import { readOutline } from '../../../src/lib/extraction/outline/outline.ts';

/** A protokoll with two §§, the first of which begins with the lines given. */
const firstItem = (...lines: string[]) =>
	readOutline(
		[
			...['Protokoll', 'Hamnnämnden', '2024-02-06', '', '§ 12', ...lines],
			...['', 'Beslut', 'Nämnden godkänner planen.', '', '§ 13', 'Ny kran', '', 'Beslut'],
			'Nämnden avslår ansökan.',
		].join('\n'),
	).items[0]!;

describe('where a title ends and the text begins, with no blank line between', () => {
	test.each([
		// A paragraph that ends with a full stop is text, however long the line above it is.
		[
			'Rapport om bryggor som ännu inte har besiktigats i år',
			'Under andra kvartalet fanns fyra sådana bryggor.',
		],
		[
			'Fastställande av dagordning och val av två justerare',
			'Hamnkaptenen går igenom dagordningen och berättar om besöket vid varvet i',
			'grannhamnen. Ingen har någon fråga.',
		],
		['Anmälan av frågor som har kommit in sedan förra mötet', 'Följande frågor anmäls:', '', 'Ny pir'],
	])('%s', (title, ...text) => {
		expect(firstItem(title, ...text).title).toBe(title);
	});

	test.each([
		['Yttrande över länsstyrelsens förslag till vägledning för', 'Norra skärgårdens fritidshamnar'],
		['Svar på fråga från Ove Lindqvist (C), Britt Sundgren (S) och', 'Maj Eklöv (M) om båtplatser'],
		// The text follows the last, short line of the title at once.
		[
			'Redovisning av uppdraget att räkna båtplatserna i samtliga',
			'Norrvikens hamnar',
			'Hamnkontoret har räknat båtplatserna i alla hamnar och funnit att de är fler än man trott.',
		],
	])('a title of two lines: %s', (first, second, ...text) => {
		expect(firstItem(first, second, ...text).title).toBe(`${first} ${second}`);
	});
});

describe('what is no title', () => {
	test.each([
		'Justerarens sign          Utdragsbestyrkande',
		'Ordf sign      Just sign      Just sign',
		'________',
	])('the foot of a page between number and title: %s', (foot) => {
		const { title } = firstItem('', foot, '', 'Båtplatser för gäster', 'Handläggare: Ove Lindqvist', '');
		expect(title).toBe('Båtplatser för gäster');
	});
});

describe('a title that begins as a heading does', () => {
	test('"Förslag till …" says what, and not to whom', () => {
		const { title, sections } = firstItem('Förslag till ny taxa för gästbryggor från hamnstyrelsen');
		expect(title).toBe('Förslag till ny taxa för gästbryggor från hamnstyrelsen');
		expect(sections.map(({ kind }) => kind)).toEqual(['decision']);
	});
});

describe('a case number in brackets after the title', () => {
	test.each(['HN/118/2022', 'HN 2022/118', 'hn/2022:118'])('%s', (number) => {
		const { title, caseNumbers } = firstItem(`Plan för piren 2023-2026 (${number})`);
		expect([title, caseNumbers]).toEqual(['Plan för piren 2023-2026', [number]]);
	});
});

describe('the title of a letter', () => {
	test.each([
		'0910-12 34 56',
		'hamnen@norrvik.example',
		'Nämnden för Hamn & Fiske',
		'Hamnförvaltningen',
		'Postadress: Kajen 3',
	])('stands under %s', (front) => {
		const { items } = readOutline(
			[
				...['Tjänsteskrivelse', 'Dnr HN-2025-00061', '', front, '', 'Nya båtplatser vid norra piren', ''],
				...['Förslag till beslut', 'Nämnden avslår ansökan.'],
			].join('\n'),
		);
		expect(items.map(({ title }) => title)).toEqual(['Nya båtplatser vid norra piren']);
	});
});

describe('a case number that stands by itself', () => {
	test('after the number of the §', () => {
		const { items } = readOutline(
			[
				'§ 3 0509/23',
				'Ny pir',
				'',
				'Beslut',
				'Planen antas.',
				'',
				'§ 4 0561/22',
				'Ny kran',
				'',
				'Beslut',
			].join('\n'),
		);
		expect(items.map(({ title, caseNumbers }) => [title, ...caseNumbers])).toEqual([
			['Ny pir', '0509/23'],
			['Ny kran', '0561/22'],
		]);
	});

	test('under a second heading', () => {
		const { title, caseNumbers } = firstItem('Övrigt', '', 'Extra ärende om piren', '', 'Hmn/2018:173   291');
		expect([title, caseNumbers]).toEqual(['Övrigt', ['Hmn/2018:173']]);
	});
});

describe('what stands on the line of the title', () => {
	test('its number, and the class that the archive gives the matter', () => {
		const { title, caseNumbers } = firstItem('Förslag till plan för bryggorna Hmn/2016:84   611');
		expect([title, caseNumbers]).toEqual(['Förslag till plan för bryggorna', ['Hmn/2016:84']]);
	});

	test.each(['Samverkan om fiske- sjöräddning i skärgården', 'Skötsel av bryggor, bojar- samt leder'])(
		'a hyphen within the line: %s',
		(title) => expect(firstItem(title).title).toBe(title),
	);
});

describe('a full stop parts the title from the number of the matter', () => {
	test.each([
		['Fråga om nya bryggor. HN 2025-17', 'HN 2025-17'],
		['Skötsel av leder i skärgården. KS 2024-480', 'KS 2024-480'],
		['Anmälan av beslut. KS 2025-3', 'KS 2025-3'],
	])('%s', (line, number) => {
		const { title, caseNumbers } = firstItem(line);
		expect([title, caseNumbers]).toEqual([line.slice(0, line.indexOf('.')), [number]]);
	});

	test('and under it the organs where the matter goes next', () => {
		const { title, caseNumbers } = firstItem('Bidrag till båtklubben. KS 2025-166', 'KS, KF');
		expect([title, caseNumbers]).toEqual(['Bidrag till båtklubben', ['KS 2025-166']]);
	});

	test('a day and an initial are no number', () => {
		expect(firstItem('Besök av kapten B. Ek 2025').caseNumbers).toEqual([]);
	});
});

test.each(['Delges: Hamnkontoret', 'Expedieras: Båtklubben', 'Kopia till: Fyrvaktaren'])(
	'whom it is sent to is no half of a title: %s',
	(line) => {
		const title = 'Städning av bryggor och omklädningsrum - extra insats';
		expect(firstItem(title, line).title).toBe(title);
	},
);

test('the head of the page to the right of the number is no title', () => {
	const { items } = readOutline(
		[
			...['Protokoll', 'Hamnnämnden', '2024-02-06', ''],
			...['HN § 12                       Sammanträdesdatum', '                              2024-02-06'],
			...['Hamnchefen berättar', '                              HN 2024/5', 'Beslut'],
			...['Nämnden beslutar:', '', '- att ärendet utgår.', '', 'HN § 13  HN 2024/6', 'Ny kran', 'Beslut'],
			'Nämnden avslår ansökan.',
		].join('\n'),
	);
	expect(items.map(({ title, caseNumbers }) => [title, caseNumbers])).toEqual([
		['Hamnchefen berättar', ['HN 2024/5']],
		['Ny kran', ['HN 2024/6']],
	]);
});

test('a number that its label has in two lines', () => {
	const { items } = readOutline(
		[
			'TJÄNSTESKRIVELSE',
			'',
			'Diarienummer',
			'HN-2024-',
			'00285',
			'',
			'Ny kran',
			'',
			'Förslag till beslut',
		].join('\n'),
	);
	expect(items.map(({ title, caseNumbers }) => [title, caseNumbers])).toEqual([
		['Ny kran', ['HN-2024-00285']],
	]);
});
