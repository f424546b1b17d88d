import type { Candidate, Recogniser } from '../pipeline.ts';
import type { Block } from '../outline/outline.ts';
import { wordsOf } from '../statements/statement.ts';
import { wholeSentences } from '../statements/whole-sentences.ts';
import { isHandedOver } from './handed-over.ts';
import { scan } from './scan.ts';
import { opensWithSomebody } from './somebody-acts.ts';
import { latin } from '../text/latin.ts';
import { occurs } from '../text/may-match.ts';
import { anyCase, wordings } from '../text/wordings.ts';

/** "Ärendet återremitteras till socialnämnden för att belysa kostnaden." — not "återremissyrkandet avslås". */
const SENT_BACK = wordings`
	"Ärendet återremitteras till socialnämnden för att belysa kostnaden."
	\<(?:återr?emittera[rs]?|återförvisas?|återförvisar|(?:skickas|går|lämnas|remitteras|visas|tas)
	\ (?:tillbaka|åter)|(?:skicka|sända|lämna) (?:ärendet )?(?:tillbaka|åter) till|återlämnas till|
	(?<![\p{L} ])återremiss (?:till|för|med)|återsänds)\>
`;

/** Sent back to be worked on: what for, or to whom. */
const TO_WORK = anyCase`
	\<(?:för|till|i den del|i syfte att|med uppdrag|med begäran|så att|att|
	med (?:följande )?motivering(?:en)?|med hänvisning)\>
`;

/** "återremittera ärendet." and nothing more: what is lacking stands in the background. */
const BARE = latin(
	/^(?:att )?(?:[\p{L} -]{3,60} )?återremittera[rs]? ärendet\.?$|^(?:ärendet|förslaget|frågan) återremitteras\.?$/iu,
);

/** Somebody gets it to deal with. */
const REFERRED = wordings`
	"Motionen remitteras till tekniska nämnden för beredning."
	\<remittera[rs]?\>(?: (?!till )[^.;]{0,120}?)? till (?!handlingarna)\p{L}
	"att överlämna medborgarförslaget till nämnden för beslut"
	\<(?:överlämna[rs]?|lämna[rs]?|hänskjuts?|hänskjuter|hänskjuta|översänd(?:s|er|a)|skicka[rs]?)
	(?: [^.;]{0,120}?)? till (?:[\p{L}&,-]+ ){0,6}?
	(?!\p{L}*fullmäktige)[\p{L}&-]+ för (?:(?:vidare|fortsatt|skyndsam|ytterligare) )?
	(?:beredning|beaktande|handläggning|hantering|utredning|övervägande|beslut|avgörande|åtgärd)\>
	"Frågan hänskjuts till hamngruppen för prövning om bojen kan flyttas."
	\<hänskjut(?:er|a|s)\> (?:[^.;]{0,60} )?till [^.;]{3,60} för prövning\>
`;

/** A letter for yttrande is to be answered, and another organ's decision is proposed. */
const NOT_REFERRED = latin(
	/(?<!\p{L})för (?:kännedom|(?:\p{L}+ och )?yttrande)(?!\p{L})|återrem|inte |utan /iu,
);

const ONLY_MOVED = latin(/(?<!\p{L})(?:skulle|yrka\p{L}*|återremissyrkande\p{L}*)(?!\p{L})/iu);

export const referral: Recogniser = {
	rule: 'återremiss',
	about: 'Ett ärende skickas tillbaka, eller till någon annan, för att arbetas vidare med.',
	examples: [
		'Ärendet återremitteras till socialnämnden för att belysa kostnaden.',
		'Kommunfullmäktige beslutar att återremittera ärendet i syfte att komplettera underlaget.',
		'Motionen remitteras till tekniska nämnden för beredning.',
	],
	recognise: (statements, { readable }) =>
		scan(statements, 'återremiss', (words) =>
			occurs(SENT_BACK, words) && (occurs(TO_WORK, words) || BARE.test(words)) && !occurs(ONLY_MOVED, words)
				? { kind: 'assignment', strength: 0.93 }
				: occurs(REFERRED, words) &&
					  ![NOT_REFERRED, ONLY_MOVED].some((says) => occurs(says, words)) &&
					  !isHandedOver(words)
					? { kind: 'assignment', strength: 0.6 }
					: null,
		)
			.filter((found) => !isToldNext(found, readable))
			.map((found) => withWhatFor(found, readable)),
};

/**
 * "Ärendet återremitteras till förvaltningen. Underlaget ska kompletteras.": what for stands in the next sentences, up
 * to one that gives somebody something else to do; or in the paragraph after "… med följande motivering:".
 */
function withWhatFor(found: Candidate, readable: string): Candidate {
	const { text, place, span, block, section } = found.statement;
	const reason = WITH_REASON.test(text) && section.blocks[section.blocks.indexOf(block) + 1];
	const listed = OVER_POINTS.test(text) ? lastPoint(section.blocks, block) : undefined;
	if (listed) return { ...found, span: [span[0], listed.span[1]] };
	if (reason) return { ...found, span: [span[0], reason.span[1]] };
	if (place > 0 || !occurs(TO_WHOM_ONLY, text)) return found;
	const more = wholeSentences(readable, block.span).slice(1);
	const anew = more.findIndex((sentence) => isAnew(wordsOf(readable, sentence)));
	const last = anew < 0 ? more.at(-1) : more[anew - 1];
	return last ? { ...found, span: [span[0], last[1]] } : found;
}

/** "Ärendet återremitteras." right before "Kontoret får i uppdrag att räkna om kostnaden.": that is what it goes back for. */
function isToldNext({ statement: { text, span, block } }: Candidate, readable: string): boolean {
	if (!BARE.test(text)) return false;
	const next = wholeSentences(readable, block.span).find(([from]) => from >= span[1]);
	return next !== undefined && / i uppdrag att /.test(wordsOf(readable, next));
}

const WITH_REASON = /motivering(?:en)?:$/;

/** "… med uppdrag att:" and under it the points: all that it is sent back for. */
const OVER_POINTS = /(?: att|:|följande)$/u;

function lastPoint(blocks: readonly Block[], over: Block): Block | undefined {
	const from = blocks.indexOf(over) + 1;
	const mark = blocks[from]?.marker;
	if (mark == null || isCounted(mark) === isCounted(over.marker)) return undefined;
	let last = from;
	while (blocks[last + 1] && isCounted(blocks[last + 1]!.marker) === isCounted(mark)) last++;
	return blocks[last];
}

/** What kind of mark: a number, another sign, or none. */
const isCounted = (marker: string | null) => (marker === null ? null : /\d/.test(marker));

const isAnew = (words: string) => / i uppdrag |uppdrar |uppdras /.test(words) || opensWithSomebody(words);

const TO_WHOM_ONLY = latin(
	/återremittera[rs]?(?: ärendet)?(?: till (?:(?!för )[\p{L}&,-]+ ){0,3}[\p{L}-]+)?\.$/iu,
);
