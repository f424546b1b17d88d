import { describe, expect, test } from 'vitest';
import { decided, found, readLines } from './reading.ts';

describe('who decides and who proposes', () => {
	test('what is proposed and then decided in the same words is decided once', () => {
		const reading = decided(
			'Arbetsutskottet föreslår nämnden besluta',
			'',
			'att uppdra åt gatuchefen att se över skyltarna.',
			'',
			'Tekniska nämnden beslutar',
			'',
			'att uppdra åt gatuchefen att se över skyltarna.',
		);
		expect(reading.suggestions).toMatchObject([{ kind: 'assignment', stage: 'decided' }]);
	});

	test('a förslag to another organ before what the organ decides itself', () => {
		const reading = readLines(
			...['Protokoll', 'Regionstyrelsen', '2024-02-06', '', '§ 3 Hamnen', ''],
			...[
				'Regionstyrelsens förslag till regionfullmäktige',
				'',
				'• Hamnnämnden ska årligen lämna en lägesrapport.',
				'',
			],
			...['Regionstyrelsens beslut för egen del', '', '• Hamnkontoret får i uppdrag att måla bryggan.'],
		);
		expect(reading.suggestions).toMatchObject([
			{ kind: 'report', stage: 'proposed' },
			{ kind: 'assignment', stage: 'decided' },
		]);
	});

	test('another organ proposes at the end of the background, without a heading', () => {
		const reading = readLines(
			...['Protokoll', 'Kommunstyrelsen', '2024-02-06', '', '§ 3', '', 'Ang Östra skolan', ''],
			...['Skolnämnden har begärt medel.', '', 'Kommunstyrelsen föreslår kommunfullmäktige besluta', ''],
			'att uppdra åt tekniska nämnden att bygga om skolan.',
		);
		expect(reading.suggestions).toMatchObject([{ kind: 'assignment', stage: 'proposed' }]);
	});

	test('the reasons for a decision and its yrkanden are no decisions', () => {
		const reading = decided(
			...[
				'Bidraget avslås.',
				'',
				'Skäl för beslut',
				'Den som söker bidrag ska redovisa sina utgifter varje år.',
				'',
			],
			...[
				'Förslag till beslut på mötet',
				'Eva Ek (X) föreslår att förvaltningen får i uppdrag att pröva frågan igen.',
			],
		);
		expect(reading.suggestions).toEqual([]);
	});

	test('what fullmäktige is to decide, and then what the organ decides itself', () => {
		const reading = readLines(
			...['Protokoll', 'Kommunstyrelsen', '2024-02-06', '', '§ 3 Badplatser', '', 'Beslut'],
			'Kommunstyrelsen föreslår att kommunfullmäktige fattar följande beslut.',
			'1. Fritidsnämnden får i uppdrag att utreda en ny badplats.',
			'',
			'Kommunstyrelsen beslutar för egen del, under förutsättning att kommunfullmäktige beslutar enligt ovan, att ge kanslichefen i uppdrag att skriva avtalet.',
		);
		expect(reading.suggestions.map(({ stage }) => stage)).toEqual(['proposed', 'decided']);
	});

	test('a proposal through two organs goes for each of its clauses', () => {
		const reading = decided(
			...['Nämnden föreslår regionstyrelsen föreslå regionfullmäktige', 'att en station inrättas i Norrvik,'],
			'att verksamheten utökas med 6,5 årsarbetare.',
		);
		expect(found(reading).map(({ kind, stage }) => `${kind} ${stage}`)).toEqual([
			'assignment proposed',
			'staffing proposed',
		]);
	});

	test('a paragraph of running text: from the sentence that decides', () => {
		const reading = readLines(
			...['Protokoll fört vid styrelsemöte', '2024-02-06', '', '§ 3 Rekrytering', ''],
			'Läget ska diskuteras vidare. Styrelsen beslutar att en ekonom på 50 procent anställs under 2024. Chefen ansvarar för annonsen.',
		);
		expect(reading.suggestions).toMatchObject([
			{ kind: 'staffing', stage: 'decided' },
			{ kind: 'assignment', responsible: [{ value: 'Chefen' }] },
		]);
	});
});
