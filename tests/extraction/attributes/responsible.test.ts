import { describe, expect, it } from 'vitest';
import { readResponsible } from '../../../src/lib/extraction/attributes/responsible.ts';

const read = (sentence: string) => readResponsible(sentence, [0, sentence.length]).map(({ value }) => value);

describe('who must do it', () => {
	it.each<[string, string[]]>([
		['Tekniska nämnden får i uppdrag att se över taxan.', ['Tekniska nämnden']],
		['Nämnden vill att hamnkontoret tittar på möjligheten att flytta kranen.', ['hamnkontoret']],
		[
			'Nämndens ordförande Anna Ek (C) och hamnchef Bo Alm får i uppdrag att skriva på.',
			['Nämndens ordförande Anna Ek (C)', 'hamnchef Bo Alm'],
		],
		['När tiden gått ut gör hamninspektören ett nytt besök på platsen.', ['hamninspektören']],
		['Stödet lämnas endast om Leader Södra Kusten beviljar projektet stöd.', ['Leader Södra Kusten']],
		['Nämnden beställer av hamnstyrelsen en förstudie av piren.', ['hamnstyrelsen']],
		['Nämnden förordar förslag B, och hamnkontoret arbetar vidare med det.', ['hamnkontoret']],
		['Enhetschef Anna Ek återkommer med svar på frågorna.', ['Enhetschef Anna Ek']],
		['Förvaltningen får förnyat uppdrag att se över taxan.', ['Förvaltningen']],
		['Förvaltningschefen ges i uppdrag att teckna avtal.', ['Förvaltningschefen']],
		['Därmed får kulturförvaltningen i uppdrag att ordna en utställning.', ['kulturförvaltningen']],
		['Kommunstyrelsen uppdrar åt kommundirektören att ta fram en plan.', ['kommundirektören']],
		['att uppdra åt kommunchefen och ekonomichefen att ta fram en plan', ['kommunchefen', 'ekonomichefen']],
		['Kommunfullmäktige ger nämnden för kultur i uppdrag att utreda.', ['nämnden för kultur']],
		['att ge kommunledningskontoret i uppdrag att utreda', ['kommunledningskontoret']],
		['Socialnämnden uppdras att redovisa läget.', ['Socialnämnden']],
		[
			'Skolnämnden tilldelas 2 mnkr och får tillsammans med socialnämnden i uppdrag att utreda.',
			['Skolnämnden', 'socialnämnden'],
		],
		['Kommunkontoret i samråd med socialkontoret får i uppdrag att utreda.', ['Kommunkontoret']],
		['Samtliga nämnder i Sunne kommun får i uppdrag att spara.', ['Samtliga nämnder i Sunne kommun']],
		['Forum Torget får i uppdrag att ordna utbildning.', ['Forum Torget']],
		['Tf. skolchef får i uppdrag att ta fram en rutin.', ['Tf. skolchef']],
		['Nämnden ska få en muntlig redovisning under hösten.', []],
		['Hamnkontoret och Norrkust ska laga piren.', ['Hamnkontoret', 'Norrkust']],
		['Ge samtliga bolag i uppdrag att minska sina resor.', ['samtliga bolag']],
		['Nämnden ger hamnkontoret i uppgift att teckna avtal.', ['hamnkontoret']],
		['Nämnden tilldelar uppdraget att sköta piren till hamnkontoret.', ['hamnkontoret']],
		['VD och ordföranden lämnar ett svar till revisorerna.', ['VD', 'ordföranden']],
		['Nämnden kvartalsvis redovisar läget för styrelsen.', ['Nämnden']],
		['Gatuchefen till nämndens möte den 12 december 2025 kompletterar listan.', ['Gatuchefen']],
		['Rektor på Åsens skola ansvarar för att rutinerna är kända.', ['Rektor på Åsens skola']],
		['Föreningar som har fått bidrag ska lämna en redovisning.', ['Föreningar']],
		['Projektägaren ska lämna en slutrapport.', ['Projektägaren']],
		['Ärendet skickas tillbaka till förvaltningen för komplettering.', ['förvaltningen']],
		['Ärendet återremitteras till förvaltningen för beräkning av kostnaden.', ['förvaltningen']],
		['Frågan lämnas över till gatuchefen, som ska bereda den.', ['gatuchefen']],
		['Rutinerna ses över av miljökontoret.', ['miljökontoret']],
		['Åt Torgbolaget AB uppdras att rusta upp torget.', ['Torgbolaget AB']],
		['Vi ger därför hamnkontoret i uppdrag att:', ['hamnkontoret']],
		['Uppdraget att sköta parken ges till Kajstad Slott och Parker AB.', ['Kajstad Slott och Parker AB']],
		['Nämnden för Hav & Hamn antar yttrande, daterat den 3 maj 2024.', ['Nämnden för Hav & Hamn']],
		['Hamnnämnden ställer sig bakom kontorets yttrande.', ['Hamnnämnden']],
		['Hamnnämnden antar budgeten.', []],
		['Samtliga boenden ska ha en rutin för elavbrott.', ['Samtliga boenden']],
		['Samtliga kostnader ska redovisas.', []],
		['Styrelsen överlämnar till byggnadsnämnden att upprätta en plan.', ['byggnadsnämnden']],
		['att beredningen ska fokusera på kostnaderna för drift', []],
		['Avtalet gäller med förbehåll för att Norrby kommun fattar likalydande beslut.', ['Norrby kommun']],
		['Avtalet gäller under förutsättning att fullmäktige i Norrby kommun godkänner det.', ['fullmäktige']],
		['Tf förvaltningschef får i uppdrag att ta fram en rutin.', ['Tf förvaltningschef']],
		['Anställningen villkoras av att bidraget beviljas av Skolverket.', ['Skolverket']],
		[
			'Nämnden villkorar anställningen av två kuratorer av att bidraget beviljas av Skolverket.',
			['Skolverket'],
		],
		['Beslutet förutsätter motsvarande beslut i Region Mellan.', ['Region Mellan']],
		[
			'Omsorgsnämnden får, med stöd av utredningen och rapporten, i uppdrag att upphandla.',
			['Omsorgsnämnden'],
		],
		['Ärendet återremitteras till byggnadsnämnden för komplettering.', ['byggnadsnämnden']],
		['Ärendet återremitteras för ytterligare beredning.', []],
		[
			'Två tjänster tillsätts vid Säkerhetsavdelningen, Kommunkontoret.',
			['Säkerhetsavdelningen, Kommunkontoret'],
		],
		[
			'Detta delas på 90 % till Socialkontoret och 40 % för samordning, förslagsvis Kulturkontoret.',
			['Socialkontoret', 'Kulturkontoret'],
		],
		[
			'Beslutet förutsätter att Lokalpolisområde Mitt samt av Frivården Mitt även beslutar.',
			['Lokalpolisområde Mitt', 'Frivården Mitt'],
		],
		['Planen antas under förutsättning av kommunfullmäktiges beslut ovan.', ['kommunfullmäktige']],
		['Lönen fastställs av kommunstyrelsens arbetsutskott.', ['kommunstyrelsens arbetsutskott']],
		['Tvisten löses genom att Torget Utveckling AB reglerar fordran.', ['Torget Utveckling AB']],
		['Kommunstyrelsen antar yttrandet och översänder det till Socialdepartementet.', ['Kommunstyrelsen']],
		['Förvaltningen ska ta fram en plan.', ['Förvaltningen']],
		['Om behov finns ska förvaltningschefen lämna förslag.', ['förvaltningschefen']],
		['De nämnder som redovisar underskott ska återkomma med en plan.', ['nämnder']],
		['Överförmyndarnämnden föreslås få i uppdrag att se över rutinerna.', ['Överförmyndarnämnden']],
		['Det åligger byggnadsnämnden att följa upp beslutet.', ['byggnadsnämnden']],
		['Uppdra åt VD att teckna avtal.', ['VD']],
		['Uppdraget ska även omfatta de tjänster som vårdnämnden utför åt skolnämnden.', ['vårdnämnden']],
		['Kommunchefen ansvarar för genomförandet.', ['Kommunchefen']],
		['Ansvarig: säkerhetschefen', ['säkerhetschefen']],
		[
			'Kommunstyrelsens ordförande och kommundirektören, eller deras ersättare, utses att underteckna avtalet.',
			['Kommunstyrelsens ordförande', 'kommundirektören'],
		],
		[
			'Kontoret föreslår att planen godkänns och att säkerhetsavdelningen arbetar vidare.',
			['säkerhetsavdelningen'],
		],
		// Nobody is told to do anything.
		['En plan för trygga skolvägar tas fram.', []],
		['Kommunfullmäktige ska få information om läget.', []],
		['Planen införs i enlighet med Kommunkontorets förslag.', []],
		['Särskild rapport lämnas till Kommunstyrelsen minst en gång per år.', []],
		['Kommunstyrelsen beslutar att planen antas.', []],
		['Rapportering till kommunstyrelsen ska ske två gånger per år.', []],
	])('%s', (sentence, expected) => expect(read(sentence)).toEqual(expected));

	it('quotes the name in the whole text', () => {
		const text = 'Förr.\nTekniska nämndens ordförande får i uppdrag att tala.';
		const [found] = readResponsible(text, [6, text.length]);
		expect(found).toMatchObject({ value: 'Tekniska nämndens ordförande', certainty: 'stated' });
		expect(text.slice(...(found?.span ?? [0, 0]))).toBe('Tekniska nämndens ordförande');
	});
});
