/**
 * What no match of a pattern can do without: each match holds at least one of these pieces, in small letters. Read
 * from the pattern itself, so that no list has to be kept beside it. Null where nothing of three signs is certain:
 * /(?:får|ges) i uppdrag/ → [' i uppdrag'], /avslås?|bordläggs/ → ['avslå', 'bordläggs'], /på|åt/ → null. '0' is any
 * figure: /\d+ %/ → ['0'].
 */
export function neededWords(shape: RegExp): readonly string[] | null {
	const reader = new Reader(shape.source);
	return reader.alternatives();
}

type Needed = readonly string[] | null;

/** One sign of the pattern, or a group: the sign that stands there if it is certain, and what a group needs. */
interface Part {
	readonly sign: string | null;
	readonly needed: Needed;
}

const UNCERTAIN: Part = { sign: null, needed: null };

class Reader {
	private readonly source: string;
	private at = 0;

	constructor(source: string) {
		this.source = source;
	}

	/** a|b|c: one of what each of them needs; nothing is certain as soon as one of them needs nothing. */
	alternatives(): Needed {
		const needed = [this.sequence()];
		while (this.source[this.at] === '|') {
			this.at++;
			needed.push(this.sequence());
		}
		return needed.every((one) => one !== null) ? [...new Set(needed.flat())] : null;
	}

	/** All its parts must match: of what they need, the piece or pieces that are seldom seen. */
	private sequence(): Needed {
		let best: Needed = null;
		let word = '';
		const offer = (needed: Needed) => {
			if (needed && (best === null || commonness(needed) < commonness(best))) best = needed;
		};
		const endWord = () => {
			if (word.length >= SHORTEST) offer([word]);
			word = '';
		};
		while (this.at < this.source.length && !'|)'.includes(this.source[this.at]!)) {
			const { sign, needed } = this.part();
			const [least, once] = this.repeats();
			if (sign !== null && least > 0) word += sign.toLowerCase();
			if (sign !== null && once) continue;
			endWord();
			if (least > 0) offer(needed);
		}
		endWord();
		return best;
	}

	private part(): Part {
		const sign = this.source[this.at++]!;
		if (sign === '(') return this.group();
		if (sign === '[') return this.skip(/(?:\\[^]|[^\]\\])*\]/y);
		if (sign === '\\') return this.escaped();
		return '.^$'.includes(sign) ? UNCERTAIN : { sign, needed: null };
	}

	/** What stands round a match is not asked for: a group that only looks needs nothing. */
	private group(): Part {
		const looks = /\?<?[=!]/y;
		looks.lastIndex = this.at;
		const onlyLooks = looks.test(this.source);
		this.skip(/\?(?:<?[=!]|<[^>]*>|[a-z-]*:)/y);
		const needed = this.alternatives();
		this.at++;
		return onlyLooks ? UNCERTAIN : { sign: null, needed };
	}

	private escaped(): Part {
		const sign = this.source[this.at++]!;
		if (/[pP]/.test(sign)) return this.skip(/\{[^}]*\}/y);
		if (sign === 'k') return this.skip(/<[^>]*>/y);
		if (sign === 'd') return { sign: null, needed: [FIGURE] };
		return /[a-zA-Z0-9]/.test(sign) ? this.skip(/[0-9A-F]{2,4}/y) : { sign, needed: null };
	}

	private skip(what: RegExp): Part {
		what.lastIndex = this.at;
		if (what.test(this.source)) this.at = what.lastIndex;
		return UNCERTAIN;
	}

	/** How often the part before at least stands there, and whether it is exactly once. */
	private repeats(): [least: number, once: boolean] {
		const mark = /(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/y;
		mark.lastIndex = this.at;
		const found = mark.exec(this.source);
		if (!found) return [1, true];
		this.at = mark.lastIndex;
		return [found[1] === undefined ? Number(found[0].startsWith('+')) : Number(found[1]), false];
	}
}

const SHORTEST = 3;
const FIGURE = '0';

/** Swedish letters, the most common first. */
const LETTERS = 'eantrslidomgkväfhupåöbcyjxwzq';

/** How often a text has one of these, roughly: the longer the words and the rarer their letters, the seldomer. */
const commonness = (needed: readonly string[]) =>
	needed.reduce((sum, word) => sum + [...word].reduce((share, sign) => share * shareOf(sign), 1), 0);

const shareOf = (sign: string) => 0.12 * 0.9 ** LETTERS.indexOf(sign);
