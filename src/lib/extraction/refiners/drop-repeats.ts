import type { Refiner } from '../pipeline.ts';

/** The same point in förslag and in beslut, or in two förslag, is one commitment. */
export const dropRepeats: Refiner = {
	rule: 'en gång per ärende',
	about: 'Samma punkt i flera förslag är ett åtagande.',
	examples: ['Arbetsutskottets förslag upprepar ord för ord förvaltningens förslag.'],
	refine(candidates) {
		const seen = new Map<string, string>();
		return candidates.filter((candidate) => {
			const { item, section, text } = candidate.statement;
			const key = `${item.span[0]} ${text
				.toLowerCase()
				.replace(/[^\p{L}\p{N}]+/gu, ' ')
				.trim()}`;
			const place = `${section.headingSpan?.[0] ?? section.blocks[0]?.span[0]}`;
			const other = seen.get(key);
			if (other === undefined) seen.set(key, place);
			// A beslut may say the same of three matters; only another section repeats.
			return other === undefined || other === place;
		});
	},
};
