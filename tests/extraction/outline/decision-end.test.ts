import { describe, expect, test } from 'vitest';
import { decided, found } from '../reading.ts';

const quotes = (...lines: string[]) => found(decided(...lines)).map(({ quote }) => quote);
const TASK = 'Parkchefen får i uppdrag att plantera lindar i Norra allén.';

describe('what is told after a beslut is no part of it', () => {
	test.each([
		['what somebody did', 'Byalaget har i en skrivelse begärt att kommunen ska plantera om allén.'],
		['what was decided before', 'Nämnden gav den 4 maj 2021, § 33, parkchefen i uppdrag att räkna träden.'],
		['what follows from a rule', 'Enligt skötselplanen ska allén besiktigas varje år.'],
		['what a paper says', 'Av utredningen framgår att hälften av träden ska fällas.'],
	])('%s', (_, told) => {
		expect(quotes(TASK, '', told)).toEqual([TASK]);
		expect(quotes(TASK, '', 'Så här har det gått till', told)).toEqual([TASK]);
		expect(quotes(TASK, '', told, '', 'Entreprenören ska bära bort grenarna.')).toEqual([TASK]);
	});
});

test('why a motion is refused, in quotation marks, is nothing to do', () => {
	expect(
		quotes(
			'Motionen avslås med majoritetens motivering:',
			'”Träden i allén ska enligt oss få stå kvar.',
			'Dessutom ska ingen behöva såga i onödan.”',
		),
	).toEqual([]);
});

describe('the beslut goes on', () => {
	const REPORT = 'Arbetet ska redovisas för nämnden i november 2024.';
	test.each([
		['with what shall be', []],
		['after a page', ['Justerandes sign    Utdragsbestyrkande', '\f']],
		['after what the organ itself says', ['Tekniska nämnden anser att allén är värdefull.', '']],
	])('%s', (_, between) => {
		expect(quotes(TASK, '', ...between, REPORT)).toEqual([TASK, REPORT]);
	});

	test('after what is quoted in one of its points', () => {
		expect(
			quotes(
				'1. Skötselplanen får denna inledning:',
				'',
				'Allén har funnits sedan 1890 och är kommunens äldsta.',
				'',
				`2. ${TASK}`,
			),
		).toEqual([TASK]);
	});
});
