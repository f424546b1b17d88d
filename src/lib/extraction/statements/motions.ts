import type { Block, OutlineItem, Section } from '../outline/outline.ts';
import type { SourceSpan } from '../../domain/source-span.ts';
import { latin } from '../text/latin.ts';
import { occurs } from '../text/may-match.ts';
import { afterLead } from './leads.ts';
import { wordsOf, type Statement } from './statement.ts';
import { wholeSentences } from './whole-sentences.ts';
import { wordings } from '../text/wordings.ts';

/** Whose it was, and nothing more. */
const TAKES = wordings`
	"Nämnden beslutar enligt Mona Frisks (C) yrkande."
	"att bifalla yrkandet"
	^(?:att )?(?:\p{Lu}[\p{L} -]{3,60} )?(?:beslutar(?: att)? )?
	(?:enligt|i enlighet med|bifalla|bifaller|bifall till) (?:[\p{L} ,.()-]{0,90}?)yrkande(?:t|n)?\.?$
`;

/** "Mona Frisk (C) yrkar att …", "… yrkar följande:" */
const MOVES = latin(
	/^\p{Lu}[^.;:]{2,160}? (?:yrkar|föreslår)(?: i (?:första|andra) hand)?(?: på)?(?: följande)?(?: att|:|$)/u,
);

const NAME = latin(/\p{Lu}[\p{L}-]{1,30}/gu);

/** The beslut is what a member moved. */
export const takesUpMotion = (words: string) => words.length < 200 && occurs(TAKES, words);

/** What the member moved whom the beslut names; with no name, what the only one moved. */
export function movedIn(readable: string, item: OutlineItem, taking: string): Statement[] {
	const moved = item.sections
		.filter((section) => section.kind === 'motion')
		.flatMap((section) => motionsOf(readable, section).map((motion) => ({ section, motion })));
	const named = namesIn(taking);
	const chosen = moved.filter(
		({ motion }) => named.length > 0 && named.every((name) => motion.by.includes(name)),
	);
	const taken = named.length === 0 && moved.length === 1 ? moved : chosen;
	return taken.flatMap(({ section, motion }) =>
		motion.parts.map(({ block, span }, place): Statement => ({
			item,
			section,
			block,
			span,
			text: wordsOf(readable, span),
			stage: 'decided',
			origin: 'by-proposal',
			lead: { span: motion.lead, text: wordsOf(readable, motion.lead) },
			place,
		})),
	);
}

interface Motion {
	/** "Mona Frisk (C)" */
	readonly by: string;
	readonly lead: SourceSpan;
	readonly parts: { readonly block: Block; readonly span: SourceSpan }[];
}

/** Each motion with its sentences, or with the points under "yrkar:". */
function motionsOf(readable: string, section: Section): Motion[] {
	const found: Motion[] = [];
	for (const block of section.blocks) {
		const words = wordsOf(readable, block.span);
		const moves = MOVES.exec(words);
		if (moves) {
			const from = afterLead(readable, block.span, moves[0].length);
			const parts = wholeSentences(readable, [from, block.span[1]])
				.filter(([start, end]) => end > start)
				.map((span) => ({ block, span }));
			found.push({ by: moves[0], lead: [block.span[0], from], parts });
		} else if (block.marker !== null) found.at(-1)?.parts.push({ block, span: block.span });
	}
	return found;
}

/** "Mona Frisks" → "Mona", "Frisk": the last name loses its genitive s. */
const namesIn = (taking: string) =>
	(/(?:enligt|med|bifalla|bifaller|till) (.{0,90}?)yrkande/iu.exec(taking)?.[1] ?? '')
		.replace(/\([^()]{0,80}\)/g, ' ')
		.match(NAME)
		?.map((name) => name.replace(/s$/, '')) ?? [];
