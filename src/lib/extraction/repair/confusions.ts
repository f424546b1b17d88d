/**
 * What an English reader makes of Swedish letters: it has no å, ä, ö and takes the nearest shape it knows.
 * `cost` is about −ln of how often it happens; a letter read right costs nothing. Examples: read → right.
 */
export interface Confusion {
	readonly right: string;
	/** Empty when the reader skipped the letter. */
	readonly read: string;
	readonly cost: number;
}

const cost = (right: string, costs: Readonly<Record<string, number>>): Confusion[] =>
	Object.entries(costs).map(([read, cost]) => ({ right, read, cost }));

/** Rings and dots: every machine-read page is full of these. */
export const DOTTED: readonly Confusion[] = [
	// pa → på, pA → på, drsplan → årsplan, skolfrinvaro → skolfrånvaro, p& → på, gang → gång
	...cost('å', {
		a: 0.6,
		A: 2,
		d: 2.5,
		é: 2.5,
		i: 2.7,
		'4': 3,
		'&': 2.5,
		dé: 4,
		ad: 3.5,
		'&d': 3.5,
		'3': 4.5,
	}),
	// namnden → nämnden, betinkande → betänkande, dr → är, &ldre → äldre, nimnd → nämnd, naimnd → nämnd
	...cost('ä', { a: 0.6, A: 2, i: 2.2, d: 2.3, é: 2.5, '4': 3, '&': 2.5, ii: 3, ai: 3.5, ia: 4, da: 3.5 }),
	// innebéir → innebär, ersditter → ersätter
	...cost('ä', { éi: 2.8, di: 3.2, ié: 3.5 }),
	...cost('ä', { éa: 3.5, ad: 3.5, aé: 4, '&a': 3.5, a4: 4, id: 4 }),
	// for → för, fér → för, f6r → för, fdr → för, foér → för, fOr → för
	...cost('ö', { o: 0.5, é: 0.9, '6': 1.2, d: 2.2, O: 1.5, oé: 2, '6é': 2.5, é6: 2.5, dé: 2.7, éd: 2.7 }),
	...cost('ö', {
		'0': 2.5,
		aé: 3.5,
		éo: 2.5,
		o6: 3,
		'6o': 3,
		é0: 3.5,
		S: 4,
		'8': 3.5,
		do: 3.5,
		od: 3.5,
		i: 4.5,
	}),
	// Arende → Ärende, Orebro → Örebro, Atgard → Åtgärd, 6stra → Östra
	...cost('Å', { A: 0.5, '&': 3 }),
	...cost('Ä', { A: 0.5, '&': 3 }),
	...cost('Ö', { O: 0.4, '6': 2, '0': 2, é: 2.5, S: 3.5, C: 3.5, D: 3 }),
	...cost('é', { e: 1.2, é: 0 }),
	...cost('ü', { u: 1 }),
];

/** A small letter at the head of a word taken for a large one: Sver → över, Aven → även, Oka → öka. */
export const RAISED: readonly Confusion[] = [
	...cost('ö', { S: 1.8, O: 3, D: 3.5, C: 3.5 }),
	...cost('å', { A: 2.5 }),
	...cost('ä', { A: 2.5 }),
];

/** Shapes that a reader mixes up in any language. */
export const SHAPES: readonly Confusion[] = [
	// fill → till, tor → för, Urbildning → Utbildning, frineter → friheter, trygehet → trygghet
	...cost('t', { f: 3.2, r: 4, l: 4.5, i: 5, '1': 4.5, I: 5 }),
	...cost('f', { t: 3.2, r: 4.5, F: 3 }),
	...cost('h', { n: 3.5, b: 3.5, li: 4.5, bh: 4 }),
	...cost('n', { h: 4, u: 3.8, r: 5, ri: 4.5, ii: 4.5 }),
	...cost('u', { n: 3.8, ii: 4, v: 4.5 }),
	...cost('b', { h: 3.8, '6': 4.5 }),
	...cost('g', { e: 4.2, q: 3.5, '9': 3.5, y: 4.5, c: 5 }),
	...cost('q', { g: 3, a: 4.5, aq: 4 }),
	...cost('e', { c: 3.2, o: 5, ec: 4.5, a: 5.5, ce: 4.5, é: 2.5 }),
	...cost('c', { e: 3.6 }),
	...cost('l', { '1': 2.2, I: 2.2, i: 3.8, '|': 2.2, t: 4.2, '!': 3 }),
	...cost('i', { '1': 2.2, I: 2.5, l: 3.6, '|': 2.5, j: 3.8, '!': 3, t: 4.8 }),
	...cost('I', { l: 2.2, '1': 2.2, '|': 2 }),
	...cost('j', { i: 4, J: 3 }),
	...cost('k', { K: 3, h: 4.8, lc: 4 }),
	...cost('o', { '0': 2, O: 2, c: 4.5, e: 4.8, '6': 4, é: 3.5 }),
	...cost('s', { S: 2.5, '5': 3, '8': 4, a: 5.5, z: 4 }),
	...cost('a', { s: 4.5, o: 4.8, e: 5, é: 3, '&': 3.5, u: 5.5 }),
	...cost('r', { t: 4.5, n: 5, i: 5 }),
	...cost('v', { V: 2.5, y: 4, u: 4.5 }),
	...cost('d', { cl: 3, ol: 4.5 }),
	...cost('m', { rn: 2.5, nn: 4, in: 4, ni: 4.5, M: 3 }),
	...cost('rn', { m: 3.2 }),
	...cost('ri', { n: 4.2 }),
	...cost('vv', { w: 1.2, wv: 2, vw: 2, v: 4 }),
	// tll → till
	...cost('il', { l: 4.5 }),
	...cost('ll', { l: 4.2, '11': 3 }),
	...cost('fi', { ﬁ: 0.1, fl: 3.5 }),
	...cost('fl', { ﬂ: 0.1, fi: 4 }),
	...cost('y', { v: 4.5 }),
	...cost('p', { P: 3, n: 5.5 }),
];

/** A letter that vanished under its dots: nmnden → nämnden, terrapport → återrapport, kat → ökat. */
export const SKIPPED: readonly Confusion[] = [
	...cost('å', { '': 4.5 }),
	...cost('ä', { '': 4.5 }),
	...cost('ö', { '': 4.5 }),
];

/** Any other single slip: a letter too many, too few or another. */
export const SLIP = 6.5;
