import type { SourceSpan } from '../domain/source-span.ts';
import { readOutline, type OutlineItem, type Section } from './outline/outline.ts';

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
			oneProposal: item.sections.filter(({ kind }) => kind === 'proposal').length === 1,
		};
	});
}

/** 'Nämnden beslutar enligt förvaltningens förslag.', 'Bifalla förslaget.', 'i enlighet med förslaget' */
const AS_PROPOSED =
	/(?:enligt|i enlighet med|bifall(?:a|er)?(?: till)?)\s+(?:det |föreliggande |framlagt |upprättat |ordförandens |arbetsutskottets |\p{L}{3,40}(?:ns|ets|ens)\s+)?(?:besluts)?försla(?:g|get|gen)(?!\p{L})/iu;

function wordsOf(item: OutlineItem, kind: Section['kind'], readable: string): string {
	return item.sections
		.filter((section) => section.kind === kind)
		.flatMap(({ blocks }) => blocks)
		.map(({ span, marker }) => {
			const words = readable.slice(...span).trim();
			return marker && marker !== '-' && marker !== 'att' ? words.replace(/^\p{N}{1,3}[.)]\s+/u, '') : words;
		})
		.filter((words) => words !== '' && !isLead(words))
		.join('\n');
}

/** 'Nämnden beslutar:', 'Förvaltningens förslag till nämnden:' */
const isLead = (words: string) => words.endsWith(':') && words.length < 120;
