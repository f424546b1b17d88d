import type { Run, Word } from './layout.ts';

/** The words of a run, in order, with their boxes. */
export function wordsOf({ words, left, base, size, rise, fall }: Run): Word[] {
	const [top, bottom] = [base - rise * size, base + fall * size];
	return words.map(({ text, from, to }) => ({ text, left: left + from, top, right: left + to, bottom }));
}

/** What parts words, as `\s` has it; most letters are told by one comparison. */
export const isBlank = (unit: number): boolean =>
	unit <= 0x20
		? unit === 0x20 || (unit >= 9 && unit <= 13)
		: unit >= 0xa0 &&
			(unit === 0xa0 ||
				(unit >= 0x1680 &&
					(unit === 0x1680 ||
						(unit >= 0x2000 && unit <= 0x200a) ||
						[0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff].includes(unit))));
