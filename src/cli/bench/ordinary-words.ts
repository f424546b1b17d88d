/**
 * What the benchmark's ordinary protocol tells before its beslut: invented, each with places for what differs from matter
 * to matter.
 */
export const TOLD: readonly string[] = [
	'{förvaltningen} har under {år} gått igenom lokalerna i {plats}. Av de {antal} byggnader som används i dag är hälften uppförda före 1975 och har låg tillgänglighet. Behovet av underhåll bedöms öka de närmaste åren.',
	'Ärendet behandlades senast av {nämnden} den {dag}, då det bordlades i väntan på en kompletterande beräkning. Beräkningen visar att kostnaden blir {antal} procent högre än vad som angavs i det första underlaget.',
	'I {plats} bor omkring {antal}00 personer. Befolkningen väntas växa med ungefär två procent om året fram till {år}, främst i åldrarna över 65 år. Efterfrågan på mindre bostäder nära service är därför stor.',
	'{namn} har lämnat ett medborgarförslag om en bättre gångväg mellan {plats} och skolan. Förslagsställaren skriver att många barn går längs vägen när det är mörkt och att bilarna kör fort. Trafikmätningen från {år} visar dock att hastigheten i medel är {antal} kilometer i timmen.',
	'Kommunallagen kräver att varje nämnd ser till att dess verksamhet når målen och håller riktlinjerna. Uppföljningen för {år} har gjorts tillsammans med ekonomiavdelningen.',
	'Länsstyrelsen har i sitt yttrande den {dag} pekat på att området vid {plats} ligger lågt och att dagvattnet måste kunna ledas undan också vid kraftiga regn. Synpunkten har tagits in i planbeskrivningen.',
	'Samrådet pågick under sommaren {år}. Sammanlagt kom {antal} synpunkter in, de flesta om trafik och parkering. Två av de boende i {plats} anser att huset blir för högt. Handlingarna har justerats på några punkter.',
	'Revisorerna har granskat hur {nämnden} följer upp köpt verksamhet. Den samlade bedömningen är att uppföljningen i huvudsak är ändamålsenlig, men att dokumentationen kan förbättras. {förvaltningen} delar revisorernas bild.',
	'Utfallet för perioden är {antal},2 miljoner kronor bättre än budget. Avvikelsen beror främst på att tjänster har varit vakanta och att elpriset blev lägre än väntat. Prognosen för helåret {år} är ett överskott.',
	'Föreningen i {plats} har ansökt om bidrag till ett nytt tak på klubbhuset. Huset används av {antal} barn och unga varje vecka. Föreningen har egna medel till en tredjedel av kostnaden och räknar med stöd också från länsstyrelsen.',
	'{namn} informerar om läget på arbetsmarknaden. Arbetslösheten i kommunen är lägre än i riket men har stigit bland unga utan gymnasieexamen. Under {år} fick {antal} personer plats i insatser som kommunen anordnar.',
	'Motionen remitterades till {nämnden}, som den {dag} föreslog att den skulle avslås. Nämnden framhåller att det som motionären efterfrågar redan görs inom ramen för skolornas vanliga arbete.',
	'Avtalet med nuvarande leverantör går ut vid årsskiftet och kan förlängas med två år. Upphandlingen skedde {år} och {antal} anbud kom då in. Leveranserna har enligt verksamheterna fungerat väl.',
	'Den nya lagen innebär att kommunen får ett tydligare ansvar för att förebygga brott. Lagen trädde i kraft i juli och kräver bland annat en kartläggning av läget i varje kommun. I {plats} har anmälningarna minskat med {antal} procent sedan {år}.',
	'Barnkonsekvensanalysen visar att förslaget är positivt för barn i {plats}, eftersom skolvägen blir kortare. För de {antal} elever som byter skola behöver övergången planeras tillsammans med vårdnadshavarna.',
	'Fastigheten ägs av kommunen och är i översiktsplanen från {år} avsedd för verksamheter. Detaljplanen medger byggnader i två våningar. Arrendet ger {antal} 000 kronor om året i intäkt.',
	'{förvaltningen} bedömer att beslutet inte får några ekonomiska konsekvenser utöver dem som redan finns i budgeten. Arbetet ryms inom ordinarie verksamhet och kräver ingen ny tjänst.',
	'Under {år} besöktes badhuset i {plats} av {antal} 000 personer. Det är en ökning sedan året före, men fortfarande något lägre än innan ombyggnaden. Öppettiderna har setts över tillsammans med föreningarna.',
	'Regionen, som ansvarar för busstrafiken, meddelade den {dag} att linjen genom {plats} glesas ut. Kommunen har framfört att pendlare drabbas. Antalet resande är i medel {antal} per dag.',
	'Av redovisningen framgår vilka beslut som har fattats med stöd av delegationsordningen under perioden. Ordföranden har fattat {antal} beslut och tjänstepersoner de övriga. Besluten får inte omprövas av {nämnden}, men delegationen kan återkallas.',
];

/** What is put in for each word in braces, one after the other. */
export const FILLED: Readonly<Record<string, readonly string[]>> = {
	förvaltningen: [
		'Kommunledningsförvaltningen',
		'Tekniska förvaltningen',
		'Socialförvaltningen',
		'Bildningsförvaltningen',
		'Kultur- och fritidsförvaltningen',
	],
	nämnden: [
		'tekniska nämnden',
		'socialnämnden',
		'barn- och utbildningsnämnden',
		'arbetsutskottet',
		'kultur- och fritidsnämnden',
		'miljönämnden',
	],
	plats: ['Hamnområdet', 'Norra Lunden', 'Kvarnby', 'Åsvik', 'Sjövalla centrum', 'Ekhagen', 'Ström'],
	namn: ['Ingrid Kallander', 'Mats Frisell', 'Lovisa Hedmark', 'Signe Morin', 'Tor Alvesten', 'Karin Öhrvik'],
	år: ['2019', '2020', '2021', '2022', '2023', '2025', '2026', '2027'],
	dag: [
		'14 mars 2023',
		'6 juni 2023',
		'19 september 2023',
		'5 december 2023',
		'20 februari 2024',
		'16 april 2024',
		'2024-05-28',
	],
	antal: ['12', '17', '24', '31', '38', '45', '52', '64', '73'],
};

/** §§ that give nobody anything to do: titles, and what is decided. */
export const ROUTINE: readonly (readonly [title: string, decided: string])[] = [
	[
		'Information från kommundirektören',
		'Informationen antecknas till protokollet. Frågor som ställdes under mötet besvarades av kommundirektören på plats, och bilderna från föredragningen finns i ärendet.',
	],
	[
		'Delårsrapport för bolagskoncernen',
		'Kommunstyrelsen godkänner rapporten och lägger den till handlingarna.',
	],
	[
		'Detaljplan för bostäder',
		'Kommunstyrelsen föreslår kommunfullmäktige besluta\n\natt anta detaljplanen för bostäder enligt de handlingar som har varit utställda, med de ändringar av plankartan som framgår av utlåtandet, och\n\natt avslå de invändningar som inte har tillgodosetts.',
	],
	[
		'Svar på motion om trygga skolvägar',
		'Kommunstyrelsen föreslår kommunfullmäktige besluta\n\natt avslå motionen.',
	],
	[
		'Anmälan av delegationsbeslut',
		'Redovisningen av delegationsbeslut godkänns. De beslut som avses framgår av de listor som har varit tillgängliga för ledamöterna.',
	],
	[
		'Ansökan om bidrag',
		'Kommunstyrelsen beviljar bidraget enligt ansökan. Bidraget avser innevarande år och betalas ut i två delar enligt de regler som gäller för bidrag till föreningar.',
	],
	[
		'Ändring av taxan för torgplatser',
		'Kommunstyrelsen föreslår kommunfullmäktige besluta\n\natt fastställa taxan.',
	],
	[
		'Svar på revisorernas granskning',
		'Kommunstyrelsen antar yttrandet som sitt eget.\n\nBeslutet fattades utan omröstning, och ingen av ledamöterna deltog genom ersättare i ärendet.',
	],
];

/** Who was there: name and party, and for whom. */
export const PRESENT: readonly string[] = [
	'Birger Lövmark (S), ordförande',
	'Ulla-Britt Sandahl (M), vice ordförande',
	'Agneta Rosell (S)',
	'Yvonne Strid (L)',
	'Camilla Rehn (C)',
	'Per-Olof Viklander (KD)',
	'Samira Thörn (V)',
	'Gustav Edbladh (M), tjänstgörande ersättare för Anja Roos (M)',
	'Henrik Malmvall (SD)',
	'Lena Brodd (MP)',
	'Torsten Isberg (S)',
];
