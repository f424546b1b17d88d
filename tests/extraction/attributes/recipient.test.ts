import { describe, expect, it } from 'vitest';
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
		['Arbetet redovisas för nämnden i maj.', ['nämnden']],
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
