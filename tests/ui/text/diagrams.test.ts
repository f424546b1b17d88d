import { expect, test } from 'vitest';
import type { CommitmentRow } from '../../../src/lib/domain/commitment.ts';
import type { OccurrenceState } from '../../../src/lib/domain/ledgers/occurrence-ledger.ts';
import {
	ageSentence,
	cutAt,
	drawn,
	recurringSentence,
	staffingSentence,
	timesWords,
} from '../../../src/lib/ui/text/diagrams.ts';
import { matterSentence, timesName } from '../../../src/lib/ui/text/matter-time.ts';

/** Screens break no line between a figure and its word; here that space is as any other. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const times = (fulfilled: number, missed: number, late: number): Record<OccurrenceState, number> => ({
	...{ fulfilled, missed, late, next: 1, planned: 1 },
});

test('undated ones: none, one, many and old', () => {
	const ages = (young: number, old: number) =>
		ageSentence([
			{ label: 'under-6', count: young, blocked: 0 },
			{ label: '6-12', count: 0, blocked: 0 },
			{ label: 'over-12', count: old, blocked: 0 },
		]);
	expect(ages(0, 0)).toBe('Inga öppna åtaganden saknar datum.');
	expect(plain(ages(1, 0))).toBe(
		'1 öppet åtagande saknar datum; inget av dem beslutades för mer än ett år sedan.',
	);
	expect(plain(ages(3, 9_997))).toBe(
		'10 000 öppna åtaganden saknar datum; 9 997 av dem beslutades för mer än ett år sedan.',
	);
});

test('staffing: nothing, and what is left without what is filled beyond', () => {
	const bar = (decided: number, filled: number) => ({
		...{ year: 2024, unit: 'Åkontoret', decided, tentative: 0, filled, numbers: [] },
	});
	expect(staffingSentence([])).toBe('Inga beslut om bemanning i procent av heltid.');
	expect(plain(staffingSentence([bar(100, 30), bar(50, 80)]))).toBe(
		'Beslutat är 150 % av heltid, tillsatt 110 %; 70 % är kvar att tillsätta.',
	);
	expect(plain(staffingSentence([bar(50, 50)]))).toBe('Beslutat är 50 % av heltid, tillsatt 50 %.');
});

test('recurring ones: none, none yet, told, missed and lacking', () => {
	const of = (total: number, own: ReturnType<typeof times>) =>
		plain(recurringSentence({ total, rows: Array(Math.min(30, total)), times: own }));
	expect(of(0, times(0, 0, 0))).toBe('Inga återkommande åtaganden har fått datum.');
	expect(of(1, times(0, 0, 0))).toBe('1 återkommande åtagande. Ingen gång har passerat ännu.');
	expect(of(2, times(5, 1, 2))).toBe(
		'2 återkommande åtaganden. Av 8 gånger hittills är 5 redovisade och 1 utebliven, och 2 saknas.',
	);
	expect(of(31, times(5, 0, 0))).toBe(
		'31 återkommande åtaganden. Av 5 gånger hittills är 5 redovisade, och ingen saknas. ' +
			'De 30 som brister mest är ritade.',
	);
	expect([timesWords(times(0, 0, 0)), timesWords(times(5, 1, 2))]).toEqual(['ingen än', '5 av 8']);
});

test('a matter is told by how its commitments stand', () => {
	const row = (timing: CommitmentRow['timing'], decided: string | null) =>
		({
			...{ number: 'Å-2023-0001', timing, decided, deadline: null, doneOn: null, reportedOn: null },
		}) as CommitmentRow;
	expect(plain(matterSentence([row('overdue', '2023-04-25'), row('undated', null), row(null, null)]))).toBe(
		'3 åtaganden: 1 klart eller avslutat, 1 försenat och 1 öppet. Det första beslutades den 25 april 2023.',
	);
	expect(timesName('Å-2023-0001', { ...row(null, '2023-04-25'), doneOn: '2023-09-01' })).toBe(
		'Å-2023-0001: beslutat 2023-04-25, ingen frist, klart 2023-09-01',
	);
});

test('long wordings are cut between words', () => {
	expect(cutAt('Läget redovisas.', 20)).toBe('Läget redovisas.');
	expect(cutAt('Förvaltningen ska redovisa läget varje kvartal', 30)).toBe('Förvaltningen ska redovisa…');
	expect(cutAt('x'.repeat(500), 30).length).toBeLessThanOrEqual(30);
	expect([drawn(30), plain(drawn(10_000))]).toEqual([
		'',
		`De 30 första av 10 000 är ritade; alla står i tabellen.`,
	]);
});
