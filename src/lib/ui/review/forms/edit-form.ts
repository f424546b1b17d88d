import type { StoredSuggestion } from '../../../domain/document.ts';
import type { Issue } from '../../../domain/issue.ts';
import { isPlainDate, type PlainDate } from '../../../domain/plain-date.ts';
import { quoteOf, type SourceSpan } from '../../../domain/source-span.ts';
import { KINDS, type Kind } from '../../../domain/words.ts';
import { findWords } from '../../document/find-words.ts';

/** The fields of a form that corrects what was read, as strings: what a person typed stays whatever happens. */
export interface Typed {
	readonly slag: string;
	/** One name a line. */
	readonly vem: string;
	readonly till: string;
	readonly frist: string;
	readonly fran: string;
	readonly ord: string;
}

/** What differs from what was read. A part that is left as it was is not named. */
export interface ReadEdits {
	kind?: Kind;
	responsible?: string[];
	recipients?: string[];
	deadline?: { date: PlainDate } | null;
	start?: PlainDate | null;
	span?: SourceSpan;
}

/** The form as it stands before anybody has written in it. */
export const typedOf = (suggestion: StoredSuggestion): Typed => ({
	slag: suggestion.kind,
	vem: suggestion.responsible.map(({ value }) => value).join('\n'),
	till: suggestion.recipient.map(({ value }) => value).join('\n'),
	frist: suggestion.deadline?.date ?? '',
	fran: suggestion.start ?? '',
	ord: flat(suggestion.quote),
});

/** What stands in a form that was sent. */
export const typedIn = (form: FormData): Typed => {
	const field = (name: string) => String(form.get(name) ?? '').trim();
	return {
		slag: field('slag'),
		vem: field('vem'),
		till: field('till'),
		frist: field('frist'),
		fran: field('fran'),
		ord: field('ord'),
	};
};

/** What the form calls a field of an operation that corrects. */
export const READING_FIELDS: Readonly<Record<string, string>> = {
	...{ kind: 'slag', responsible: 'vem', recipients: 'till', deadline: 'frist', start: 'fran', span: 'ord' },
};

/**
 * What a person changed in the form that stood as `before`, or what is wrong with it. Words of the wording are looked
 * for in the document, first near offset `place`: the wording is always a quotation.
 */
export function readEdits(typed: Typed, before: Typed, place: number, text: string) {
	const edits: ReadEdits = {};
	const issues: Issue[] = [];

	if (typed.slag !== before.slag) {
		if (isKind(typed.slag)) edits.kind = typed.slag;
		else issues.push({ field: 'slag', key: 'unknown-word' });
	}
	if (!sameLines(typed.vem, before.vem)) edits.responsible = lines(typed.vem);
	if (!sameLines(typed.till, before.till)) edits.recipients = lines(typed.till);
	if (typed.frist !== before.frist) {
		if (typed.frist === '') edits.deadline = null;
		else if (isPlainDate(typed.frist)) edits.deadline = { date: typed.frist };
		else issues.push({ field: 'frist', key: 'impossible-date' });
	}
	if (typed.fran !== before.fran) {
		if (typed.fran === '') edits.start = null;
		else if (isPlainDate(typed.fran)) edits.start = typed.fran;
		else issues.push({ field: 'fran', key: 'impossible-date' });
	}
	if (flat(typed.ord) !== before.ord) {
		const span = findWords(text, typed.ord, place);
		if (span) edits.span = span;
		else issues.push({ field: 'ord', key: typed.ord === '' ? 'required' : 'not-in-text' });
	}
	return { edits, issues };
}

/** Where the words of a new suggestion stand: the marked place if it still says them, else where they are found. */
export function readMarked(form: FormData, text: string): SourceSpan | null {
	const words = String(form.get('ord') ?? '');
	const marked: SourceSpan = [Number(form.get('fran') || NaN), Number(form.get('till') || NaN)];
	const valid =
		marked.every((offset) => Number.isSafeInteger(offset)) && marked[0] >= 0 && marked[0] < marked[1];
	if (valid && flat(quoteOf(text, marked)) === flat(words)) return marked;
	return findWords(text, words, valid ? marked[0] : 0);
}

export const isKind = (word: string): word is Kind => (KINDS as readonly string[]).includes(word);

/** Line breaks of the page are no part of what a person compares or types. */
export const flat = (words: string) => words.trim().replace(/\s+/gu, ' ');

const lines = (field: string) => [...new Set(field.split(/[\n;]/u).map(flat).filter(Boolean))];

const sameLines = (a: string, b: string) => lines(a).join('\n') === lines(b).join('\n');
