import { describe, expect, test } from 'vitest';
import { decided, found } from './reading.ts';

/** What is done with what is adopted, deeds as nouns, and money and answers in the words of real minutes. */
describe('what is decided besides', () => {
	test.each([
		['assignment', '- Ombyggnad av lotshuset enligt upprättad ritning.'],
		['assignment', 'Tekniska nämnden beslutar om flytt av båtarna till norra hamnen.'],
		['assignment', 'Förslaget till ny hantering godkänns och införs från och med maj.'],
		['assignment', 'Hamnnämnden blir ansvarig för projektet.'],
		['funding', 'De ekonomiska konsekvenserna av flytten hanteras inom nuvarande hamnbudget.'],
		['funding', 'Utvidgningen sker inom hamnens budget.'],
		['response', 'Hamnstyrelsens frågor besvaras i enlighet med bilagd skrivelse.'],
		['response', 'Hamnkontorets förslag till yttrande godkänns och översänds till Boverket'],
		['response', 'Nämnden överlämnar sitt svar till fullmäktige för kännedom.'],
		['report', 'att nämnden får en årlig redovisning över alla bryggor'],
	])('%s: %s', (kind, sentence) => {
		expect(decided(sentence).suggestions.map((one) => one.kind)).toEqual([kind]);
	});

	test.each([
		'Utskotten ska vardera bestå av fem ledamöter och fem ersättare.',
		'En flytt av hamnen skulle innebära kostnader som är svåra att överblicka.',
		'Punkt 4 i det äldre beslutet upphävs: "Arbetet ska årligen rapporteras till nämnden."',
		'- Ombyggnad av lotshuset 4 500 tkr',
	])('nobody has to do anything: %s', (sentence) => {
		expect(decided(sentence).suggestions).toEqual([]);
	});

	test('a numbered point stands by itself before the lead that follows it with no line between', () => {
		const points = [
			'1. Hamnkontoret får i uppdrag att se över bryggorna.',
			'Nämnden tillstyrker detta och föreslår',
		];
		const asked = ['att kommunfullmäktige beslutar:', '1. Hamnen får i uppdrag att bygga en brygga.'];
		expect(found(decided(...points, ...asked)).map(({ stage }) => stage)).toEqual(['decided', 'proposed']);
	});
});
