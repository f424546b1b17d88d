import type { Candidates } from './candidates.ts';
import { isCommon } from './prior.ts';
import type { Token } from './tokens.ts';

/** Words with å, ä or ö make up about a quarter of Swedish prose; after an English reader hardly any is left. */
const CLEAN_SHARE = 0.06;
/** Words that only make sense with dots or rings put back; a fifth of a damaged page, none of a clean one. */
const DAMAGED_SHARE = 0.05;
const FEWEST_DAMAGED = 3;
/** A page with fewer words than this says nothing by itself: it shares the verdict of the whole document. */
const ENOUGH_WORDS = 40;

/** So many words of a page are looked up at most: enough to tell, and no page makes it slow. */
const LOOKED_UP = 2000;

interface Count {
	/** Among the words counted, those that have been looked up. */
	lookedUp: number;
	words: number;
	clean: number;
	damaged: number;
}

/**
 * Which offsets lie on pages that an English reader has been at; null when there are none. Clean text must never be touched, so a page is
 * suspected only when å, ä and ö are missing AND words are there that make sense once they are put back.
 */
export function damagedPlaces(
	text: string,
	tokens: readonly Token[],
	lookUp: (token: Token) => Candidates,
): ((at: number) => boolean) | null {
	const whole = newCount();
	const pages: { end: number; count: Count }[] = [];
	for (let at = 0; at <= text.length;) {
		const feed = text.indexOf('\f', at);
		const end = feed < 0 ? text.length : feed;
		pages.push({ end, count: newCount() });
		at = end + 1;
	}
	let page = 0;
	for (const token of tokens) {
		while (token.start >= pages[page]!.end && page + 1 < pages.length) page++;
		if (token.text.length < 2 || token.fixed) continue;
		for (const count of [whole, pages[page]!.count]) {
			count.words++;
			if (/[åäö]/iu.test(token.text)) count.clean++;
		}
	}
	// Looking words up is the dear part: it is spared where å, ä and ö are there.
	page = 0;
	for (const token of tokens) {
		while (token.start >= pages[page]!.end && page + 1 < pages.length) page++;
		const own = pages[page]!.count;
		if (!isPoor(whole) && !isPoor(own)) continue;
		if (token.text.length < 2 || token.fixed || own.lookedUp >= LOOKED_UP) continue;
		const damaged = isDamaged(token.text, lookUp(token));
		// A name says nothing either way.
		if (!damaged && /^\p{Lu}/u.test(token.text) && !isCommon(token.text)) continue;
		own.lookedUp++;
		whole.lookedUp++;
		if (!damaged) continue;
		whole.damaged++;
		own.damaged++;
	}
	const wholeVerdict = isSuspected(whole);
	const verdicts = pages.map(({ end, count }) => ({
		end,
		suspected: wholeVerdict ? isPoor(count) : count.words >= ENOUGH_WORDS && isSuspected(count),
	}));
	if (!verdicts.some(({ suspected }) => suspected)) return null;
	return (at) => {
		let low = 0;
		let high = verdicts.length - 1;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (verdicts[middle]!.end > at) high = middle;
			else low = middle + 1;
		}
		return verdicts[low]!.suspected;
	};
}

const newCount = (): Count => ({ lookedUp: 0, words: 0, clean: 0, damaged: 0 });

const isPoor = (count: Count) => count.clean <= count.words * CLEAN_SHARE;

const isSuspected = (count: Count) =>
	isPoor(count) &&
	count.damaged >= FEWEST_DAMAGED &&
	count.damaged >= count.lookedUp * DAMAGED_SHARE &&
	count.damaged > 2 * count.clean * (count.lookedUp / count.words);

/**
 * No word as it stands, but one when a ring or dots are put back: "namnden", "fran". With a large letter only a common one proves
 * anything, "Ersattare": lists of names hold any shape.
 */
function isDamaged(token: string, { known, all }: Candidates): boolean {
	const best = all[0];
	if (known || !best || best.misread >= 3 || best.parts > 3 || !/[åäö]/iu.test(best.text)) return false;
	return !/^\p{Lu}/u.test(token) || (!best.name && token.length > 4 && isCommon(best.text));
}
