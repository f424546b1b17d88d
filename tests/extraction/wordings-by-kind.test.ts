import { describe, expect, test } from 'vitest';
import { extract } from '../../src/lib/extraction/extract.ts';
import { decided, found } from './reading.ts';

/** One point of a beslut, and the kind that it commits to: words that stand in few minutes each, by kind. */
describe('what is decided', () => {
	test.each([
		['staffing', 'Tre politiska sekreterare inrättas.'],
		['staffing', 'Inrätta kommunala hamnstrateger.'],
		['staffing', 'En halvtidstjänst som fyrvaktare tillskapas.'],
		['staffing', 'Anställning av ytterligare en hamnpedagog sker från augusti.'],
		['staffing', 'Projektanställning som kustkoordinator förlängs till och med 2026.'],
		['staffing', 'Nattbemanningen i hamnen utökas.'],
		['staffing', 'Tjänsten vakanshålls under 2025.'],
		['staffing', 'Vikarie sätts in under sommaren.'],
		['staffing', 'Hamnen anställer femton sommarjobbare 2025.'],
		['staffing', '25 % av tjänsten avsätts för samordning.'],
		['staffing', 'Lotsarnas personal flyttas över till hamnkontoret.'],
		['staffing', 'Antalet lotstjänster minskas från sex till fyra.'],
		[
			'assignment',
			'att utse en arbetsgrupp bestående av Ada Norr och Bo Väst med uppgift att planera bryggan',
		],
		['assignment', 'Gå vidare med den norra bryggan.'],
		['assignment', 'Båtägarna i viken informeras genom utskick.'],
		['assignment', 'Olyckan anmäls till Arbetsmiljöinspektionen.'],
		['assignment', 'Anbudet antas och kontrakt tecknas.'],
		['assignment', 'Förslaget bifalls och hamnkontoret ombesörjer att bänkar ställs ut.'],
		['assignment', 'Motionen bifalls på så vis att en brygga utreds.'],
		['assignment', 'Nämnden vill se en åtgärdsplan för hamnen.'],
		['assignment', 'Tjänsteresor med båt ska minskas med 20 procent under 2025.'],
		['assignment', 'Bojarna flyttas närmare land.'],
		['assignment', 'Frågan om en ny brygga tas upp i lokalplanen.'],
		['assignment', 'Båtplatserna tillgänglighetsanpassas under 2025.'],
		['assignment', 'Återremiss med uppdraget att belysa följderna för skärgården.'],
		['assignment', 'Bryggavtalet förlängs med ett år och en ny upphandling förbereds.'],
		['assignment', 'Samordningsansvaret läggs på hamnchefen.'],
		['assignment', 'Att anlägga en brygga på prov, under förutsättning att det finns tillräckligt intresse.'],
		['assignment', 'Hamnen delas in i två områden.'],
		['assignment', 'Varje lotsplats ska utse en lotsvärd.'],
		['assignment', 'att på nytt förhandla med båtklubben'],
		['assignment', 'att så snart som möjligt åtgärda räcket'],
		['assignment', 'att begära in ytterligare uppgifter från båtklubben'],
		['assignment', 'att förslaget bearbetas ytterligare'],
		['report', 'att hamnkontoret återkommer när kostnaden är känd'],
		['report', 'att en ekonomisk prognos lämnas varje månad'],
		['report', 'Ärendet aktualiseras på nytt i samband med budget.'],
		['response', 'att avge bifogat yttrande'],
		['response', 'att överlämna yttrande enligt bilaga'],
		['response', 'Genmäle avges till förvaltningsrätten.'],
		['staffing', 'att utöka hamnpersonalen med två'],
		['staffing', 'Lotsplatsen bemannas dygnet runt.'],
		['funding', 'Båtklubben bekostar själv flytten.'],
		['funding', 'Kvarvarande projektmedel överförs till nästa år.'],
		['condition', 'Bidraget betalas ut när båtklubben har redovisat sitt bygglov.'],
		['assignment', 'Hamnplanen upphävs i den del som gäller kajen och en ny plan tas fram.'],
		['assignment', 'Båttävling utlyses.'],
		['assignment', 'Skärgårdens behov ska beaktas i planen.'],
		['report', 'Nämnden informeras vid sammanträdet i september.'],
		['report', 'Ny information ges i mars.'],
		['report', 'Muntlig återrapportering i juni.'],
		['report', 'Uppdraget redovisas i samband med delårsbokslutet.'],
		['response', 'Remissvaret godkänns och översänds.'],
		['response', 'Ärendet remitteras till hamnnämnden för beredning och yttrande senast den 15 maj.'],
		['response', 'Hamnchefen meddelar båtföreningen vilka bidrag som finns.'],
		['staffing', 'Lotsassistent på 75 % tillförs hamnen.'],
		['funding', 'Finansiering: kustanslaget.'],
		['funding', 'Nämndens överskott får balanseras till 2025.'],
		['funding', 'Kostnaden ryms inte i budget utan ska täckas genom omfördelning.'],
		['assignment', 'Lotsarna tar över ansvaret för fyren.'],
		['assignment', 'Båtlinje 4 förlängs till udden.'],
		['condition', 'Linjen förlängs under förutsättning att kommunen står för merkostnaden.'],
		['funding', 'Medlemmarna tillskjuter 500 tkr vardera.'],
		['report', 'En skriftlig redogörelse ska vara nämnden till handa före den 1 maj.'],
		['report', 'Rapport avges till hamnstyrelsen kvartalsvis.'],
		['report', 'att rapport härom skall avgivas senast 1985-10-01'],
		['report', 'Ärendet ska upp till förnyad prövning hösten 2026.'],
		['report', 'Beslutet omprövas efter ett år.'],
		['report', 'Nämnden följer upp beslutet vid sammanträdet i mars 2026.'],
		['report', 'Återrapport: nämndens sammanträde i november.'],
		['report', 'Förslag till budget ska föreligga till nämndens sammanträde i oktober.'],
		['report', 'Statistiken ska lämnas till nämnden halvårsvis.'],
		['report', 'Resultatet av översynen återförs till nämnden under kvartal 3.'],
		['response', 'att såsom eget yttrande till länsstyrelsen överlämna kontorets skrivelse'],
		['response', 'Hamnkontorets utlåtande åberopas som nämndens yttrande.'],
		['response', 'Nämnden avger samrådsyttrande enligt bilaga.'],
		['response', 'Till kammarrätten inges yttrande med följande lydelse.'],
		['response', 'att som svar på skrivelsen meddela att bryggan byggs om'],
		['response', 'Svar avges på revisionens granskning av bryggorna enligt bilaga.'],
		['response', 'Nämnden har inget att erinra mot förslaget och översänder detta till regionen.'],
		['response', '2. Beslutet översänds till kustens arbetsgivarråd.'],
		['funding', 'Kostnaden, beräknad till 45 000 kr, bestrides ur anslaget för bryggor.'],
		['funding', 'att täckning härför anvisas genom ianspråktagande av eget kapital'],
		['funding', 'Behovet för 2027 tas med i budgetprocessen.'],
		['funding', 'Nämndens begäran om ökad ram hänvisas till budgetberedningen.'],
		['funding', 'Kostnaden konteras på projekt 4455.'],
		['funding', 'Medfinansiering lämnas med 200 000 kronor ur kustanslaget.'],
		['funding', 'Nämnden kompenseras för den ökade hyran.'],
	])('%s: %s', (kind, sentence) => {
		const words = /^[a-zåäö]/.test(sentence) ? ['Nämnden beslutar', '', sentence] : [sentence];
		expect(decided(...words).suggestions.map((one) => one.kind)).toEqual([kind]);
	});

	test.each([
		'Lotstjänsten inte delas mellan hamnarna.',
		'Hamnen ansvarar för renhållningen enligt miljöbalken.',
		'Hamnkontoret lämnar muntlig information om budgetläget.',
		'Hamnen höjer avgiften för båtplatser med 4 procent.',
		'Den sökande ska betala avgift enligt taxan.',
		'Båtägarna ges rätt till vinterplats.',
		'Nämnden beslutar att hamnen inte ansöker om bidraget.',
		'Hamnen övertar inte ansvaret för bron.',
		'1. Taxa antagen av fullmäktige 2018 upphör att gälla.',
		'Proposition ställs på yrkandena.',
		'Ada Norr Hamnsekreterare',
		'Beslutet översänds till båtklubben.',
		'att meddela positivt förhandsbesked',
		'Förbud mot ankring meddelas.',
		'Ada Norr tillsvidareanställs som hamnchef.',
	])('nobody has to do anything: %s', (sentence) => {
		expect(decided(sentence).suggestions).toEqual([]);
	});

	test('under "Förslag till beslut", with no mark, no lead and no word of tasks', () => {
		const head = [
			'Tjänsteskrivelse',
			'2024-05-14',
			'Dnr KS 2024/123',
			'',
			'Bryggorna',
			'',
			'Förslag till beslut',
		];
		const points = [
			'Bryggan vid lotshuset breddas.',
			'Hamnkontoret inventerar bojarna.',
			'Gå vidare med kajen.',
		];
		const rest = ['Hamnens taxa fastställs.', '', 'Sammanfattning', 'Bryggan är smal.'];
		const reading = extract([...head, ...points, ...rest].join('\n'), null);
		expect(found(reading).map(({ quote }) => quote)).toEqual(points);
	});

	test('clauses in capitals', () => {
		const lines = ['TEKNISKA NÄMNDEN BESLUTAR', '', 'ATT bryggan breddas,', '', 'ATT hamnen muddras.'];
		expect(found(decided(...lines)).map(({ quote }) => quote)).toEqual([
			'bryggan breddas,',
			'hamnen muddras.',
		]);
	});

	test('things under "ska gallras:" are one task', () => {
		const things = ['Följande handlingar ska gallras:', '', '- Gamla sjökort', '- Inaktuella båtlistor'];
		expect(found(decided(...things)).map(({ quote }) => quote)).toEqual([things[0]]);
	});

	test('what a proposal is to take up is one task', () => {
		const task = 'Hamnkontoret får i uppdrag att ta fram ett förslag till taxa där följande ska vägas in:';
		const lines = [`1. ${task}`, 'a. Hur priset påverkar turismen.', 'b. Kostnader för drift.'];
		expect(found(decided(...lines)).map(({ quote }) => quote)).toEqual([task]);
	});

	test('why a matter is sent back stands in the next paragraph', () => {
		const lines = ['Ärendet återremitteras med följande motivering:', '”Hitta en annan plats för bryggan.”'];
		expect(found(decided(...lines)).map(({ quote }) => quote)).toEqual([lines.join(' ')]);
	});

	test('what a task is for ends where another deed begins', () => {
		const task = 'att uppmana hamnnämnden att vidta åtgärder för att nå balans,';
		const told = 'samt att bristerna ska redovisas vid sammanträdet i maj';
		expect(found(decided('Nämnden beslutar', '', `${task} ${told}`)).map(({ kind }) => kind)).toEqual([
			...['assignment', 'report'],
		]);
	});

	test('a task that runs over two points is one', () => {
		const points = ['att ge hamnkontoret i uppdrag att se över kajen och', '', 'att återkomma i maj, samt'];
		const rest = ['', 'att kostnaden finansieras inom ramen'];
		expect(found(decided('Nämnden beslutar', '', ...points, ...rest)).map(({ kind }) => kind)).toEqual([
			...['assignment', 'funding'],
		]);
	});

	test('a task in text without a beslut', () => {
		const text = 'Uppdraget till hamnchefen blir att undersöka om dagen kan ändras.';
		const lines = ['Protokoll', 'Tekniska nämnden', '2024-05-16', '', '§ 7', 'Båtdagen', '', text];
		expect(found(extract(lines.join('\n'), null)).map(({ kind }) => kind)).toEqual(['assignment']);
	});
});
