import { describe, expect, test } from 'vitest';
import { readLines } from './reading.ts';

/** Kind and stage of what styrelsen has under its §. */
const stages = (heading: string, ...lines: string[]) =>
	readLines(
		...['Protokoll', 'Kommunstyrelsen', '2024-02-06', '', '§ 3 Hamnen', '', heading, ...lines],
	).suggestions.map(({ kind, stage }) => `${kind} ${stage}`);

describe("what fullmäktige is asked to decide, in styrelsen's protokoll", () => {
	test.each(['Beslut – Förslag till kommunfullmäktige', 'Beslut - för fastställande i kommunfullmäktige'])(
		'under "%s", but not what styrelsen does itself',
		(heading) => {
			expect(
				stages(
					heading,
					'Hamnnämnden får i uppdrag att räkna bojarna.',
					'',
					'Kommunstyrelsen antar yttrandet som sitt eget och översänder det till Sjöfartsverket.',
				),
			).toEqual(['assignment proposed', 'response decided']);
		},
	);

	test('in its name', () => {
		expect(
			stages('Beslut', 'Kommunfullmäktige ger samtliga nämnder i uppdrag att räkna sina båtar.'),
		).toEqual(['assignment proposed']);
	});

	test.each(['föreslår', 'förordar'])('with "%s" and no "att"', (verb) => {
		expect(
			stages('Beslut', `Kommunstyrelsen ${verb} kommunfullmäktige uppdra åt hamnnämnden att laga piren.`),
		).toEqual(['assignment proposed']);
	});

	test('all that follows the colon, until styrelsen decides for itself', () => {
		expect(
			stages(
				'Beslut',
				'Kommunstyrelsen föreslår att kommunfullmäktige fattar följande beslut: Hamnnämnden får bygga en pir. Piren',
				'finansieras genom ianspråktagande av eget kapital.',
				'',
				'Hamnnämnden ska redovisa kostnaden för kommunstyrelsen senast den 31 mars 2026.',
				'',
				'Kommunstyrelsen beslutar för egen del att ge hamnchefen i uppdrag att rita piren.',
			),
		).toEqual(['funding proposed', 'report proposed', 'assignment decided']);
	});
});
