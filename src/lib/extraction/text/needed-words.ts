/**
 * What no match of a pattern can do without, in one or several ways: of some way each match holds at least one piece of
 * every list, in small letters. Read from the pattern itself, so that no list has to be kept beside it. A piece has three
 * signs or more, or is one of the seldom signs of `SIGNS`; '0' is any figure, as all figures count as one sign. One way
 * without a list where nothing is certain.
 *
 * /(?:får|ges) i uppdrag/ → [[[' i uppdrag'], ['får', 'ges']]], /avslås?|bordläggs/ → [[['avslå', 'bordläggs']]],
 * /\d+ %|inom \d+ år/ → [[[' %'], ['0']], [[' år'], ['inom ']]], /på|åt/ → [[]].
 */
export const neededWords = (shape: RegExp): Ways => new Reader(shape.source).alternatives();

/** Signs that are asked for alone. */
export const SIGNS = '0/:§%-.()';

/** Lists of which each must have one piece in the match; the seldomest first. */
type Needed = readonly (readonly string[])[];

type Ways = readonly Needed[];

/** One sign of the pattern, or a group: the sign that stands there if it is certain, and what a group needs. */
interface Part {
	readonly sign: string | null;
	readonly needed: Ways;
}

const NOTHING: Ways = [[]];
const UNCERTAIN: Part = { sign: null, needed: NOTHING };

/** So many lists say nearly as much as all. */
const MOST = 3;
/** More are asked for together: by one piece of any. */
export const MOST_WAYS = 16;

class Reader {
	private readonly source: string;
	private at = 0;

	constructor(source: string) {
		this.source = source;
	}

	/**
	 * a|b|c: what each of them needs; nothing is certain as soon as one of them needs nothing. `lead` is the sign before
	 * them, if it is certain.
	 */
	alternatives(lead = ''): Ways {
		const ways = [...this.sequence(lead)];
		while (this.source[this.at] === '|') {
			this.at++;
			ways.push(...this.sequence(lead));
		}
		if (ways.length === 1) return ways;
		if (ways.some(({ length }) => length === 0)) return NOTHING;
		const simple = ways.filter(({ length }) => length === 1);
		const others = ways.filter(({ length }) => length > 1);
		if (others.length >= MOST_WAYS) return [[inAnyWay(ways)]];
		return simple.length === 0 ? others : [[inAnyWay(simple)], ...others];
	}

	/** All its parts must match: of what they need, the pieces that are seldom seen. */
	private sequence(lead: string): Ways {
		const all: (readonly string[])[] = [];
		let several: Ways = NOTHING;
		let word = lead;
		const endWord = () => {
			if (word.length >= SHORTEST) all.push([word]);
			word = '';
		};
		while (this.at < this.source.length && !'|)'.includes(this.source[this.at]!)) {
			const { sign, needed } = this.part(word.slice(-1));
			const [least, once] = this.repeats();
			if (sign !== null && least > 0) {
				word += sign.toLowerCase();
				const alone = /\d/.test(sign) ? FIGURE : sign;
				if (SIGNS.includes(alone)) all.push([alone]);
			}
			if (sign !== null && once) continue;
			endWord();
			// Of several the last stands beside what follows.
			if (sign !== null && least > 0) word = sign.toLowerCase();
			if (least === 0) continue;
			// The ways of one of its groups are kept apart.
			const [more, fewer] = needed.length > several.length ? [needed, several] : [several, needed];
			several = more;
			all.push(...(fewer.length === 1 ? fewer[0]! : [inAnyWay(fewer)]));
		}
		endWord();
		return several.map((way) => seldomest([...all, ...way]));
	}

	private part(before: string): Part {
		const sign = this.source[this.at++]!;
		if (sign === '(') return this.group(before);
		if (sign === '[') return this.skip(/(?:\\[^]|[^\]\\])*\]/y);
		if (sign === '\\') return this.escaped();
		return '.^$'.includes(sign) ? UNCERTAIN : { sign, needed: NOTHING };
	}

	/** What stands round a match is not asked for: a group that only looks needs nothing. */
	private group(before: string): Part {
		const looks = /\?<?[=!]/y;
		looks.lastIndex = this.at;
		const onlyLooks = looks.test(this.source);
		this.skip(/\?(?:<?[=!]|<[^>]*>|[a-z-]*:)/y);
		const needed = this.alternatives(onlyLooks ? '' : before);
		this.at++;
		return onlyLooks ? UNCERTAIN : { sign: null, needed };
	}

	private escaped(): Part {
		const sign = this.source[this.at++]!;
		if (/[pP]/.test(sign)) return this.skip(/\{[^}]*\}/y);
		if (sign === 'k') return this.skip(/<[^>]*>/y);
		if (sign === 'd') return { sign: FIGURE, needed: NOTHING };
		if (sign === 's') return { sign: ' ', needed: NOTHING };
		return /[a-zA-Z0-9]/.test(sign) ? this.skip(/[0-9A-F]{2,4}/y) : { sign, needed: NOTHING };
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

/** One piece of the seldomest list of each way. */
const inAnyWay = (ways: Ways) => shortest(ways.flatMap(([first]) => first!));

/** "januari" says no more than "jan" does. */
const shortest = (pieces: readonly string[]) =>
	[...new Set(pieces)].filter((piece) => !pieces.some((other) => other !== piece && piece.includes(other)));

function seldomest(lists: Needed): Needed {
	const unlike = [...new Map(lists.map((pieces) => [pieces.join('|'), pieces])).values()];
	const sorted = unlike.sort((a, b) => commonness(a) - commonness(b));
	return sorted.filter((pieces, i) => !isSaid(pieces, sorted.slice(0, i))).slice(0, MOST);
}

/** Where "0 %" must stand, "%" says nothing more. */
const isSaid = (pieces: readonly string[], before: Needed) =>
	before.some((other) => other.every((longer) => pieces.some((piece) => longer.includes(piece))));

const SHORTEST = 3;
const FIGURE = '0';

/** Swedish letters, the most common first. */
const LETTERS = 'eantrslidomgkväfhupåöbcyjxwzq';

/** How often a text has one of these, roughly: the longer the words and the rarer their letters, the seldomer. */
const commonness = (needed: readonly string[]) =>
	needed.reduce((sum, word) => sum + [...word].reduce((share, sign) => share * shareOf(sign), 1), 0);

const shareOf = (sign: string) => SHARES[sign] ?? 0.12 * 0.9 ** LETTERS.indexOf(sign);

/** As a piece of its own a sign is in far fewer sentences than a letter. */
const SHARES: Readonly<Record<string, number>> = {
	...{ '0': 0.1, '.': 0.09, '-': 0.04, '(': 0.02, ')': 0.02, ':': 0.02, '/': 0.01, '§': 0.004, '%': 0.002 },
};
