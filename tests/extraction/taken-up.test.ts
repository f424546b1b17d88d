import { describe, expect, test } from 'vitest';
import { extract } from '../../src/lib/extraction/extract.ts';

/** How a beslut is written when its words stand elsewhere: in a förslag, or in what a member moved. */
const read = (...lines: string[]) =>
	extract(['Protokoll', 'Kommunstyrelsen', '2024-05-16', '', '§ 7 Lokaler', '', ...lines].join('\n'), null);
const task = 'Kommunchefen får i uppdrag att ta fram en plan.';
const decided = [{ kind: 'assignment', stage: 'decided', responsible: [{ value: 'Kommunchefen' }] }];

describe('a förslag is taken up', () => {
	test.each([
		['Arbetsutskottets förslag', 'Enligt arbetsutskottets förslag.'],
		['Förvaltningens förslag till beslut', 'Förvaltningens förslag bifalles.'],
		['Förslag till beslut', 'Kommunstyrelsen bifaller förslaget.'],
		['Förslag till beslut', 'Kommunstyrelsen beslutar enligt förslag.'],
		['Förslag till beslut', 'Förslaget antas.'],
		['Arbetsutskottets förslag', 'Kommunstyrelsen antar arbetsutskottets förslag.'],
	])('%s: %s', (heading, taking) => {
		expect(read(heading, task, '', 'Beslut', taking).suggestions).toMatchObject(decided);
	});

	test('one that is rejected is not', () => {
		expect(read('Förslag till beslut', task, '', 'Beslut', 'Förslaget avslås.').suggestions).toEqual([]);
	});

	test('one that is not to be found leaves a decision', () => {
		const { items } = read('Beslut', 'Kommunstyrelsen godkänner förslaget.');
		expect(items).toMatchObject([{ classification: 'decision' }]);
	});
});

describe('a motion is taken up', () => {
	const moved = [
		'Yrkanden',
		'Mona Frisk (C) yrkar att kommunchefen får i uppdrag att ta fram en plan.',
		'',
		'Per Sand (M) yrkar att huset rivs och att kommunchefen får i uppdrag att sälja tomten.',
		'',
	];

	test('the one of the member whom the beslut names', () => {
		const { suggestions } = read(
			...moved,
			'Beslut',
			'Kommunstyrelsen beslutar enligt Mona Frisks (C) yrkande.',
		);
		expect(suggestions).toMatchObject([{ stage: 'decided', responsible: [{ value: 'kommunchefen' }] }]);
	});

	test('none where nobody is named and several have moved', () => {
		expect(read(...moved, 'Beslut', 'Kommunstyrelsen beslutar enligt yrkandet.').suggestions).toEqual([]);
	});

	test('the only one, also sentence for sentence', () => {
		const { suggestions } = read(
			...[
				'Yrkande',
				'Mona Frisk (C) yrkar:',
				'- att huset målas om',
				'- att kommunchefen får i uppdrag att ta fram en plan',
				'',
			],
			...['Beslut', 'Kommunstyrelsen bifaller yrkandet.'],
		);
		expect(suggestions).toMatchObject([
			{ kind: 'assignment', stage: 'decided', rule: 'annan åtgärd' },
			{ kind: 'assignment', stage: 'decided', rule: 'uppdrag' },
		]);
	});
});

test('a lead in capitals opens the beslut without a heading', () => {
	expect(
		read(
			'Bakgrund',
			'Fråga.',
			'KOMMUNSTYRELSEN BESLUTAR',
			'att ge kommunchefen i uppdrag att ta fram en plan',
		).suggestions,
	).toMatchObject([{ stage: 'decided' }]);
});

test('whoever asked for an answer gets it, as the background says', () => {
	const reading = extract(
		[
			...['Protokoll', 'Kommunstyrelsen', '2024-05-16', '', '§ 7 Svar på remiss', '', 'Beslut'],
			...['Kommunstyrelsen överlämnar yttrandet som sitt svar på remissen.', '', 'Beskrivning av ärendet'],
			'Region Mellan har översänt ett förslag till strategi för yttrande. Svar lämnas senast den 9 juni 2024.',
		].join('\n'),
		null,
	);
	expect(reading.suggestions).toMatchObject([
		{ recipient: [{ value: 'Region Mellan', certainty: 'inherited' }], deadline: { date: '2024-06-09' } },
	]);
});

test.each([
	['Revisorerna önskar styrelsens synpunkter före utgången av juni månad.', '2024-06-30'],
	['Svar på rapporten önskas före 2024-07-01.', '2024-06-30'],
])('the day that is wished for: %s', (wish, date) => {
	const { suggestions } = extract(
		[
			...['Protokoll', 'Hamnstyrelsen', '2024-05-16', '', '§ 7 Svar till revisorerna', '', wish, ''],
			...['Beslut', 'Yttrandet överlämnas till revisorerna.'],
		].join('\n'),
		null,
	);
	expect(suggestions).toMatchObject([{ kind: 'response', deadline: { date, certainty: 'inherited' } }]);
});

describe('an answer that is passed goes to whoever asked', () => {
	const kinds = (title: string, sentence: string) =>
		extract(
			['Protokoll', 'Kommunstyrelsen', '2024-05-16', '', `§ 7 ${title}`, '', 'Beslut', sentence].join('\n'),
			null,
		).suggestions.map(({ kind }) => kind);

	test.each([
		['Remiss om buss', 'Yttrandet antas.'],
		['Samråd om vattenuttag ur Storsjön', 'Nämnden antar förvaltningens yttrande som sitt eget.'],
		['Yttrande över regional plan', 'Yttrande avges enligt bilaga.'],
	])('%s: %s', (title, sentence) => {
		expect(kinds(title, sentence)).toEqual(['response']);
	});

	test.each([
		['Svar på motion om buss', 'Yttrandet antas.'],
		['Medborgarförslag om buss', 'Kommunen lämnar svar enligt bilaga.'],
		['Remiss om buss', 'Nämnden avstår från att lämna yttrande.'],
	])('none: %s: %s', (title, sentence) => {
		expect(kinds(title, sentence)).toEqual([]);
	});
});
