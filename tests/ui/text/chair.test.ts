import { expect, test } from 'vitest';
import type { ChairQuestion } from '../../../src/lib/domain/chair.ts';
import type { CommitmentRow } from '../../../src/lib/domain/commitment.ts';
import type { Concern, MeetingNote } from '../../../src/lib/domain/concern.ts';
import {
	ageWords,
	askWords,
	protocolText,
	reasonWords,
	sumWords,
	trendWords,
} from '../../../src/lib/ui/text/chair.ts';

const PER = '2023-10-20';
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const ROW = {
	...{ timing: 'overdue', deadline: { date: '2023-09-30' }, moves: 3, lastLine: null, decided: '2021-11-16' },
	...{ responsible: [{ name: 'Tekniska förvaltningen' }], doneOn: null, item: '212' },
	body: { id: 'ks', name: 'Kommunstyrelsen' },
} as unknown as CommitmentRow;

const question = (concerns: readonly Concern[], row: object = {}): ChairQuestion => ({
	...{ row: { ...ROW, ...row }, place: 1, concerns, note: null },
	facts: {
		budgets: [{ name: 'budget 2023', day: '2022-11-30', state: 'unknown' }],
		missed: [{ period: '2022', due: '2022-12-31' }],
	},
});

test.each([
	[['unexplained'], {}, '20 dagar försenad. Ingen rad skriven.'],
	[['unexplained'], { lastLine: { date: '2023-03-14' } }, '20 dagar försenad. Ingen rad sedan 14 mars.'],
	[['moved'], {}, 'Flyttad tre gånger, nu till 30 sep, 20 dagar försenad.'],
	[['unexplained', 'moved'], {}, '20 dagar försenad. Ingen rad skriven. Flyttad tre gånger, nu till 30 sep.'],
	[['moved'], { timing: 'undated', deadline: null, moves: 2 }, 'Flyttad två gånger.'],
	[['ageing'], { responsible: [] }, 'Beslutad för 1 år 11 mån sedan. Ansvarig saknas.'],
	[['unreported'], { doneOn: '2022-12-01' }, 'Klar sedan 1 dec 2022.'],
	[['budget'], {}, 'Väntar på budget 2023. Det beslutet ska ha fattats senast 30 nov 2022.'],
	[['missed'], {}, 'Redovisningen för 2022 har inte kommit. Den skulle ha kommit senast 31 dec 2022.'],
	[[], {}, ''],
] as const)('%s', (concerns, row, words) => {
	expect(plain(reasonWords(question(concerns, row), PER))).toBe(words);
});

test('who has nobody is asked about too', () => {
	expect(askWords('ageing', { responsible: [] })).toBe('När ska det vara klart? Vem svarar för det?');
});

test('the words for the minutes name the decision', () => {
	const note = { outcome: 'new-deadline', due: '2023-12-06' } as MeetingNote;
	expect(plain(protocolText(note, ROW))).toBe(
		'Fristen för uppdraget i Kommunstyrelsens beslut 2021-11-16 § 212 flyttas till den 6 december 2023.',
	);
	const end = { ...note, outcome: 'end', due: null } as MeetingNote;
	const board = { ...ROW, body: { id: 'tu', name: 'Trygghetsutskott' } };
	expect(plain(protocolText(end, board))).toContain(
		'uppdraget i Trygghetsutskotts beslut 2021-11-16 § 212 upphör',
	);
});

test('sums in words', () => {
	expect([sumWords(1, 0), sumWords(16, 1), sumWords(16, 2)].map(plain)).toEqual([
		'1 fråga, ingen besvarad',
		'16 frågor, 1 besvarad',
		'16 frågor, 2 besvarade',
	]);
	expect([ageWords('2023-10-01', PER), ageWords('2021-10-20', PER), ageWords('2020-11-20', PER)]).toEqual([
		'0 mån',
		'2 år',
		'2 år 11 mån',
	]);
});

test('the trend says where it went', () => {
	const at = (open: number, overdue: number) => ({ month: '2023-10', day: PER, open, overdue });
	expect(trendWords([at(12, 6), at(35, 6)])).toBe(
		'På en månad: öppna har gått från 12 till 35, försenade är 6, lika många som då.',
	);
	expect(trendWords([])).toBe('');
});
