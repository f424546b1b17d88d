import { expect, test } from 'vitest';
import { keepDrafts, readDrafts, withDraft } from '../../src/lib/ui/desk/drafts.ts';
import { deskActOf } from '../../src/lib/ui/desk/list-keys.ts';
import { printColumns, readColumns, readHeadingRow } from '../../src/lib/ui/list-import/column-params.ts';
import { changedWords, notChangedWords } from '../../src/lib/ui/text/desk.ts';
import { outcomeWords, rowText } from '../../src/lib/ui/text/lists.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('single keys act outside fields only, and never with Ctrl', () => {
	const none = { ctrlKey: false, altKey: false, metaKey: false, defaultPrevented: false, target: 'row' };
	const isField = (target: unknown) => target !== 'row';
	expect(deskActOf({ ...none, key: 'J' }, isField)).toBe('next');
	expect(deskActOf({ ...none, key: 'q' }, isField)).toBe(null);
	expect(deskActOf({ ...none, key: 'r', ctrlKey: true }, isField)).toBe(null);
	expect(deskActOf({ ...none, key: 'r', target: { type: 'text' } }, isField)).toBe(null);
	expect(deskActOf({ ...none, key: 'x', target: { type: 'checkbox' } }, isField)).toBe('tick');
});

test('drafts survive in the tab, and whatever else stands there is no draft', () => {
	const kept = new Map<string, string>();
	const storage = {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => void kept.set(key, value),
	};
	const one = withDraft({}, 'a', { number: 'Å-2024-0001', text: 'Möte' });
	keepDrafts(storage, one);
	expect(readDrafts(storage)).toEqual({ a: { number: 'Å-2024-0001', text: 'Möte' } });
	expect(withDraft(one, 'a', { number: 'Å-2024-0001', text: ' ' })).toEqual({});
	for (const rubbish of ['{', '[]', 'null', '{"a":1,"b":{"text":2}}']) {
		kept.set('bevaka.utkast', rubbish);
		expect(readDrafts(storage)).toEqual({});
	}
	const full = () => {
		throw new Error('QuotaExceededError');
	};
	expect(() => keepDrafts({ setItem: full }, one)).not.toThrow();
});

test('a choice of columns stands in the address', () => {
	const columns = ['wording', null, 'deadline'] as const;
	const params = new URLSearchParams(printColumns(columns, 2));
	expect(readColumns(params, 3)).toEqual(columns);
	expect(readHeadingRow(params, 5)).toBe(2);
	expect(readHeadingRow(params, 2)).toBe(null);
	expect(readColumns(new URLSearchParams('per=x'), 3)).toBe(null);
	expect(readColumns(new URLSearchParams('k0=bluff'), 1)).toEqual([null]);
});

test('what is said after a change', () => {
	const numbers = ['Å-2024-0001', 'Å-2024-0002', 'Å-2024-0003', 'Å-2024-0004'];
	expect(changedWords({ kind: 'line-written', numbers: numbers.slice(0, 1) })).toBe(
		'Raden är sparad för Å-2024-0001.',
	);
	expect(plain(changedWords({ kind: 'status-set', numbers }))).toBe('Läget är ändrat för 4 åtaganden.');
	expect(notChangedWords(numbers.slice(0, 1))).toBe('Å-2024-0001 är inte ändrat');
	expect(plain(outcomeWords({ good: 1, wrong: 2, known: 1 }))).toBe(
		'1 rad blir ett åtagande, 2 rader är fel, 1 rad finns redan.',
	);
	expect(rowText({ field: 'decided', key: 'bad-day', value: 'x'.repeat(200) })).toMatch(
		/^”x{59}…” är ingen dag/,
	);
});
