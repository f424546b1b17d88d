import type { SourceSpan } from '../../domain/source-span.ts';
import { plainDate } from '../../domain/plain-date.ts';
import { MONTH_WORDS, monthNumber } from '../lexicon/months.ts';
import { ordinalOf } from '../lexicon/numbers.ts';
import { allMatches, pattern } from '../text/pattern.ts';
import { anyOf } from '../text/words.ts';
import { sentenceAt } from '../text/sentence-at.ts';
import { latin } from '../text/latin.ts';

const FROM = [
	'(?:från och med|fr\\.?_o\\.?_m\\.?|från|gäller från och med|gälla från|gälla|gäller|i kraft|börjar',
	'|startar|påbörjas|inleds|upphör att gälla|med start|tidigast)',
	'(?: i| den| under| med)?(?: den)?(?: år)? ',
].join('');
const DAY = '(?:(?<date>\\d{1,2}(?::?[ae])?) )?';

/** "från och med den 1 mars 2024", "träder i kraft 1 juni 2024", "med start i augusti 2024" */
const BY_MONTH = pattern(`${FROM}${DAY}(?<month>${anyOf(MONTH_WORDS)})\\.?,? (?:år )?(?<year>20\\d\\d)`);
/** "från och med 2024-03-01" */
const BY_FIGURES = pattern(`${FROM}(?<year>20\\d\\d)-(?<month>\\d\\d)-(?<date>\\d\\d)`);
/** "från 2024 och framåt", "från och med 2024", "för 2024 och framåt", "från år 2025" */
const BY_YEAR = pattern(
	`(?:(?:${FROM})|(?:för|under) (?:år )?)(?<year>20\\d\\d)(?<onward> och (?:framåt|tills vidare|därefter))?`,
);
/** Then it is no time from which something goes on. */
const NAMED = latin(/^(?:\s{0,9}[-–/:.]\s{0,9}\d|\s{1,9}års(?!\p{L})|,?\s{0,9}§)/u);
const OPEN = pattern('från och med|fr\\.?_o\\.?_m\\.?|från år', 'iu');

/**
 * The first day from which it applies, `YYYY-MM-DD`: "från 2024 och framåt" → '2024-01-01'. A date that names
 * an earlier decision ("uppdraget från den 20 maj 2025, § 33") is no start.
 */
export function readStart(text: string, span: SourceSpan): string | null {
	const sentence = sentenceAt(text, span);
	for (const shape of [BY_FIGURES, BY_MONTH, BY_YEAR]) {
		for (const match of allMatches(shape, sentence)) {
			const { year, month, date, onward } = match.groups ?? {};
			const end = match.index + match[0].length;
			if (
				NAMED.test(sentence.slice(end, end + 20)) ||
				OF_A_DECISION.test(sentence.slice(0, match.index + 5).slice(-60))
			)
				continue;
			if (shape === BY_YEAR && !onward && !OPEN.test(match[0])) continue;
			const number = month ? Number(month) || monthNumber(month) : 1;
			const found = plainDate(Number(year), number, date ? (ordinalOf(date) ?? 0) : 1);
			if (found) return found;
		}
	}
	return null;
}

/** "uppdraget från |den 20 maj", "beslut från |2023", "protokoll från" */
const OF_A_DECISION = latin(
	/(?<!\p{L})(?:uppdrag|uppdraget|beslut|beslutet|protokoll|protokollet|yttrande|skrivelse|rapport|remiss)\s{1,9}från\s{0,1}$/iu,
);
