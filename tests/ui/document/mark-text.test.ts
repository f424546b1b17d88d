import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markText, runsBy } from '../../../src/lib/ui/document/sheet/mark-text.ts';

const text = 'Nämnden ska lämna yttrande senast den 3 maj 2024.';
const at = (words: string) => [text.indexOf(words), text.indexOf(words) + words.length] as const;

test('a mark inside another is cut out, and both lie over it', () => {
	const whole = { span: at('lämna yttrande senast den 3 maj 2024'), name: 'hela' };
	const date = { span: at('senast den 3 maj 2024'), name: 'frist' };

	const segments = markText(text, [0, text.length], [whole, date]);

	expect(segments.map((s) => [s.text, s.marks.map((m) => m.name)])).toEqual([
		['Nämnden ska ', []],
		['lämna yttrande ', ['hela']],
		['senast den 3 maj 2024', ['hela', 'frist']],
		['.', []],
	]);
});

test('marks that overlap without nesting share the middle', () => {
	const a = { span: at('Nämnden ska lämna'), name: 'a' };
	const b = { span: at('lämna yttrande'), name: 'b' };
	const shared = markText(text, [0, text.length], [a, b]).find((s) => s.marks.length === 2);
	expect(shared?.text).toBe('lämna');
});

test('only the part of a mark inside the range is shown', () => {
	const segments = markText(text, at('lämna yttrande'), [{ span: at('ska lämna yttrande senast') }]);
	expect(segments.map((s) => [s.start, s.text, s.marks.length])).toEqual([
		[text.indexOf('lämna'), 'lämna yttrande', 1],
	]);
});

test('whatever the marks, the segments are the text', () => {
	const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
	fc.assert(
		fc.property(
			fc.string({ maxLength: 60, unit: 'binary' }),
			fc.array(span, { maxLength: 12 }),
			span,
			(s, spans, r) => {
				const range = [Math.min(r[0], s.length), Math.min(r[1], s.length)] as const;
				const marks = spans.map((one) => ({ span: one }));

				const segments = markText(s, range, marks);

				expect(segments.map((one) => one.text).join('')).toBe(s.slice(...range));
				for (const segment of segments) {
					expect(s.slice(segment.start, segment.start + segment.text.length)).toBe(segment.text);
					const end = segment.start + segment.text.length;
					const over = marks.filter((m) => m.span[0] < end && segment.start < m.span[1]);
					expect(segment.marks).toEqual(over);
				}
			},
		),
	);
});

test('neighbours with the same key stand together', () => {
	expect(runsBy([1, 3, 2, 5], (n) => n % 2).map((r) => r.run)).toEqual([[1, 3], [2], [5]]);
});
