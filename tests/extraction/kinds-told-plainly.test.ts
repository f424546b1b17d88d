import { describe, expect, test } from 'vitest';
import { decided, found } from './reading.ts';

const said = (sentence: string) =>
	decided(...(/^[a-zåäö]/.test(sentence) ? ['Nämnden beslutar', '', sentence] : [sentence]));

/** One point of a beslut each, and what it commits to. */
describe('what is decided in plain words', () => {
	test.each([
		['staffing', 'Varje sluss ska ha en lots på halvtid, sammanlagt 150 procent.'],
		['staffing', 'att en slussinspektör visstidsanställs på heltid under ett år'],
		['staffing', 'Två lotstjänster om vardera 60 % förs från hamnen till slussen under hösten.'],
		['staffing', 'totalt 3,5 tjänster flyttas från hamnen till kajen'],
		['staffing', 'sammanlagt två lotstjänster förs över till slussen'],
		['staffing', 'Fyrvaktartjänsten (40 %) finns kvar under 2025.'],
		['staffing', 'Tjänsten som kustpedagog permanentas.'],
		['funding', 'att flyttkostnaden om 20 000 kr ska klaras inom hamnenhetens ram'],
		['funding', 'De medel som sparas, ca 5 tkr, ska användas till nya bojar på kajen.'],
		['funding', 'att nettot av båtförsäljningen reserveras för nya bryggor'],
		['funding', 'Stödet belastar nämndens konto för segling.'],
		['funding', 'Hamnnämndens ram räknas upp med 3 procent.'],
		['funding', 'Nämndens investeringsbudget utökas med 4 mnkr.'],
		['funding', 'att kustförbundets driftanslag höjs från 2 till 3 mnkr'],
		['funding', 'Nämnden begär att kommunstyrelsen omfördelar 300 tkr till bojarna.'],
		['funding', 'Hamnnämnden begär att fullmäktige ombudgeterar 2 mnkr till kajen.'],
		[
			'condition',
			'Köpet är för stadens del bindande endast om planen vinner laga kraft före utgången av 2026.',
		],
		['condition', 'att detta sker endast om kommunfullmäktige i budgeten anvisar medel härför.'],
		['condition', 'Bytet genomförs dock först sedan kommunstyrelsen har godkänt avtalet med Kust AB.'],
		['condition', 'Bygget startar inte förrän ett avtal har undertecknats av sökanden.'],
		['condition', 'att kranen inte avropas förrän kommunstyrelsen har fattat beslut om anslaget'],
		['condition', 'Ingen gallring får ske innan hamnstyrelsen har fattat beslut därom.'],
		['condition', 'Avtalet blir gällande endast om även slussnämnden godkänner det.'],
		['condition', 'Stödet betalas ut tidigast när klubben lämnat sitt bokslut.'],
		['condition', 'Bidraget lämnas först efter att länsstyrelsen har godkänt planen.'],
		['report', 'att hamnchefen under hösten en gång informerar nämnden om bojarna'],
		['report', '3. Lotschefen rapporterar till kommunstyrelsen efter den första säsongen.'],
		['report', 'att slusschefen uppdaterar nämndens presidium om läget'],
		['report', 'att lotschefen orienterar nämnden om läget'],
		['report', 'Hamnkontoret ska varje vår lägga fram en redovisning för nämnden.'],
		['report', 'Hamnchefen ska i maj hålla en avstämning med siffror för utskottet.'],
		['assignment', 'Försöket ska utvärderas senast i maj 2026.'],
		['assignment', 'Försöket ska utvärderas av ett lärosäte senast i maj 2026.'],
		['assignment', 'Hamnkontoret ska lägga fram en handlingsplan för bryggorna.'],
		['report', 'Hamnchefen ska till nämndens majsammanträde 2025 beskriva hur isen påverkar trafiken.'],
		['report', 'Nämnden vill få kajens kostnad redovisad för sig vid varje ordinarie sammanträde.'],
		['report', 'Nämnden beviljar klubben 5 000 kr mot att klubben lämnar en ekonomisk redovisning.'],
		['report', 'Nämnden ska få en avstämning varje tertial, första gången i maj 2025.'],
		['report', 'Hur långt muddringen har kommit meddelas nämnden varje halvår.'],
		['report', 'Effekten ska kunna avläsas i en rapport till varje ordinarie nämnd.'],
		['report', 'Slussnämnden inkommer kvartalsvis till styrelsen med redovisning av kostnaden.'],
		['report', 'Rederiet lämnar varje kvartal uppgift om antalet resande.'],
		['report', 'En slutredovisning med kvitton ska klubben ha lämnat till kontoret före jul 2024.'],
		['report', 'Besiktningsprotokollet lämnas in till hamnkontoret inom sex veckor.'],
		['report', 'Resultatet av räkningen läggs fram för nämnden den 9 december 2024.'],
		['report', 'Information om muddringen ska lämnas utskottet var tredje månad.'],
		['assignment', 'att hamnkontoret samråder med rederiet innan ärendet tas upp igen,'],
		['assignment', 'Nämnden väljer alternativ C, kajen, och hamnkontoret arbetar vidare med ansökan.'],
		['assignment', 'Samtliga lotschefer ska gå igenom rutinen med sina lag före jul.'],
		['assignment', 'Kontakt ska tas med länsstyrelsen om muddringen.'],
		['assignment', 'Temperaturen i hamnbadet sänks snarast med två grader.'],
		['assignment', 'De återstående elva bryggorna ska vara kontrollerade när året är slut.'],
		['response', 'Som yttrande till länsstyrelsen vill nämnden framföra att farleden bör flyttas.'],
		['assignment', 'att den gamla lotsbåten säljs'],
		['assignment', 'att hänskjuta ärendet till hamngruppen för prövning om bojen kan flyttas'],
		[
			'response',
			'Nämnden ställer sig bakom kontorets svar, som ska ha nått Sjöfartsverket senast den 9 juni.',
		],
		['response', 'Nämnden tillstyrker planen med två ändringar och returnerar den till kommunstyrelsen.'],
		['response', 'avlämna yttrande till länsstyrelsen'],
		['response', 'Hamnkontoret ska bevaka att yttrandet är länsstyrelsen till handa senast den 3 juni 2024.'],
		['assignment', 'Enligt uppdraget ska hamnkontoret ta fram en plan.'],
	])('%s: %s', (kind, sentence) => {
		expect(found(said(sentence)).map((one) => one.kind)).toEqual([kind]);
	});

	test.each([
		'Lotsen Britta Nordman tilldelas 2024 års kustpris.',
		'Räddningstjänsten behålls i kommunens regi.',
		'Hamntjänst erbjuds.',
		'Bidragsramen höjs inte.',
		'Hamnchefen informerar nämnden om bojarna.',
		'avvakta med att bygga bryggan',
		'Hamnnämnden väntar med upphandlingen av bojar.',
		'att tills vidare avvakta med att införa en båtpool',
		'Enligt policyn ska varje lots redovisa sina resor.',
		'Av reglementet framgår att nämnden ska rapportera varje kvartal.',
		'Nämnden bordlägger ärendet.',
	])('nobody has to do anything: %s', (sentence) => {
		expect(found(said(sentence))).toEqual([]);
	});
});

test('an answer and a task in one sentence are two', () => {
	const sentence = 'Nämnden avger yttrande till styrelsen och uppdrar åt hamnchefen att räkna bojarna.';
	expect(found(said(sentence)).map(({ kind, quote }) => `${kind}: ${quote}`)).toEqual([
		'response: Nämnden avger yttrande till styrelsen',
		'assignment: uppdrar åt hamnchefen att räkna bojarna.',
	]);
});

describe('what becomes of a task', () => {
	test.each([
		['closed', 'Därmed har det uppdrag som gavs den 10 maj 2023, § 31, blivit utfört.'],
		['closed', 'Det uppdrag om bojar som lämnades den 19 april 2023 kan därmed avskrivas.'],
		['closed', 'Nämnden förklarar projektet Fler bojar avslutat.'],
		['closed', 'Därmed har det uppdrag som gavs i budgeten för 2023 verkställts.'],
		['closed', 'Nämnden upphäver det uppdrag att bygga en kaj som gavs den 3 maj 2021, § 12.'],
		['closed', 'Nämnden drar tillbaka uppdraget att bygga en brygga.'],
		['closed', 'Uppdraget till hamnchefen från den 3 maj 2021, § 12, att bygga en kaj upphör.'],
		['closed', 'Styrelsens begäran om en lista över bojarna förklaras verkställd.'],
		['closed', 'att arbetet med fullmäktiges beställning därmed är slutförd'],
		['deferred', 'Uppdraget om en ny lotsbåt får löpa vidare till januari 2025.'],
		['deferred', 'Uppdrag 2023:17, bojar, får anstå till hösten.'],
		[
			'deferred',
			'Det uppdrag som nämnden gav 2023-05-03, § 12, ändras så att slutredovisning sker i maj i stället för i mars.',
		],
		['deferred', 'Hamnchefen får uppskov till den 1 maj 2025 med redovisningen av bojarna.'],
		[
			'deferred',
			'Nämnden ger hamnkontoret anstånd till i oktober 2025 med att slutföra inventeringen av bojarna.',
		],
	])('%s: %s', (effect, sentence) => {
		const reading = said(sentence);
		expect(reading.closings.map((one) => one.effect)).toEqual([effect]);
		expect(found(reading)).toEqual([]);
	});

	test.each([
		'Sökanden beviljas anstånd med betalningen av avgiften.',
		'Nämnden bifaller styrelsens begäran om medel.',
		'Begäran om en ny brygga avslås.',
	])('nothing: %s', (sentence) => {
		expect(said(sentence).closings).toEqual([]);
	});
});
