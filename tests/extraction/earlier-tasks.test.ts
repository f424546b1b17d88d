import { describe, expect, test } from 'vitest';
import { decided } from './reading.ts';

describe('earlier tasks', () => {
	test.each([
		['Uppdraget från KF 2023-06-12 § 71 kvarstår.', 'renewed', '71'],
		['Uppdraget ersätter uppdraget från den 14 februari 2023, § 13 punkt 1.', 'renewed', '13'],
		['Nämnden beslutar avskriva uppdraget att utreda en ishall (KS § 12, 2021-02-02).', 'closed', '12'],
	])('%s', (sentence, effect, item) => {
		expect(decided(sentence).closings).toMatchObject([{ effect, refersTo: { item } }]);
	});

	test('a task that is named by its point, and told in full, is one sentence', () => {
		const { closings } = decided(
			'Redovisning av kommunfullmäktiges uppdrag 2023-06-12 § 71 p. 2 till hamnnämnden, att fortlöpande räkna båtarna, antecknas och förklaras fullgjort.',
		);
		expect(closings).toMatchObject([
			{ effect: 'closed', refersTo: { date: '2023-06-12', item: '71', point: '2' } },
		]);
	});

	test('whose task it was is who gave it, and an "att" on the next line tells which', () => {
		const { closings } = decided(
			'Kommunfullmäktiges uppdrag till hamnnämnden 2023-06-12 § 71,',
			'att räkna båtarna, antecknas och förklaras fullgjort.',
		);
		expect(closings).toMatchObject([
			{ effect: 'closed', refersTo: { body: 'Kommunfullmäktige', item: '71' } },
		]);
	});

	test('the task is where it was given, not the plan that dealt with it', () => {
		const { closings } = decided(
			'Frågan är hanterad i hamnplanen, antagen 2024-06-12, § 57, och uppdraget som lämnades av hamnnämnden 2021-11-23, § 93, om en ny kaj förklaras avslutat.',
		);
		expect(closings).toMatchObject([{ effect: 'closed', refersTo: { date: '2021-11-23', item: '93' } }]);
	});

	test('a task that was decided and is called off', () => {
		const { closings } = decided(
			'Styrelsen upphäver tidigare beslut från den 9 maj 2021, § 64, om att bygga en kaj.',
		);
		expect(closings).toMatchObject([{ effect: 'closed', refersTo: { date: '2021-05-09', item: '64' } }]);
		expect(
			decided('Styrelsen upphäver beslutet den 9 maj 2021, § 64, om att anta en policy.').closings,
		).toEqual([]);
	});

	test('who got the task is not the organ that gave it', () => {
		const { closings } = decided(
			'Fullmäktige förklarar uppdraget om en ny taxa, som lämnades till hamnnämnden 2023-11-20, § 81, för avslutat.',
		);
		expect(closings).toMatchObject([{ refersTo: { body: null, date: '2023-11-20', item: '81' } }]);
	});

	test('a renewal in two sentences is one', () => {
		const { closings } = decided(
			'1. Förvaltningen får förnyat uppdrag att teckna avtal. Uppdraget ersätter uppdraget från den 14 februari 2023, § 13.',
		);
		expect(closings).toMatchObject([{ effect: 'renewed', refersTo: { date: '2023-02-14', item: '13' } }]);
	});

	test.each([
		'Nämnden ska redovisa de uppdrag som inte är verkställda två gånger per år.',
		'Motionen anses besvarad, eftersom hamnkontoret redan har uppdraget.',
	])('ends no task: %s', (sentence) => {
		expect(decided(sentence).closings).toEqual([]);
	});

	test.each([
		['closed', 'Rapporten godkänns som slutredovisning av uppdraget.'],
		['closed', 'Nämnden ser uppdraget om badplatserna som slutfört.'],
		['closed', 'Uppdraget stryks från uppdragslistan.'],
		['closed', 'Uppdraget att utreda en ny förskola är härmed slutredovisat.'],
		['closed', 'Uppdraget upphör.'],
		['closed', 'Nämnden godkänner slutrapporten och förklarar uppdraget avslutat.'],
		['closed', 'Uppdragen 3, 5 och 7 i uppdragslistan avslutas.'],
		['closed', 'Redovisningen godkänns och uppdraget avskrivs.'],
		['renewed', 'Uppdraget kvarstår.'],
		['renewed', 'Uppdraget ligger kvar hos förvaltningen.'],
		['deferred', 'Uppdraget förlängs till och med december 2024.'],
		['renewed', 'Uppdraget förlängs och redovisas i den ordning som gäller.'],
		['renewed', 'Nämnden förnyar uppdraget om badplatserna.'],
		['deferred', 'Uppdraget om badplatserna vilar tills vidare.'],
		['deferred', 'Uppdraget om badplatserna ska vara slutfört den 31 december 2025.'],
		['deferred', 'Uppdraget får ny sluttid den 31 december 2024.'],
		['deferred', 'Slutdatum för uppdraget ändras till den 31 december 2024.'],
		['deferred', 'Nämnden förlänger kontorets uppdrag om badplatserna till december 2024.'],
		['closed', 'Därmed är uppdraget om badplatserna slutfört.'],
		['closed', 'att därmed betrakta uppdraget från den 18 januari 2024 som avslutat'],
		['closed', 'att stryka uppdraget från listan'],
		['closed', 'Uppdraget om badplatserna är nu färdigt.'],
		['closed', 'Uppdraget tas bort från uppdragslistan.'],
		['closed', 'Uppdraget om badplatserna har genomförts.'],
		['deferred', 'Förvaltningen får förlängd tid för uppdraget till den 1 mars 2025.'],
		['deferred', 'Nämnden beviljar anstånd med uppdraget till den 1 mars 2025.'],
		['deferred', 'Uppdraget pausas i avvaktan på statens utredning.'],
		['deferred', 'Tiden för återrapportering förlängs till den 31 december 2024.'],
	])('%s: %s', (effect, sentence) => {
		expect(decided(sentence).closings.map((closing) => closing.effect)).toEqual([effect]);
	});

	test.each([
		'Uppdraget ska återrapporteras när det är slutfört.',
		'Mona Frisk (C) entledigas från uppdraget som ordförande.',
		'Förvaltningen får i uppdrag att avsluta avtalet.',
		'Interpellationen anses besvarad.',
		'Kontoret kompletterar listan med ansvarig och sluttid för varje uppdrag.',
		'Uppdraget ska vara redovisat när planen antas.',
	])('none: %s', (sentence) => {
		expect(decided(sentence).closings).toEqual([]);
	});
});
