import { expect, test } from 'vitest';
import { answerIn } from '../../../src/lib/server/documents/answer-shape.ts';

const reading = {
	rulesetVersion: '1',
	facts: { kind: 'protokoll', body: null, date: null, dateRange: null },
	text: '§ 1 Val',
	pages: [0],
	ocr: { suspected: false, repairs: [] },
	items: [
		{ number: '1', title: 'Val', span: [0, 7], classification: 'decision', unsure: [], references: [] },
	],
	suggestions: [],
	closings: [],
	missingNumbers: [],
};
const places = { number: 1, width: 595, height: 842, machineRead: false, words: [[0, 1, 70, 70, 76, 82]] };
const answer = (change: object = {}, change2: object = {}) =>
	JSON.stringify({ ok: true, reading: { ...reading, ...change }, pages: [{ ...places, ...change2 }] });

test('an answer of the reading process is taken whole', () => {
	expect(answerIn(answer())).toEqual({ ok: true, reading, pages: [places] });
	expect(answerIn('{"ok":false,"problem":"broken"}')).toEqual({ ok: false, problem: 'broken' });
});

const pointer = (end: number) => ({
	...{ body: 'KF', date: null, item: '1', point: null, caseNumber: null },
	span: [0, end],
});

test('an answer with references is taken whole', () => {
	const items = [{ ...reading.items[0], references: [pointer(3), { ...pointer(7), year: 2024 }] }];
	expect(answerIn(answer({ items }))).toMatchObject({ reading: { items } });
});

test.each([
	['cut short', answer().slice(0, -9)],
	['of another shape', '{"ok":true}'],
	['with an unknown problem', '{"ok":false,"problem":"<b>"}'],
	['with a span outside the text', answer({ items: [{ ...reading.items[0], span: [0, 8] }] })],
	['with a span that ends before it begins', answer({ closings: [{ item: '1', span: [5, 2] }] })],
	[
		'with a reference outside the text',
		answer({ items: [{ ...reading.items[0], references: [pointer(8)] }] }),
	],
	['with a reference of another shape', answer({ items: [{ ...reading.items[0], references: [{}] }] })],
	['with an item unsure in no way of ours', answer({ items: [{ ...reading.items[0], unsure: ['x'] }] })],
	['with a word of a page outside the text', answer({}, { words: [[0, 8, 70, 70, 76, 82]] })],
	['with a word of a page that has no place', answer({}, { words: [[0, 1, 70, null, 76, 82]] })],
	['with a page that has no size', answer({}, { width: null })],
	[
		'with a kind that is no word of ours',
		answer({ suggestions: [{ item: '1', kind: 'x', stage: 'decided', span: [0, 1] }] }),
	],
])('an answer %s is no answer', (_, written) => {
	expect(answerIn(written)).toBeNull();
});

const page = { text: 'Ett ord', size: { width: 595, height: 842 }, words: [], machineRead: false };
const inPart = (change: object = {}, pictures: unknown = [1]) =>
	JSON.stringify({
		ok: true,
		parsed: { pages: [page, { ...page, needsPicture: 'empty', ...change }] },
		pictures,
	});

test('pages that are to be read from their pictures are told by number', () => {
	expect(answerIn(inPart({ words: [[0, 3, 70, 70, 90, 80]] }))).toMatchObject({ ok: true, pictures: [1] });
});

test.each([
	['of a page that is not there', inPart({}, [2])],
	['of no page', inPart({}, [])],
	['with a word outside its page', inPart({ words: [[0, 8, 70, 70, 90, 80]] })],
	['with a word that has no place', inPart({ words: [[0, 3, 70, null, 90, 80]] })],
	['with a page that failed for no known reason', inPart({ unread: 'x' })],
])('pictures %s are no answer', (_, written) => {
	expect(answerIn(written)).toBeNull();
});
