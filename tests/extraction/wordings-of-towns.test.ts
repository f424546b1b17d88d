import { describe, expect, test } from 'vitest';
import { extract } from '../../src/lib/extraction/extract.ts';
import { decided, found } from './reading.ts';

/** One point of a beslut, and the kinds that it commits to. */
describe('what is decided', () => {
	test.each([
		['response', 'Kontorets skrivelse överlämnas som remissvar.'],
		['response', 'Tjänsteutlåtandet skickas som samrådsyttrande.'],
		['response', 'Kontorets skrivelse utgör nämndens svar på revisorernas granskning.'],
		[
			'response',
			'Hamnkontorets skrivelse får utgöra nämndens redovisning i frågan och överlämnas till fullmäktige.',
		],
		[
			'response',
			'Nämnden antar yttrandet och översänder det till Trafikverket som sitt svar på remissen, med följande ändring: ordet ”väg” ändras till ”gata”.',
		],
		['assignment', 'Ärendet återemitteras till kontoret för att belysa kostnaden.'],
		[
			'report',
			'Att skolkontoret senast vid nämndens sammanträde den 4 september 2024 inkommer med en analys.',
		],
		['report', 'Beslut fattade i maj ska föredras som stickprov vid sammanträdet den 19 juni 2024.'],
		['funding', 'Pengar till bidraget tas ur budget för kulturstöd.'],
		['funding', 'Samt besluta inarbeta ökad hyra 310 000 i kommande budget.'],
		['funding', 'Investeringsmedel inarbetas i styrelsens förslag till VIP 2026.'],
		['funding', 'Kommunen tillskjuter 40 000 kronor per år ur fritidsanslaget.'],
		['funding', 'Nämnden ianspråktar 250.000 kronor av anslaget för parker.'],
		['funding', 'Styrelsens anslag för förfogande får användas av nämnden för badet.'],
		['staffing', 'Enheten förstärks med en upphandlare.'],
		[
			'condition',
			'Reglementet kompletteras med ansvar för hamnen, under förutsättning att fullmäktige beslutar så.',
		],
	])('%s: %s', (kind, sentence) => {
		expect(decided(sentence).suggestions.map((one) => one.kind)).toEqual([kind]);
	});

	test('bare deeds under "besluta:", also before a figure and with a capital "Att"', () => {
		const lead = 'Tekniska nämnden föreslår kommunfullmäktige besluta:';
		const points = ['- Att erbjuda 20 sommarjobb till unga.', '', '- Att tillskjuta medel för lekplatserna.'];
		expect(found(decided(lead, '', ...points))).toMatchObject([
			{ kind: 'assignment', stage: 'proposed' },
			{ kind: 'funding', stage: 'proposed' },
		]);
	});
});

describe('nobody has to do anything', () => {
	test.each([
		'Ada Norr (X) och Bo Syd (Y) föreslår bifall till utskottets förslag om att kontoret ska utreda frågan.',
		'Nämnden ser därför positivt på en plan som ska vara kortare.',
		'I svåra tider ska hamnen först och främst fokusera på säkerheten.',
		'Partiet vill också lägga till rutinen, som även ska räknas till arbetet.',
		'Nämnden nominerar Ada Norr (X) till styrelsen för vattenrådet.',
		'Nämnden byter platsnamnet Norrplan till Sydplan.',
		'Nämnden ändrar skolupptagningsområde för Norrskolan enligt kontorets förslag.',
		'Kommunstyrelsen upphäver sitt beslut 2024-01-10, § 7.',
		'Hamnens reglemente revideras på så sätt att § 3 utgår.',
		'Hamnstyrelsens riktlinje för uthyrning revideras i enlighet med bilaga 2 till kontorets utlåtande.',
		'Reglementet kompletteras enligt förvaltningens förslag.',
		'Nämnden reviderar delegationsordningen enligt bilaga.',
		'Fullmäktige fattar beslut om en policy för gåvor.',
		'Utskottet får fatta beslut efter samråd med presidiet.',
		'Planen behålls i nuvarande form.',
		'Ordinarie: Ada Norr (X) Ersättare: Bo Syd (Y) Protokollet ska justeras senast 2024-05-30',
	])('%s', (sentence) => {
		expect(decided(sentence).suggestions).toEqual([]);
	});

	test('under the heading of who took part in the beslut', () => {
		const { suggestions } = decided(
			'Nämnden ger kontoret i uppdrag att riva bron.',
			'Deltagande i beslut',
			'Ada Norr (X) deltar inte i beslutet om att kontoret får i uppdrag att riva bron.',
		);
		expect(suggestions).toHaveLength(1);
	});
});

describe('points under a task', () => {
	test('say what one task is about after "för:"', () => {
		const reading = decided(
			'1. Kontoret får i uppdrag att senast i december 2024 ta fram en kostnad för:',
			'- att utreda Norrån',
			'- en ny karta',
			'2. Kontoret får i uppdrag att rusta upp hamnen.',
		);
		expect(found(reading)).toMatchObject([
			{ quote: expect.stringMatching(/ta fram en kostnad för:/) },
			{ quote: expect.stringMatching(/rusta upp hamnen/) },
		]);
	});

	test('belong to the last sentence of the block over them, and the others count by themselves', () => {
		const reading = decided(
			'Nämnden beslutar att;',
			'Hela uppdraget är fullgjort och avslutat.',
			'Ge samtliga enheter i uppdrag att ta emot fler lärlingar.',
			'Ge parkenheten i uppdrag att:',
			'- märka upp stigarna,',
			'- kartlägga bänkarna.',
		);
		expect(found(reading).map(({ quote }) => quote)).toEqual([
			'Ge samtliga enheter i uppdrag att ta emot fler lärlingar.',
			'märka upp stigarna,',
			'kartlägga bänkarna.',
		]);
		expect(reading.closings).toMatchObject([{ effect: 'closed' }]);
	});
});

describe('the head of a §', () => {
	const read = (...head: string[]) =>
		extract(
			[
				'Protokoll',
				'Tekniska nämnden',
				'2024-05-16',
				'',
				...head,
				'',
				'Beslut',
				'Nämnden antar planen.',
			].join('\n'),
			null,
		).items[0];

	test('a hyphen leads the title on to a word that is a heading elsewhere', () => {
		expect(
			read('§ 7 Val av ombud till Norråns vattenförbunds stämma -', 'Beslut', '', 'Ärendenummer: Tn 12/2024'),
		).toMatchObject({
			title: 'Val av ombud till Norråns vattenförbunds stämma - Beslut',
			caseNumbers: ['Tn 12/2024'],
		});
	});

	test('"Beslut i fråga om" opens a title, and no beslut', () => {
		expect(read('§ 7', 'Beslut i fråga om riktlinjer för gästhamnar')).toMatchObject({
			title: 'Beslut i fråga om riktlinjer för gästhamnar',
		});
	});

	test('the class code is glued to the number of the case', () => {
		expect(read('§ 7          Diarienummer 00931/20242.1.3.', 'Riktlinjer för gästhamnar')).toMatchObject({
			caseNumbers: ['00931/2024'],
		});
	});
});
