import { describe, expect, test } from 'vitest';
import { decided } from './reading.ts';

const kindsOf = (sentence: string) => decided(sentence).suggestions.map(({ kind }) => kind);

/** What is handed in, laid before somebody, handed over to be done, or had by a day. */
describe('what somebody hands over', () => {
	test.each([
		['report', 'Hamnchefen ska avlägga rapport för nämnden i oktober 2024.'],
		['report', 'att hamnbolaget efter utförd muddring ska avlämna slutredovisning till styrelsen'],
		['report', 'Hamnchefen får i uppdrag att avlägga rapport om muddringen i oktober 2024.'],
		['report', 'Slutrapporten läggs fram för nämnden i mars 2025.'],
		[
			'assignment',
			'Återstående åtgärder i hamnplanen överförs till parknämnden för genomförande senast hösten 2025.',
		],
		['assignment', 'Frågan om belysning läggs över till gatukontoret för vidare utredning.'],
		['assignment', 'Skötseln går över till hamnkontoret, som ska märka ut lederna.'],
		['assignment', 'Varje båtklubb ska senast den 1 juni 2025 ha en plan för oljespill.'],
		['assignment', 'En livboj ska finnas vid varje brygga senast den 1 maj 2025.'],
		['assignment', 'Alla hamnar ska före utgången av 2025 ha en utsedd säkerhetsansvarig.'],
		['response', 'att som sitt granskningsyttrande till Sjöfartsverket insända hamnkontorets skrivelse'],
		['response', 'Som sitt samrådssvar till länsstyrelsen inger nämnden förvaltningens synpunkter.'],
		[
			'response',
			'Som sitt remissyttrande till Kustbevakningen expedierar nämnden kontorets tjänsteutlåtande.',
		],
		['assignment', 'Enheten ska genomföra en omröstning bland båtägarna senast i maj 2025.'],
		['assignment', 'Nämnden uppdrar åt chefen att minska svinnet med 20 procent.'],
		['assignment', 'Chefen får i uppdrag att skapa en webbplats för båtägare.'],
		['report', 'Kontoret ska avge en skriftlig rapport till presidiet varje kvartal.'],
		['report', 'Kontoret ska tillställa nämnden en lägesrapport i oktober 2024.'],
		['report', 'Rapport avläggs vid nämndens sammanträde i december 2024.'],
		['report', 'Nämndens presidium ska varje månad delges ett protokoll från byggmötena.'],
		['report', 'att kontoret håller presidiet underrättat om arbetet'],
		['report', 'Hamnchefen ska föredra läget för nämnden i september 2024.'],
		['report', 'Ett förslag till ny taxa ska läggas fram för nämnden senast den 1 oktober 2024.'],
		['report', 'Ett färdigt förslag läggs fram för kommunstyrelsen den 6 maj 2025.'],
		[
			'assignment',
			'Återstoden av åtgärdsprogrammet förs över till gatukontoret för genomförande under 2025.',
		],
		['assignment', 'Ansvaret för åtgärderna hänskjuts till hamnkontoret för vidare utredning.'],
		['assignment', 'Hamnarna ska ha en beredskapsplan senast den 1 maj 2025.'],
		['assignment', 'Vid varje brygga ska senast till sommaren finnas en stege.'],
		['assignment', 'Alla anställda ska senast den 30 november 2024 ha gått kursen i sjösäkerhet.'],
		['assignment', 'Brandvarnare ska finnas i alla lokaler före årsskiftet.'],
		['response', 'Nämnden insänder bifogat svar till Sjöfartsverket.'],
		['response', 'att som svar på revisionens frågor inge kontorets skrivelse'],
		['response', 'Kontorets promemoria åberopas som nämndens yttrande till förvaltningsrätten.'],
		['response', 'Nämnden lämnar in sitt samrådsyttrande till länsstyrelsen senast den 3 juni 2024.'],
	])('%s: %s', (kind, sentence) => {
		expect(kindsOf(sentence)).toEqual([kind]);
	});

	test.each([
		'Hamnchefen avlade rapport om muddringen.',
		'Ärendet överförs till nästa sammanträde.',
		'Ledamöter ska ha giltig legitimation med sig.',
		'Nämnden noterar länsstyrelsens samrådsyttrande.',
		'Bo Väst (M) ska jämte ordföranden justera protokollet.',
		'Votering begärs och genomförs.',
		'Omröstningen verkställs med namnupprop.',
		'Nämnden ska ha sitt säte i Norrvik.',
	])('none: %s', (sentence) => {
		expect(kindsOf(sentence)).toEqual([]);
	});
});
