import { describe, expect, test } from 'vitest';
import { extract } from '../../src/lib/extraction/extract.ts';
import { decided, found } from './reading.ts';

/** One sentence of a beslut and the kind that it commits to. */
describe('kinds', () => {
	test.each([
		[
			'assignment',
			'Kommunstyrelsen ger samhällsbyggnadschefen i uppdrag att pröva tre lägen för en ny brandstation.',
		],
		['assignment', 'Förvaltningen får förnyat i uppdrag att kartlägga gångvägarna.'],
		['assignment', 'Miljönämnden uppdras att tillsammans med tekniska nämnden inventera brunnarna.'],
		['assignment', 'Socialnämnden åläggs att ta fram en åtgärdsplan för en budget i balans.'],
		['assignment', 'Ärendet återremitteras till förvaltningen med uppdrag att belysa trafiken.'],
		['assignment', 'En lekplats anläggs vid Sjöudden.'],
		['assignment', 'Förvaltningen ska utreda frågan och återkomma senast den 31 mars 2025.'],
		['report', 'Förvaltningschefen får i uppdrag att senast i november redovisa hur arbetet fortskrider.'],
		['report', 'Nämnden ska återkomma till kommunstyrelsen med en plan för ekonomi i balans.'],
		['report', 'Arbetet följs upp och redovisas för nämnden i samband med delårsrapporten.'],
		['report', 'Slutrapport lämnas till kommunfullmäktige senast under tredje kvartalet 2025.'],
		['report', 'Uppföljning av planen ska ske årligen.'],
		['response', 'Kommunstyrelsen ställer sig bakom yttrandet och översänder det till Trafikverket.'],
		['response', 'Nämnden överlämnar förvaltningens yttrande till kommunrevisionen.'],
		['response', 'Tjänsteskrivelsen antas som kommunens svar på remissen och skickas till Boverket.'],
		['staffing', 'En tjänst som klimatstrateg inrättas vid samhällsbyggnadsförvaltningen.'],
		['staffing', 'Verksamheten utökas med 0,5 årsarbetare från och med den 1 januari 2025.'],
		['staffing', 'Nämnden inrättar en tjänst som skogsvårdare från och med den 1 mars 2025.'],
		['assignment', 'Verksamheten vid Björkgården avvecklas senast den 31 augusti 2024.'],
		['assignment', 'Uthyrningen av Tallskolan sägs upp.'],
		['response', 'Som sitt remissvar till kommunstyrelsen avger nämnden förvaltningens skrivelse.'],
		['condition', 'En förutsättning för att bron ska kunna byggas är att Trafikverket beviljar bidrag.'],
		['funding', 'Medel anvisas ur kommunstyrelsens medel för oförutsedda behov.'],
		[
			'assignment',
			'Nämnden förelägger Sjöbo Åkeri AB, org.nr 550000-0000, att sanera tomten senast den 1 maj 2025.',
		],
		['assignment', 'Uppdrag ges till kommunens nämnder att pröva alla anställningar.'],
		['assignment', 'Stadskontoret uppdrages att ordna arkivet.'],
		['report', 'Socialnämnden åläggs att till kommunstyrelsen i augusti inkomma med en handlingsplan.'],
		['assignment', 'Fastighetsnämnden svarar för att lokaler anskaffas.'],
		['response', 'Nämnden svarar revisorerna senast den 31 januari 2025.'],
		['assignment', 'Nämnden ger kanslichefen i uppgift att se över lokalerna.'],
		['assignment', 'Planuppdrag lämnas till stadsbyggnadskontoret.'],
		['assignment', 'Kommunstyrelsen beställer en utredning om framtida vägar.'],
		['assignment', 'Omsorgskontoret ska senast i november 2024 ha tagit fram en rutin.'],
		['assignment', 'Ärendet återremitteras.'],
		['assignment', 'Nämnden instruerar gatuchefen att stänga bron vid högvatten.'],
		['report', 'Försöket ska utvärderas av kontoret och resultatet redovisas för nämnden i maj 2025.'],
		['report', 'Mätningarna vid ån ska fortsätta och presenteras månadsvis för nämnden.'],
		['report', 'Gatuchefen ska hålla nämnden löpande underrättad om flytten.'],
		['report', 'Förvaltningen får i uppdrag att hålla utskottet informerat om bygget.'],
		['funding', 'Exploatören ska bekosta gatans ombyggnad.'],
		['funding', 'Ökningen ska inrymmas i förbundets ram för lokalkostnader.'],
		['funding', 'Kostnaden regleras i 2026 års budget.'],
		['assignment', 'En bänk placeras vid stationen under våren.'],
		['staffing', 'Tre kuratorer anställs under förutsättning att statsbidraget beviljas.'],
		[
			'staffing',
			'Enheten får anställa en handläggare på heltid, under förutsättning att kostnaden ryms i budget.',
		],
		['staffing', 'En ny rektorstjänst inrättas vid Bäckskolan.'],
		['staffing', 'Utökning av skolskötersketjänsten med 50 procent från den 1 augusti 2025.'],
		['funding', 'Hyran, ca 25 tkr, belastar gatuenhetens driftbudget.'],
		['funding', 'Kommunfullmäktige anvisar 3 miljoner kronor ur resultatutjämningsreserven.'],
		['funding', 'Äskandet överlämnas till budgetberedningen.'],
		['condition', 'Avtalet gäller under förutsättning att regionfullmäktige antar budgeten.'],
		['condition', 'Beslutet är giltigt först sedan kommunfullmäktige har godkänt avtalet.'],
		['report', 'Samordningsgruppen redovisar läget för styrelsen en gång i kvartalet.'],
		['report', 'En avstämning görs halvårsvis i nämnden.'],
		['report', 'Slutredovisning av bygget ska ske till nämnden senast tre månader efter invigningen.'],
		['report', 'Förslaget ska föreläggas kommunstyrelsen senast i oktober 2025.'],
		['report', 'Till dess att planen är klar ska kommunstyrelsen varje kvartal få en rapport.'],
		['funding', 'Medlen tas ur kommunstyrelsens konto för oförutsedda behov.'],
		['funding', 'Driftkostnaden inarbetas i flerårsplanen 2026.'],
		['funding', 'Nämnden begär hos kommunstyrelsen utökad ram med 6 miljoner kronor.'],
		['funding', 'Hyran förutsätts kunna täckas av kulturnämndens ram för lokalkostnader.'],
		['condition', 'Anställningen villkoras av att Skolverket beviljar bidraget.'],
		[
			'staffing',
			'En tjänst som inspektör inrättas den 1 februari 2025 och finansieras genom ökade avgifter.',
		],
		['funding', 'Kostnaden om 400 000 kronor belastar kommunstyrelsens konto för utveckling.'],
		['funding', 'Frågan om ökad ram hänskjuts till budgetberedningen.'],
		['condition', 'Köpet godkänns under förutsättning att kommunfullmäktige beviljar medel i augusti.'],
		['condition', 'Avtalet gäller endast om Region Mellan fattar motsvarande beslut.'],
		['assignment', 'Läxhjälpen förs in i skolornas ordinarie verksamhet.'],
		['assignment', 'Nämndens handlingar görs tillgängliga på webbplatsen.'],
		['assignment', 'Samtliga nämnder uppmanas att se över sina lokaler.'],
		['assignment', 'Ägaren föreläggs att riva altanen senast den 1 maj 2025.'],
		['assignment', 'En arbetsgrupp tillsätts för att ta fram förslag.'],
		['assignment', 'Förvaltningen får i uppdrag att informera de boende.'],
		['report', 'Förvaltningen får i uppdrag att informera nämnden i juni.'],
		['report', 'Beslutet ska följas upp efter ett år.'],
		['report', 'Nämnden ska redovisa de uppdrag som inte är verkställda för fullmäktige två gånger per år.'],
		['report', 'Uppföljning av planen redovisas i kommunstyrelsen varje kvartal.'],
		['response', 'Motionen remitteras till kulturnämnden för yttrande senast den 1 oktober 2024.'],
		['assignment', 'Ansvaret för badplatserna flyttas från kulturnämnden till tekniska nämnden.'],
		['funding', 'Bidrag som inte har använts återförs till stipendiefonden.'],
		['funding', 'Överföring av bidraget hanteras inom ramen för ordinarie budgetprocess.'],
		['funding', 'Finansieringen om 300 tkr sker ur kommunstyrelsens medel till förfogande.'],
	])('%s: %s', (kind, sentence) => {
		expect(found(decided(sentence))).toEqual([{ item: '7', kind, stage: 'decided', quote: sentence }]);
	});
});

describe('one point, several sentences', () => {
	test('a date that describes the task belongs to the task', () => {
		const { suggestions } = decided(
			'1. Tekniska nämnden får i uppdrag att bygga en bro. Uppdraget ska vara slutfört senast den 30 juni 2025.',
		);
		expect(suggestions).toMatchObject([
			{ kind: 'assignment', deadline: { date: '2025-06-30', certainty: 'inherited' } },
		]);
	});

	test('what shall have been done is still to come', () => {
		const { suggestions } = decided(
			'1. Samtliga nämnder får i uppdrag att spara el. Uppdraget ska ha genomförts sex månader efter nämndens beslut.',
		);
		expect(suggestions).toMatchObject([{ kind: 'assignment', deadline: { date: '2024-11-16' } }]);
	});

	test('an addition to what is approved is a matter of its own', () => {
		const reading = decided(
			'Förbundets budget för 2025 godkänns med följande tillägg:',
			'Förbundet ska utreda en gemensam fordonspark. En kartläggning är nödvändig.',
		);
		expect(found(reading)).toMatchObject([
			{ kind: 'assignment', quote: 'Förbundet ska utreda en gemensam fordonspark.' },
		]);
	});

	test('to come back is a commitment of its own, by the same', () => {
		const { suggestions } = decided(
			'1. Tekniska nämnden får i uppdrag att bygga en bro. Uppdraget ska återredovisas senast den 30 juni 2025.',
		);
		expect(suggestions).toMatchObject([
			{ kind: 'assignment', deadline: null },
			{
				kind: 'report',
				deadline: { date: '2025-06-30' },
				responsible: [{ value: 'Tekniska nämnden', certainty: 'inherited' }],
			},
		]);
	});
});

describe('leads', () => {
	test.each([
		['Tekniska nämnden beslutar att föreslå kommunfullmäktige besluta', 'proposed'],
		['Tekniska nämnden föreslår att kommunfullmäktige beslutar:', 'proposed'],
		['Tekniska nämnden beslutar för egen del följande.', 'decided'],
		['Enligt yrkande från S och M:', 'decided'],
	])('%s', (lead, stage) => {
		const reading = decided(lead, 'att förvaltningen får i uppdrag att bygga en bro.');
		expect(reading.suggestions.map((suggestion) => suggestion.stage)).toEqual([stage]);
	});

	test('the verb before the organ opens what is decided', () => {
		const { suggestions } = extract(
			[
				...['Protokoll', 'Gatunämnden', '2024-05-16', '', '§ 7 Bro', '', 'Bron är gammal.', ''],
				...['Efter överläggning beslutar gatunämnden', '', 'att gatuchefen får i uppdrag att riva bron.'],
			].join('\n'),
			null,
		);
		expect(suggestions).toMatchObject([{ kind: 'assignment', stage: 'decided' }]);
	});

	test('what is decided after what is proposed, with the verb before the organ', () => {
		const reading = decided(
			...['Tekniska nämnden beslutar', '', 'att föreslå kommunfullmäktige besluta'],
			...['att motionen anses besvarad.', '', 'För egen del beslutar tekniska nämnden', ''],
			'att uppdra till gatuchefen att bygga en bro.',
		);
		expect(found(reading)).toMatchObject([{ kind: 'assignment', stage: 'decided' }]);
	});
});

test('a § of nothing but text may give a task; background that tells of one does not', () => {
	const text = (sentence: string) =>
		['Protokoll', 'Gatunämnden', '2024-05-16', '', '§ 7 Gångväg', '', sentence].join('\n');
	expect(found(extract(text('Gatuenheten får i uppdrag att belysa gångvägen.'), null))).toHaveLength(1);
	expect(found(extract(text('Gatuenheten fick 2022 i uppdrag att belysa gångvägen.'), null))).toEqual([]);
});

test('what is surer stands above what is less sure', () => {
	const [own] = decided('Tekniska nämnden får i uppdrag att bygga en bro.').suggestions;
	const [vague] = decided('Ett råd för ungdomar inrättas.').suggestions;
	expect(own!.confidence).toBeGreaterThan(0.9);
	expect(vague!.confidence).toBeLessThan(own!.confidence);
});
