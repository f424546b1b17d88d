import type { Reading } from '../../../../src/lib/domain/reading.ts';

/** What a reading says, without where it stands. */
export const summaryOf = ({ facts, items, suggestions, text }: Reading) => ({
	facts,
	items: items.map(({ number, title, caseNumbers, officers, classification }) => ({
		number,
		title,
		caseNumbers,
		officers,
		classification,
	})),
	suggestions: suggestions.map(({ item, kind, stage, span, responsible, deadline }) => ({
		item,
		kind,
		stage,
		quote: text.slice(...span).replace(/\s+/g, ' '),
		responsible: responsible.map(({ value }) => value),
		deadline: deadline?.date ?? null,
	})),
});
