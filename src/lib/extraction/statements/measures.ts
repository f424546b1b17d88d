import type { OutlineItem } from '../outline/outline.ts';
import { givesToPoints } from './points.ts';
import { wordsOf, type Lead, type Statement } from './statement.ts';
import { grantsInitiative, introducesMeasures, takesUpMeasures } from './take-up.ts';

/**
 * Points of the description under "föreslår följande åtgärder:", when what is decided refers to the förslag; or under
 * "Vi vill ge kontoret i uppdrag att:", when what is decided is to grant what its members brought up.
 */
export function measuresOf(
	readable: string,
	item: OutlineItem,
	statements: readonly Statement[],
): Statement[] {
	const taking = statements.find((one) => takesUpMeasures(one.text));
	const granting = statements.find((one) => grantsInitiative(one.text));
	const origin = taking ? 'measure' : 'by-proposal';
	const { stage } = taking ?? granting ?? {};
	if (!stage) return [];
	const opens = taking ? introducesMeasures : givesToPoints;
	const found: Statement[] = [];
	for (const section of item.sections) {
		if (section.kind !== 'description' && section.kind !== 'head') continue;
		let lead: Lead | null = null;
		for (const block of section.blocks) {
			const text = wordsOf(readable, block.span);
			if (lead && block.marker !== null)
				found.push({ item, section, block, span: block.span, text, stage, origin, lead, place: 0 });
			else lead = opens(text) ? { span: block.span, text } : null;
		}
	}
	return found;
}
