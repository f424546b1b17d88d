import {
	DOTTED_HEADS,
	DOTTED_TAILS,
	GIVEN_NAMES,
	PLAIN_HEADS,
	PLAIN_TAILS,
	SURNAMES,
} from './vocabulary/names.ts';
import { PLACES } from './vocabulary/places.ts';

/**
 * The name that lost its rings and dots in `token`, when a list of names by kind knows exactly one: "Goran" → Göran,
 * "Ohrstrém" → Öhrström, "Alingsas" → Alingsås. A name is never made into one that is read otherwise.
 */
export function restoredName(token: string): string | null {
	if (!/^[\p{Lu}6]/u.test(token) || /[åäöÅÄÖ]/u.test(token)) return null;
	const genitive = token.endsWith('s');
	return byShape(withoutDots(token)) ?? (genitive ? withS(byShape(withoutDots(token.slice(0, -1)))) : null);
}

/** A name of the lists as it is written: Göteborg, Göteborgs, Sjögren. */
export const isListedName = (name: string) =>
	restoredName(withoutDots(name).replace(/^./u, (first) => first.toUpperCase())) === name;

/** Words that keep their é: idé, café, armén, entré, Linnéa, Thérèse. */
const KEEPS_E =
	/é(?:[aeéns]|r$|$)|^(?:id|caf|kaf|arm|entr|all|succ|fil|mosk|prot|linn|pat|kort|com|supp|hél|thér|am|dés|céc|fréd|gér|chlo)é/iu;

/** "Mjérn" → Mjörn, "T6l6" → Tölö: within a name that no list knows, é and 6 stand for ö. Null when there is none. */
export function withLostDots(token: string): string | null {
	if (!/^\p{Lu}[\p{Ll}6]{3,}$/u.test(token) || !/[é6]/u.test(token) || KEEPS_E.test(token)) return null;
	return token.replace(/[é6]/gu, 'ö');
}

const wholeNames = new Map([...GIVEN_NAMES, ...SURNAMES, ...PLACES].map((name) => [withoutDots(name), name]));
const small = (parts: readonly string[]) =>
	new Set(parts.filter((part) => !/[åäö]/iu.test(part)).map(withoutDots));
const plainHeads = small(PLAIN_HEADS);
const plainTails = small(PLAIN_TAILS);
const heads = new Map([...PLAIN_HEADS, ...DOTTED_HEADS].map((part) => [withoutDots(part), part]));
const tails = new Map([...PLAIN_TAILS, ...DOTTED_TAILS].map((part) => [withoutDots(part), part]));

function byShape(shape: string): string | null {
	const whole = wholeNames.get(shape);
	if (whole) return whole;
	if (hasPlainParts(shape)) return null;
	for (let cut = 2; cut <= shape.length - 2; cut++) {
		const head = heads.get(shape.slice(0, cut));
		const tail = tails.get(shape.slice(cut));
		if (head && tail && /[åäö]/iu.test(head + tail)) return head + tail;
	}
	return null;
}

/** "Kallander" may be Kall-ander as well as Käll-ander. */
function hasPlainParts(shape: string): boolean {
	for (let cut = 2; cut <= shape.length - 2; cut++)
		if (plainHeads.has(shape.slice(0, cut)) && plainTails.has(shape.slice(cut))) return true;
	return false;
}

/** Without rings and dots, and with the letters that take the place of ö: é and 6. */
export function withoutDots(name: string): string {
	return name.toLowerCase().replace(/[åä&]/gu, 'a').replace(/[öé6]/gu, 'o');
}

const withS = (name: string | null) => name && `${name}s`;
