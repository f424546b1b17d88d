import { describe, expect, test } from 'vitest';
import { extract } from '../../src/lib/extraction/extract.ts';
import { decided } from './reading.ts';

/** What a sentence of a beslut says besides the deed: who, when, on what it rests, which task it ends. */
describe('who, when and on what', () => {
	const one = (sentence: string) => decided(sentence).suggestions[0]!;
	const names = (list: readonly { value: string }[]) => list.map(({ value }) => value);

	test.each([
		[
			'Samtliga nämnder och styrelser i Storsjö stad får i uppdrag att spara el.',
			'Samtliga nämnder och styrelser i Storsjö stad',
		],
		['Samtliga nämnder uppmanas att se över sina lokaler.', 'Samtliga nämnder'],
		['Två kuratorer tillsätts vid Elevhälsan.', 'Elevhälsan'],
		['Nämnden uppdrar åt fordonsverkstaden att se över bilarna.', 'fordonsverkstaden'],
		['att exploatören ska bekosta gatans ombyggnad.', 'exploatören'],
		['Försöket ska utvärderas av gatukontoret.', 'gatukontoret'],
		['Nämnden beslutar att förvaltningen tar fram en rutin för verktyg.', 'förvaltningen'],
		['Hyran sänks under förutsättning att kommunstyrelsen förlänger avtalet.', 'kommunstyrelsen'],
		[
			'Nämnderna enligt punkten ovan senast den 3 september 2024 till kommunstyrelsen ska redovisa sina åtgärder.',
			'Nämnderna',
		],
		['Beslutet förutsätter att fastighetsägaren Storsjö Hus AB medger bygget.', 'Storsjö Hus AB'],
		['Motionen remitteras till kulturnämnden för yttrande senast den 1 oktober 2024.', 'kulturnämnden'],
	])('%s', (sentence, name) => {
		expect(names(one(sentence).responsible)).toEqual([name]);
	});

	test('a term that begins is no deadline', () => {
		const sentence = 'Förvaltningen får i uppdrag att se över arvodena inför mandatperioden 2027–2030.';
		expect(one(sentence).deadline).toBeNull();
	});

	test('a meeting that the organ owns', () => {
		expect(one('En plan för torget tas fram till nämndens decembersammanträde.').deadline?.date).toBe(
			'2024-12-31',
		);
	});

	test('posts are counted whatever they are called', () => {
		expect(one('Två lagermedarbetare anställs under flytten.').staffing?.positions).toBe(2);
	});

	test('the name of a budget stands without what leads to it', () => {
		const { dependsOn } = one(
			'Kostnaden arbetas in i förslaget till Mål och budget 2025 med plan för 2026–2028.',
		);
		expect(dependsOn).toMatchObject([{ kind: 'budget', name: 'Mål och budget 2025 med plan för 2026–2028' }]);
	});

	test('an authority has its whole name', () => {
		const sentence =
			'Förvaltningen får i uppdrag att svara Inspektionen för vård och omsorg och lämna svar till Inspektionen för vård och omsorg.';
		expect(names(one(sentence).recipient)).toEqual(['Inspektionen för vård och omsorg']);
	});

	test('a condition in the lead is kept', () => {
		const sentence =
			'Styrelsen beslutar, under förutsättning av kommunfullmäktiges godkännande, att nämnden övertar torget.';
		expect(one(sentence)).toMatchObject({ kind: 'condition', responsible: [{ value: 'kommunfullmäktige' }] });
	});
});

describe('who sends the answer', () => {
	test('the organ that is asked to', () => {
		const [one] = decided(
			'Tekniska nämnden föreslår kommunstyrelsen att anta yttrandet och översända det till Trafikverket.',
		).suggestions;
		expect(one).toMatchObject({
			stage: 'proposed',
			responsible: [{ value: 'kommunstyrelsen', certainty: 'inherited' }],
			recipient: [{ value: 'Trafikverket' }],
		});
	});

	test('the one whose förslag the beslut takes up', () => {
		const lines = [
			'Protokoll',
			'Tekniska nämnden',
			'2024-05-16',
			'',
			'§ 7 Svar på remiss',
			'',
			'Förslag till beslut',
			'',
		];
		const reading = extract(
			[
				...lines,
				'Ledningskontorets förslag till tekniska nämnden:',
				'- Yttrandet överlämnas till Trafikverket.',
				'',
				'Beslut',
				'- Enligt ledningskontorets förslag.',
			].join('\n'),
			null,
		);
		expect(reading.suggestions).toMatchObject([
			{ kind: 'response', responsible: [{ value: 'Ledningskontoret' }] },
		]);
	});

	test('an organ that is named is to have it, though the matter is a plan', () => {
		const lines = ['Protokoll', 'Tekniska nämnden', '2024-05-16', '', '§ 7 Detaljplan för Ankaret 3', ''];
		const reading = (words: string) => extract([...lines, 'Beslut', words].join('\n'), null).suggestions;
		expect(reading('Nämnden antar upprättat förslag till yttrande till byggnadsnämnden.')).toMatchObject([
			{ kind: 'response', recipient: [{ value: 'byggnadsnämnden' }] },
		]);
		expect(reading('Nämnden godkänner sammanställningen av inkomna yttranden.')).toEqual([]);
	});

	test('an organisation by its letters', () => {
		const [one] = decided('SNF ska utreda en gemensam fordonspark.').suggestions;
		expect(one).toMatchObject({ kind: 'assignment', responsible: [{ value: 'SNF' }] });
	});
});

describe('when the answer is due', () => {
	const due = (...background: string[]) =>
		extract(
			[
				...['Protokoll', 'Hamnnämnden', '2024-05-16', '', '§ 7 Svar på granskning', '', 'Ärendet'],
				...[...background, '', 'Beslut', 'Nämnden överlämnar kontorets skrivelse till revisorerna som svar.'],
			].join('\n'),
			null,
		).suggestions[0]!.deadline?.date;

	test.each([
		'Nämnden har fått förlängd svarstid till den 3 juni 2024.',
		'Revisorerna har begärt svar till den 3 juni 2024.',
		'Revisorerna vill senast den 3 juni veta vad nämnden tänker göra.',
		'Nämnden ska yttra sig över rapporten senast den 3 juni.',
		'Yttrandet ska vara inlämnat den 3 juni 2024.',
		'Samrådstiden löper ut den 3 juni 2024.',
		'Förslaget ligger ute. Samrådet är öppet för synpunkter mellan 2 maj och 3 juni 2024.',
	])('%s', (background) => expect(due(background)).toBe('2024-06-03'));

	test('of two days that are only likely, none', () => {
		expect(
			due(
				'Redovisningen av båtarna lämnas senast den 3 juni.',
				'Hamnkontoret redovisar kajerna senast den 9 juni.',
			),
		).toBeUndefined();
	});
});
