import { anyOf } from '../text/words.ts';

/**
 * What the name of an organ that decides ends with, in the definite form: "Folkhälsorådet", "Valberedningen",
 * "Förbundsdirektionen", "Delegationen". Municipalities invent new organs, but not new endings.
 */
export const ORGAN_ENDINGS: readonly string[] = [
	...['fullmäktige', 'styrelsen', 'nämnden', 'utskottet', 'beredningen', 'direktionen', 'stämman'],
	...['rådet', 'delegationen', 'kommittén', 'presidiet', 'presidium', 'revisionen', 'överförmyndaren'],
	...['styrgruppen', 'arbetsgruppen', 'ledningsgruppen', 'referensgruppen', 'samrådsorganet'],
];

/** "Området" and "samrådet" end like an organ and are none. */
const ENDING = `(?<![Oo]m|[Ff]ör|[Ss]am)(?:${anyOf(ORGAN_ENDINGS)})`;
const ALONE = anyOf(
	ORGAN_ENDINGS.map((ending) => ending.charAt(0).toUpperCase() + ending.slice(1)).concat('Gemensam nämnd'),
);
const FOR = '(?: för [\\p{L}&, -]{1,50}?| \\p{Lu}\\p{L}{2,20})?';

/** Source of a pattern, in the case that counts: "Folkhälsorådet", "Beredningen för framtidsfrågor", "Nämnden", "KSAU". */
export const ORGAN = `(?:(?:\\p{Lu}[\\p{L}&,/ -]{0,80}${ENDING}|${ALONE})${FOR}|\\p{Lu}{2,6})`;

/** The same with or without a genitive s, in any case, for headings: "folkhälsorådets", "Beredningens för framtidsfrågor". */
export const ORGANS = `(?:[\\p{L}&,/ -]{0,70}${ENDING}s?(?: för [\\p{L}&, -]{1,50}| [\\p{L}-]{2,20}s)?)`;
