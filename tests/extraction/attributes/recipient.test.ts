import { describe, expect, it } from 'vitest';
import { readMoneyRecipient } from '../../../src/lib/extraction/attributes/money-recipient.ts';
import { readRecipient } from '../../../src/lib/extraction/attributes/recipient.ts';

const read = (sentence: string) => readRecipient(sentence, [0, sentence.length]).map(({ value }) => value);

describe('who receives it', () => {
	it.each<[string, string[]]>([
		['Yttrandet antas och överlämnas till Utbildningsdepartementet.', ['Utbildningsdepartementet']],
		['Ledningskontoret ska redovisa läget för KS.', ['KS']],
		['Läget redovisas i BUN varje kvartal.', ['BUN']],
		['Läget redovisas för IT varje kvartal.', []],
		[
			'Yttrandet, i enlighet med bilaga 2 till kontorets utlåtande, översänds till Socialdepartementet.',
			['Socialdepartementet'],
		],
		[
			'Nämnden översänder det som sitt svar till Länsstyrelsen i Jämtlands län.',
			['Länsstyrelsen i Jämtlands län'],
		],
		['Remissvaret ska vara Socialdepartementet tillhanda senast den 3 maj 2024.', ['Socialdepartementet']],
		[
			'Rapport lämnas till Kommunstyrelsens trygghetsutskott minst en gång per år.',
			['Kommunstyrelsens trygghetsutskott'],
		],
		['Förvaltningen ska återkomma till kommunstyrelsen med förslag.', ['kommunstyrelsen']],
		['Uppdraget ska återrapporteras till socialnämnden och revisorerna.', ['socialnämnden', 'revisorerna']],
		['Nämnden godkänner svaret och expedierar det till Kommunstyrelsen.', ['Kommunstyrelsen']],
		[
			'Kontoret ska återkommande ge statusrapport om hur arbetet med att byta ut de äldsta bojarna längs kusten går till hamnnämnden.',
			['hamnnämnden'],
		],
		['Nämnden antar yttrandet och översänder det till E.ON.', ['E.ON']],
		['Nämnden antar förslag till remissvar till Finansdepartementet.', ['Finansdepartementet']],
		['Kontorets skrivelse utgör svar på stadskontorets frågor om bojarna.', ['stadskontoret']],
		['Enhetschef Anna Ek återkommer med svar vid nämndens nästa sammanträde.', ['nämnden']],
		['Arbetet redovisas för nämnden i maj.', ['nämnden']],
		['Nämnden får en årlig redovisning av båtplatserna.', ['Nämnden']],
		['Kontoret ska inför nämndens sammanträde i maj ta fram en plan.', []],
		['Återrapport sker till LSU och hamnnämndens arbetsutskott.', ['LSU', 'hamnnämndens arbetsutskott']],
		['Kontoret ska delge planen till kommunens bostadsbolag.', ['kommunens bostadsbolag']],
		['Nämnden lämnar skrivelsen som svar på remissen till kommunstyrelsen.', ['kommunstyrelsen']],
		['Ärendet återremitteras för att räddningstjänsten och Norrkust ska få yttra sig.', []],
		['att som svar på remissen från Region Mellan avge kontorets skrivelse', ['Region Mellan']],
		['som sitt remissvar till kommunstyrelsen avge kontorets skrivelse', ['kommunstyrelsen']],
		['Gatuchefen ska vid kommunstyrelsens möte i juni redogöra för läget.', ['kommunstyrelsen']],
		['Gatuchefen vid nämndens sammanträde i juni 2025 ska redovisa läget.', ['nämnden']],
		['Läget rapporteras vid varje sammanträde med kommunstyrelsen.', ['kommunstyrelsen']],
		['Nämnden yttrar sig till mark- och miljödomstolen.', ['mark- och miljödomstolen']],
		['Kontoret ger utskottet en samlad redovisning i maj.', ['utskottet']],
		['meddela länsstyrelsen att kommunen tar emot 32 personer', ['länsstyrelsen']],
		['Hos Trafikverket hemställa om lägre hastighet.', ['Trafikverket']],
		['Förslaget föreläggs regionstyrelsen den 26 augusti.', ['regionstyrelsen']],
		['anta svaret och tillställa revisorerna detta', ['revisorerna']],
		['Yttrandet översänds till länsmuseet.', ['länsmuseet']],
		['Avvikelser redovisas av verksamhetschefen för nämnden två gånger per år.', ['nämnden']],
		['Nämnden önskar en ny avstämning i mars.', ['Nämnden']],
		['Planen sänds på remiss till berörda nämnder.', []],
		['Läget redovisas i kommunstyrelsen varje månad.', ['kommunstyrelsen']],
		['Resultatet redovisas vid nämndens sammanträde i mars 2024.', ['nämnden']],
		['Kommunfullmäktige ska få information om läget.', ['Kommunfullmäktige']],
		['Förvaltningen ska informera kommunstyrelsen om läget.', ['kommunstyrelsen']],
		['Nämnden skickar en skrivelse till Norrtrafik.', ['Norrtrafik']],
		['Beslutet ska rapporteras till centrala parters arbetstidsnämnd.', ['centrala parters arbetstidsnämnd']],
		['Svar till kommunrevisionen lämnas i maj.', ['kommunrevisionen']],
		['Nämnden får i uppdrag att till kommunstyrelsen redovisa läget.', ['kommunstyrelsen']],
		['Kontoret ska till nämndens sammanträde i maj återkomma med svar.', ['nämnden']],
		['Alla ska inkomma med underlag till ekonomiavdelningen.', ['ekonomiavdelningen']],
		['Yttrandet ska vara Regeringskansliet (Socialdepartementet) till handa i maj.', ['Socialdepartementet']],
		['Kommunstyrelsen ska hållas löpande informerad om arbetet.', ['Kommunstyrelsen']],
		['Synpunkter ska ha inkommit till Boverket i maj.', ['Boverket']],
		['Rektorerna ska hålla nämnden löpande underrättad om flytten.', ['nämnden']],
		['Bolaget ska senast den 3 maj 2025 till kommunstyrelsen inkomma med en plan.', ['kommunstyrelsen']],
		['En plan för torget tas fram till nämndens marssammanträde.', ['nämnden']],
		[
			'Kanslichefen får i uppdrag att vid kommunstyrelsens möte i februari 2025 redovisa en tidplan.',
			['kommunstyrelsen'],
		],
		['Gatuchefen senast vid nämndens sammanträde den 14 maj ska presentera en plan.', ['nämnden']],
		['Resultatet presenteras för allmänna utskottet den 5 maj.', ['allmänna utskottet']],
		['Vägnämnden tillskrivs om ansvaret för bron.', ['Vägnämnden']],
		['Förslaget ska föreläggas kommunstyrelsen senast i oktober.', ['kommunstyrelsen']],
		['Utvärderingen ska lämnas till huvudmännen i mars.', ['huvudmännen']],
		// Nobody receives anything.
		['Tekniska nämnden får i uppdrag att se över taxan.', []],
		['Ärendet återremitteras till byggnadsnämnden.', []],
		['Skrivelsen remitteras till tekniska nämnden för yttrande.', []],
		['Rapporten läggs till handlingarna.', []],
		['Förvaltningen ska återkomma med förslag till åtgärder.', []],
		['Avsägelsen gäller uppdraget som ledamot i valnämnden.', []],
		['Kontoret ska redovisa hur arbetet i förvaltningen går.', []],
	])('%s', (sentence, expected) => expect(read(sentence)).toEqual(expected));
});

describe('who is asked for money, or is owed it', () => {
	it.each<[string, string[]]>([
		['Nämnden begär utökad ram hos kommunstyrelsen.', ['kommunstyrelsen']],
		['Bolaget reglerar den fordran som hamnnämnden har på bolaget.', ['hamnnämnden']],
		['Nämnden skriver av en fordran som har preskriberats.', []],
	])('%s', (sentence, expected) => {
		const found = readMoneyRecipient(sentence, [0, sentence.length]);
		expect(found.map(({ value }) => value)).toEqual(expected);
	});
});
