import { describe, expect, test } from 'vitest';
import { decided } from './reading.ts';

/** What a sentence is about tells its kind, whatever the verb. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
	staffing: [
		'Enheten får två nya tjänster som behandlingsassistent.',
		'Bemanningen på nattpasset ökas med en undersköterska.',
		'Biblioteket ges en extra halvtidstjänst under 2025.',
		'Arbetstiden för vaktmästaren höjs från 50 till 75 procent.',
		'Två vikarier tas in under perioden.',
		'Nämnden tillförs 3 mnkr för ytterligare fyra tjänster inom hemtjänsten.',
		'Kurator på halvtid inrättas vid elevhälsan.',
	],
	funding: [
		'Kostnaden för bryggan, högst 2 miljoner kronor, ryms i investeringsbudgeten för 2025.',
		'Nämnden beviljar båtklubben medfinansiering med högst 40 000 kronor ur anslaget för skärgården.',
		'Pengarna hämtas ur stadsdelens buffert.',
		'För ändamålet används 300 000 kronor av de medel som avsatts för integration.',
		'Kostnaden om 1,2 miljoner kronor får belasta årets resultat.',
		'Nämnden täcker merkostnaden inom sin ram.',
		'Kostnaderna fördelas mellan medlemskommunerna efter invånarantal.',
		'600 tkr flyttas från drift till investering.',
		'Behovet av medel lyfts i budgetberedningen.',
		'Nämnden begär att kommunstyrelsen prioriterar en ny simhall i investeringsbudgeten.',
		'Förvaltningen får i uppdrag att inarbeta kostnaden för skolskjuts i budget 2026.',
	],
	report: [
		'Handlingsplanen tas upp på nämndens möte i maj.',
		'Nämnden vill bli informerad om utvecklingen vid sammanträdet i juni.',
		'Ärendet tas upp till ny behandling den 21 juni.',
		'Ekonomichefen ska ge en fördjupad bild av prognosen vid nästa möte.',
		'Förvaltningschefen håller nämnden informerad om rekryteringsläget.',
		'Kommunstyrelsen ska senast i november föreläggas ett förslag till reviderat reglemente.',
		'En skriftlig slutrapport ska vara nämnden till handa senast den 31 augusti 2024.',
		'Förvaltningen ges i uppdrag att komma tillbaka till nämnden med ett nytt förslag.',
		'Statistik över sjukfrånvaron delges nämnden kvartalsvis.',
		'Effekterna redovisas i nästa års verksamhetsberättelse.',
		'Översynen ska belysa kostnaden och presenteras för nämnden i maj 2025.',
		'Nämnden begär att styrgruppen redovisar ett förslag senast den 1 oktober 2024.',
	],
	response: [
		'Nämnden antar förvaltningens svar och tillställer revisorerna detta.',
		'Hemställan till regeringen godkänns och översänds till Regeringskansliet.',
		'Som nämndens yttrande till länsstyrelsen åberopas förvaltningens skrivelse.',
		'Förvaltningens utlåtande utgör nämndens svar till revisorerna.',
		'Nämndens synpunkter på översiktsplanen framförs till kommunstyrelsen.',
		'Nämnden meddelar kommunstyrelsen att den inte har något att erinra mot förslaget.',
		'Redovisningen översänds till Skolverket som nämndens svar.',
		'Ordföranden får i uppdrag att avge nämndens yttrande till länsstyrelsen senast den 5 april 2025.',
		'Nämnden antar yttrandet och översänder det till kommunstyrelsen med förslag att motionen ska avslås.',
	],
	condition: [
		'Beslutet förutsätter att kommunstyrelsen beviljar bidrag ur skärgårdsfonden.',
		'Köpet är giltigt endast om kommunfullmäktige godkänner det.',
		'Bidraget betalas ut så snart föreningen visat att övrig finansiering är säkrad.',
		'Medlen får tas i anspråk först när nämnden har fattat startbeslut.',
		'Avtalet undertecknas när kommunfullmäktige har godkänt budgeten.',
	],
	assignment: [
		'Kommunfullmäktige flyttar ansvaret för hamnen från tekniska nämnden till fritidsnämnden den 1 januari 2025.',
		'I arbetet ska skärgårdens behov särskilt beaktas.',
		'Vuxenskolan utökas med 20 platser från hösten 2025.',
		'Förvaltningschefen till nämndens sammanträde den 12 mars 2025 kompletterar listan med sluttider.',
		'Parkbänkarna längs ån byts mot nya före midsommar.',
		'Lokaltidningen kontaktas för rättelse av uppgifterna.',
		'Taket på gymnastikhallen läggs om.',
		'Avtalet om städning konkurrensutsätts under 2025.',
		'Samtliga vägbommar kontrolleras två gånger per år.',
		'Ordföranden tar kontakt med regionens trafiknämnd i frågan.',
		'Förvaltningen undersöker om en gemensam växel är möjlig.',
		'Ärendet går tillbaka till förvaltningen för ytterligare beredning.',
		'Hamnchefen ansöker om tillstånd hos miljödomstolen under förutsättning att nämnden anslår medel.',
		'Barn som besöker parken ska få lämna synpunkter innan utformningen fastställs.',
		'Driften av boendet övergår i kommunal regi den 1 juni 2025.',
		'Nämnden ger t.f. förvaltningschef i uppdrag att se över rutinen.',
	],
};

describe('kinds by what the words are about', () => {
	const cases = Object.entries(KINDS).flatMap(([kind, all]) => all.map((words) => [kind, words] as const));

	test.each(cases)('%s: %s', (kind, words) => {
		expect(decided(`1. ${words}`).suggestions.map((one) => one.kind)).toEqual([kind]);
	});

	test('a beslut of one bare sentence says as much as one of points', () => {
		const bare = cases.filter(([, words]) => decided(words).suggestions.length === 0);
		expect(bare).toEqual([]);
	});
});

describe('words that are near, and promise nothing', () => {
	test.each([
		'Kommunen går i borgen för bolagets lån.',
		'Kommunstyrelsen minskar hamnnämndens investeringsram med samma belopp.',
		'Nämnden ställer sig bakom förvaltningens bedömning.',
		'Kommunstyrelsen tar emot delrapporten.',
		'Nämnden sammanträder följande dagar: 26 januari och 9 mars.',
		'Avgiften för trygghetslarm ska vara 250 kronor per månad.',
		'Namnet på den nya skolan ska vara Lindskolan.',
		'Delårsrapport mars 2024 godkänns.',
		'Firman tecknas av ordföranden och direktören i förening.',
		'Nämnden informeras om läget.',
		'Nämnden uppdrar åt ordföranden att på nämndens vägnar besluta i brådskande ärenden.',
		'Eva Ek (X) yrkar avslag och att kontoret får i uppdrag att lösa frågan.',
		'Strategin ska bidra till ett helhetsperspektiv.',
	])('%s', (words) => {
		expect(decided(`1. ${words}`).suggestions).toEqual([]);
	});
});
