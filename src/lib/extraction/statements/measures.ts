import type { Stage } from '../../domain/words.ts';
import type { Block, OutlineItem, Section } from '../outline/outline.ts';
import { wordsOf, type Lead, type Statement } from './statement.ts';
import { introducesMeasures, takesUpMeasures } from './take-up.ts';

/** Points of the description under "föreslår följande åtgärder:", when what is decided refers to the förslag. */
export function measuresOf(
	readable: string,
	item: OutlineItem,
	statements: readonly Statement[],
): Statement[] {
	const taking = statements.find((one) => takesUpMeasures(one.text));
	if (!taking) return [];
	const found: Statement[] = [];
	for (const section of item.sections) {
		if (section.kind !== 'description' && section.kind !== 'head') continue;
		let lead: Lead | null = null;
		for (const block of section.blocks) {
			const words = wordsOf(readable, block.span);
			if (lead && block.marker !== null)
				found.push(measure(readable, item, section, block, lead, taking.stage));
			else lead = introducesMeasures(words) ? { span: block.span, text: words } : null;
		}
	}
	return found;
}

function measure(
	readable: string,
	item: OutlineItem,
	section: Section,
	block: Block,
	lead: Lead,
	stage: Stage,
): Statement {
	return {
		item,
		section,
		block,
		span: block.span,
		text: wordsOf(readable, block.span),
		stage,
		origin: 'measure',
		lead,
		place: 0,
	};
}
