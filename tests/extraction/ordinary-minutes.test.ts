import { describe, expect, test } from 'vitest';
import { extract } from '../../src/lib/extraction/extract.ts';
import { decided } from './reading.ts';

/** More of the same tongue: how ordinary minutes say what is to be handed in, held, kept or shared. */
describe('what minutes say in their own way', () => {
	test.each([
		['report', 'att föreningen senast den 1 februari 2025 lämnar en skriftlig redovisning till nämnden,'],
		['report', 'Ärendet tas åter upp på nämndens sammanträde den 12 september.'],
		['report', 'Nämnden vill ha en fördjupad information om brandskyddet vid ett kommande möte.'],
		['report', 'Förskolecheferna ska varje termin lämna statistik över barngrupperna till förvaltningen.'],
		['report', 'Kulturnämnden ska i juni redogöra för hur pengarna har använts.'],
		['report', 'Miljönämnden åläggs att senast den 31 oktober 2024 inkomma med en åtgärdsplan.'],
		['response', 'att som eget yttrande till kommunstyrelsen överlämna kontorets skrivelse.'],
		['assignment', 'Dialogmöten med båtklubbarna hålls senast i oktober.'],
		['staffing', 'Två badvakter ska finnas vid Sjöbadet under juli.'],
		['funding', 'Besparingen på 2 mkr fördelas lika mellan enheterna.'],
		['funding', 'Kostnaden fördelas på två år och inarbetas i kommunplanen.'],
		['report', 'Återkoppling för beslut ska ske i december.'],
		['response', 'Nämnden lämnar följande ställningstagande till planen för vindkraft.'],
		['funding', 'Nämnden ansöker om 400 000 kronor från kommunens klimatanslag.'],
		['response', 'att godkänna förslag till yttrande avseende granskning av inköpen med följande tillägg:'],
		['assignment', 'att beredningen ska omfatta en sammanställning av färjans kostnader'],
		['assignment', 'Utredningen omfattar också konsekvenserna för båtklubben, enligt nämndens redovisning.'],
		['assignment', 'Styrelsen överlämnar till byggnadsnämnden att ta fram en ny plan för kajen.'],
		['funding', 'Att nämnden hemställer till kommunstyrelsen att bevilja en höjd driftsram.'],
		['assignment', 'Att kontorets utredning innehåller förslag till en ny brygga.'],
		[
			'funding',
			'Hamnchefen får ta i anspråk 2 mnkr ur anslaget för rivning, för uppdraget att tömma tomten.',
		],
		['condition', 'Grävning får ske först när länsstyrelsen har lämnat tillstånd.'],
	])('%s: %s', (kind, sentence) => {
		expect(decided(sentence).suggestions.map((one) => one.kind)).toEqual([kind]);
	});

	test.each([
		'Två lekplatser ska finnas i planen.',
		'Kostnaden fördelas enligt reglementet.',
		'Ärendet tas upp till behandling.',
		'Ordföranden tackar för information om sommaren.',
		'Ärendet överlämnas till kommunfullmäktige att besluta om.',
	])('nothing is promised: %s', (sentence) => {
		const kinds = decided(sentence).suggestions.map(({ kind }) => kind);
		expect(kinds.filter((kind) => kind !== 'assignment')).toEqual([]);
	});

	test('the report in the next point is for whoever got the task', () => {
		const { suggestions } = decided(
			'1. Gatukontoret får i uppdrag att räkna cyklisterna.',
			'2. Resultatet redovisas för nämnden i november.',
		);
		expect(suggestions[1]!.responsible).toMatchObject([{ value: 'Gatukontoret', certainty: 'inherited' }]);
	});

	test('an earlier task that is told of has nobody new', () => {
		const { suggestions } = decided(
			'1. Gatukontoret får i uppdrag att räkna cyklisterna.',
			'2. Uppdraget från den 8 maj 2023, § 12, redovisas för nämnden i november.',
		);
		expect(suggestions[1]!.responsible).toEqual([]);
	});

	test.each([
		['Riktlinjerna ska utvärderas efter två år.', '2026-05-16'],
		['Nämnden ska vartannat år redovisa bryggornas skick, första gången 2026.', '2026-12-31'],
		['En tjänst som assistent vakanthålls året ut.', '2024-12-31'],
		['Garantin gäller efter två år.', undefined],
	])('by when: %s', (sentence, date) => {
		expect(decided(sentence).suggestions[0]?.deadline?.date).toBe(date);
	});

	test('a task that is given more time is put off', () => {
		const { closings } = decided('Nämnden förlänger uppdraget till och med den 31 december 2024.');
		expect(closings).toMatchObject([{ effect: 'deferred' }]);
	});

	test.each([
		['att sökanden redovisar hur bidraget har använts senast i maj 2025.', 'sökanden'],
		['Avtalet gäller endast om Trafikverket godkänner bron.', 'Trafikverket'],
		[
			'Medicinskt ansvarig sjuksköterska ska återkomma med en plan i juni.',
			'Medicinskt ansvarig sjuksköterska',
		],
	])('who: %s', (sentence, name) => {
		expect(decided(sentence).suggestions[0]!.responsible.map(({ value }) => value)).toEqual([name]);
	});

	test('the day of the answer stands among the papers of the matter', () => {
		const { suggestions } = extract(
			[
				'Protokoll',
				'Tekniska nämnden',
				'2024-05-16',
				'',
				'§ 7',
				'Remiss om hamnen',
				'',
				'Handlingar',
				'Remiss från Sjöfartsverket, svar senast den 15 juni 2024',
				'',
				'Beslut',
				'Nämnden antar yttrandet och skickar det till Sjöfartsverket.',
			].join('\n'),
			null,
		);
		expect(suggestions[0]!.deadline?.date).toBe('2024-06-15');
	});
});

/** A verb that no list has, and what is told in one breath. */
describe('deeds that no list has', () => {
	test.each([
		['assignment', '1. En utescen ställs upp i parken under sommaren.'],
		['assignment', 'att märka upp stigarna senast den 1 oktober 2024.'],
		['report', 'att skolchefen på augustisammanträdet redogör för effekterna,'],
		['report', 'att festföreningen ska inkomma med en åtgärdsplan före oktober månads utgång,'],
		['condition', 'att stödet utbetalas först sedan kulturnämnden har godkänt programmet.'],
		['funding', 'att framställa till kommunstyrelsen om ersättning för höjda elpriser med 2 mnkr.'],
		['assignment', 'att personalen erbjuds plats i andra förskolor,'],
		['assignment', '1. Båtklubbarna bjuds in till planeringen.'],
		['assignment', 'att rutinerna för nycklar ses över och avrapporteras till nämnden i höst,'],
		['assignment', 'att nämnderna före den 20 december 2024 ska anta detaljbudget,'],
		['assignment', 'uppdra åt kontoret att ta fram ett program, att redovisas senast i augusti 2024.'],
		['funding', 'Nämnden begär hos kommunfullmäktige att driftramen för 2025 höjs med 2 miljoner kronor.'],
		['funding', 'att köpeskillingen avsätts för upprustning av badet,'],
		['funding', 'Hyran ryms inom nämndens driftbudget.'],
		['report', 'Nämnden ska två gånger per år få en uppdatering av arbetet.'],
		['condition', 'Utbyggnaden är villkorad av att kommunfullmäktige beslutar om ny ram.'],
	])('%s: %s', (kind, sentence) => {
		expect(decided(sentence).suggestions.map((one) => one.kind)).toEqual([kind]);
	});

	test.each([
		'1. Interpellationen får framställas.',
		'att instämma i kontorets bedömning.',
		'att föräldrar ges möjlighet att lämna synpunkter på namnet.',
		'att namnge gatan vid kajen Tjärgränd.',
		'1. Föreläggandet förenas med vite om 50 000 kronor.',
		'1. Underskottet för 2023 skrivs av.',
		'1. Riktlinjerna som tillämpas i dag gäller till sommaren.',
		'1. Rapporten läggs till handlingarna.',
	])('none: %s', (sentence) => {
		expect(decided(sentence).suggestions).toEqual([]);
	});

	test('two that do it together', () => {
		const { suggestions } = decided('att kulturnämnden i samråd med klubbarna utreder en ny bana,');
		expect(suggestions[0]!.responsible.map(({ value }) => value)).toEqual(['kulturnämnden']);
	});

	test('a case number that ends the line of the title', () => {
		const { items } = extract(
			'Protokoll\nTekniska nämnden\n2024-05-16\n\n§ 7\nLekplats i Sjöudden 2024 TFN 2024/00288\n\nBeslut\nNoteras.',
			null,
		);
		expect(items[0]).toMatchObject({ title: 'Lekplats i Sjöudden 2024', caseNumbers: ['TFN 2024/00288'] });
	});
});
