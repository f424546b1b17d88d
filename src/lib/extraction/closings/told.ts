import type { Closing } from '../../domain/reading.ts';
import type { SourceSpan } from '../../domain/source-span.ts';
import { DECISIVE } from '../outline/opening-decision.ts';
import type { Outline, OutlineItem } from '../outline/outline.ts';
import { wordsOf } from '../statements/statement.ts';
import { effectIn } from './effect.ts';
import { latin } from '../text/latin.ts';
import { occurs } from '../text/may-match.ts';
import { sentencesOf } from '../text/sentences.ts';
import { referenceIn } from './listed.ts';
import { anyCase, wordings } from '../text/wordings.ts';

/**
 * "Utredningen är klar och därmed är uppdraget avslutat." in the description of a protokoll: said as a fact, with a
 * word that makes it so here and now, where the beslut itself ends no task. What somebody only thinks does not count.
 */
const THEREBY = wordings`
	"Därmed är uppdraget slutfört."
	\<(?:därmed|härmed|i och med (?:detta|det))\>[^.;]{0,60}?\<uppdraget (?:\p{L}+ ){0,3}?
	(?:avslutat|slutfört|fullgjort|genomfört|verkställt|utfört|klart|besvarat|slutredovisat)\>
	"Därmed har det uppdrag som gavs i budgeten verkställts."
	^(?:därmed|härmed) har (?:det |detta )?\p{L}*uppdrag(?:et)?\>[^.;]{0,160}? (?:slutförts|fullgjorts|
	genomförts|verkställts|slutredovisats|blivit (?:utfört|slutfört|genomfört|verkställt))\>
	"Nämndens uppdrag till hamnchefen den 7 maj, § 66, är därmed slutfört."
	\<uppdrag(?:et)? [^.;]{3,90}(?:§ ?\d{1,4}|\d{4})[^.;]{0,80} (?:är|anses) (?:därmed|härmed|härigenom)
	\ (?:avslutat|slutfört|fullgjort|genomfört|verkställt)\>
	"Nämndens uppdrag från i våras kan därmed anses besvarat."
	\<uppdrag(?:et)? (?:från|till|om) [^.;]{3,90} (?:kan )?(?:därmed|härmed|härigenom) anses
	\ (?:avslutat|slutfört|fullgjort|genomfört|verkställt|besvarat)\>
	"Uppdraget anses därmed fullgjort."
	\<uppdraget (?:är|anses|har|kan anses) (?:därmed|härmed|i och med detta) (?:\p{L}+ )?
	(?:avslutat|avslutats|slutfört|slutförts|fullgjort|fullgjorts|genomfört|verkställt|utfört|klart|
	besvarat|slutredovisat)\>
`;

/** So told in a matter that is the last report of it, and of a task that is named. */
const CARRIED_OUT = wordings`
	"Uppdraget har genomförts under våren"
	\<uppdraget (?:har (?:\p{L}+ ){0,2}?(?:genomförts|slutförts|fullgjorts|verkställts)|
	är (?:\p{L}+ ){0,2}?(?:genomfört|slutfört|fullgjort|verkställt|avslutat))\>
`;
const LAST_REPORT = latin(
	/slutrapport|slutredovisning|(?:redovisning|rapportering|rapport) (?:av|om|från) (?:[\p{L}-]+ ){0,4}?\p{L}*uppdrag/iu,
);

const THOUGHT = latin(
	/(?<!\p{L})(?:anser|bedömer|menar|föreslår|föreslås|önskar|yrkar|bör|ska|skall|skulle|om|när|inte|ej|kan)(?!\p{L})/iu,
);

/** "kan därmed anses", "uppdraget om att …": no thought, and no condition. */
const bare = (words: string) =>
	words.replace(/ kan (?=\p{L}+ anses )| om (?=att )|uppdrag(?:et)? om /gu, ' ');

/** The closings found, and those told of in the description of an item that has none. */
export function withTold(found: readonly Closing[], outline: Outline): Closing[] {
	if (outline.facts.kind !== 'protokoll') return [...found];
	const closing = new Set(found.map(({ item }) => item));
	return [
		...found,
		...outline.items.flatMap((item) => (closing.has(item.number) ? [] : toldIn(item, outline))),
	];
}

function toldIn(item: OutlineItem, outline: Outline): Closing[] {
	const { readable } = outline;
	if (!/uppdrag/i.test(readable.slice(...item.span))) return [];
	const listed = item.sections.some(({ kind }) => DECISIVE.has(kind)) ? [] : goneThrough(item, outline);
	if (listed.length > 0) return listed;
	const isLast = LAST_REPORT.test(item.title);
	return item.sections
		.filter(({ kind }) => kind === 'description' || kind === 'head')
		.flatMap(({ blocks }) => blocks)
		.flatMap(({ span }) => {
			const sentences = sentencesOf(readable, span);
			return sentences.flatMap((sentence, place): Closing[] => {
				const words = wordsOf(readable, sentence);
				const thereby = occurs(THEREBY, words);
				if (!(thereby || (isLast && occurs(CARRIED_OUT, words))) || occurs(THOUGHT, bare(words))) return [];
				const refersTo = pointedAt(sentences.slice(0, place + 1), outline);
				return thereby || isNamed(refersTo)
					? [{ item: item.number, span: sentence, effect: 'closed', refersTo }]
					: [];
			});
		});
}

/** "Uppdraget om piren stryks från listan.": a list of tasks is gone through, where nothing else is decided. */
function goneThrough(item: OutlineItem, outline: Outline): Closing[] {
	const { readable } = outline;
	return item.sections
		.flatMap(({ blocks }) => blocks)
		.flatMap(({ span }) => sentencesOf(readable, span))
		.flatMap((sentence): Closing[] => {
			const words = wordsOf(readable, sentence);
			const effect = ON_LIST.test(words) ? effectIn(words) : null;
			return effect
				? [{ item: item.number, span: sentence, effect, refersTo: referenceIn(sentence, outline) }]
				: [];
		});
}

const ON_LIST = anyCase`
	^uppdrag(?:et)? (?:om|att|nr|från|till|\d)[^;]{0,300}? (?:stryks|tas bort|avslutas|avskrivs|avförs|
	är (?:nu |därmed )?(?:slutfört|klart|genomfört|avslutat)|
	får (?:anstå|löpa|vila|stå kvar)|kvarstår|förlängs|skjuts upp)\>
`;

/** Which task it was stands in the same sentence, or in one before it. */
function pointedAt(sentences: readonly SourceSpan[], outline: Outline): Closing['refersTo'] {
	const named = sentences.map((one) => referenceIn(one, outline));
	return named.findLast(isNamed) ?? named.at(-1)!;
}

const isNamed = ({ date, item, caseNumber }: Closing['refersTo']) => Boolean(date ?? item ?? caseNumber);
