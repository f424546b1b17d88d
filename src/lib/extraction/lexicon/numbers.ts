/** How many: words for whole numbers that protocols write out. */
export const CARDINALS: Readonly<Record<string, number>> = {
	en: 1,
	ett: 1,
	två: 2,
	tre: 3,
	fyra: 4,
	fem: 5,
	sex: 6,
	sju: 7,
	åtta: 8,
	nio: 9,
	tio: 10,
	elva: 11,
	tolv: 12,
	tretton: 13,
	fjorton: 14,
	femton: 15,
	sexton: 16,
	sjutton: 17,
	arton: 18,
	nitton: 19,
	tjugo: 20,
	trettio: 30,
	fyrtio: 40,
	femtio: 50,
	sextio: 60,
	nittio: 90,
	hundra: 100,
};

/** Which in order: days of a month, quarters, tertials. */
export const ORDINALS: Readonly<Record<string, number>> = {
	första: 1,
	förste: 1,
	andra: 2,
	andre: 2,
	tredje: 3,
	fjärde: 4,
	femte: 5,
	sjätte: 6,
	sjunde: 7,
	åttonde: 8,
	nionde: 9,
	tionde: 10,
	elfte: 11,
	tolfte: 12,
	trettonde: 13,
	fjortonde: 14,
	femtonde: 15,
	sextonde: 16,
	sjuttonde: 17,
	artonde: 18,
	nittonde: 19,
	tjugonde: 20,
	tjugoförsta: 21,
	tjugoandra: 22,
	tjugotredje: 23,
	tjugofjärde: 24,
	tjugofemte: 25,
	tjugosjätte: 26,
	tjugosjunde: 27,
	tjugoåttonde: 28,
	tjugonionde: 29,
	trettionde: 30,
	trettioförsta: 31,
};

/** "2", "1,5", "1 200" or a word → the number; null when it is none. */
export function numberOf(word: string): number | null {
	const text = word.toLowerCase();
	if (Object.hasOwn(CARDINALS, text)) return CARDINALS[text] ?? null;
	const digits = text.replace(/\s/g, '').replace(',', '.');
	return /^\d{1,12}(?:\.\d{1,4})?$/.test(digits) ? Number(digits) : null;
}

/** "3", "3:e" or "tredje" → 3; null when it is none. */
export function ordinalOf(word: string): number | null {
	const text = word.toLowerCase();
	if (Object.hasOwn(ORDINALS, text)) return ORDINALS[text] ?? null;
	const digits = /^(\d{1,2})(?::?[ae])?$/.exec(text);
	return digits ? Number(digits[1]) : null;
}
