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
		return this.#parts.join('').split('\n').map(withGaps).join('\n');
	}
}

/** "1.\tTaxan antas" is a point, "Datum:\t2024-03-12" a label and its value. */
function withGaps(line: string): string {
	if (!line.includes('\t')) return line;
	const start = line.search(/[^\t ]/);
	return line
		.slice(Math.max(start, 0))
		.replace(MARK, '$1 ')
		.replace(/\t[\t ]*/g, '   ');
}

const MARK = /^([-–—•*·]|\(?\d{1,3}(?:\.\d{1,3}){0,4}[.)]|\p{L}[.)]|§{1,2} ?\d{1,4} ?[a-z]?)[\t ]*\t[\t ]*/u;
