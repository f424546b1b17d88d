import type { SourceSpan } from '../../domain/source-span.ts';
import type { Block } from '../outline/outline.ts';
import { clausesOf } from './clauses.ts';
import { afterLead, readLead, type FoundLead } from './leads.ts';
import { namesItself, stageOf, stageOfSentence } from './stage.ts';
import { wordsOf, type Lead, type Setting, type Statement } from './statement.ts';
import { wholeSentences } from './whole-sentences.ts';

/**
 * The sentences of one block as statements. `whole`: the words of the block and their lead, which are those of its
 * sentence where it has only one.
 */
export function ofBlock(
	readable: string,
	setting: Setting,
	body: string | null,
	whole: { readonly words: string; readonly lead: FoundLead | null } = readWhole(readable, setting.block),
): Statement[] {
	const sentences = wholeSentences(readable, setting.block.span);
	let common = setting.stage;
	return sentences.flatMap((sentence, place) => {
		const words = sentences.length === 1 ? whole.words : wordsOf(readable, sentence);
		const own = sentences.length === 1 ? whole.lead : readLead(words);
		if (!own || own.length >= words.length) {
			const stage = stageOfSentence(words, { ...setting, stage: common }, body);
			return words ? byClause(readable, sentence, { ...setting, stage, place }) : [];
		}
		const from = afterLead(readable, sentence, own.length);
		const span: SourceSpan = [from, sentence[1]];
		const said = words.slice(0, own.length);
		// The "att" of a point is no lead: the one over the list stands.
		const lead: Lead = /^att$/i.test(said) ? setting.lead : { span: [sentence[0], from], text: said };
		const anew = own.stage !== null || namesItself(said, body);
		const stage = anew ? stageOf(setting.origin, said, own.stage, body) : common;
		if (goesOn(own, words)) common = stage;
		const rest = byClause(readable, span, { ...setting, stage, lead, place });
		if (!own.decides || own.rests) return rest;
		const text = said.replace(/:$/, '');
		return [{ ...setting, place, span: [sentence[0], from], text }, ...rest];
	});
}

/** "Nämnden föreslår att fullmäktige fattar följande beslut: Anslaget höjs. Anslaget tas ur …": all after the colon. */
export const goesOn = (lead: FoundLead, words: string) =>
	lead.stage === 'proposed' && words[lead.length - 1] === ':';

function readWhole(readable: string, { span }: Block) {
	const words = wordsOf(readable, span);
	return { words, lead: readLead(words) };
}

const byClause = (readable: string, span: SourceSpan, setting: Omit<Statement, 'span' | 'text'>) =>
	clausesOf(readable, span).map((clause): Statement => ({
		...setting,
		span: clause,
		text: wordsOf(readable, clause),
	}));
