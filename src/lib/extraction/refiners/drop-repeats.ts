import type { Candidate, Refiner } from '../pipeline.ts';

/** The same point in förslag and in beslut, or in two förslag, is one commitment. */
export const dropRepeats: Refiner = {
	rule: 'en gång per ärende',
	about: 'Samma punkt i flera förslag är ett åtagande.',
	examples: ['Arbetsutskottets förslag upprepar ord för ord förvaltningens förslag.'],
	refine(candidates) {
		const keys = candidates.map(keyOf);
		const decided = new Set(keys.filter((_, i) => candidates[i]!.stage === 'decided'));
		const seen = new Map<string, string>();
		return candidates.filter((candidate, i) => {
			const key = keys[i]!;
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

function keyOf({ statement: { item, text } }: Candidate): string {
	const words = text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
	return `${item.span[0]} ${words}`;
}
