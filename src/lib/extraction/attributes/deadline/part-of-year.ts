import { ORDINALS, ordinalOf } from '../../lexicon/numbers.ts';
import { anyOf } from '../../text/words.ts';
import { allMatches, pattern } from '../../text/pattern.ts';
import type { Precision } from '../../../domain/words.ts';
import { months, type NamedTime, type TimeReader } from './period.ts';

const YEAR = '(?:,?_(?:under |av )?(?:år )?(?<year>20\\d\\d))';
const IN_ORDER = `(?<number>${anyOf(Object.keys(ORDINALS).slice(0, 6))}|sista|[1-4](?::?[ae])?)`;

/** "första kvartalet 2024", "kvartal 3 2024", "kvartal 3", "Q4 2024" */
export const readQuarters = partsOfYear('quarter', 4, [
	pattern(`${IN_ORDER} kvartalet${YEAR}?`),
	pattern(`kvartal_(?<number>[1-4]|ett|två|tre|fyra)${YEAR}?`),
	pattern(`q_(?<number>[1-4])${YEAR}`),
]);

/** "tertial 2 2023", "andra tertialet", "tertialrapport 2, 2024", "T2 2024" */
export const readTertials = partsOfYear('tertial', 3, [
	pattern(`${IN_ORDER} tertialet${YEAR}?`),
	pattern(`tertial_(?<number>[1-3]|ett|två|tre)${YEAR}?`),
	// Without its year such a report is a paper by its name: "i samband med tertialrapport 1".
	pattern(`tertial(?:rapport(?:en)?|bokslut(?:et)?|uppföljning(?:en)?)_(?<number>[1-3]|ett|två|tre)${YEAR}`),
	pattern(`t_(?<number>[1-3])${YEAR}`),
]);

/** "första halvåret 2024", "halvår 2 2024" */
export const readHalfYears = partsOfYear('half-year', 2, [
	pattern(`${IN_ORDER} halvåret${YEAR}?`),
	pattern(`halvår_(?<number>[12])${YEAR}?`),
]);

function partsOfYear(precision: Precision, parts: number, shapes: readonly RegExp[]): TimeReader {
	const length = 12 / parts;
	return (sentence) => {
		const found: NamedTime[] = [];
		for (const shape of shapes)
			for (const match of allMatches(shape, sentence)) {
				const { number = '', year } = match.groups ?? {};
				const part = /^sist/i.test(number)
					? parts
					: (ordinalOf(number) ?? COUNTED[number.toLowerCase()] ?? 0);
				found.push({
					start: match.index,
					end: match.index + match[0].length,
					precision,
					year: year ? Number(year) : null,
					in: (inYear) =>
						part < 1 || part > parts ? null : months(inYear, (part - 1) * length + 1, part * length),
					needsLead: false,
				});
			}
		return found;
	};
}

const COUNTED: Readonly<Record<string, number>> = { ett: 1, två: 2, tre: 3, fyra: 4 };
