import { describe, expect, test } from 'vitest';
import type { Kind } from '../../src/lib/domain/words.ts';
import { decided } from './reading.ts';

/** Many ways of saying the same: each sentence of a beslut is one commitment of the kind. */
const SAID: Readonly<Record<Kind, readonly string[]>> = {
	assignment: [
		'Kommunstyrelsen uppdrager åt kommunchefen att teckna avtal med föreningen.',
		'Att uppdraga åt gatunämnden att bygga om korsningen.',
		'Uppdrag ges till fritidschefen att utreda ett nytt badhus.',
		'Det åligger tekniska nämnden att hålla planen aktuell.',
		'Kommundirektören får uppdraget att teckna ett nytt hyresavtal.',
		'Förvaltningen arbetar vidare med förslaget.',
		'Ett nytt avtal tecknas med Storsjö Ridklubb.',
		'Avtalet sägs upp senast den 30 juni 2024.',
		'Kommunen ansöker om statsbidrag hos Boverket.',
		'Skolchefen ansvarar för att rutinen blir känd.',
		'Regionstyrelsen svarar för att lokaler anskaffas.',
		'Tekniska nämnden verkställer ombyggnaden.',
		'Planen kommuniceras till samtliga medarbetare.',
	],
	report: [
		'Att uppdraga åt stadskontoret att årligen till kommunstyrelsen avge rapport över tillsynen.',
		'Slutredovisning av projektet ska ske till nämnden senast tre månader efter beslutet.',
		'En avstämning görs halvårsvis i nämnden.',
		'Nämnden önskar en återkoppling om arbetet vid nästa sammanträde.',
		'Nämnden vill ha en redovisning av kostnaderna i oktober 2024.',
		'Kommunstyrelsen ska varje kvartal få en rapport om arbetet.',
		'Kommunfullmäktige ska hållas informerad om arbetet.',
		'Utfallet följs upp i delårsrapporten per augusti 2024.',
		'Rektorn redovisar elevfrånvaron för nämnden två gånger per läsår.',
		'Förslaget ska föreläggas kommunstyrelsen senast i oktober 2024.',
		'Bolaget ska lämna en redogörelse för åtgärderna till kommunstyrelsen.',
		'Socialnämnden ska till kommunstyrelsen inkomma med en handlingsplan senast den 1 oktober 2024.',
		'Uppdraget ska delredovisas i mars 2025 och slutredovisas i december 2025.',
	],
	response: [
		'Som svar på revisionens granskning överlämnas förvaltningens skrivelse.',
		'Kommunen yttrar sig till länsstyrelsen enligt förvaltningens förslag.',
		'Kommunstyrelsen besvarar remissen i enlighet med förvaltningens förslag.',
		'Styrelsen svarar revisorerna senast den 31 januari 2025.',
		'Ett öppet brev sänds till regeringen.',
		'En skrivelse tillställs Trafikverket.',
		'Remissvaret ska ha kommit in till Boverket senast den 5 april 2025.',
	],
	funding: [
		'Medlen anvisas ur kommunstyrelsens konto för oförutsedda behov.',
		'Driftkostnaden 9,1 Mkr inarbetas i regionplan 2025.',
		'Medel för ändamålet anvisas i 2025 års budget.',
		'Att anslå 3,2 miljoner kronor att täckas genom upplåning.',
		'Nämnden begär hos kommunstyrelsen utökad budgetram med 6 miljoner kronor från och med 2025.',
		'Nämnden hemställer hos kommunstyrelsen om 3,2 mnkr i klimatmedel.',
		'Övrig hyreskostnad förutsätts kunna täckas av kulturnämndens ram.',
		'Medlen omdisponeras från projektet Norra torget.',
		'Kompensation för hyreshöjningen hanteras i budgetprocessen.',
	],
	staffing: [
		'Vakanta tjänster återbesätts inte utan prövning av förvaltningschefen.',
		'En tjänst flyttas från kommunkansliet till socialförvaltningen.',
		'Skolkuratorstjänsten utökas från 50 till 75 procent.',
	],
	condition: [
		'Beslutet gäller om övriga medlemskommuner fattar likalydande beslut.',
		'Försäljningen genomförs med förbehåll för kommunfullmäktiges godkännande.',
	],
};

describe.each(Object.entries(SAID))('%s', (kind, sentences) => {
	test.each(sentences)('%s', (sentence) => {
		expect(decided(sentence).suggestions.map((suggestion) => suggestion.kind)).toEqual([kind]);
	});
});

/** Words of the same sort that promise nothing. */
test.each([
	'Ordföranden frågar om utskottets förslag antas och finner att så sker.',
	'Förhandsbesked beviljas för nybyggnad av ett enbostadshus.',
	'Strandskyddsdispens ges för komplementbyggnad.',
	'Frågan är därmed besvarad.',
	'Redovisade uppdrag läggs till handlingarna.',
	'Delegationsordningen kompletteras med punkt 4.12.',
	'Reglementet ändras så att nämnden ska bestå av elva ledamöter.',
	'Protokollet ska anslås på kommunens anslagstavla.',
	'Enligt lagen ska kommunen redovisa ej verkställda beslut varje kvartal.',
	'Motionen avslås med motiveringen att kostnaden ska rymmas inom befintlig ram.',
	'Ärendet överlämnas till kommunfullmäktige utan eget ställningstagande.',
	'Kommunstyrelsen noterar att nämnden har vidtagit åtgärder för en budget i balans.',
	'Interpellationen får ställas.',
])('none: %s', (sentence) => {
	expect(decided(sentence).suggestions).toEqual([]);
});
