import { describe, expect, test } from 'vitest';
import { decided, found } from './reading.ts';

/** Points of a beslut in the words of many kinds of organs, and the kind that each commits to. */
describe('what is decided', () => {
	test.each([
		['assignment', 'Lotshuset håller söndagsöppet på försök under 2025.'],
		['assignment', 'Planen går vidare till granskning.'],
		['assignment', 'Samlingslokalerna ska vara tillgänglighetsanpassade inför nästa val.'],
		['assignment', 'Tillsyn av bryggorna ska ske två gånger om året.'],
		['assignment', 'Länsstyrelsens beslut överklagas.'],
		['assignment', 'Lokalbehovet tillgodoses genom baracker.'],
		['assignment', 'Tomten Norrvik 2:14 bjuds ut till försäljning.'],
		['assignment', 'En avsiktsförklaring skrivs med grannkommunerna.'],
		['assignment', 'Hamnjuristen bistår nämnderna i frågan.'],
		['assignment', 'Motionen bifalls genom att en brygga byggs vid badet.'],
		['assignment', 'att låta utreda ett nytt bad'],
		['assignment', 'att ställa ut planen för granskning'],
		['assignment', 'att hos regeringen ansöka om tillstånd att ta ut avgift'],
		['assignment', 'att gå vidare med det andra förslaget'],
		['assignment', 'att utöka öppettiderna på bryggan med fyra timmar i veckan'],
		['assignment', 'Hastigheten i hamnen sänks till fem knop.'],
		['assignment', 'att tillsätta en arbetsgrupp med uppgift att se över bryggorna'],
		['assignment', 'att samråd sker med båtägarna'],
		['assignment', '1. Anpassa lotshuset för daglig verksamhet.'],
		['assignment', '1. Skicka ut förslaget på remiss.'],
		['report', '1. Återrapportera till nämnden i december.'],
		['report', '1. Redovisa uppdraget senast i maj 2025.'],
		['funding', '1. Ta kostnaden ur reserven.'],
		['staffing', '1. Utöka bemanningen nattetid.'],
		['assignment', 'Uppdraget till hamnkontoret utökas till hela kusten.'],
		['assignment', 'Personalen ska ges möjlighet till handledning.'],
		['report', 'Vid nästa möte lämnas en lägesrapport.'],
		['report', 'Nämnden begär att få en återkoppling efter sommaren.'],
		['response', 'Nämnden avstyrker ansökan i yttrande till hovrätten.'],
		['response', 'Nämnden tillstyrker reservatet och lämnar yttrande enligt bilaga 2.'],
		['condition', 'Avtalet blir gällande när båda parterna godkänt det.'],
		['condition', 'Uppdraget påbörjas när staten har lämnat besked.'],
		['staffing', 'En traineetjänst inrättas i samverkan med högskolan.'],
		['assignment', 'I uppdraget ingår även att föreslå en plats för bryggan.'],
		['assignment', 'Ärendet lämnas åter till hamnkontoret för ny utredning.'],
		['assignment', 'Nämnden önskar att hamnkontoret undersöker kvällsöppet.'],
		['assignment', 'Det nya systemet tas i drift den 1 september 2024.'],
		['assignment', 'Gallring av gamla bojar sker under sommaren.'],
		['assignment', 'Kontoren slås samman den 1 juli 2025.'],
		['assignment', 'Ledamöterna ska genomgå en kurs i sjörätt.'],
		['assignment', 'Frågan överlämnas till presidiet att hantera.'],
		['assignment', 'En ansökan om statsbidrag skickas till Boverket senast den 1 oktober.'],
		['report', 'Uppföljning av ärendet om sex månader.'],
		['report', 'En första delrapport väntas i december.'],
		['report', 'Styrelsen hålls underrättad om utvecklingen.'],
		['report', 'Nämnden förväntar sig en redovisning av läget i september.'],
		['report', 'Frågan om bryggan återaktualiseras våren 2025.'],
		['report', 'att vid nästa möte åter ta upp frågan'],
		['response', 'Ett svar på föreläggandet ska ges in till Arbetsmiljöverket senast den 10 juni.'],
		['report', 'att ånyo behandla ärendet i oktober'],
		['report', 'att efter sex månader följa upp beslutet'],
		['response', 'att yttra sig enligt upprättat förslag'],
		['response', 'att till Socialstyrelsen anföra att förslaget tillstyrks'],
		['response', 'Skrivelsen utgör svar på fullmäktiges uppdrag till nämnden.'],
		['response', 'Skrivelsen utgör nämndens svar på inkomna synpunkter från revisionen.'],
		['report', 'Slutrapportering: vid nämndens sammanträde den 21 oktober 2024.'],
		['response', 'Yttrandet till kammarrätten godkänns.'],
		['condition', 'att som villkor för stödet gäller att bryggan är öppen för alla'],
		['condition', 'Genomförandet är avhängigt av Trafikverkets beslut.'],
		['condition', 'Investeringen genomförs endast om statligt stöd lämnas.'],
		['condition', 'Medlemmarna ska godkänna avtalet innan det börjar gälla.'],
		['condition', 'Bygget får starta när pengarna är säkrade.'],
		['staffing', 'Antalet lärare minskas med fyra.'],
		['staffing', 'Vakanser återbesätts endast efter prövning.'],
		['staffing', 'att ledigförklara tjänsten som hamnchef'],
		['funding', 'att begära kompensation för ökade kostnader'],
		['funding', 'att hänskjuta frågan om medel till budgetberedningen'],
		['funding', 'att reservera 500 000 kronor i 2025 års budget'],
		['funding', 'att ställa 2 300 000 kr ur ramen för bryggor till hamnens förfogande'],
		['funding', 'Hamnen tilldelas 4 mnkr ur den gemensamma reserven.'],
		['funding', 'Satsningen görs genom ett ianspråktagande på 4 mnkr av reserven.'],
		['funding', 'Medelsbehovet hanteras i nästa verksamhetsplan.'],
		['funding', 'Utökad ram äskas med 3 mnkr.'],
		['funding', 'Två miljoner kronor ombudgeteras från 2024 till 2025.'],
		['funding', 'Merkostnaden belastar hamnkontoret.'],
		['funding', 'Täckning finns inom investeringsramen.'],
		['funding', 'Utdelningen från bolaget används till underhåll av bryggor.'],
		['funding', 'Resterande del betalas av den som bygger.'],
	])('%s: %s', (kind, sentence) => {
		expect(decided(sentence).suggestions.map((one) => one.kind)).toEqual([kind]);
	});

	test.each([
		'Nämnden delar kontorets uppfattning i ärendet.',
		'Enhetschef Ada Norr redogör för arbetet vid bryggorna.',
		'Hamnkontoret arbetar redan med frågan.',
		'Beslutet skickas till sökanden.',
		'Åtgärden får påbörjas fyra veckor efter kungörelsen.',
		'Sammanträdet den 5 december flyttas till den 12 december.',
		'Kommunen avser att inleda planläggning.',
		'Målet är att sjukfrånvaron ska minska.',
		'att meddela att kommunen inte har något att erinra',
		'att uttala sin tillfredsställelse med verksamheten',
		'Plats erbjuds på lämplig båtklubb.',
		'1. Norra hamnens taxa fastställs.',
		'1. Finansiella mål antas enligt förslaget.',
		'1. Vackra stränder',
		'1. Öppettiderna fastställs.',
		'Sjöavgiften för båtplatser slopas.',
		'Beslutet gäller även om det överklagas.',
		'Hamnverket, bjuder in till kustkonferens 26–27 maj.',
	])('nobody has to do anything: %s', (sentence) => {
		expect(decided(sentence).suggestions).toEqual([]);
	});

	test('what several points rest on stands over them', () => {
		const lead = 'Nämnden beslutar, under förutsättning av fullmäktiges godkännande, att';
		const points = ['1. bryggan byggs ut,', '', '2. uppdra åt hamnkontoret att söka lov.'];
		expect(found(decided(lead, '', ...points)).map(({ kind }) => kind)).toEqual([
			...['condition', 'assignment', 'assignment'],
		]);
	});

	test('a sent back matter ends where somebody is given something else', () => {
		const [sentBack, told] = found(
			decided(
				'Ärendet återremitteras till hamnkontoret. Utredningen ska göras om i samråd med båtägarna. Den ska visa kostnaden. Hamnkontoret ska i november 2024 redovisa en tidplan för nämnden.',
			),
		);
		expect(sentBack?.quote.endsWith('visa kostnaden.')).toBe(true);
		expect(told).toMatchObject({ kind: 'report' });
	});

	test('points under a sent back matter say what for', () => {
		const lead = 'Ärendet återremitteras för att kompletteras till nästa möte.';
		const points = ['- Klargörande av hur bryggan ska betalas.', '', '- Ny karta ska tas fram.'];
		expect(found(decided(lead, '', ...points))).toHaveLength(1);
	});

	test('a point of a list of tasks may be a report', () => {
		const points = ['- ta fram en plan', '- Hamnkontoret ska delge planen till båtbolaget.'];
		expect(
			found(decided('Nämnden ger hamnkontoret i uppdrag att:', ...points)).map(({ kind }) => kind),
		).toEqual([...['assignment', 'report']]);
	});

	test('what rests on an election elsewhere is a condition all the same', () => {
		const sentence =
			'Under förutsättning att fullmäktige beslutar att utse ett ombud delegerar nämnden frågan till utskottet.';
		expect(decided(sentence).suggestions.map((one) => one.kind)).toEqual(['condition']);
	});
});
