import { describe, expect, test } from 'vitest';
import { extract } from '../../src/lib/extraction/extract.ts';
import { decided, found } from './reading.ts';

const quotes = (...lines: string[]) => found(decided(...lines)).map(({ kind, quote }) => `${kind}: ${quote}`);
const owners = (...lines: string[]) =>
	decided(...lines).suggestions.map(({ responsible }) => responsible.map(({ value }) => value).join());

describe('a task that is said in full over points of what belongs to it', () => {
	test.each([
		['Hamnchefen får i uppdrag att rusta bryggorna och därvid särskilt'],
		['Nämnden uppdrar åt hamnchefen att rusta bryggorna, därvid bland annat:'],
		['Hamnchefen ska under året rusta bryggorna, varvid även följande ska göras:'],
	])('%s', (lead) => {
		const lines = [lead, 'a. öva kranförarna,', 'b. laga stegarna senast den 1 maj 2025.'];
		expect(quotes(...lines)).toEqual([
			...[`assignment: ${lead}`, 'assignment: öva kranförarna,'],
			'assignment: laga stegarna senast den 1 maj 2025.',
		]);
		expect(owners(...lines).map((name) => name.toLowerCase())).toEqual(lines.map(() => 'hamnchefen'));
	});

	test("how things shall be in it is nobody's in particular", () => {
		const lead = 'Hamnchefen får i uppdrag att gå vidare med norra bryggan, varvid följande ska iakttas:';
		const lines = [
			lead,
			'– båtklubbarna inbjuds till samråd,',
			'– en riskanalys färdigställs före den 1 mars 2025.',
		];
		expect(owners(...lines)).toEqual(['Hamnchefen', '', '']);
	});

	test.each([
		'Hamnchefen får i uppdrag att redovisa kostnaden för:',
		'Hamnchefen får i uppdrag att göra följande tillägg till hamnordningen enligt programmet:',
	])('a list that only says what the one task is about holds no tasks: %s', (lead) => {
		expect(quotes(lead, '- bryggor', '- bojar')).toHaveLength(1);
	});
});

describe('a matter that is sent back for a list of things', () => {
	test.each(['med uppdraget att', 'med uppdrag att:', 'för att:', 'i syfte att:'])('%s', (words) => {
		const lead = `Ärendet återremitteras till hamnkontoret ${words}`;
		const lines = [lead, '- räkna på kostnaden,', '- redovisa antalet gäster, och'];
		const { suggestions } = decided(...lines, '- lägga fram ett nytt förslag i maj 2025.');
		expect(suggestions.map(({ kind }) => kind)).toEqual(['assignment', 'assignment', 'assignment']);
		expect(suggestions.map(({ deadline }) => deadline?.date)).toEqual([undefined, undefined, '2025-05-31']);
		const names = suggestions.flatMap(({ responsible }) => responsible.map(({ value }) => value));
		expect(names).toEqual(['hamnkontoret', 'hamnkontoret', 'hamnkontoret']);
	});

	test('said at once in a sentence of its own, it is that task', () => {
		const lines = 'Ärendet återremitteras. Hamnkontoret får i uppdrag att räkna om kostnaden.';
		expect(quotes(lines)).toEqual(['assignment: Hamnkontoret får i uppdrag att räkna om kostnaden.']);
	});

	test('with a reason it is one task, whatever the reason holds', () => {
		const lead = 'Ärendet återremitteras till hamnkontoret med följande motivering:';
		expect(quotes(lead, '- kostnaden är okänd', '- båtklubben är inte hörd')).toHaveLength(1);
	});

	test('a point of the beslut after it is another', () => {
		const lines = ['1. Ärendet återremitteras till hamnkontoret.', '2. En brygga byggs vid badet.'];
		expect(quotes(...lines)).toHaveLength(2);
	});
});

test('a paragraph after a list of tasks is none of them', () => {
	const lines = ['Nämnden uppdrar åt hamnkontoret att', '', '- laga bryggan, och', '- måla bojarna.', ''];
	expect(quotes(...lines, 'Nämndens del av kostnaden, 80 tkr, hanteras inom budgetramen.').at(-1)).toMatch(
		/^funding/,
	);
});

describe('points with nothing but a number and a space', () => {
	test('under "beslutar"', () => {
		const lines = [
			'Utskottet beslutar',
			'1 Bryggan vid badet rustas.',
			'2 Hamnkontoret får i uppdrag att laga',
			'  stegarna.',
		];
		expect(quotes(...lines, '3 Norra kajen rivs.')).toEqual([
			...[
				'assignment: Bryggan vid badet rustas.',
				'assignment: Hamnkontoret får i uppdrag att laga stegarna.',
			],
			'assignment: Norra kajen rivs.',
		]);
	});

	test('what is proposed to another organ is proposed, point by point', () => {
		const lines = [
			'Utskottet föreslår nämnden besluta',
			'1 Bryggan rustas.',
			'2 Ge hamnkontoret i uppdrag att måla bojarna.',
		];
		expect(decided(...lines).suggestions.map(({ stage }) => stage)).toEqual(['proposed', 'proposed']);
	});

	test('a number that goes on with a sentence opens no point', () => {
		const lines = [
			'Nämnden beslutar att hamnkontoret ska köpa in minst',
			'12 Bojar av märket Alga före sommaren 2025.',
		];
		expect(decided(...lines).suggestions).toHaveLength(1);
	});

	test('what a plan is to hold belongs to the task of drawing it up', () => {
		const lines = [
			'Nämnden ger hamnchefen i uppdrag att ta fram en åtgärdsplan för bryggorna. Åtgärdsplanen ska:',
			'- Visa vem som ansvarar för vilken brygga,',
			'- Räkna fram vad det kostar under tio år.',
		];
		expect(quotes(...lines)).toEqual([
			'assignment: Nämnden ger hamnchefen i uppdrag att ta fram en åtgärdsplan för bryggorna.',
		]);
	});

	test('a matter sent back for work with another gives a task by each point', () => {
		const lines = [
			'Ärendet återremitteras till hamnnämnden för att i samverkan med styrelsen:',
			'a. räkna bojarna,',
			'b. inarbeta svaren i en ny plan.',
		];
		expect(quotes(...lines)).toEqual([
			'assignment: räkna bojarna,',
			'assignment: inarbeta svaren i en ny plan.',
		]);
	});

	test('what else the task holds is a task beside it; how it is done is not', () => {
		const lines = [
			'Nämnden ger hamnchefen i uppdrag att rita en pir. Uppdraget omfattar också att räkna på en brygga.',
		];
		expect(quotes(...lines)).toHaveLength(2);
		expect(
			quotes('Nämnden ger hamnchefen i uppdrag att rita en pir. Uppdraget ska även omfatta norra viken.'),
		).toHaveLength(1);
	});
});

describe('points that are not in their places', () => {
	test('marks that stand over each other, and then the points', () => {
		const lines = [
			...['Ärendet återremitteras till hamnnämnden med följande uppdrag:', '•', '•', '•', ''],
			...['Utreda vad muddringen kostar.', 'Beskriva tydligare hur kajen', 'påverkar sikten.'],
			'Räkna bojarna.',
		];
		expect(quotes(...lines)).toEqual([
			'assignment: Utreda vad muddringen kostar.',
			'assignment: Beskriva tydligare hur kajen påverkar sikten.',
			'assignment: Räkna bojarna.',
		]);
	});

	test('the words that an edit is about are promised by nobody, and what is decided after them is', () => {
		const lines = [
			...['Hamnnämnden godkänner beställningen, daterad 2023-06-30, med följande ändringar:', ''],
			...[
				'- Under rubriken Nytta stryks följande stycke:',
				'Det gör det möjligt för båtar att lägga till här.',
				'',
			],
			...['och ersätts med följande stycke:', 'Kajen är gammal och har beskrivits av många.', ''],
			...['Planen påverkar skolan, eftersom fler barn har flyttat hit.', ''],
			'Hamnnämnden överlämnar till kontoret att rita en pir.',
		];
		expect(quotes(...lines)).toEqual(['assignment: Hamnnämnden överlämnar till kontoret att rita en pir.']);
	});
});

describe('a § that is called a task for somebody', () => {
	test('gives each of its lines to them', () => {
		const { suggestions } = extract(
			[
				...['Protokoll från styrelsemöte', 'Hamnförbundet', '2024-05-24', ''],
				...['§ 8 Läget i hamnen', '', 'Direktören ska möta lotsarna i juni.', ''],
				...['§ 9 Uppdrag till förbundschefen', '', '- Boka lokal till juni.', '- Räkna bojarna igen.', ''],
				...['§ 10 Mötet avslutas'],
			].join('\n'),
			null,
		);
		expect(suggestions.filter(({ item }) => item === '9')).toMatchObject([
			{ kind: 'assignment', responsible: [{ value: 'förbundschefen' }] },
			{ kind: 'assignment', responsible: [{ value: 'förbundschefen' }] },
		]);
	});
});
