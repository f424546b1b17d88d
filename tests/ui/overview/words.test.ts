import { describe, expect, test } from 'vitest';
import { tallySentence } from '../../../src/lib/ui/chart/bar-words.ts';
import { changedCount, newcomers } from '../../../src/lib/ui/overview/change-groups.ts';
import { rulerLayout } from '../../../src/lib/ui/overview/ruler.ts';
import {
	balanceWords,
	leftCount,
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
	const { changes } = overviewOf(
		{},
		{
			openThen: 31,
			added: [rowOf({ id: 'b' })],
			reopened: [rowOf({ id: 'c' })],
			done: [rowOf({ id: 'd' })],
			closed: [rowOf({ id: 'e' }), rowOf({ id: 'f' })],
			openNow: 30,
		},
	);
	expect(balanceWords(changes)).toBe('31 + 1 nya + 1 återöppnade \u2212 3 klara');
	expect(changes.openThen + changes.added.length + changes.reopened.length - leftCount(changes)).toBe(
		changes.openNow,
	);
});

test('new ones stand together by the document they came with', () => {
	const groups = newcomers([rowOf({ id: 'a' }), rowOf({ id: 'b', documentId: 'd2' }), rowOf({ id: 'c' })]);
	expect(groups.map(({ rows }) => rows.map(({ id }) => id))).toEqual([['a', 'c'], ['b']]);
	expect(newcomersNote([rowOf(), rowOf({ deadline: null, responsible: [] })])).toBe(
		'1 med datum, 1 utan datum. Ett utan ansvarig.',
	);
});

test('a commitment is counted as changed once, and not when it has left', () => {
	const row = rowOf({ id: 'x' });
	const { changes } = overviewOf(
		{},
		{
			added: [row],
			becameOverdue: [row],
			moved: [{ row: rowOf({ id: 'y' }), from: null, to: null, reason: null }],
			closed: [rowOf({ id: 'y' })],
		},
	);
	expect(changedCount(changes)).toBe(1);
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
