import type { Candidate, Refiner } from '../pipeline.ts';
import { wordings } from '../text/wordings.ts';

/** The same point in förslag and in beslut, or in two förslag, is one commitment. */
export const dropRepeats: Refiner = {
	rule: 'en gång per ärende',
	about: 'Samma punkt i flera förslag är ett åtagande.',
	examples: ['Arbetsutskottets förslag upprepar ord för ord förvaltningens förslag.'],
	refine(candidates) {
		const keys = keysOf(candidates);
		const decided = new Set(keys.filter((_, i) => candidates[i]!.stage === 'decided'));
		const seen = new Map<string, string>();
		const tabled = new Set(candidates.filter(({ rule }) => rule === 'åtgärdstabell').map(itemOf));
		return candidates.filter((candidate, i) => {
			// The rows say what the tasks are.
			if (tabled.has(itemOf(candidate)) && OVER_TABLE.test(candidate.statement.text)) return false;
			const key = keys[i]!;
			if (key === '') return true;
			// "Utskottet föreslår styrelsen besluta att … Styrelsen beslutar att …" under one heading.
			if (candidate.stage === 'proposed' && decided.has(key)) return false;
			const { section } = candidate.statement;
			const place = `${section.headingSpan?.[0] ?? section.blocks[0]?.span[0]}`;
			const other = seen.get(key);
			if (other === undefined) seen.set(key, place);
			// A beslut may say the same of three matters; only another section repeats.
			return other === undefined || other === place;
		});
	},
};

const itemOf = ({ statement }: Candidate) => statement.item;

/** Nothing but that there are tasks. */
const OVER_TABLE = wordings`
	"Kommunstyrelsen lämnar följande uppdrag:"
	"ge uppdrag enligt bilaga 1"
	^(?:att )?(?:[\p{L}&, -]{3,60} )?(?:ger?|ges|lämnar?|lämnas|uppdrar|beslutas?|fastställ[aes]r?|
	ant[aeo][sr]?)(?: om)? (?:[\p{L}-]+ ){0,3}?(?:uppdrag|åtgärder|insatser)(?:en|na)?
	(?: (?:enligt|i enlighet med|i) [^.;:]{3,60})?[.:]?$
`;

/** The words of each candidate, whatever stands between them; '' where no other can have the same. */
function keysOf(candidates: readonly Candidate[]): string[] {
	const sums = candidates.map(sumOf);
	const counts = new Map<number, number>();
	for (const sum of sums) counts.set(sum, (counts.get(sum) ?? 0) + 1);
	return candidates.map((candidate, i) => (counts.get(sums[i]!) === 1 ? '' : keyOf(candidate)));
}

function keyOf({ statement: { item, text } }: Candidate): string {
	const words = text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
	return `${item.span[0]} ${words}`;
}

/** One number for all of the same key: of the place of the item, and of each a–z in the words. */
function sumOf({ statement: { item, text } }: Candidate): number {
	const words = text.toLowerCase();
	let sum = item.span[0];
	for (let at = 0; at < words.length; at++) {
		const code = words.charCodeAt(at);
		if (code >= 0x61 && code <= 0x7a) sum = (Math.imul(sum, 31) + code) | 0;
	}
	return sum;
}
