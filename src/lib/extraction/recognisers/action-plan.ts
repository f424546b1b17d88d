import type { SourceSpan } from '../../domain/source-span.ts';
import type { OutlineItem } from '../outline/outline.ts';
import { candidate, type Candidate, type Recogniser } from '../pipeline.ts';
import { NO_LEAD, wordsOf, type Statement } from '../statements/statement.ts';

/** A plan's template: the name of the measure as a heading, and under it "Beskrivning av åtgärd". */
const UNDER = /^Beskrivning av åtgärd(?:en)?$/i;

export const actionPlan: Recogniser = {
	rule: 'handlingsplan',
	about: 'En handlingsplan ger varje åtgärd en rubrik med beskrivning under.',
	examples: ['Minska övertiden / Beskrivning av åtgärd'],
	ofDocument: true,
	recognise: (_statements, outline) => outline.items.flatMap((item) => inItem(item, outline.readable)),
};

function inItem(item: OutlineItem, readable: string): Candidate[] {
	return item.sections.flatMap((section, i) => {
		const above = item.sections[i - 1];
		if (!section.headingSpan || !UNDER.test(section.heading)) return [];
		const block = above?.blocks.at(-1);
		if (!above || !block) return [];
		const span = block.marker ? block.span : lastLine(readable, block.span);
		const text = wordsOf(readable, span);
		if (text.length > (block.marker ? 160 : 100) || text.length < 5) return [];
		const statement: Statement = {
			item,
			section: above,
			block,
			span,
			text,
			stage: 'proposed',
			origin: 'proposal',
			lead: NO_LEAD,
			place: 0,
		};
		return [candidate(statement, 'assignment', 'handlingsplan', 0.6, span)];
	});
}

/** A block of one short line is the heading itself; of a longer one only what stands after the last full stop. */
function lastLine(readable: string, [from, to]: SourceSpan): SourceSpan {
	const words = readable.slice(from, to);
	const stop = words.length > 100 ? words.lastIndexOf('. ') : -1;
	return stop < 0 ? [from, to] : [from + stop + 2, to];
}
