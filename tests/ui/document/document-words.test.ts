import { expect, test } from 'vitest';
import { LIST_RULE } from '../../../src/lib/domain/lists/list-rule.ts';
import { PROBLEMS } from '../../../src/lib/server/documents/problems.ts';
import { DEFAULT_LIMITS } from '../../../src/lib/server/documents/limits.ts';
import {
	documentName,
	fileSize,
	LARGEST_FILE,
	leftInWords,
	missingFacts,
	problemText,
	rangeInWords,
	readInWords,
} from '../../../src/lib/ui/text/documents.ts';

const counts = (over = {}) => ({
	items: 6,
	suggestions: 4,
	pending: 4,
	confirmed: 0,
	dismissed: 0,
	withoutResponsible: 2,
	withoutDeadline: 0,
	closings: 0,
	...over,
});
const plain = (words: string | null) => words?.replaceAll('\u00a0', ' ');

test('what was read is said in words', () => {
	expect(plain(readInWords({ kind: 'kallelse', counts: counts() }))).toBe(
		'6 ärenden, 4 åtaganden, 2 utan ansvarig',
	);
	expect(
		plain(
			readInWords({ kind: 'protokoll', counts: counts({ items: 1, suggestions: 0, withoutResponsible: 0 }) }),
		),
	).toBe('1 paragraf, inga åtaganden');
	expect(plain(readInWords({ kind: 'other', counts: counts(), rulesetVersion: LIST_RULE }))).toBe('6 rader');
});

test('what is left is said, also when it is nothing', () => {
	expect(leftInWords({ counts: counts({ pending: 3 }) })).toBe('3 kvar att granska');
	expect(leftInWords({ counts: counts({ pending: 0 }) })).toBe('Allt är granskat');
	expect(plain(leftInWords({ counts: counts({ pending: 0, suggestions: 0, closings: 1 }) }))).toBe(
		'1 fråga om tidigare åtaganden',
	);
	expect(plain(leftInWords({ counts: counts({ pending: 2, closings: 3 }) }))).toBe(
		'2 kvar att granska, 3 frågor om tidigare åtaganden',
	);
	expect(leftInWords({ counts: counts({ pending: 0, suggestions: 0 }) })).toBe('Inget att granska');
	expect(leftInWords({ counts: counts(), rulesetVersion: LIST_RULE })).toBe('Varje rad är ett åtagande');
});

test('the range that the text proves', () => {
	const range = (from: string | null, to: string | null) => plain(rangeInWords({ from, to }));
	expect(range('2023-10-03', '2023-10-31')).toBe('Mellan 3 och 31 oktober 2023, enligt de datum som nämns.');
	expect(range('2023-09-28', '2023-10-31')).toBe(
		'Mellan 28 september 2023 och 31 oktober 2023, enligt de datum som nämns.',
	);
	expect(range('2023-09-28', null)).toBe('Tidigast 28 september 2023, enligt de datum som nämns.');
	expect(range(null, '2023-10-31')).toBe('Senast 31 oktober 2023, enligt de datum som nämns.');
	expect(rangeInWords({ from: null, to: null })).toBeNull();
});

test('every problem that reading can end in has a sentence of its own', () => {
	const sentences = PROBLEMS.map(problemText);
	expect(new Set(sentences).size).toBe(PROBLEMS.length);
	expect(sentences).not.toContain(problemText('okänt'));
});

test('the size that the page checks is the size that reading allows', () => {
	expect(LARGEST_FILE).toBe(DEFAULT_LIMITS.bytes);
});

test('sizes and names', () => {
	expect(plain(fileSize(900))).toBe('900 byte');
	expect(plain(fileSize(7_107))).toBe('7 kB');
	expect(plain(fileSize(60 * 1024 * 1024))).toBe('60 MB');
	expect(plain(documentName({ kind: 'protokoll', meetingDate: '2023-10-11' }))).toBe(
		'Protokoll 11 oktober 2023',
	);
	expect(documentName({ kind: 'other', meetingDate: null })).toBe('Handling utan datum');
});

test('a person is asked only for what a read text does not state', () => {
	const row = { state: 'read', body: null, meetingDate: null } as const;
	expect(missingFacts(row)).toBe('organ och datum');
	expect(missingFacts({ ...row, body: { id: 'b', name: 'Barnnämnden' } })).toBe('datum');
	expect(missingFacts({ ...row, state: 'failed' })).toBeNull();
});
