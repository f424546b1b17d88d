import { quoteOf, type SourceSpan } from '../../domain/source-span.ts';
import { alignTexts } from './align-texts.ts';
import { wordsIn } from './placed-words.ts';

/** Where something stands in the new text. `keptQuote`: its words stand there no longer, and the span is empty. */
export interface Placed {
	readonly span: SourceSpan;
	readonly keptQuote: string | null;
}

/** Takes places over from the text of one reading to that of another. */
export class Placer {
	readonly #before: string;
	readonly #after: string;
	readonly #alignment: ReturnType<typeof alignTexts>;

	constructor(before: string, after: string) {
		this.#before = before;
		this.#after = after;
		this.#alignment = alignTexts(before, after);
	}

	/** `keptQuote`: the words, when an earlier reading had already lost them. */
	place(span: SourceSpan, keptQuote: string | null): Placed {
		const quote = keptQuote ?? quoteOf(this.#before, span);
		const there = (keptQuote === null ? this.#alignment.spanOf(span) : null) ?? findWords(this.#after, quote);
		if (there) return { span: there, keptQuote: null };
		const offset = Math.min(this.#alignment.offsetOf(span[0]), this.#after.length);
		return { span: [offset, offset], keptQuote: quote };
	}

	/** For the words that a part was read from: null when they are gone. */
	part(span: SourceSpan): SourceSpan | null {
		return this.#alignment.spanOf(span);
	}
}

/** Where the same words stand in a row, wherever it is: text that has moved past other text. Null when nowhere. */
export function findWords(text: string, quote: string): SourceSpan | null {
	const wanted = wordsIn(quote).map(({ word }) => word);
	const words = wordsIn(text);
	const at = words.findIndex((_, index) => wanted.every((word, step) => words[index + step]?.word === word));
	const [first, last] = [words[at], words[at + wanted.length - 1]];
	return wanted.length > 0 && first && last ? [first.start, last.end] : null;
}
