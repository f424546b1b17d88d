import { describe, expect, test } from 'vitest';
import { decided } from './reading.ts';

/** The same thing at many times: none of them may hide that it is to be done. */
const TIMES = [
	...['senast den 4 maj 2025', 'i maj 2025', 'våren 2025', 'före sommaren', 'efter sommaren', 'till hösten'],
	...['vid nästa möte', 'om sex månader', 'inom ett år', 'efter ett år', 'årligen', 'varje kvartal'],
	...['kvartalsvis', 'två gånger per år', 'löpande', 'vecka 42', 'i slutet av 2025', 'vid årets slut'],
	...['den 4 maj 2025'],
	...['kvartal 2 2025', 'i samband med bokslutet', 'inför budget 2026', 'snarast', 'vid sammanträdet i juni'],
	...['till nämndens sammanträde i juni', 'minst en gång per halvår', 'på junisammanträdet', 'regelbundet'],
];

/** The times at which something else than one commitment of the kind was found. */
const notRead = (frame: string, kind: string) =>
	TIMES.filter((time) => {
		const { suggestions } = decided(`${frame} ${time}.`);
		return suggestions.map((one) => one.kind).join() !== kind;
	});

describe('at a time', () => {
	test.each([
		'Uppdraget redovisas',
		'Återrapportering till nämnden',
		'Hamnkontoret rapporterar till nämnden',
		'Beslutet följs upp',
		'Ärendet återkommer',
	])('somebody comes back: %s …', (frame) => {
		expect(notRead(frame, 'report')).toEqual([]);
	});

	test.each([
		'Bryggan repareras',
		'Hamnplanen revideras',
		'En bryggplan tas fram',
		'Hamnkontoret ska se över bojarna',
		'Bryggförsöket utvärderas',
	])('something is done: %s …', (frame) => {
		expect(notRead(frame, 'assignment')).toEqual([]);
	});

	test.each([
		'Hamnen redovisar ett överskott på 210 tkr efter oktober.',
		'Återrapportering av uppdraget om bryggan, nämndens § 89 2023, tas emot.',
	])('a time of what was: %s', (sentence) => {
		expect(decided(sentence).suggestions).toEqual([]);
	});
});
