import type { Outline, OutlineItem, Section } from '../outline/outline.ts';
import type { TaskRow } from '../outline/task-tables.ts';
import { candidate, type Candidate, type Recogniser } from '../pipeline.ts';
import { NO_LEAD, wordsOf, type Statement } from '../statements/statement.ts';

/** "| Kartlägg otrygga platser | Gatukontoret | Kvartal 2 2025 |": each row of a table of measures is a task. */
export const measureTable: Recogniser = {
	rule: 'åtgärdstabell',
	about: 'En tabell med åtgärd, ansvarig och tid ger varje rad som ett åtagande.',
	examples: [
		'| Åtgärd | Ansvarig | Klart när | / | Kartlägg otrygga platser | Gatukontoret | Kvartal 2 2025 |',
	],
	ofDocument: true,
	recognise: (_statements, outline) =>
		outline.taskTables
			.filter(({ columns }) => !columns.has('status') && (columns.has('who') || columns.has('when')))
			.flatMap(({ rows }) => rows.flatMap((row) => ofRow(row, outline))),
};

function ofRow(row: TaskRow, outline: Outline): Candidate[] {
	const span = row.cells.get('task');
	const item = outline.items.find((one) => one.span[0] <= row.span[0] && row.span[0] < one.span[1]);
	if (!span || !item || span[1] - span[0] < 8) return [];
	const section = sectionAt(item, row.span[0]);
	const block = section?.blocks.find((one) => one.span[0] <= span[0] && span[0] <= one.span[1]);
	const minutes = outline.facts.kind === 'protokoll';
	if (!section || !block || (minutes && section.kind !== 'decision')) return [];
	const statement: Statement = {
		item,
		section,
		block,
		span,
		text: wordsOf(outline.readable, span),
		stage: minutes ? 'decided' : 'proposed',
		origin: minutes ? 'decision' : 'proposal',
		lead: NO_LEAD,
		place: 0,
	};
	return [candidate(statement, 'assignment', 'åtgärdstabell', 0.7, span)];
}

const sectionAt = (item: OutlineItem, at: number): Section | undefined =>
	item.sections.findLast((section) => (section.blocks[0]?.span[0] ?? Infinity) <= at);
