import { describe, expect, test } from 'vitest';
import { decided } from './reading.ts';

const kinds = (...lines: string[]) => decided(...lines).suggestions.map((one) => one.kind);

/** A deed as infinitive, present tense and passive, and what it is done to. */
const DEEDS = [
	['anlägga', 'anlägger', 'anläggs', 'en småbåtshamn'],
	['avropa', 'avropar', 'avropas', 'nya bojar'],
	['besiktiga', 'besiktigar', 'besiktigas', 'samtliga bryggor'],
	['flytta ut', 'flyttar ut', 'flyttas ut', 'lotsarna'],
	['harmonisera', 'harmoniserar', 'harmoniseras', 'skyltarna'],
	['iordningställa', 'iordningställer', 'iordningställs', 'en rastplats'],
	['klargöra', 'klargör', 'klargörs', 'gränserna för hamnen'],
	['kontrollera', 'kontrollerar', 'kontrolleras', 'alla fyrar'],
	['marknadsföra', 'marknadsför', 'marknadsförs', 'gästhamnen'],
	['märka ut', 'märker ut', 'märks ut', 'farleden'],
	['slutföra', 'slutför', 'slutförs', 'muddringen'],
	['slå ihop', 'slår ihop', 'slås ihop', 'de två hamnarna'],
	['tillgänglighetsanpassa', 'tillgänglighetsanpassar', 'tillgänglighetsanpassas', 'kajen'],
	['tydliggöra', 'tydliggör', 'tydliggörs', 'reglerna'],
	['uppföra', 'uppför', 'uppförs', 'ett nytt båthus'],
	['värdera', 'värderar', 'värderas', 'alla sjöbodar'],
	['återinföra', 'återinför', 'återinförs', 'färjan'],
	['ändra', 'ändrar', 'ändras', 'hamnens öppettider'],
] as const;

describe('the same deed in every form', () => {
	test.each(DEEDS)('%s', (infinitive, present, passive, object) => {
		const [verb = '', particle = ''] = infinitive.split(' ');
		const shall = `${verb}s ${particle}`.trim();
		for (const lines of [
			['Nämnden beslutar', `att ${infinitive} ${object}.`],
			['Nämnden beslutar', `att hamnchefen ${present} ${object}.`],
			['Nämnden beslutar', `att ${object} ${passive} under hösten 2024.`],
			[`Hamnchefen ska ${infinitive} ${object}.`],
			[`${object[0]!.toUpperCase()}${object.slice(1)} ska ${shall}.`],
		])
			expect(kinds(...lines), lines.at(-1)).toEqual(['assignment']);
	});
});

describe('what a body decides, and nobody has to do anything', () => {
	test.each([
		'att avböja inbjudan till regattan.',
		'att avsäga sig rätten till kajen.',
		'att beklaga olyckan i hamnen.',
		'att premiera lotsarna med 500 kronor var.',
		'att beteckna farleden som allmän.',
		'att betrakta ärendet som slutbehandlat.',
		'att dela hamnchefens uppfattning.',
		'att efterskänka arrendet för 2023.',
		'att hålla fast vid sitt förra beslut.',
		'att motsätta sig vindkraft i viken.',
		'att placera hamnfondens kapital enligt policyn.',
		'att pröva bygglovsansökan enligt 9 kap.',
		'att skriva av en skuld om 9 000 kronor.',
		'att uttrycka sin oro över farleden.',
		'att vidhålla sin mening.',
		'att välkomna de nya lotsarna.',
		'att fortsätta stödja sjöscouterna under 2025.',
		'att ersätta lotsarna för förlorad inkomst.',
		'att meddela avslag på begäran.',
		'att sista anmälningsdag är den 3 juni 2024.',
		'att vinsten balanseras i ny räkning.',
		'att seglarpriset delas ut i augusti 2024.',
		'att bidraget ska motsvara halva hyran.',
		'att arrendeavtalet ska innehålla en uppsägningstid.',
		'att kajen ska uppfylla gällande krav.',
		'att lånet ska löpa med tre procents ränta.',
		'att byggnaden ska placeras fem meter från kajen.',
		'att kallelse ska skickas en vecka före stämman.',
		'att lotsavgiften betalas av befälhavaren.',
		'att kommunen träder in som medlem i Sjöförbundet.',
		'Omröstning begärs och verkställs.',
		'Hamnkontoret arbetar kontinuerligt med att mäta djupet.',
	])('%s', (words) => {
		expect(words.startsWith('att') ? kinds('Nämnden beslutar', words) : kinds(words)).toEqual([]);
	});

	test.each([
		'Nämnden beslutade den 9 maj 2023, § 88, att ge hamnkontoret i uppdrag att utreda frågan.',
		'Styrelsen understryker vikten av att bojarna underhålls.',
	])('told, not decided: %s', (words) => {
		expect(kinds(words)).toEqual([]);
	});
});
