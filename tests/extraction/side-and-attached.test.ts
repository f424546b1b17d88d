import { describe, expect, test } from 'vitest';
import { extract } from '../../src/lib/extraction/extract.ts';
import { words } from './reading.ts';

const read = (...lines: string[]) => extract(lines.join('\n'), null);
const quotes = (reading: ReturnType<typeof read>) =>
	reading.suggestions.map(({ item, span }) => `${item} ${words(reading, span)}`);

describe('headings in a margin', () => {
	test('their text beside them is what they are headings of, also over a page', () => {
		const reading = read(
			'Skolnämnden                 2024-11-19',
			'',
			'§ 3 Dnr SN 2024/2',
			'Skolskjuts',
			'Beslut              1. Planen antas.',
			'                    2. Skolchefen ges i uppdrag att mäta vägarna',
			'                       före sommaren 2025.',
			'',
			'Ärendet             Kontoret fick i uppdrag att ta fram planen.',
			'',
			'§ 4 Dnr SN 2024/3',
			'Information',
			'Beslut              Informationen noteras.',
			'',
			'§ 5 Dnr SN 2024/4',
			'Läsår',
			'Beslut              Läsåret ska utvärderas i juni 2025.',
		);
		expect(quotes(reading)).toEqual([
			'3 Skolchefen ges i uppdrag att mäta vägarna före sommaren 2025.',
			'5 Läsåret ska utvärderas i juni 2025.',
		]);
		expect(reading.items.map((item) => item.classification)).toEqual([
			'commitment',
			'information',
			'commitment',
		]);
	});
});

describe('headings in a margin that are broken over two lines', () => {
	test('their second half belongs to them, and the § after one is no reference', () => {
		const reading = read(
			'Skolnämnden                 2024-11-19',
			...['§ 3 Skolskjuts', 'Beslut              Skolchefen ges i uppdrag att mäta vägarna.'],
			'Sammanfattning av   Enligt skollagen ska eleverna kunna',
			'ärendet             resa tryggt. Vägarna ska mätas.',
			...['Beslutet skickas    Skolchefen', 'till'],
			...['§ 4', 'Information', 'Beslut              Informationen noteras.'],
			...['§ 5', 'Läsår', 'Beslut              Läsåret ska utvärderas i juni 2025.'],
		);
		expect(reading.items.map(({ number, title }) => [number, title])).toEqual([
			['3', 'Skolskjuts'],
			['4', 'Information'],
			['5', 'Läsår'],
		]);
		expect(quotes(reading)).toEqual([
			'3 Skolchefen ges i uppdrag att mäta vägarna.',
			'5 Läsåret ska utvärderas i juni 2025.',
		]);
	});
});

describe('letters after a kallelse', () => {
	const letter = (number: string, title: string, point: string) => [
		'Skolförvaltningen           TJÄNSTESKRIVELSE',
		'Handläggare: Eva Ek         2024-11-06',
		`                            Dnr ${number}`,
		'',
		title,
		'',
		'Förslag till beslut',
		'Skolnämnden beslutar',
		`1. att ${point}`,
		'',
		'Sammanfattning',
		'Behovet har ökat.',
		'',
	];

	test('belong to the matter with the same number in its list', () => {
		const reading = read(
			'KALLELSE',
			'Skolnämnden',
			'2024-11-15',
			'',
			'1.  Sammanträdets öppnande',
			'',
			'2.  Prognos',
			'     SN 2024/40',
			'',
			'3.  Ny skolgård',
			'     SN 2024/41',
			'',
			'4.  Övriga frågor',
			'',
			...letter('SN 2024/40', 'Prognos efter oktober', 'skolchefen redovisar effekten i januari 2025.'),
			...letter('SN 2024/41', 'Ny skolgård', 'ge förvaltningen i uppdrag att rita en skolgård.'),
		);
		expect(quotes(reading)).toEqual([
			'2 skolchefen redovisar effekten i januari 2025.',
			'3 ge förvaltningen i uppdrag att rita en skolgård.',
		]);
		expect(reading.items.find((item) => item.number === '4')).toMatchObject({
			caseNumbers: [],
			classification: 'information',
		});
	});
});

describe('transcripts with a page on each line', () => {
	const page = (number: number, title: string, text: string) =>
		`${number} sid ${number} (40) KS ${186 + number} Dnr 2009/KSA${number} ${title} ${text}`;

	test('what was decided stands in the past, with no "att"', () => {
		const reading = read(
			page(3, 'Ombudets arbete', 'Ordföranden Bo Ek anmälde att ombudet kritiserats för oanmälda besök.') +
				' Kommunstyrelsen beslöt uppdra åt presidiet att ta upp samtal med ombudet. Beslutsexpediering: akten',
			page(4, 'Vägplan för länsväg 9', 'Vägverket Region Syd har översänt ett förslag till plan.') +
				' Kommunstyrelsen beslöt avge yttrande till Vägverket i enlighet med förslaget. Beslutsexpediering: akten',
			page(5, 'Delårsrapport', 'Ekonomiavdelningen har upprättat delårsrapport.') +
				' Kommunstyrelsen beslöt godkänna delårsrapporten. Beslutsexpediering: akten',
		);
		expect(reading.suggestions.map(({ item, kind }) => [item, kind])).toEqual([
			['189', 'assignment'],
			['190', 'response'],
		]);
		expect(reading.items.map((item) => item.number)).toEqual(['189', '190', '191']);
	});
});

describe('case numbers', () => {
	test.each([
		['§ 4   Dnr 40226', '40226'],
		['§ 4   Ny park                    PLAN.2015.2', 'PLAN.2015.2'],
		['§ 4   Ny park (2004.061 615)', '2004.061 615'],
		['§ 4   Skattesats 2024                  2023/00312', '2023/00312'],
	])('%s', (heading, number) => {
		const { items } = read('Protokoll', 'Gatunämnden', '2024-02-06', '', heading, '', 'Beslut', 'Bifalls.');
		expect(items[0]?.caseNumbers).toEqual([number]);
	});
});

describe('tasks that are put off, given anew or dropped', () => {
	test.each([
		['Uppdrag 4 (2023-08-29, § 130) senareläggs och ska redovisas i mars 2025.', 'deferred'],
		['Nämnden godkänner förslaget om att senarelägga utvärderingen av taxan i ett år.', 'deferred'],
		['Uppdraget från 2021-11-10, § 187, ska redovisas i oktober i stället för i juni.', 'deferred'],
		['Uppdrag 5 (2023-11-07, § 176) ges på nytt till näringslivschefen.', 'renewed'],
		['Uppdraget om översyn av taxan (KS § 77/2017) utgår därmed.', 'closed'],
	])('%s', (sentence, effect) => {
		const reading = read('Protokoll', 'Gatunämnden', '2024-02-06', '', '§ 4 Uppdrag', '', 'Beslut', sentence);
		expect(reading.closings.map((one) => one.effect)).toEqual([effect]);
	});
});
