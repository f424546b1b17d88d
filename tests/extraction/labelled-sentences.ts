import type { Kind } from '../../src/lib/domain/words.ts';
import type { Expected } from './judge.ts';

/** One § of invented text with what a careful reader finds in it, by the beginning of each quote. */
export interface Labelled {
	readonly text: string;
	readonly found: readonly (readonly [kind: Kind, words: string])[];
}

/** Plain decisions, and ones that people disagree about or that only look like commitments. All of it is invented. */
export const LABELLED: readonly Labelled[] = [
	...section('Beslut', [
		// Plain: a named unit, a task, a day.
		['Gatukontoret får i uppdrag att laga bryggan senast den 1 juni 2025.', 'assignment'],
		['Socialförvaltningen får i uppdrag att utreda stödboende och återkomma i mars 2025.', 'assignment'],
		['Nämnden uppdrar åt förvaltningen att ta fram en plan för elbilsladdning.', 'assignment'],
		['Kulturförvaltningen ges i uppdrag att pröva kvällsöppet under våren 2025.', 'assignment'],
		['Kommundirektören uppdras att teckna avtal med Vallens kommun senast den 31 mars 2025.', 'assignment'],
		['Fastighetskontoret ska redovisa energiåtgärderna för nämnden minst en gång per år.', 'report'],
		['Förvaltningen ska återrapportera arbetet till nämnden i oktober 2025.', 'report'],
		['Yttrandet antas och översänds till Länsstyrelsen senast den 15 mars 2025.', 'response'],
		['En bibliotekspedagog på heltid tillsätts från och med den 1 augusti 2025.', 'staffing'],
		['Finansieringen arbetas in i budget 2026.', 'funding'],
		['Beslutet gäller under förutsättning att kommunfullmäktige beviljar medel.', 'condition'],
		['Ärendet återremitteras till förvaltningen för att kostnaderna ska räknas om.', 'assignment'],
		[
			'Teknik- och serviceförvaltningen får i uppdrag att byta belysningen i Ekparken under 2025.',
			'assignment',
		],
		['Miljökontoret får i uppdrag att mäta bullret vid Norra leden före sommaren 2025.', 'assignment'],
		['Barn- och ungdomsförvaltningen ska följa upp skolfrånvaron och redovisa den tertialvis.', 'report'],
		['Näringslivskontoret får i uppdrag att bjuda in till ett möte med handlarna i maj 2025.', 'assignment'],
		['Överförmyndarkansliet ska lämna en lägesrapport vid varje sammanträde.', 'report'],
		['Kostnaden, högst 400 000 kronor, finansieras inom nämndens ram.', 'funding'],
		['Yttrandet överlämnas till kommunstyrelsen som svar på remissen.', 'response'],
		['Två skolvärdar anställs vid Björkskolan från höstterminen 2025.', 'staffing'],
	]),
	...section('Beslut', [
		// Nothing to follow up, though the words are near.
		['Avgiften ska betalas i förskott.', null],
		['Den som hyr lokalen ska städa efter sig.', null],
		['Planen ska gälla från och med den 1 januari 2025.', null],
		['Föreningen får i uppdrag av sina medlemmar att driva kaféet, vilket nämnden noterar.', null],
		['Nämnden konstaterar att förvaltningen redan har i uppdrag att se över taxan.', null],
		['Sökanden ska anmäla ägarbyte till nämnden inom tre veckor.', null],
		['Åtgärderna som förvaltningen har genomfört godkänns.', null],
		['Protokollet ska justeras senast den 14 mars 2025.', null],
		['Ordföranden får rätt att underteckna handlingarna.', null],
		['Redovisningen av uppdrag till och med februari läggs till handlingarna.', null],
		['Ersättaren ska kallas när en ledamot har förhinder.', null],
		['Hunden ska hållas kopplad i parken mellan den 1 april och den 30 september.', null],
		['Ingen åtgärd ska vidtas.', null],
		['Bygget ska följa den detaljplan som gäller.', null],
		['Informationen om att kontoret ska flytta i maj 2025 antecknas.', null],
		['Motionen om att förvaltningen ska utreda en ishall avslås.', null],
		['Stadgarna ska läsas tillsammans med kommunens reglemente.', null],
		['Stiftelsen ska bära sina egna kostnader.', null],
		['Nämnden ställer sig bakom att regionen ska ta ett större ansvar.', null],
		['Entreprenören ska ha kollektivavtal.', null],
	]),
	...section('Beslut', [
		// Doubtful: real, but worded thinly; or of another kind than the words first say.
		['Frågan tas upp igen till hösten 2025.', 'report'],
		['Hamnbodarna ses över.', 'assignment'],
		['En väg in för frivilliga inrättas.', 'assignment'],
		['Förvaltningens plan genomförs.', 'assignment'],
		['Det som sagts om cykelgaraget tas med i arbetet med budget 2026.', 'funding'],
		['Samråd hålls med de boende innan bänkarna flyttas.', 'assignment'],
		['Ett första utkast visas för arbetsutskottet i april 2025.', 'report'],
		['Arbetet leds av säkerhetschefen.', null],
		['Kansliet svarar för att listan hålls aktuell.', 'assignment'],
		['Skrivelsen lämnas till Trafikverket.', 'response'],
		['Utredningen kompletteras med en barnkonsekvensanalys.', 'assignment'],
		['Kvarvarande pengar används till lekplatsen.', 'funding'],
		['Stödet till fritidsgården fortsätter under 2025 och utvärderas därefter.', 'report'],
		['Skolskjutsen ändras enligt bilagan.', null],
		['Beslutet omprövas om regionen lämnar samarbetet.', null],
		['Vårdboendet drivs vidare i egen regi.', null],
		['Medel för en kurator söks hos Socialstyrelsen.', 'funding'],
		['Ledamöterna bjuds in till en studieresa i september 2025.', null],
		['Avtalet sägs upp och nya förhandlingar inleds.', 'assignment'],
		['Grannkommunerna tillfrågas om de vill vara med.', 'assignment'],
	]),
	...section('Ärendebeskrivning', [
		['Förvaltningen fick 2023 i uppdrag att utreda parkeringen.', null],
		['Gatukontoret ska enligt planen byta alla lampor senast 2030.', null],
		['Enligt lagen ska nämnden lämna uppgifter varje kvartal.', null],
		['Förvaltningen har i uppdrag att se över skyltarna.', null],
	]),
	...section('Yrkanden', [
		['Pia Brunn (L) yrkar att förvaltningen får i uppdrag att utreda en simskola.', null],
		['Ulf Hedin (S) yrkar bifall till att nämnden ska återkomma i maj 2025.', null],
	]),
];

/** The labelled §§ as protocols with what is to be found in each. */
export const labelledProtocols = (): readonly { readonly text: string; readonly expected: Expected[] }[] =>
	inParts(LABELLED, 12).map((part) => ({
		text: [
			'Sammanträdesprotokoll',
			'Samhällsnämnden',
			'2024-12-10',
			'',
			...part.flatMap(({ text }, index) => [
				`§ ${index + 1} Fråga ${index + 1} på dagordningen`,
				'',
				text,
				'',
			]),
		].join('\n'),
		expected: part.flatMap(({ found }, index) =>
			found.map(([kind, quote]): Expected => ({ item: String(index + 1), kind, quote })),
		),
	}));

/** One § for each sentence under the same heading. */
function section(heading: string, sentences: readonly (readonly [string, Kind | null])[]): Labelled[] {
	return sentences.map(([words, kind]) => ({
		text: `${heading}\n${words}${heading === 'Beslut' ? '' : '\n\nBeslut\nInformationen antecknas.'}`,
		found: kind === null ? [] : [[kind, words] as const],
	}));
}

const inParts = <T>(list: readonly T[], size: number): T[][] =>
	Array.from({ length: Math.ceil(list.length / size) }, (_, part) =>
		list.slice(part * size, (part + 1) * size),
	);
