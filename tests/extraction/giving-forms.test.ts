import { describe, expect, test } from 'vitest';
import { decided, found } from './reading.ts';

const names = (list: readonly { value: string }[]) => list.map(({ value }) => value);

/** The same task given in all the ways that minutes give one: who has to do it comes out each time. */
describe('who is given the task', () => {
	test.each([
		['Till hamnkontoret uppdras att mäta djupet.', 'hamnkontoret'],
		['Åt hamnkontoret uppdras att senast i oktober mäta djupet.', 'hamnkontoret'],
		['Det uppdrages åt hamnkontoret att mäta djupet.', 'hamnkontoret'],
		['Vidare uppdrar nämnden åt hamnkontoret att mäta djupet.', 'hamnkontoret'],
		['Nämnden uppdrar hamnkontoret att mäta djupet.', 'hamnkontoret'],
		['Nämnden uppdrar åt hamnkontoret mäta djupet.', 'hamnkontoret'],
		['Uppdraget att mäta djupet läggs på hamnkontoret.', 'hamnkontoret'],
		['Nämnden lägger i uppdrag på hamnkontoret att mäta djupet.', 'hamnkontoret'],
		['Nämnden beslutar om uppdrag till hamnkontoret att mäta djupet.', 'hamnkontoret'],
		['Hamnkontoret tilldelas uppdraget att mäta djupet.', 'Hamnkontoret'],
		['Hamnkontoret får till uppgift att mäta djupet.', 'Hamnkontoret'],
		['Hamnkontoret ombeds undersöka bryggan.', 'Hamnkontoret'],
		['Det ankommer på hamnkontoret att mäta djupet.', 'hamnkontoret'],
		['Det åläggs hamnkontoret att mäta djupet.', 'hamnkontoret'],
		['Nämnden ber hamnkontoret att mäta djupet.', 'hamnkontoret'],
		['Nämnden vill att hamnkontoret utreder bryggan.', 'hamnkontoret'],
		['Norrby Sand AB föreläggs att stängsla täkten.', 'Norrby Sand AB'],
		['Dammen Utveckling ska ta fram en skiss.', 'Dammen Utveckling'],
		['Nämnden uppdrar åt samhällsbyggnad att mäta djupet.', 'samhällsbyggnad'],
		['Nämnden ger kultur och fritid i uppdrag att mäta djupet.', 'kultur och fritid'],
		['Nämnden ger sektor lärande i uppdrag att mäta djupet.', 'sektor lärande'],
		['Styrelsen uppdrar åt vd att mäta djupet.', 'vd'],
		['Nämnden ger verksamhetschef IFO i uppdrag att se över köerna.', 'verksamhetschef IFO'],
		[
			'Nämnden ger enhetschefen för strand och hamn i uppdrag att mäta djupet.',
			'enhetschefen för strand och hamn',
		],
	])('%s', (sentence, name) => {
		const [one] = decided(sentence).suggestions;
		expect(one?.kind).toBe('assignment');
		expect(names(one!.responsible)).toEqual([name]);
	});
});

/** Somebody by name or office, and what they do: the verb may be any. */
describe('a deed told as it is to be', () => {
	test.each([
		['att hamnchefen under hösten bogserar vraket', 'hamnchefen'],
		['att lotsarna och hamnkontoret gemensamt ansvarar för utmärkningen', 'hamnkontoret'],
		['att nämnderna under oktober konkretiserar målen', 'nämnderna'],
		['Hamnchefen reklamerar felen hos varvet.', 'Hamnchefen'],
		['Fritidskontoret sätter upp en skylt vid badet.', 'Fritidskontoret'],
	])('%s', (sentence, name) => {
		const [one] = decided(sentence).suggestions;
		expect(one?.kind).toBe('assignment');
		expect(names(one!.responsible)).toContain(name);
	});

	test.each([
		'Hamnchefen informerar om isläget.',
		'Hamnchefen tar med sig synpunkterna.',
		'Ordföranden ställer proposition på yrkandet.',
		'Nämnden tackar för redovisningen.',
		'Tyra Ek utses till ombud.',
	])('told only: %s', (sentence) => {
		expect(decided(sentence).suggestions).toEqual([]);
	});
});

/** Whatever is sent, an authority or another organ is to have it. */
test.each([
	['att meddela Länsstyrelsen att kommunen kan ta emot tolv personer', 'response'],
	['att överlämna utredningen till Inspektionen för vård och omsorg', 'response'],
	['att i skrivelse till Trafikverket kräva att stationen hålls öppen', 'response'],
	['att till kommunstyrelsen framföra att tiden inte räcker', 'response'],
	['Revisorernas skrivelse besvaras med förvaltningens tjänsteutlåtande.', 'response'],
	['Styrelsen ska i budget 2026 arbeta in kostnaden för en ny kaj.', 'funding'],
	['Nämnden begär att 900 tkr av överskottet får föras över till nästa år.', 'funding'],
	['Underskottet om 412 000 kr täcks av styrelsens reserv.', 'funding'],
	['att förutsättningen är att landstinget bekostar utbildningen', 'condition'],
	['Arrendet upplåts först sedan Länsstyrelsen lämnat tillstånd.', 'condition'],
	['Norrby kommun anställer två badvakter.', 'staffing'],
	['Förslag föreläggs styrelsen under hösten.', 'report'],
	['att nämnderna senast den 15 september redovisar sina åtgärder', 'report'],
	['Ärendet tas upp på novembersammanträdet.', 'report'],
	['Planprogrammet antas på så sätt att gatukontoret inventerar träden.', 'assignment'],
	['Kommunen överlämnar ansvaret för färjan till regionen från och med 2026.', 'assignment'],
	['Hamnkontoret fick i uppdrag att räkna bojarna.', 'assignment'],
	['Nämnden uppdrog åt hamnkontoret att räkna bojarna.', 'assignment'],
	['Det beslutades att hamnkontoret räknar bojarna.', 'assignment'],
	['Nämnden bifaller initiativet på så sätt att kontoret utreder en ny brygga.', 'assignment'],
])('%s', (sentence, kind) => {
	expect(found(decided(sentence)).map((one) => one.kind)).toEqual([kind]);
});

test.each([
	'Ägaren ska betala en byggsanktionsavgift på 20 000 kronor.',
	'Fastighetens ägare påförs en förseningsavgift om 5 000 kr.',
])('a fine is no promise: %s', (sentence) => {
	expect(decided(sentence).suggestions).toEqual([]);
});

test('what is lacking stands in the sentence after the referral', () => {
	const all = found(
		decided('Ärendet återremitteras till hamnkontoret. En jämförelse med grannhamnarna ska tillföras.'),
	);
	expect(all).toMatchObject([{ kind: 'assignment', quote: expect.stringContaining('grannhamnarna') }]);
});

test.each([
	['Hamnkontoret ska inför novembernämnden räkna båtarna.', '2024-11-30'],
	['Hamnkontoret ska före novembernämnden räkna båtarna.', '2024-10-31'],
	['Hamnkontoret ska återkomma på augustisammanträdet.', '2024-08-31'],
	['En utvärdering presenteras för nämnden i september nästa år.', '2025-09-30'],
	['Den 22 augusti 2024 ska hamnchefen presentera planen för nämnden.', '2024-08-22'],
])('by when: %s', (sentence, date) => {
	expect(decided(sentence).suggestions[0]?.deadline?.date).toBe(date);
});

test.each([
	['att återta det uppdrag om muddring som lämnades 2023-09-04, § 51.', 'closed'],
	['Uppdraget i § 31, 2015-03-16, om fyrar avskrives.', 'closed'],
	['Slutrapporten godkänns och projektet avslutas.', 'closed'],
	['att arbetsgruppen entledigas då uppdraget slutförts', 'closed'],
	['Tiden för uppdraget om farleden förlänges till mars 2025.', 'deferred'],
])('%s', (sentence, effect) => {
	expect(decided(sentence).closings.map((one) => one.effect)).toEqual([effect]);
});
