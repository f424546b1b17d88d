import { describe, expect, test } from 'vitest';
import type { Newcomers } from '../../../src/lib/domain/ledgers/change-ledger.ts';
import { tallySentence } from '../../../src/lib/ui/chart/cells/bar-words.ts';
import { rulerLayout } from '../../../src/lib/ui/overview/ruler.ts';
import {
	balanceWords,
	movedNote,
	newcomersNote,
	overdueNote,
	unchangedWords,
	whatRots,
} from '../../../src/lib/ui/text/overview.ts';
import { overviewOf, rowOf } from '../../domain/report-sample.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const tally = overviewOf().tally;

test('the chart in one sentence adds up in view', () => {
	expect(
		tallySentence({ ...tally, open: 35, overdue: 6, dueSoon: 6, onTrack: 11, undated: 8, ageing: 4 }),
	).toBe(
		'35 öppna åtaganden: 6 försenade, 6 inom 30 dagar, 11 i tid och 12 utan datum, varav 4 sedan mer än sex månader.',
	);
	expect(tallySentence(tally)).toBe('Inga öppna åtaganden.');
});

describe('good news never hides what rots', () => {
	test('undated, blocked and unreported ones are said', () => {
		const rotting = overviewOf({ tally: { ...tally, open: 5, ageing: 4, blocked: 1, doneNotReported: 2 } });
		expect(whatRots(rotting)).toBe(
			'Fyra saknar datum sedan mer än sex månader. Ett är blockerat. Två är klara men inte återrapporterade.',
		);
	});
	test('and nothing when there is nothing', () => expect(whatRots(overviewOf())).toBe(''));
});

test('the balance: then + new + reopened − those that left = now', () => {
	const none = { count: 0, rows: [] };
	const changes = {
		...{ since: '2023-09-20', openThen: 31, openNow: 30, added: 1, left: 3, unchanged: 28 },
		...{ newcomers: none, becameOverdue: none, moved: none, done: none, settled: none },
		reopened: { count: 1, rows: [rowOf()] },
	};
	expect(balanceWords(changes)).toBe('31 + 1 nya + 1 återöppnade \u2212 3 klara');
	expect(balanceWords({ ...changes, reopened: none })).toBe('31 + 1 nya \u2212 3 klara');
});

test('new ones of a document say how many have a day, come back and have nobody', () => {
	const group = { kind: 'protokoll', decided: '2023-10-11', body: 'Socialnämnden', numbers: ['Å-1', 'Å-2'] };
	const note = (counts: { dated: number; recurring: number; unassigned: number }) =>
		newcomersNote({ ...group, ...counts } as Newcomers);
	expect(note({ dated: 1, recurring: 0, unassigned: 1 })).toBe(
		'1 med datum, 1 utan datum. Ett utan ansvarig.',
	);
	expect(note({ dated: 2, recurring: 1, unassigned: 0 })).toBe('2 med datum, 1 återkommande.');
});

test('what stands beside an overdue one', () => {
	expect(overdueNote(rowOf())).toBe('utan förklaring');
	expect(
		overdueNote(rowOf({ lastLine: { text: 'Kommer i maj.', date: '2023-10-12', actor: 'Ek' } })),
	).toBeNull();
	expect([0, 1, 2, 3, 14].map((moves) => movedNote(rowOf({ moves })))).toEqual([
		null,
		'flyttad en gång',
		'flyttad två gånger',
		'flyttad tre gånger',
		'flyttad 14 gånger',
	]);
	expect(plain(unchangedWords(21))).toBe('21 åtaganden är oförändrade.');
});

test('the ruler holds ten months, and only meetings within them', () => {
	const ruler = rulerLayout('2023-10-20', ['2022-12-31', '2023-01-01', '2023-10-31', '2023-11-01']);
	expect(ruler.months.map(({ label }) => label)).toEqual([
		'jan',
		'feb',
		'mars',
		'april',
		'maj',
		'juni',
		'juli',
		'aug',
		'sep',
		'okt',
	]);
	expect(ruler.meetings).toHaveLength(2);
	expect(ruler.per).toBeLessThan(ruler.end);
});
