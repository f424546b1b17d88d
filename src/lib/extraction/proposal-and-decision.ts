import type { SourceSpan } from '../domain/source-span.ts';
import { readOutline, type OutlineItem, type Section } from './outline/outline.ts';
import { anyCase } from './text/wordings.ts';

/** What is proposed and what is decided in one item, in words. */
export interface ItemWords {
	readonly number: string;
	readonly span: SourceSpan;
	readonly proposal: string;
	readonly decision: string;
	/** "Nämnden beslutar enligt förvaltningens förslag." and nothing more. */
	readonly asProposed: boolean;
	/** There is one proposal in the item and no other: which one is meant is plain. */
	readonly oneProposal: boolean;
}

/** The proposal and the decision of each item of a text; '' where an item has none. */
export function itemWords(text: string): ItemWords[] {
	const { items, readable } = readOutline(text);
	return items.map((item) => {
		const [proposal, decision] = [wordsOf(item, 'proposal', readable), wordsOf(item, 'decision', readable)];
		return {
			...{ number: item.number, span: item.span, proposal, decision },
			asProposed: decision.length > 0 && decision.length < 220 && AS_PROPOSED.test(decision),
			oneProposal: sectionsWithWords(item, 'proposal', readable).length === 1,
		};
	});
}

/** 'Nämnden beslutar enligt Tekniska förvaltningens förslag.', 'Bifalla förslaget.', 'i enlighet med förslaget' */
const AS_PROPOSED = anyCase`
	(?:enligt|i enlighet med|bifall(?:a|er)?(?: till)?)\s+(?:det |föreliggande |framlagt |upprättat |
	(?:\p{L}{2,30}\s){0,3}\p{L}{3,40}s\s)?(?:besluts)?försla(?:g|get|gen)\>
`;

const wordsOf = (item: OutlineItem, kind: Section['kind'], readable: string) =>
	sectionsWithWords(item, kind, readable).join('\n');

/** The words of each section of a kind; a heading over another heading has none. */
function sectionsWithWords(item: OutlineItem, kind: Section['kind'], readable: string): string[] {
	return item.sections
		.filter((section) => section.kind === kind)
		.map(({ blocks }) =>
			blocks
				.map(({ span, marker }) => {
					const words = readable.slice(...span).trim();
					const isNumbered = marker && marker !== '-' && marker !== 'att';
					return isNumbered ? words.replace(/^\p{N}{1,3}[.)]\s+/u, '') : words;
				})
				.filter((words) => words !== '' && !isLead(words))
				.join('\n'),
		)
		.filter((words) => words !== '');
}

/** 'Nämnden beslutar:', 'Förvaltningens förslag till nämnden:' */
const isLead = (words: string) => words.endsWith(':') && words.length < 120;
