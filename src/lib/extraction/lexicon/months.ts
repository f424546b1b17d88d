/** Names of the months with their short forms, January first. */
export const MONTHS: readonly (readonly string[])[] = [
	['januari', 'jan'],
	['februari', 'feb', 'febr'],
	['mars'],
	['april', 'apr'],
	['maj'],
	['juni', 'jun'],
	['juli', 'jul'],
	['augusti', 'aug'],
	['september', 'sep', 'sept'],
	['oktober', 'okt'],
	['november', 'nov'],
	['december', 'dec'],
];

/** The words of all months, long and short. */
export const MONTH_WORDS: readonly string[] = MONTHS.flat();

/** 1 … 12 of a month's name or short form; 0 when it is none. A full stop after it does not matter. */
export const monthNumber = (word: string) => NUMBERS.get(word.toLowerCase().replace('.', '')) ?? 0;

const NUMBERS = new Map(MONTHS.flatMap((words, index) => words.map((word) => [word, index + 1] as const)));
