import { describe, expect, test } from 'vitest';
import { extract } from '../../src/lib/extraction/extract.ts';
import { decided } from './reading.ts';

/** Sentences of a beslut that look like commitments and are none. */
describe('nobody has to do anything', () => {
	test.each([
		'Informationen läggs till handlingarna.',
		'Redovisningen av förvaltningens uppdrag godkänns.',
		'Återrapporteringen av badplatserna antecknas.',
		'Nämnden tar del av rapporten om kollektivtrafik.',
		'Motionen om att införa skolskoter avslås.',
		'Skrivelsen får utgöra kontorets redovisning av uppdraget till nämnden.',
		'Styrelsen beslutar att i övrigt avslå hamnnämndens begäran till fullmäktige om att få i uppdrag att riva kajen.',
		'Motionen anses besvarad med hänvisning till att arbetet pågår.',
		'Tillsynsplan för 2025 fastställs.',
		'Nämnden antar hamnplanen enligt bilaga 2, att börja gälla från och med den 1 januari 2025.',
		'Nämnden beslutar att stryka de sista nyckeltalen i årsredovisningen.',
		'Vid förra mötet fick kontoret i uppdrag att räkna bojarna.',
		'Nämnden uppdrog den 3 maj 2023 åt kontoret att räkna bojarna.',
		'Justeringen görs med det index som publiceras året före.',
		'Betalningen görs i förskott.',
		'Avgiftsjusteringar ska ske varje vår.',
		'Hyra av bod (utan el) 312 kr/månad',
		'Nämnden beslutar att avveckla den digitala planen.',
		'Nämnden ger konsulten tillgång till information i systemet.',
		'Nämnden medger att arvode ska utgå enligt reglerna för förtroendevalda.',
		'Den nya ordningen ska börja tillämpas den 1 mars 2025.',
		'Reviderad delegationsordning godkänns och träder i kraft den 1 juni 2026.',
		'Mona Frisk (C) utses till ersättare i nämnden till och med den 31 december 2026.',
		'Avsägelsen beviljas.',
		'Nämnden tillsätter en arbetsgrupp med en ledare från varje parti.',
		'Pär Sand (S) utses att justera protokollet.',
		'Ordföranden bemyndigas att underteckna avtalet.',
		'Bygglov beviljas med stöd av plan- och bygglagen.',
		'Styrelsen beviljas ansvarsfrihet för år 2023.',
		'Förvaltningen ska inte inrätta fler parkeringar.',
		'I 9 § ändras följande mening: Nämnden ska redovisa utfallet i november.',
		'Ett bifall skulle innebära att ärendet återremitteras för ny beredning.',
		'Ärendet bordläggs till sammanträdet den 4 juni 2024.',
		'Samtliga nämnder ska följa reglementet.',
		'Kommunen ska såsom för egen skuld ingå borgen för bolagets lån.',
		'Strandskyddsdispens medges för en bastu vid Lillsjön.',
		'Byggsanktionsavgift tas ut med 14 000 kronor.',
		'Riktlinjen ersätter tidigare riktlinje från 2016.',
		'Kommunfullmäktige ger ombudet i instruktion att rösta för styrelsens förslag.',
		'Nämnden instruerar kommunens ombud att rösta för ägardirektivet.',
		'Taxan för gästbryggan ska räknas upp med index varje år.',
		'Förstudien ska inte genomföras.',
		'Bron inte ska rivas.',
		'Veronika Norrman Ek (M), Viola Sundh Berg (S) och Bo Ek (MP)',
		'Förvaltningen har fått i uppdrag att utreda frågan.',
		'Samtliga handlingar har varit utställda.',
		'Beräkningen ska ligga till grund för nämndens fortsatta arbete.',
		'Skrivelsen lämnas till förvaltningen för kännedom.',
		'Nämnden godkänner tertialrapporten och överlämnar den till kommunstyrelsen för kännedom.',
		'Nämnden tillstyrker taxan och överlämnar ärendet till kommunfullmäktige för beslut.',
		'att motivera detta utifrån att bryggan redan är byggd',
		'Nämnden ställer sig positiv till att bryggan rustas upp.',
		'Sammanträdet den 4 maj flyttar till den 11 maj.',
		'Redovisning av fullmäktiges uppdrag 2021-12-09 § 4 till hamnnämnden, att återredovisa läget till styrelsen, antecknas.',
		'Hamnnämnden är personuppgiftsansvarig för registret över båtplatser.',
		'Nämnden lägger rapporten om alla anmälda olyckor vid badplatser och bryggor som ska lämnas varje termin till handlingarna.',
		'Fullmäktige anser motionen besvarad när det gäller kurser, som kan hållas inom budgetens ram.',
		'Fullmäktige ger hamnnämnden möjlighet att varje vår justera arrendena.',
		'att vid breda trappor till andra bryggor',
		'att göra avsteg från reglerna för investeringar',
		'Hamnplanen beskriver hur kommunen ska bygga ut kajerna.',
		'att de gamla riktlinjerna för bidrag samtidigt upphör att gälla',
		'att meningen i § 4 som lyder ”Kontoret ska följa upp avtalen varje år” utgår',
		'Nämnden ställer sig bakom budgeten.\nEva Ek Bo Al ordförande nämndsekreterare',
		'Nämnden godkänner dagordningen med den ändringen att ärende 12 behandlas före ärende 11.',
		'Nämnden beslutar att inte inleda planläggning av Norra kajen.',
		'Den som vill ansöka ska göra det senast den 1 mars.',
		'Mona Frisk (C) får lämna ett särskilt yttrande till protokollet.',
		'Mittenpartiet vill påpeka att nämnden bör göra en djupare analys av frågan.',
		'Under året har inriktningen varit att nämnderna inte skall äska medel för nya verksamheter.',
		'En utökning av tiden bör ses i ett större sammanhang.',
		'Mona Frisk placeras som chef för kulturkontoret enligt upprättat avtal.',
		'Planen ska vara vägledande för nämndernas prioriteringar.',
		'Beredningen av förslaget ska avvakta tills vidare.',
		'Inbjudan till konferens om trygghet i Norrby den 5 december',
		'Nämnden fördelar bidrag till föreningarna enligt bilaga.',
		'Startbesked krävs innan åtgärden får påbörjas.',
		'Åtgärden ska påbörjas inom två år och avslutas inom fem år.',
		'Sedan sammanträdet i april har följande motioner inkommit till kommunfullmäktige.',
		'Utfallet redovisas i bilaga 2.',
		'Nämnden har tagit del av de frågor som ska redovisas i bilagan.',
	])('%s', (sentence) => {
		expect(decided(sentence).suggestions).toEqual([]);
	});
});

/** Sections whose words were not decided. */
describe('what stands outside the beslut', () => {
	const text = (heading: string) =>
		[
			'Protokoll',
			'Tekniska nämnden',
			'2024-05-16',
			'',
			'§ 7',
			'Gångväg',
			'',
			'Beslut',
			'Rapporten godkänns.',
			'',
			heading,
			'Förvaltningen får i uppdrag att bygga en gångväg senast den 1 juni 2025.',
		].join('\n');

	test.each([
		'Yrkanden',
		'Reservation',
		'Protokollsanteckning',
		'Bakgrund',
		'Tidigare beslut',
		'Beslutsgång',
		'Förslag till beslut på sammanträdet',
		'Särskilt yttrande',
		'Omröstning',
		'Beslutsunderlag',
		'Expedieras till',
	])('%s', (heading) => {
		expect(extract(text(heading), null).suggestions).toEqual([]);
	});

	test('the förslag, when the beslut says something else', () => {
		const [head, tail] = text('X').split('Beslut\n');
		const reading = extract(
			`${head}Förvaltningens förslag till beslut\nFörvaltningen får i uppdrag att riva bron.\n\nBeslut\n${tail!.split('\n\nX')[0]}`,
			null,
		);
		expect(reading.suggestions).toEqual([]);
		expect(reading.items).toHaveLength(1);
	});
});

describe('where nothing is understood there are no items', () => {
	test.each([
		'',
		'   \n\n\f\n',
		'Kära dagbok. I dag fick jag i uppdrag att handla mjölk.',
		'1. Vispa grädden.\n2. Skiva jordgubbarna.',
		'§',
		'lagen (1999:12) 4 § säger att\n§ 5 och 6 gäller.',
	])('%j', (text) => {
		const reading = extract(text, null);
		expect(reading.items).toEqual([]);
		expect(reading.suggestions).toEqual([]);
		expect(reading.facts.kind).toBe('other');
	});
});

describe('the words of a rule that the beslut quotes', () => {
	const point = '- Nämnden ska redovisa utfallet för fullmäktige varje kvartal.';

	test.each([
		'Kommunfullmäktige reviderar reglementet genom tillägg i § 9 med följande lydelse:',
		'Nämnden antar riktlinjer med ändringar i stycke 4 som lyder:',
	])('%s', (lead) => {
		expect(decided(lead, point).suggestions).toEqual([]);
	});

	test('what the organ decides after it counts', () => {
		const { suggestions } = decided(
			'Nämnden antar riktlinjer med ändringar i stycke 4 som lyder:',
			point,
			'',
			'Nämnden ger förvaltningen i uppdrag att bygga en bro.',
		);
		expect(suggestions).toMatchObject([{ kind: 'assignment' }]);
	});
});

test('what something would rest on stands in the bedömning, and is no condition of the decision', () => {
	const text = [
		...['Norrby kommun', 'Dnr MSN 2019/88', '', 'Vattenplan', '', 'Förslag till beslut'],
		...[
			'Nämnden godkänner planen.',
			'',
			'Bedömning',
			'Åtgärderna förutsätter att kommunfullmäktige tillför medel.',
		],
	].join('\n');
	expect(extract(text, null).suggestions).toEqual([]);
});
