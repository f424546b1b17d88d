import type { Closing, Reading, Reference } from '../../src/lib/domain/reading.ts';
import { READING } from './sample-reading.ts';

export const SENTENCE = 'Uppdraget från den 20 september 2023, § 23, anses därmed slutfört.';
const LATER = `Nämnden för skärgården 2024-02-14\n§ 8 Bredband, uppföljning\n${SENTENCE}\n`;

/** A later protocol of the sample's body, with one sentence under § 8 that points at an earlier decision. */
export function laterReading(
	refersTo: Partial<Reference>,
	date: string | null = '2024-02-14',
	effect: Closing['effect'] = 'closed',
): Reading {
	const start = LATER.indexOf(SENTENCE);
	const [item] = READING.items;
	if (!item) throw new Error('The sample has an item.');
	return {
		...READING,
		facts: { ...READING.facts, date },
		text: LATER,
		items: [{ ...item, number: '8', span: [LATER.indexOf('§ 8'), LATER.length] }],
		suggestions: [],
		closings: [
			{
				item: '8',
				span: [start, start + SENTENCE.length],
				effect,
				refersTo: { body: null, date: null, item: null, point: null, caseNumber: null, ...refersTo },
			},
		],
	};
}
