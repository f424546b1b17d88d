import { expect, test } from 'vitest';
import { readEdits, readMarked, typedOf, type Typed } from '../../../src/lib/ui/review/forms/edit-form.ts';
import { aSuggestion } from './a-suggestion.ts';

const text = 'Nämnden beslutar att\nförvaltningen utreder frågan. Utredningen redovisas i maj.';
const start = text.indexOf('förvaltningen');
const suggestion = aSuggestion({
	span: [start, text.indexOf('. Ut') + 1],
	quote: 'förvaltningen utreder frågan.',
	responsible: [{ value: 'Förvaltningen', span: null, certainty: 'stated' }],
});
const typed = typedOf(suggestion);
const read = (changed: Typed) => readEdits(changed, typed, start, text);

test('a form that nobody has written in changes nothing', () => {
	expect(read(typed)).toEqual({ edits: {}, issues: [] });
	const dated = aSuggestion({ quote: 'a\nb', start: '2024-01-01' });
	expect(readEdits(typedOf(dated), typedOf(dated), 0, text)).toEqual({ edits: {}, issues: [] });
});

test('only what differs is an edit; an emptied field empties the part', () => {
	const { edits, issues } = read({
		...typed,
		slag: 'report',
		vem: '',
		till: 'Nämnden\n  Nämnden \nRegionen',
		frist: '2024-05-31',
	});
	expect(issues).toEqual([]);
	expect(edits).toEqual({
		kind: 'report',
		responsible: [],
		recipients: ['Nämnden', 'Regionen'],
		deadline: { date: '2024-05-31' },
	});
});

test('the wording is always words of the document', () => {
	const { edits } = read({ ...typed, ord: 'att förvaltningen utreder' });
	expect(text.slice(...edits.span!)).toBe('att\nförvaltningen utreder');
	expect(read({ ...typed, ord: 'förvaltningen bygger' }).issues).toEqual([
		{ field: 'ord', key: 'not-in-text' },
	]);
});

test('days that do not exist and kinds outside the list are told by field', () => {
	const { edits, issues } = read({ ...typed, slag: 'löfte', frist: '2024-02-30', fran: 'i maj' });
	expect(edits).toEqual({});
	expect(issues).toEqual([
		{ field: 'slag', key: 'unknown-word' },
		{ field: 'frist', key: 'impossible-date' },
		{ field: 'fran', key: 'impossible-date' },
	]);
});

test('marked words are taken from where they were marked, quoted ones from where they stand', () => {
	const form = (fields: Record<string, string>) => {
		const data = new FormData();
		for (const [name, value] of Object.entries(fields)) data.set(name, value);
		return data;
	};
	const again = `${text}\n${text}`;
	const second = again.lastIndexOf('utreder frågan');
	const marked = { fran: String(second), till: String(second + 14), ord: 'utreder frågan' };

	expect(readMarked(form(marked), again)).toEqual([second, second + 14]);
	expect(readMarked(form({ ord: 'utreder frågan' }), again)?.[0]).toBe(again.indexOf('utreder'));
	expect(readMarked(form({ ...marked, ord: 'redovisas i maj' }), again)?.[0]).toBe(
		again.lastIndexOf('redovisas'),
	);
	expect(readMarked(form({ ord: 'finns inte' }), again)).toBeNull();
	expect(readMarked(form({ fran: '-1', till: '9e99', ord: '' }), again)).toBeNull();
});
