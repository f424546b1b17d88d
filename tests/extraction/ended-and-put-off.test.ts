import { describe, expect, test } from 'vitest';
import { extract } from '../../src/lib/extraction/extract.ts';
import { decided } from './reading.ts';

const effects = (...lines: string[]) => decided(...lines).closings.map(({ effect }) => effect);

describe('a task that gets another last day', () => {
	test.each([
		'Uppdrag 4 om en gemensam kaj ges ny slutdag, den 30 september 2024.',
		'Uppdraget att räkna bojarna får ett nytt slutdatum, den 1 mars 2025.',
		'Uppdraget om båtplatser tilldelas en förlängd tidsfrist till december 2024.',
	])('%s', (sentence) => {
		expect(effects(sentence)).toEqual(['deferred']);
	});

	test.each([
		'Övriga uppdrag kvarstår.',
		'I övrigt kvarstår uppdraget oförändrat.',
		'Ny tidplan för muddringen godkänns.',
	])('what stays as it was: %s', (sentence) => {
		expect(effects(sentence)).toEqual([]);
	});
});

describe('a task that is over by what the description tells', () => {
	const told = (...lines: string[]) =>
		extract(
			[
				'Protokoll',
				'Hamnnämnden',
				'2024-05-16',
				'',
				'§ 7',
				'Ny brygga',
				'',
				'Beslut',
				'Bryggan byggs.',
				...lines,
			].join('\n'),
			null,
		).closings;

	test('with the task in the sentence before', () => {
		const words =
			'Nämnden gav 2023-10-08, § 77, kontoret i uppdrag att räkna bojarna. Räkningen är klar och därmed är uppdraget avslutat.';
		const [one, ...more] = told('', 'Bakgrund', words);
		expect(more).toEqual([]);
		expect([one?.effect, one?.refersTo.item]).toEqual(['closed', '77']);
	});

	test.each([
		'Nämndens uppdrag till hamnchefen den 7 maj, § 66, är därmed slutfört.',
		'Därmed har det uppdrag som gavs i budget 2023 verkställts.',
		'Nämndens uppdrag från i våras kan därmed anses besvarat.',
		'Uppdraget som nämnden gav 2023-10-21 (§ 88) om att räkna bojarna är härigenom avslutat.',
		'Uppdraget är därmed slutfört.',
		'Härmed är uppdraget fullgjort.',
	])('%s', (words) => {
		expect(told('', 'Bakgrund', `Bojarna är räknade. ${words}`)).toHaveLength(1);
	});

	test.each([
		'Kontoret anser att uppdraget därmed är slutfört.',
		'När bron är klar är uppdraget därmed slutfört.',
		'Uppdraget avslutades 2019.',
	])('what is only thought, or was so before: %s', (words) => {
		expect(told('', 'Bakgrund', words)).toEqual([]);
	});
});

test.each(['Uppdraget om att sälja lotsbåten avbryts.', 'Nämnden avbryter uppdraget att sälja lotsbåten.'])(
	'a task that is called off: %s',
	(words) => {
		expect(effects(words)).toEqual(['closed']);
		expect(decided(words).suggestions).toEqual([]);
	},
);

test('a list of tasks that is gone through without a beslut', () => {
	const lines = [
		...['Protokoll', 'Hamnnämndens arbetsutskott', '2024-05-16', '', '§ 7 Uppföljning av uppdrag', ''],
		'Utskottet går igenom listan. Uppdraget om lotsbåten (AU § 41/23) stryks från listan eftersom båten är såld.',
		'Uppdraget om bojarna får löpa vidare till januari 2025. Uppdraget om piren ska avslutas till hösten.',
		...['', '§ 8 Övriga frågor', '', 'Inga frågor anmäldes.'],
	];
	const { closings } = extract(lines.join('\n'), null);
	expect(closings.map(({ effect, refersTo }) => [effect, refersTo.item])).toEqual([
		['closed', '41'],
		['deferred', null],
	]);
});

test('rows of a table whose tasks the beslut ends by their numbers are not told twice', () => {
	const table = [
		'     Nr   Uppdrag                  Givet          Slutdag        Status',
		'     2    Räkna bojarna            2021-03-02     2022-06-30     Klart',
		'     5    Måla fyren               2022-01-18     2022-12-31     Klart',
		'     6    Laga stegarna            2022-01-18     2024-12-31     Pågår',
	];
	expect(
		effects('Nämnden avskriver uppdragen 2 och 5 i sammanställningen.', '', 'Bakgrund', ...table),
	).toEqual(['closed']);
	expect(effects('Nämnden tar del av redovisningen.', '', 'Bakgrund', ...table)).toEqual([
		'closed',
		'closed',
	]);
});
