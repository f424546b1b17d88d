import { describe, expect, test } from 'vitest';
import { decided } from './reading.ts';

const kindsOf = (sentence: string) => decided(sentence).suggestions.map(({ kind }) => kind);

/** What may not be done until something else is, and who gets something only if they have done it. */
describe('what must come first', () => {
	test.each([
		['condition', 'att hamnkontoret inte får påbörja muddringen förrän Sjöfartsverket undertecknat avtalet'],
		['condition', 'Bryggan får inte tas i bruk utan att räddningstjänsten har godkänt den.'],
		['condition', 'Arbetet kan inte inledas förrän länsstyrelsen lämnat tillstånd.'],
		[
			'condition',
			'att bidrag för 2025 betalas ut endast till båtklubbar som senast den 30 juni 2024 lämnat redovisning',
		],
		['condition', 'Båtplats upplåts enbart till klubbar som har tecknat avtal med hamnbolaget.'],
		['condition', 'Medlen får inte tas i anspråk förrän styrelsen har godkänt kalkylen.'],
		['condition', 'Avtalet får ej undertecknas innan regionen fattat beslut.'],
		['condition', 'Bidraget betalas ut först sedan klubben har redovisat sin ekonomi.'],
		['condition', 'Stödet utbetalas endast till den som lämnat in redovisning senast den 1 mars 2025.'],
		['condition', 'Nämnden godkänner avtalet under förbehåll att regionfullmäktige gör detsamma.'],
		['condition', 'Beslutet gäller med förbehåll för länsstyrelsens godkännande.'],
	])('%s: %s', (kind, sentence) => {
		expect(kindsOf(sentence)).toEqual([kind]);
	});

	test.each([
		'Kontoret ska inte gå vidare innan läget är klarlagt.',
		'Nämnden ska inte ändra taxan innan nästa år.',
		'Bidrag lämnas endast till föreningar i kommunen.',
		'Förvaltningen ska inte inrätta fler båtplatser innan.',
		'Båten får inte framföras av den som är under 15 år.',
	])('none: %s', (sentence) => {
		expect(kindsOf(sentence)).toEqual([]);
	});
});

describe('who must act first', () => {
	test.each([
		[
			'föreningen',
			'att förlänga arrendet under förutsättning att föreningen före årsskiftet tecknar avtal om sophämtning',
		],
		[
			'hamnbolaget',
			'Bryggan byggs under förutsättning att hamnbolaget senast den 1 oktober tecknar avtalet.',
		],
		[
			'länsstyrelsen',
			'Planen antas under förutsättning att länsstyrelsen under hösten godkänner muddringen.',
		],
	])('%s: %s', (name, sentence) => {
		const [one] = decided(sentence).suggestions;
		expect(one?.responsible.map(({ value }) => value)).toEqual([name]);
	});
});

test('what a single point rests on stands over it, and the point is what is decided', () => {
	const lead = 'Nämnden beslutar för egen del, under förutsättning av att fullmäktige antar planen,';
	const reading = decided(lead, 'att ge hamnkontoret i uppdrag att förbereda bygget.');
	expect(reading.suggestions.map(({ kind }) => kind)).toEqual(['condition', 'assignment']);
});

test('the organ after the verb is the one that decides, and what it decides is its own', () => {
	const reading = decided(
		'Nämnden föreslår kommunstyrelsen besluta',
		'1. att hamnplanen revideras senast i maj 2025.',
		'',
		'',
		'För egen del beslutar nämnden, under förutsättning av kommunstyrelsens beslut enligt punkt 1,',
		'2. att hamnkontoret ska räkna bojarna under 2025.',
	);
	expect(reading.suggestions.map(({ kind, stage }) => `${kind} ${stage}`)).toEqual([
		...['assignment proposed', 'condition decided', 'assignment decided'],
	]);
});
