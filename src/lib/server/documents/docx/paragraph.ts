import { withGaps } from '../flow/gaps.ts';
import type { Piece } from '../flow/pieces.ts';

/** A paragraph while it is being read. Text boxes in it have paragraphs of their own. */
export class OpenParagraph {
	style: string | null = null;
	numId: string | undefined;
	level: number | undefined;
	breaksBefore: boolean | undefined;
	/** The sign at its end: struck out or hidden, the next paragraph goes on in this one. */
	mark: 'kept' | 'deleted' | 'hidden' = 'kept';
	/** Whether its run is hidden; undefined where neither the run nor its style says so. */
	runIsHidden: boolean | undefined;
	inRun = false;
	/** Where the page was full: before its first word, or somewhere in it. */
	turned: 'before' | 'within' | null = null;
	/** Notes and text boxes, which are read after it. */
	readonly after: Piece[] = [];
	readonly #parts: string[] = [];
	#hasWords = false;

	write(words: string): void {
		this.#parts.push(words);
		this.#hasWords ||= /\S/.test(words);
	}

	turnPage(): void {
		this.turned ??= this.#hasWords ? 'within' : 'before';
	}

	/** '\n' where a line was broken, '\f' where a page was asked for, tabs as gaps. */
	get text(): string {
		return withGaps(this.#parts.join(''));
	}
}
