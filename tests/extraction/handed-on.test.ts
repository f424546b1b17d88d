import { describe, expect, test } from 'vitest';
import { decided, found } from './reading.ts';

const kinds = (...lines: string[]) => found(decided(...lines)).map(({ kind }) => kind);
const first = (line: string) => {
	const [one] = decided(line).suggestions;
	return { who: one?.responsible.map(({ value }) => value), to: one?.recipient.map(({ value }) => value) };
};

describe('what an organ has made is to reach another', () => {
	test.each([
		['report', 'Nämnden godkänner tertialrapporten och överlämnar den till kommunstyrelsen.'],
		['report', 'Nämnden godkänner läget per mars samt redovisar det till kommunstyrelsen.'],
		['report', 'Redovisningen godkänns och översänds till kommunfullmäktige.'],
		['report', 'Verksamhetsberättelsen lämnas till kommunstyrelsen för vidare hantering.'],
		['report', 'att överlämna internkontrollplanen till kommunstyrelsen'],
		['report', 'att godkänna prognosen samt att överlämna den till kommunstyrelsen'],
		['response', 'Kontorets tjänsteskrivelse utgör nämndens yttrande i ärendet.'],
		['response', 'Hamnkontorets skrivelse får utgöra hamnnämndens yttrande över motionen.'],
		['response', 'Som svar på medborgarförslaget överlämnas skrivelsen till förslagsställaren.'],
		['response', 'Remissvaren ska vara inkomna till hamnkontoret senast den 3 maj 2025.'],
		['response', 'att godkänna svaret och expediera det till kommunstyrelsen'],
	])('%s: %s', (kind, line) => {
		expect(kinds(line)).toEqual([kind]);
	});

	test('whoever is to have the answer in hand gets it, not the one who asked for it first', () => {
		const { suggestions } = decided(
			...['Kontorets skrivelse utgör nämndens yttrande i ärendet.', '', 'Sammanfattning'],
			'Finansdepartementet har remitterat förslaget till ett antal kommuner, däribland Storsjö.',
			'Yttrandet ska vara kommunstyrelsen tillhanda senast 2024-06-03.',
		);
		expect(suggestions).toMatchObject([
			{ recipient: [{ value: 'kommunstyrelsen' }], deadline: { date: '2024-06-03' } },
		]);
	});

	test('to whom', () => {
		expect(first('Nämnden godkänner rapporten och översänder den till kommunstyrelsen.')).toEqual({
			who: ['Nämnden'],
			to: ['kommunstyrelsen'],
		});
		expect(first('Rapporten godkänns och översänds till kommunstyrelsen.')).toEqual({
			who: [],
			to: ['kommunstyrelsen'],
		});
	});
});

describe('a matter is sent to somebody who is to deal with it', () => {
	test.each([
		['Motionen remitteras till kommunstyrelsen för beredning.', 'kommunstyrelsen'],
		['Ärendet remitteras till styrelsen för Kajbolaget AB.', 'styrelsen för Kajbolaget AB'],
		['Kommunfullmäktige överlämnar medborgarförslaget till tekniska nämnden för beslut.', 'tekniska nämnden'],
		['att överlämna förslaget till hamnkontoret för vidare beredning', 'hamnkontoret'],
		['Skrivelsen lämnas till förvaltningen för beredning.', 'förvaltningen'],
	])('%s', (line, who) => {
		expect(kinds(line)).toEqual(['assignment']);
		expect(first(line)).toEqual({ who: [who], to: [] });
	});
});

describe('somebody has to make a proposal before it can be told', () => {
	test.each([
		['assignment', 'Kontoret får i uppdrag att återkomma med förslag på hur kön kan kortas.'],
		['assignment', 'Kontoret får i uppdrag att senast i maj 2025 redovisa förslag till nya bryggor.'],
		['assignment', 'Kontoret får i uppdrag att återkomma till nämnden med ett nytt förslag till taxa.'],
		['report', 'Kontoret får i uppdrag att återkomma till nämnden med en redovisning av kön.'],
		['report', 'Kontoret får i uppdrag att redovisa hur förslagen har tagits emot.'],
		['report', 'Hamnbolaget får i uppdrag att redovisa en ekonomisk kalkyl samt förslag på båtlinjer.'],
	])('%s: %s', (kind, line) => {
		expect(kinds(line)).toEqual([kind]);
	});
});

describe('deeds that were taken for decisions', () => {
	test.each([
		['assignment', 'På nämndens sammanträde i maj 2025 fattas beslut om taxan för 2026.'],
		['report', 'Slutrapporten behandlas på nämndens sammanträde i februari 2026.'],
		['assignment', 'Lotsstationen flyttar till Norra kajen under hösten 2026.'],
		['assignment', 'Hamnkontoret ska beakta de synpunkter som kom fram vid mötet.'],
		['funding', 'Medlemsavgiften betalas av hamnkontoret.'],
		['assignment', 'Tomten Norrvik 4:18 förvärvas för 1,2 miljoner kronor.'],
		['assignment', 'Fastigheten Kajen 2 säljs till Kajbolaget AB.'],
		['assignment', 'Nämnden godkänner att skötselplanen fastställs årligen i samråd med båtklubben.'],
		['assignment', 'Samtliga ungdomar i årskurs 9 erbjuds en vecka på lotsbåten.'],
		['assignment', 'Förslaget till hamnplan, farleder och bojar, sänds på remiss enligt sändlista.'],
		['assignment', 'En årlig dialog hålls med båtklubbarna.'],
	])('%s: %s', (kind, line) => {
		expect(kinds(line)).toEqual([kind]);
	});
});
