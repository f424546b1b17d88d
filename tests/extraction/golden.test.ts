import { describe, expect, test } from 'vitest';
import { found, readFixture, words } from './reading.ts';

describe('a kallelse with numbered points', () => {
	const reading = readFixture('kallelse');

	test('who meets, when, and the points with title, case number and handläggare', () => {
		expect(reading.facts).toEqual({
			kind: 'kallelse',
			body: 'Kommunstyrelsens hållbarhetsutskott',
			date: '2023-04-18',
			dateRange: null,
		});
		expect(
			reading.items.map(({ number, title, caseNumbers, officers, classification }) => ({
				number,
				title,
				caseNumbers,
				officers,
				classification,
			})),
		).toEqual([
			{
				number: '1',
				title: 'Protokolljusterare, kallelse och föredragningslista',
				caseNumbers: [],
				officers: [],
				classification: 'formality',
			},
			{
				number: '2',
				title: 'Presentation av ny samordnare',
				caseNumbers: [],
				officers: ['Siv Granlund', 'Olle Ek'],
				classification: 'information',
			},
			{
				number: '3',
				title: 'Skolvandring i ordinarie drift',
				caseNumbers: ['Ks 2041/2021'],
				officers: ['Siv Granlund'],
				classification: 'commitment',
			},
		]);
	});

	test('each point of the förslag is a proposal; the need of people rests in the description; history is none', () => {
		expect(found(reading)).toEqual([
			{
				item: '3',
				kind: 'staffing',
				stage: 'proposed',
				quote: expect.stringMatching(/^En förutsättning för .* Utbildningsförvaltningen\.$/),
			},
			{
				item: '3',
				kind: 'assignment',
				stage: 'proposed',
				quote: 'Skolvandringen övergår i ordinarie drift enligt förslaget.',
			},
			{
				item: '3',
				kind: 'funding',
				stage: 'proposed',
				quote: 'Kostnaden arbetas in i Mål och budget 2024.',
			},
			{
				item: '3',
				kind: 'condition',
				stage: 'proposed',
				quote: expect.stringMatching(/^Beslutet förutsätter att Polisområde Mellan/),
			},
		]);
		expect(reading.suggestions[0]!.staffing).toMatchObject({
			fullTimePercent: 170,
			parts: [{ percent: 120 }, { percent: 50, tentative: true }],
		});
	});
});

describe('a protokoll whose beslut refers to the förslag', () => {
	const reading = readFixture('protokoll-utan-datum');

	test('without a date of its own it gets the range that the text proves', () => {
		expect(reading.facts).toEqual({
			kind: 'protokoll',
			body: 'Kommunstyrelsens hållbarhetsutskott',
			date: null,
			dateRange: { from: '2023-10-02', to: '2023-10-31' },
		});
	});

	test('a title may run over lines, and a gap in the numbers is told', () => {
		expect(reading.items[0]!.title).toBe(
			'Svar på remiss från Kulturdepartementet om Läsning för alla (SOU 2023:12)',
		);
		expect(reading.missingNumbers).toEqual(['33']);
		expect(reading.items.map((item) => item.classification)).toEqual([
			'commitment',
			'commitment',
			'information',
		]);
		expect(reading.items[2]!.reason).toContain('läggs till handlingarna');
	});

	test('"enligt förslag" decides the points; "i enlighet med förslaget" each of the numbered measures', () => {
		expect(found(reading).map(({ item, kind, stage }) => `${item} ${kind} ${stage}`)).toEqual([
			'31 response decided',
			'32 staffing decided',
			'32 assignment decided',
			'32 report decided',
			'32 assignment decided',
			'32 funding decided',
		]);
		expect(words(reading, reading.suggestions[4]!.span)).toBe(
			'Läsambassadörer införs i enlighet med Kommunledningskontorets förslag.',
		);
	});

	test('the day of the answer comes from the description, and says so', () => {
		expect(reading.suggestions[0]!.deadline).toMatchObject({ date: '2023-10-31', certainty: 'inherited' });
		expect(reading.suggestions[0]!.trace).toContain('svarsdag ur beskrivningen');
	});
});

describe('a protokoll with contents, signatures, reservations and lists', () => {
	const reading = readFixture('kultur-protokoll');

	test('every § once, none missing', () => {
		expect(reading.items.map((item) => item.number)).toEqual(['51', '52', '53', '54', '55', '56']);
		expect(reading.missingNumbers).toEqual([]);
		expect(reading.items.map((item) => item.classification)).toEqual([
			'formality',
			'commitment',
			'commitment',
			'decision',
			'commitment',
			'information',
		]);
	});

	test('only what was decided, with owner from the lead of a list', () => {
		expect(found(reading).map(({ item, kind, quote }) => `${item} ${kind} ${quote.slice(0, 38)}`)).toEqual([
			'52 assignment ta fram en åtgärdsplan för simhallen,',
			'52 assignment återkomma till nämnden med förslag sen',
			'53 assignment uppdra åt förvaltningen att i samråd m',
			'53 funding kostnaden, högst 1,2 mnkr, finansieras',
			'53 report återrapportering ska ske vid nämndens ',
			'55 response Kultur- och fritidsnämnden antar förva',
		]);
		expect(reading.suggestions[1]!.responsible).toMatchObject([
			{ value: 'Förvaltningen', certainty: 'inherited' },
		]);
	});
});

describe('several organs in one §', () => {
	const reading = readFixture('kommunstyrelsen-protokoll');

	test('own decisions are decided, what fullmäktige is asked for is proposed', () => {
		expect(found(reading).map(({ item, kind, stage }) => `${item} ${kind} ${stage}`)).toEqual([
			'133 assignment decided',
			'133 report proposed',
			'134 assignment decided',
			'135 assignment decided',
			'135 report decided',
			'137 funding proposed',
			'137 funding proposed',
			'137 condition decided',
			'137 assignment decided',
		]);
	});

	test('closings name what they end or renew', () => {
		expect(reading.closings.map(({ item, effect }) => `${item} ${effect}`)).toEqual([
			'133 closed',
			'133 renewed',
		]);
		expect(reading.closings[0]!.refersTo).toMatchObject({ date: '2024-03-12', item: '41' });
	});
});
