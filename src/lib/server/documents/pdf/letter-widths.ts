/** How wide each letter of a font is, in thousandths of the size. Asked for every letter of a document. */
export class LetterWidths {
	/** By UTF-16 code unit: Latin letters, figures and signs. */
	readonly #usual = new Float64Array(USUAL).fill(NaN);
	readonly #others = new Map<string, number>();

	learn(letter: string, width: number): void {
		if (letter.length === 1 && letter.charCodeAt(0) < USUAL) this.#usual[letter.charCodeAt(0)] = width;
		else this.#others.set(letter, width);
	}

	knows(letter: string): boolean {
		const unit = letter.charCodeAt(0);
		return letter.length === 1 && unit < USUAL ? !isNaN(this.#usual[unit]!) : this.#others.has(letter);
	}

	/** Where the font does not say, as a common one has it. */
	of(letter: string): number {
		const unit = letter.charCodeAt(0);
		if (letter.length > 1 || unit >= USUAL) return this.#others.get(letter) ?? commonWidth(letter);
		const own = this.#usual[unit]!;
		return isNaN(own) ? commonWidth(letter) : own;
	}
}

const USUAL = 0x180;

/** As wide as in Helvetica and its kin; å as a, a sign that sets itself upon another as nothing. */
export function commonWidth(letter: string): number {
	let width = COMMON.get(letter);
	if (width === undefined) {
		width = COMMON.get(letter.normalize('NFD')[0]!) ?? (MARK.test(letter) ? 0 : 556);
		COMMON.set(letter, width);
	}
	return width;
}

const MARK = /\p{M}/u;

/** By width in thousandths of the size; the rest is added as it comes. Source: Adobe Core 14 AFM. */
const COMMON: Map<string, number> = new Map(
	(
		[
			[191, "'"],
			[222, 'ijl'],
			[260, '|'],
			[278, ' \u00a0!,./:;I[\\]ft'],
			[333, '()-`r'],
			[355, '"'],
			[389, '*'],
			[500, 'Jckszvxy'],
			[584, '+<=>~'],
			[611, 'FTZ'],
			[667, 'ABEKPSVXY&'],
			[722, 'CDHNRUw'],
			[778, 'GOQ'],
			[833, 'Mm'],
			[889, '%'],
			[944, 'W'],
			[1000, '—…'],
		] as const
	).flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
);
