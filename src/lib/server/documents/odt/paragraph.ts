import { withGaps } from '../flow/gaps.ts';
import type { Piece } from '../flow/pieces.ts';
import type { Label } from './lists.ts';
import type { Style } from './styles.ts';

/** A paragraph while it is being read. Text boxes in it have paragraphs of their own. */
export class OpenParagraph {
	readonly style: Style;
	readonly label: Label | null;
	readonly isHeading: boolean;
	/** Where the page was full: before its first word, or somewhere in it. */
	turned: 'before' | 'within' | null = null;
	/** Notes and text boxes, which are read after it. */
	readonly after: Piece[] = [];
	readonly #parts: string[] = [];
	#hasWords = false;
	#isHidden = false;

	constructor(style: Style, label: Label | null, isHeading: boolean) {
		this.style = style;
		this.label = label;
		this.isHeading = isHeading;
	}

	write(words: string): void {
		this.#parts.push(words);
		this.#hasWords ||= /\S/.test(words);
	}

	turnPage(): void {
		this.turned ??= this.#hasWords ? 'within' : 'before';
	}

	hide(): void {
		this.#isHidden = true;
	}

	/** '\n' where a line was broken, tabs as gaps; spaces in the file are one space. */
	get text(): string {
		if (this.#isHidden) return '';
		return withGaps(this.#parts.join('').replace(/ {2,}/g, ' ')).replaceAll('\u00a0', ' ').trim();
	}
}
