import { describe, expect, test } from 'vitest';
import { extract } from '../../src/lib/extraction/extract.ts';
import { decided, found } from './reading.ts';

/** Feet of pages, organs with long names and lists of tasks that end, each with invented words. */
const read = (...lines: string[]) => extract(lines.join('\n'), null);

describe('tasks that end', () => {
	test('a point over a list says what becomes of its tasks', () => {
		const reading = decided(
			'Nämnden beslutar',
			'1. att följande uppdrag ska anses vara slutförda och tas bort från listan:',
			'- uppdrag 2022-03-15 § 44, ny simhall',
		);
		expect(reading.suggestions).toEqual([]);
		expect(reading.closings).toMatchObject([{ refersTo: { date: '2022-03-15', item: '44' } }]);
	});

	test('the whole task is told before it is said to be over', () => {
		const reading = decided(
			'Redovisning av fullmäktiges uppdrag till hamnnämnden, att räkna bojarna och att arbetet ska ske i samråd med seglarna, antecknas och förklaras fullgjort.',
		);
		expect(reading.suggestions).toEqual([]);
		expect(reading.closings).toMatchObject([{ effect: 'closed' }]);
	});

	test('with what is not to be done after all', () => {
		const reading = decided(
			'Nämnden beslutar att förstudien inte ska genomföras och att uppdraget från den 6 maj 2022, § 8, därmed avslutas.',
		);
		expect(reading.suggestions).toEqual([]);
		expect(reading.closings).toMatchObject([{ effect: 'closed' }]);
	});
});

test('a foot with colons and the name of a joint organ stand in no sentence', () => {
	const foot = [
		'Justerares sign:          Utdragsbestyrkande:',
		'',
		'\fGemensam nämnd för hjälpmedel i norr',
		'',
	];
	const head = ['Protokoll', 'Gemensam nämnd för hjälpmedel i norr', '2024-05-16', ''];
	const reading = read(
		...[...head, ...foot, ...foot, '§ 7 Lager', '', 'Beslut', 'Nämnden beslutar'],
		...['att chefen får i uppdrag att ta fram rutiner', ...foot, 'för lagret, klart senast vecka 8, 2025.'],
	);
	expect(reading.suggestions).toMatchObject([{ kind: 'assignment', deadline: { date: '2025-02-23' } }]);
});

test('a joint organ proposes to several, before what it decides itself', () => {
	const reading = read(
		...['Protokoll', 'Gemensam nämnd för hjälpmedel i norr', '2024-05-16', '', '§ 7 Avgifter', ''],
		'Gemensamma nämndens förslag till beslut i regionfullmäktige',
		'1. Avgiften ska utvärderas efter ett år.',
		'',
		'Gemensamma nämndens beslut',
		'1. Chefen får i uppdrag att informera förskrivarna.',
	);
	expect(found(reading).map(({ kind, stage }) => `${kind} ${stage}`)).toEqual([
		'assignment proposed',
		'assignment decided',
	]);
});
