import { describe, expect, test } from 'vitest';
import { decided, quotes } from './reading.ts';

describe('clauses that begin with "att"', () => {
	test('each on its line, without commas', () => {
		const reading = decided(
			'Nämnden beslutade',
			'att fastställa budgeten',
			'att ge skolchefen i uppdrag att återkomma med en plan i november',
			'att tacka för informationen',
		);
		expect(quotes(reading)).toEqual(['7 ge skolchefen i uppdrag att återkomma med en plan i november']);
	});

	test('a clause after one that names a receiver is a clause of its own', () => {
		const reading = decided(
			...['Nämnden beslutar', 'att ge chefen i uppdrag att ta fram en plan till styrelsens möte i mars'],
			'att bjuda in trafikplaneraren till mötet den 4 juni',
		);
		expect(quotes(reading)).toHaveLength(2);
	});

	test('a clause goes on where its verb still wants one', () => {
		const reading = decided('Nämnden beslutar', 'att ge skolchefen i uppdrag', 'att utreda en ny skola');
		expect(quotes(reading)).toEqual(['7 ge skolchefen i uppdrag att utreda en ny skola']);
	});

	test('what a condition says ends at no line', () => {
		const reading = decided(
			'1. Beslutet förutsätter att Frivården Mellan beslutar',
			'att fortsätta med sin del.',
		);
		expect(quotes(reading)).toEqual([
			'7 Beslutet förutsätter att Frivården Mellan beslutar att fortsätta med sin del.',
		]);
	});
});

describe('tables', () => {
	const table = (...rows: string[]) => ['', ...rows.map((row) => `| ${row} |`)];

	test('of measures: each row is a task, with who and when', () => {
		const reading = decided(
			'Nämnden beslutar om följande åtgärder:',
			...table(
				'Åtgärd | Ansvarig | Klart när',
				'---|---|---',
				'Kartlägga otrygga platser | Gatukontoret | Kvartal 2 2025',
			),
		);
		expect(reading.suggestions).toMatchObject([
			{ kind: 'assignment', responsible: [{ value: 'Gatukontoret' }], deadline: { date: '2025-06-30' } },
		]);
	});

	test('of tasks and how they stand: the finished ones are closed, the others nothing', () => {
		const reading = decided(
			'Redovisningen godkänns.',
			...table(
				'Uppdrag | Datum | Status',
				'---|---|---',
				'Utred ny simhall, KS § 44 | 2022-03-15 | Avslutas',
				'Ta fram cykelplan, KS § 60 | 2023-05-10 | Pågår',
			),
		);
		expect(reading.suggestions).toEqual([]);
		expect(reading.closings).toMatchObject([{ effect: 'closed', refersTo: { body: 'KS', item: '44' } }]);
	});

	test('a list under "följande uppdrag avslutas"', () => {
		const reading = decided(
			'Kommunstyrelsen förklarar följande uppdrag slutförda:',
			'- Utredning av ny simhall, beslut 2022-03-15, § 44',
			'- Plan för cykelvägar, beslut 2023-05-10, § 60',
		);
		expect(reading.suggestions).toEqual([]);
		expect(reading.closings.map(({ refersTo }) => `${refersTo.date} ${refersTo.item}`)).toEqual([
			'2022-03-15 44',
			'2023-05-10 60',
		]);
	});
});

test.each([
	'Svarstiden går ut 2024-06-30.',
	'Sista dag för att lämna yttrande är 30 juni 2024.',
	'Remisstiden löper ut den 30 juni 2024.',
])('the day an answer is due, among the background: %s', (sentence) => {
	const reading = decided('Yttrandet antas och översänds till Boverket.', '', 'Bakgrund', sentence);
	expect(reading.suggestions).toMatchObject([{ kind: 'response', deadline: { date: '2024-06-30' } }]);
});

test('what is approved with an addition: the addition is what is to be done', () => {
	const reading = decided(
		'Redovisningen godkänns med tillägget att resultaten ska analyseras och analysen delges nämnden i november 2024.',
	);
	expect(reading.suggestions).toMatchObject([
		{ deadline: { date: '2024-11-30' }, recipient: [{ value: 'nämnden' }] },
	]);
	expect(decided('Planen antas med ändringen att målet är 75 procent.').suggestions).toEqual([]);
});
