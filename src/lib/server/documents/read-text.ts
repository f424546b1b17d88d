import type { Reading } from '../../domain/reading.ts';
import { extract, type PageFacts } from '../../extraction/extract.ts';
import type { Lexicon } from '../../extraction/repair/lexicon.ts';
import { createRepairer } from '../../extraction/repair/repairer.ts';
import { loadLexicon } from '../lexicon/load-lexicon.ts';

/** From the text of a document to what was found in it, with the Swedish word list at hand. */
export const readText = (text: string, pages?: PageFacts): Reading =>
	extract(text, createRepairer(lexiconOnDemand), pages);

/** The word list takes half a second to load: only text that looks damaged asks for it. */
const lexiconOnDemand: Lexicon = {
	has: (word) => loadLexicon().has(word),
	get graph() {
		return loadLexicon().graph;
	},
};
