import { DECIDED_DEEDS } from '../lexicon/decided-deeds.ts';
import { tellsDeed } from '../outline/opening-decision.ts';
import type { Block, Section } from '../outline/outline.ts';
import { latin } from '../text/latin.ts';
import { sentencesOf } from '../text/sentences.ts';
import { anyOf } from '../text/words.ts';
import { wordsOf } from './statement.ts';
import { anyCase, wordings } from '../text/wordings.ts';

/**
 * What a § of nothing but text decides: paragraphs that give a task in so many words ("Gatuenheten får i uppdrag
 * att …"), and from a sentence that decides ("Läget är bekymmersamt. Styrelsen beslutar att …") to the paragraph's end.
 */
export function decidedInText(
	readable: string,
	{ blocks }: Section,
	{ body, isTold }: { readonly body: string | null; readonly isTold: boolean },
): Block[] {
	return blocks.flatMap((block) => {
		const words = wordsOf(readable, block.span);
		if (GIVES.test(words) || IN_INFINITIVE.test(words)) return [block];
		if (!isTold && !/ beslut| beslöt| föreslår| sig bakom/.test(words) && !isOwn(words, body)) return [];
		const first = sentencesOf(readable, block.span).find((one) => {
			const said = wordsOf(readable, one);
			return (
				DECIDES.test(said) ||
				(isOwn(said, body) && tellsDeed(said)) ||
				(body !== null && said.startsWith(body) && PROPOSES.test(said.slice(body.length)))
			);
		});
		if (first) return [{ ...block, span: [first[0], block.span[1]] }];
		return isTold ? toldIn(readable, block) : [];
	});
}

/** "Stämman beviljar …", "Hamnstyrelsen antar …": the organ itself, by its name or by what it is. */
const isOwn = (said: string, body: string | null) =>
	/^(?:Nämnden|Styrelsen|Stämman|Direktionen|Fullmäktige|Utskottet|Rådet|Beredningen) /.test(said) ||
	(body !== null && said.startsWith(`${body} `));

/** On a page that tells what was decided: the sentences that say so, and what is to be done. */
const toldIn = (readable: string, block: Block): Block[] =>
	sentencesOf(readable, block.span)
		.filter((one) => {
			const said = wordsOf(readable, one);
			return GAVE.test(said) || SHALL.test(said);
		})
		.map((span) => ({ ...block, span: [span[0], span[1]] }));

/** "Nämnden gav förvaltningen i uppdrag att …": on such a page it is no history. */
const GAVE = latin(
	/(?<!\p{L})(?:gav|fick|ger|får)(?: [^.;:]{0,120}?)? i uppdrag att(?!\p{L})|(?<!\p{L})uppdrog åt(?!\p{L})/iu,
);

const SHALL = wordings`
	"Nu ska förvaltningen räkna på det."
	(?:^nu (?:ska|får)|(?:förvaltningen|kontoret|chefen|direktören|nämnden|styrelsen|kommunen|bolaget|
	enheten) (?:ska|får)(?: nu)?|ska (?:(?:åter)?redovisas|återrapporteras|presenteras|
	vara (?:klar|färdig)))\s
	"Två kuratorer anställs."
	^[^.;]{3,80} (?:anställs|inrättas|tillsätts|införs|tas fram|utreds|ses över)\>
`;

/** "Uppdra åt tekniska nämnden att …", "Godkänna redovisningen.": older minutes write the beslut so, with no heading over it. */
const IN_INFINITIVE = latin(`^(?:${anyOf(DECIDED_DEEDS)}) \\p{Ll}`, 'u');

/** The organ itself proposes, or stands behind what another has written. */
const PROPOSES = /^ (?:föreslår|föreslog|ställer sig bakom|ställde sig bakom)(?: |$)/;

const GIVES = wordings`
	"Hamnchefen får i uppdrag att laga kajen."
	\<(?:får|ges|ger)(?: [^.;:]{0,160}?)? i uppdrag att\>
	"Som yttrande till länsstyrelsen vill nämnden framföra att leden bör flyttas."
	^som (?:sitt |eget )?(?:yttrande|svar|remissvar) (?:till|över) [^.;:]{3,60}? (?:vill|anför|framför)\>
	"Uppdraget till hamnchefen blir att laga kajen."
	\<uppdrag(?:et)? till [^.;:]{3,120} (?:blir|är) att\>
	"Nämnden uppdrar åt hamnchefen"
	\<(?:uppdrar åt|återremitteras till|(?:önskar|begär) svar från)\>
	"Uppdraget är slutfört."
	\<uppdraget (?:är|anses|förklaras) (?:därmed )?(?:slutfört|avslutat|fullgjort)\>
	"Hamnchefen fick i uppdrag att laga kajen till nästa möte."
	\<(?:fick|gav) (?:[^.;]{3,80} )?i uppdrag att [^.;]{3,160}
	(?:till nästa|senast|inför nästa|under (?:hösten|våren|\p{L}{3,9} 20\d\d))\>
`;

const DECIDES = anyCase`
	^(?:\p{Lu}[\p{L}&, -]{0,60})?(?:styrelsen|nämnden|rådet|utskottet|direktionen|kommittén|fullmäktige|
	beredningen|delegationen) (?:beslutar|beslutade|beslöt)(?: enhälligt| därför)?
	\ (?:att|uppdra|avge|ge|föreslå|godkänna|anta|bevilja|avslå|återremittera|överlämna)\>
`;
