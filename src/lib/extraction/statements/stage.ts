import type { Stage } from '../../domain/words.ts';
import { latin } from '../text/latin.ts';
import { addressesAnother } from './leads.ts';
import type { Origin, Setting } from './statement.ts';
import { anyCase } from '../text/wordings.ts';

/** A förslag that the beslut takes up is decided, unless it asks another organ to decide. */
export function stageOf(origin: Origin, words: string, said: Stage | null, body: string | null): Stage {
	if (origin === 'by-proposal') return addressesAnother(words, body) ? 'proposed' : 'decided';
	if (origin !== 'decision') return 'proposed';
	return said ?? (isForFullmaktige(words, body) ? 'proposed' : 'decided');
}

/** "Kommunstyrelsen beslutar för egen del att …" after what it proposed to another. */
export const namesItself = (said: string, body: string | null) =>
	/för egen del/i.test(said) ||
	(body !== null && said.toLowerCase().startsWith(`${body.toLowerCase()} beslut`));

/**
 * "Nämnden antar yttrandet som sitt eget." under a heading that is for fullmäktige: the organ decides that itself,
 * and "Kommunfullmäktige ger …" under no such heading is what it only proposes.
 */
export function stageOfSentence(
	words: string,
	{ stage, lead, origin, section }: Setting,
	body: string | null,
): Stage {
	if (lead.span !== null || origin !== 'decision' || section.kind !== 'decision') return stage;
	if (stage === 'decided') return isForFullmaktige(words, body) ? 'proposed' : stage;
	const own = body !== null && words.toLowerCase().startsWith(`${body.toLowerCase()} `);
	return own && DECIDES_ITSELF.test(words.slice(body.length)) ? 'decided' : stage;
}
const DECIDES_ITSELF = /^ (?:antar|godkänner|ger|överlämnar|översänder|uppdrar|ställer sig) /i;

/**
 * "Kommunfullmäktige beslutar att …" in styrelsen's protokoll, "Beslut – förslag till kommunfullmäktige" over it:
 * what styrelsen proposes, in the other's name.
 */
const isForFullmaktige = (words: string, body: string | null) =>
	body !== null &&
	!/fullmäktige/i.test(body) &&
	(FULLMAKTIGE_DECIDES.test(words) || TO_FULLMAKTIGE.test(words));
const FULLMAKTIGE_DECIDES = anyCase`
	^(?:kommun|region)?fullmäktige (?:beslutar|ger|antar|uppdrar|godkänner|fastställer|anslår|avsätter|
	beviljar|reviderar|upphäver)(?: |:|,|$)
`;
const TO_FULLMAKTIGE = latin(
	/^beslut [–-] (?:förslag till|för (?:fastställande|beslut|avgörande) i) (?:kommun|region)?fullmäktige:?$/i,
);
