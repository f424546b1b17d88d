import { ORGAN } from '../lexicon/organs.ts';
import { latin } from '../text/latin.ts';
import type { OutlineLine } from './outline.ts';
import { sameCase } from '../text/wordings.ts';

/**
 * Minutes that tell what happened: "Kommunstyrelsen hade i skrivelse den 3 september föreslagit fullmäktige besluta / att
 * godkänna planen", and in the end "Kommunfullmäktige beslöt i enlighet med styrelsens förslag." Whether the first opens here.
 */
export function opensToldProposal(lines: readonly OutlineLine[], at: number, to: number): boolean {
	const { text } = lines[at]!;
	if ((lines[at - 1]?.text ?? '') !== '' || !VERBS.some((verb) => text.includes(verb)) || !SUBJECT.test(text))
		return false;
	let words = '';
	let end = at;
	for (; end < to && end < at + MOST_LINES && lines[end]!.text !== ''; end++)
		if (!lines[end]!.noise) words += ` ${lines[end]!.text}`;
	if (!HAD_PROPOSED.test(words)) return false;
	const clause = lines.slice(end, end + 3).find(({ text, noise }) => text !== '' && !noise);
	return clause !== undefined && /^(?:att |1[.)] )/i.test(clause.text);
}

const MOST_LINES = 5;
/** Looked for first. */
const VERBS = [' hade', ' har', ' föreslog', ' hemställde', ' förordade'];
const SUBJECT = latin(`^${ORGAN}(?:${VERBS.join('|')})(?!\\p{L})`, 'u');
const HAD_PROPOSED = sameCase`
	(?:föreslagit|föreslog|hemställt|hemställde|förordat|förordade)(?: att)?
	\ [\p{L}&,/ -]{3,70}(?:besluta|beslutar|måtte besluta)(?: att)?:?$
`;

/** "Kommunfullmäktige hade alltså beslutat i enlighet med kommunstyrelsens förslag.": the beslut itself, and no day of another. */
export const takesUpToldProposal = (text: string) => TAKES_UP.test(text) && !/\d/.test(text);

const TAKES_UP = sameCase`
	^${ORGAN} (?:beslöt|beslutade|(?:hade|har) (?:\p{L}{3,9} )?beslutat)(?: \p{L}{3,9})?
	\ (?:i enlighet med|enligt|bifalla|att bifalla)\>
`;
