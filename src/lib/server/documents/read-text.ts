import type { Reading } from '../../domain/reading.ts';
import { canonicalText } from '../../extraction/text/canonical-text.ts';

// Stands in until the rules are here: agenda items only.
export function readText(raw: string): Reading {
	const source = canonicalText(raw);
	const items = [...source.matchAll(/^[ \t]*§ ?(\d+)[^\n]*/gm)].map((match) => ({
		number: match[1]!,
		title: match[0].trim(),
		caseNumbers: [],
		officers: [],
		span: [match.index, match.index + match[0].length] as const,
		classification: 'information' as const,
		outcome: null,
		reason: '',
	}));
	return {
		rulesetVersion: '0',
		facts: { kind: 'protokoll', body: null, date: null, dateRange: null },
		text: source,
		pages: [0, ...[...source.matchAll(/\f/g)].map((match) => match.index + 1)],
		ocr: { suspected: false, repairs: [] },
		items,
		suggestions: [],
		closings: [],
		missingNumbers: [],
	};
}
