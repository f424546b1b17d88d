import fc from 'fast-check';
import type { Reading, Suggestion } from '../../../src/lib/domain/reading.ts';
import { KINDS } from '../../../src/lib/domain/words.ts';

const UNITS = ['Kommunledningskontoret', 'Tekniska förvaltningen', 'Socialförvaltningen'];
const DAYS = ['2023-10-31', '2023-12-31', '2024-03-31'];
const ITEMS = ['22', '23', '24'];

/** Six invented sentences under each of three items; each has a word of its own, so all are different. */
const SENTENCES = ITEMS.flatMap((item) =>
	['belysningen', 'badplatsen', 'skolvägen', 'arkivet', 'upphandlingen', 'bredbandet'].map(
		(matter, index) => ({
			item,
			words: `Kontoret får i uppdrag att se över ${matter} i område ${item} nummer ${index} och återkomma med besked.`,
		}),
	),
);

/** What one version of the rules makes of the protocol: which sentences it sees, and what it reads in them. */
export interface Rules {
	readonly version: string;
	readonly sees: readonly (null | {
		readonly kind: (typeof KINDS)[number];
		readonly unit: string | null;
		readonly due: string | null;
		/** Reads on into the sentence after it. */
		readonly long: boolean;
	})[];
	/** Lines that another way of reading the file puts in front of each item. */
	readonly extra: number;
}

const seen = fc.record({
	kind: fc.constantFrom(...KINDS),
	unit: fc.option(fc.constantFrom(...UNITS)),
	due: fc.option(fc.constantFrom(...DAYS)),
	long: fc.boolean(),
});

export const someRules = (version: string): fc.Arbitrary<Rules> =>
	fc.record({
		version: fc.constant(version),
		sees: fc.array(fc.option(seen, { freq: 3 }), {
			minLength: SENTENCES.length,
			maxLength: SENTENCES.length,
		}),
		extra: fc.nat(2),
	});

/** The protocol as those rules read it. */
export function readingBy({ version, sees, extra }: Rules): Reading {
	let text = 'Nämnden för skärgården 2023-09-20\n';
	const items: Reading['items'][number][] = [];
	const suggestions: Suggestion[] = [];
	for (const number of ITEMS) {
		const start = text.length;
		text += `§ ${number} Ärende ${number}\n${'Ett sidhuvud som kom med\n'.repeat(extra)}`;
		for (const [index, { item, words }] of SENTENCES.entries()) {
			if (item !== number) continue;
			const at = text.length;
			text += `${words}\n`;
			const one = sees[index];
			const end = at + words.length - (one?.long ? 0 : ' och återkomma med besked.'.length);
			if (one) suggestions.push(suggestionAt([at, end], number, one));
		}
		items.push({
			...{ number, title: `Ärende ${number}`, caseNumbers: [], officers: [], unsure: [], references: [] },
			...{ span: [start, text.length], classification: 'commitment', outcome: 'decided', reason: '' },
		});
	}
	return {
		...{ rulesetVersion: version, text, pages: [0], items, suggestions, closings: [], missingNumbers: [] },
		facts: { kind: 'protokoll', body: 'Nämnden för skärgården', date: '2023-09-20', dateRange: null },
		ocr: { suspected: false, repairs: [] },
	};
}

const suggestionAt = (
	span: readonly [number, number],
	item: string,
	{ kind, unit, due }: NonNullable<Rules['sees'][number]>,
): Suggestion => ({
	...{ item, kind, stage: 'decided', span, rule: 'assignment', trace: [], recipient: [], start: null },
	responsible: unit === null ? [] : [{ value: unit, span: [span[0], span[0] + 8], certainty: 'stated' }],
	deadline:
		due === null
			? null
			: { ...{ date: due, precision: 'day', basis: 'stated', text: due, span }, certainty: 'stated' },
	...{ recurrence: null, staffing: null, amount: null, dependsOn: [], confidence: 0.9 },
});
