import { describe, expect, test } from 'vitest';
import { readOutline } from '../../../src/lib/extraction/outline/outline.ts';

const itemsOf = (text: string) => readOutline(text).items.map(({ number, title }) => [number, title]);

const BODY = '\n\nBeslut\nNämnden godkänner planen.\n';

describe('heading forms of a §', () => {
	test.each([
		['§ 96 2026.204 KS\nNy bro', '96', 'Ny bro'],
		['§ 474 Ärendenummer SLK-2024-00123\n\nNy bro över\nån', '474', 'Ny bro över ån'],
		['§ 208   Dnr KS-2023-00143\nNy bro', '208', 'Ny bro'],
		['§ 133/2016 Dnr KS 2016/12\nNy bro', '133', 'Ny bro'],
		['KF § 251\nNy bro', '251', 'Ny bro'],
		['§51\nNy bro', '51', 'Ny bro'],
		['§ 12 a Ny bro', '12a', 'Ny bro'],
		['$ 42 Dnr KS 2024/16\nNy bro', '42', 'Ny bro'],
		['8 42 Dnr KS 2024/16\nNy bro', '42', 'Ny bro'],
		['§ 7 Information\nOrdföranden informerar.', '7', 'Information'],
		['§ 7\nInformation\n\nOrdföranden informerar.', '7', 'Information'],
	])('%j', (heading, number, title) => {
		expect(itemsOf(heading + BODY)).toEqual([[number, title]]);
	});
});

test('a list of contents, references and continued §§ are no items of their own', () => {
	const text = [
		'Paragrafer §§ 1–3',
		'',
		'§ 1 Ny bro ........ 2',
		'§ 2 Ny väg ........ 3',
		'§ 3 Övrigt ........ 4',
		'',
		'§ 1',
		'Ny bro',
		'',
		'Beslut',
		'Bron godkänns enligt beslut den 6 mars 2024,',
		'§ 200.',
		'',
		'§ 2',
		'Ny väg',
		'',
		'Beslut',
		'Vägen godkänns.',
		'',
		'§ 2, forts',
		'Beslutet skickas till',
		'Vägföreningen',
		'',
		'§ 3',
		'Övrigt',
		'',
		'Inget att anteckna.',
	].join('\n');
	expect(itemsOf(text)).toEqual([
		['1', 'Ny bro'],
		['2', 'Ny väg'],
		['3', 'Övrigt'],
	]);
});

test('noise inside a sentence is masked and the offsets stay', () => {
	const text = [
		'§ 4 Ny bro',
		'',
		'Beslut',
		'Nämnden uppdrar åt förvaltningen att',
		'',
		'Justerandes sign    Utdragsbestyrkande',
		'12 (34)',
		'\fbygga en bro.',
	].join('\n');
	const outline = readOutline(text);
	expect(outline.readable).toHaveLength(text.length);
	const block = outline.items[0]!.sections.find((section) => section.kind === 'decision')!.blocks[0]!;
	expect(outline.readable.slice(...block.span).replace(/\s+/g, ' ')).toBe(
		'Nämnden uppdrar åt förvaltningen att bygga en bro.',
	);
	expect(text.slice(...block.span)).toContain('Justerandes sign');
});

test('a file with extracts of two meetings keeps both', () => {
	const part = (n: number, title: string) =>
		`§ ${n} KS 2024/${n}\n${title}\n\nBakgrund\n${'Här står skälen. '.repeat(30)}\n\nBeslut\nPlanen antas.\n\n`;
	expect(
		itemsOf(part(67, 'Riktlinje') + part(63, 'Rutin') + part(45, 'Rapport')).map(([number]) => number),
	).toEqual(['67', '63', '45']);
});

describe('numbers that are no headings', () => {
	test('where the matter was before, alone under the heading', () => {
		const text = [
			'RS § 31   Ny bro',
			'',
			'RS 2023/12',
			'AU § 9',
			'',
			'Regionstyrelsens beslut',
			'',
			'Bron byggs.',
		];
		expect(readOutline(text.join('\n')).items).toMatchObject([
			{ number: '31', title: 'Ny bro', caseNumbers: ['RS 2023/12'] },
		]);
	});

	test('on the heading, with a class code after the case number', () => {
		const text = [
			'Kf § 66   Au § 101   Ks § 88      Dnr 2018.211    042',
			'',
			'Ny bro',
			'',
			'Beslut',
			'Antas.',
		];
		expect(readOutline(text.join('\n')).items).toMatchObject([
			{ number: '66', title: 'Ny bro', caseNumbers: ['2018.211'] },
		]);
	});

	test('the numbers of the front page', () => {
		const text = [
			'Paragrafer',
			'',
			'§§ 6-7',
			'',
			'Tid för justering: 3 maj',
			'',
			'§ 6 Ny bro',
			'',
			'Beslut',
			'Antas.',
		];
		expect(itemsOf(text.join('\n'))).toEqual([['6', 'Ny bro']]);
	});
});

test('the sign alone, its number on the next line', () => {
	const text = '§\n83     Ny bro\n\nSTK-2019-184\n\nBeslut\nAntas.\n\n§\n84     Ny väg\n\nBeslut\nAntas.';
	expect(itemsOf(text)).toEqual([
		['83', 'Ny bro'],
		['84', 'Ny väg'],
	]);
});

describe('points of a kallelse', () => {
	test('a list first, and then each matter with its text', () => {
		const text = [
			...['Kallelse', 'Kulturnämnden', '2024-09-18', '', 'Ärende                Diarienummer', ''],
			...[
				'1   Val av justerare',
				'2   Budget              KUN-2024-00005',
				'3   Taxor              KUN-2024-00006',
				'',
			],
			...['2. Budget', 'KUN-2024-00005', '', 'Förslag till beslut', '1. Budgeten antas.', ''],
			...['3. Taxor', 'KUN-2024-00006', '', 'Förslag till beslut', '1. Taxan antas.'],
		].join('\n');
		expect(itemsOf(text)).toEqual([
			['1', 'Val av justerare'],
			['2', 'Budget'],
			['3', 'Taxor'],
		]);
	});

	test('begins with 3 and leaves one out; a point may have letters', () => {
		const text = [
			...['Kallelse', 'Socialnämnden', '', '3 Val av justerare', '', '4 Budget', '', '6 Taxor', ''],
			...['7 a) Anmälan av protokoll', '', 'b) Anmälan av beslut', '', '8 Övriga frågor'],
		].join('\n');
		expect(itemsOf(text).map(([number]) => number)).toEqual(['3', '4', '6', '7', '8']);
	});
});

test('a letter in two columns', () => {
	const text = [
		...['Skogsby stadsdelsförvaltning', 'Avdelningen för parker', 'Tjänsteutlåtande', 'Dnr: SKO 2023/412'],
		...['Handläggare                   Till', 'Eva Ek                        Skogsby stadsdelsnämnd'],
		...[
			'Telefon: 000-00 00            2023-09-28',
			'',
			'Upprustning av lekplatsen',
			'',
			'Förslag till beslut',
		],
		'Lekplatsen rustas upp.',
	].join('\n');
	expect(readOutline(text).items).toMatchObject([
		{ title: 'Upprustning av lekplatsen', officers: ['Eva Ek'], caseNumbers: ['SKO 2023/412'] },
	]);
});
