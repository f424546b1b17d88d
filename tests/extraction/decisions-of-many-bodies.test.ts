import { describe, expect, test } from 'vitest';
import { decided } from './reading.ts';

/** Clauses under "Nämnden beslutar", as nämnder, regions and förbund of many kinds write them. */
const clause = (words: string) => decided('Tekniska nämnden beslutar', words);
const names = (list: readonly { value: string }[]) => list.map(({ value }) => value);

describe('what kind it is', () => {
	test.each([
		['assignment', 'att Hamnchefen i uppdrag att måla bojarna.'],
		['assignment', 'att överlåta till hamnchefen att välja färg.'],
		['assignment', 'att hamnchefen svarar för att kajplatserna fördelas rättvist.'],
		['assignment', 'att bidrag till fyren söks hos Sjöfartsverket.'],
		[
			'assignment',
			'att hamnkontoret analyserar vågorna och återkommer med ett förslag till nämnden i oktober 2024.',
		],
		['assignment', 'att hamnkontoret informerar båtägarna om de nya reglerna.'],
		['assignment', 'att badhuset har öppet även på söndagar.'],
		['report', 'att följa upp fyrförsöket efter två år.'],
		['report', 'att hos lotsstyrelsen begära en lägesrapport om farleden senast i augusti 2024.'],
		['response', 'att infordra yttrande från skolnämnden senast den 1 juli 2024.'],
		[
			'response',
			'att översända hamnplanen till skärgårdskommunerna för samråd, med svar senast den 1 september 2024.',
		],
		['response', 'att skicka planen till samtliga nämnder för yttrande senast den 1 september 2024.'],
		['funding', 'att överskridandet av underskottet hanteras inom nämndens ram.'],
		['funding', 'att effekter på hyran beaktas i budget 2026.'],
		['funding', 'att det i budget 2026 avsätts 2 mnkr till bryggor.'],
		['funding', 'att bryggan finansieras med statsbidragsmedel.'],
		['funding', 'att till budgetberedningen hänskjuta frågan om en ny lotsbåt.'],
		['funding', 'att hos kommunstyrelsen äska 3 mnkr till fyren.'],
		['condition', 'att gå med i hamnförbundet, såvida övriga kommuner också gör det.'],
		['condition', 'att bygget är beroende av att Sjöfartsverket medfinansierar kajen.'],
		[
			'condition',
			'att bevilja seglarna bidrag under förutsättning att de lämnar en redovisning av fjolåret.',
		],
		['funding', 'att ställa 300 tkr till norra hamnstyrelsens förfogande för fyren.'],
		['funding', 'att i budget 2026 reservera kostnaden för en ny lotsbåt.'],
		['report', 'att inför novembermötet få en lägesbild av farleden.'],
		['assignment', 'att reglerna för gästhamnen görs kända för alla lotsar.'],
		['staffing', 'att nattbemanningen i tornet ska vara minst två lotsar.'],
		['staffing', 'att behålla tjänsten som fyrvaktare när projektet är slut.'],
	])('%s: %s', (kind, words) => {
		expect(clause(words).suggestions.map((one) => one.kind)).toEqual([kind]);
	});

	test.each([
		'att inga nya bryggor får byggas under 2025.',
		'att anställa Ada Norrman som hamnchef från den 1 oktober 2024.',
		'att mötet den 3 september flyttas till den 10 september 2024.',
		'att arrendet räknas upp årligen enligt index.',
		'att avgiften ska erläggas i förskott varje kvartal.',
		'att hamnen ska vara ansluten till det lokala nätet.',
		'att kommunen representeras av Bo Väst vid invigningen.',
		'att stödja förslaget om en ny farled.',
		'att säga nej till inbjudan från seglarna.',
		'att ett särskilt yttrande från Bo Väst (Y) bifogas protokollet.',
		'att tillägga punkt 9 i delegationsordningen.',
		'att delgivningarna är redovisade.',
		'att projektet ska hålla sig inom beslutad ram.',
		'att medge strandskyddsdispens för en bod på Grynnan 2:4 med villkor att stigen hålls öppen.',
		'Hamnkontoret har i flera år haft i uppdrag att mäta djupet.',
	])('nobody has to do anything: %s', (words) => {
		expect(clause(words).suggestions).toEqual([]);
	});

	test('what is passed, and what is done', () => {
		const { text, suggestions } = clause(
			'att godkänna samrådsredogörelsen och att ställa ut planen för granskning.',
		);
		expect(suggestions.map(({ span }) => text.slice(...span))).toEqual(['ställa ut planen för granskning.']);
	});
});

describe('who, to whom and when', () => {
	const one = (words: string) => clause(words).suggestions[0]!;

	test.each([
		['att HSN och KFN får i uppdrag att gemensamt se över fyren.', ['HSN', 'KFN']],
		['att låta hamnkontoret undersöka djupet.', ['hamnkontoret']],
		['att hamnchefen skyndsamt tar fram en plan.', ['hamnchefen']],
		['att hamnkontoret, i samråd med lotsarna, upprättar en karta.', ['hamnkontoret']],
		['att hamnchefen tillsammans med museichefen ordnar en utställning.', ['hamnchefen', 'museichefen']],
		['att lotsarnas utbildning ska betalas av exploatören.', ['exploatören']],
		['att från miljönämnden infordra yttrande senast den 1 juli 2024.', ['miljönämnden']],
		['att frågan ska beredas vidare i trafikutskottet.', ['trafikutskottet']],
		['att godkänna avtalet, under förutsättning att grannarna skriver under.', ['grannarna']],
		['att bidraget utbetalas när föreningen visat att bryggan är klar.', ['föreningen']],
		['att tjänstepersonerna arbetar vidare med förslag B.', ['tjänstepersonerna']],
		['att kustekologen räknar sälarna.', ['kustekologen']],
		['att hamnmästaren ska räkna bojarna.', ['hamnmästaren']],
		['att arrangören bekostar städningen av kajen.', ['arrangören']],
		['att regattan anordnas av hamnkontoret.', ['hamnkontoret']],
		['att avtalet träder i kraft när båda parter undertecknat det.', ['båda parter']],
		['att folktandvården ser över sina hissar.', ['folktandvården']],
	])('who: %s', (words, who) => {
		expect(names(one(words).responsible)).toEqual(who);
	});

	test.each([
		['Återkoppling till nämnden ska ske i oktober 2024.', 'nämnden'],
		['att hamnkontoret återkopplar enkäten till nämnden i oktober 2024.', 'nämnden'],
		['att nämnden på sitt möte i oktober ska få en lägesbild av fyren.', 'nämnden'],
		['att hamnchefen vid nämndens sammanträde i oktober presenterar läget.', 'nämnden'],
		['att djupmätningarna redovisas nämnden halvårsvis.', 'nämnden'],
		['att yttrandet till Sjöfartsverket över farleden godkänns.', 'Sjöfartsverket'],
		['att besvara revisorernas skrivelse enligt bilaga.', 'revisorerna'],
		['att hos kommunfullmäktige begära 4 mnkr till kajen.', 'kommunfullmäktige'],
		['att outnyttjat bidrag återbetalas till nämnden.', 'nämnden'],
		['att ett underlag tas fram till regionfullmäktige i november 2024.', 'regionfullmäktige'],
		['att hamnchefen redovisar läget för ksau i oktober 2024.', 'ksau'],
	])('to whom: %s', (words, whom) => {
		expect(names(one(words).recipient)).toEqual([whom]);
	});

	test.each([
		['att hamnkontoret under 2024 och 2025 genomför djupmätningar.', '2025-12-31'],
		['att följa upp bryggförsöket efter ett år.', '2025-05-16'],
		[
			'att hamnchefen ska granska de ansökningar som kommit in före den 1 juni senast den 30 juni 2024.',
			'2024-06-30',
		],
	])('when: %s', (words, date) => {
		expect(one(words).deadline?.date).toBe(date);
	});

	test.each([
		['att djupmätningarna följs upp per tertial.', 'tertial'],
		['att hamnchefen vid varje nämnd ska redogöra för läget.', 'meeting'],
		['att bojarnas läge redovisas för nämnden per kvartal.', 'quarter'],
		['att hamnchefen varje november ska redovisa läget för nämnden.', 'year'],
		['att hamnchefen vid varje årsbokslut ska redovisa läget för nämnden.', 'year'],
		['att hamnchefen vår och höst ska redovisa läget för nämnden.', 'half-year'],
	])('how often: %s', (words, every) => {
		expect(one(words).recurrence?.every).toBe(every);
	});

	test.each([
		['Kommunstyrelsen föreslår kommunfullmäktige besluta att:', 'Uppdra till hamnnämnden att se över kajen.'],
		['Kommunstyrelsen beslutar', 'Föreslå kommunfullmäktige att ge hamnnämnden i uppdrag att se över kajen.'],
	])('what another is to decide is proposed: %s', (...lines) => {
		expect(decided(...lines).suggestions.map((one) => one.stage)).toEqual(['proposed']);
	});
});

describe('which task it ends', () => {
	const effects = (words: string) => clause(words).closings.map((one) => one.effect);

	test.each([
		['closed', 'att ta bort uppdraget om bojarna från listan.'],
		['closed', 'att avskriva uppdraget om fyren eftersom skälen inte kvarstår.'],
		['deferred', 'att uppdraget om farleden i stället ska redovisas senast den 31 oktober 2024.'],
		['deferred', 'att uppdraget om kajen skjuts på framtiden.'],
		['deferred', 'att pausa uppdraget om slussen tills vidare.'],
	])('%s: %s', (effect, words) => {
		expect(effects(words)).toEqual([effect]);
		expect(clause(words).suggestions).toEqual([]);
	});

	test('an office is no task', () => {
		expect(effects('att uppdraget som ersättare i hamnstyrelsen upphör den 31 december 2024.')).toEqual([]);
	});
});
