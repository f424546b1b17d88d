import type { Outline, OutlineItem, Section } from '../outline/outline.ts';
import type { TaskRow, TaskTable } from '../outline/task-tables.ts';
import { candidate, type Candidate, type Recogniser } from '../pipeline.ts';
import { NO_LEAD, wordsOf, type Statement } from '../statements/statement.ts';
import { latin } from '../text/latin.ts';
import { occurs } from '../text/may-match.ts';
import { wordings } from '../text/wordings.ts';

/** "| Kartlägg otrygga platser | Gatukontoret | Kvartal 2 2025 |": each row of a table of measures is a task. */
export const measureTable: Recogniser = {
	rule: 'åtgärdstabell',
	about: 'En tabell med åtgärd, ansvarig och tid ger varje rad som ett åtagande.',
	examples: [
		'| Åtgärd | Ansvarig | Klart när | / | Kartlägg otrygga platser | Gatukontoret | Kvartal 2 2025 |',
	],
	ofDocument: true,
	recognise: (statements, outline) =>
		outline.taskTables
			.filter(({ columns }) => !columns.has('status') && (columns.has('who') || columns.has('when')))
			.flatMap((table) => {
				const taken = takingUp(table, statements, outline);
				return table.rows.flatMap((row) => ofRow(row, outline, taken));
			}),
};

function ofRow(row: TaskRow, outline: Outline, taken: Statement | undefined): Candidate[] {
	const span = row.cells.get('task');
	const item = itemAt(outline, row.span[0]);
	if (!span || !item || span[1] - span[0] < 8) return [];
	const section = sectionAt(item, row.span[0]);
	const block = section?.blocks.find((one) => one.span[0] <= span[0] && span[0] <= one.span[1]);
	const minutes = outline.facts.kind === 'protokoll';
	if (!section || !block || (minutes && section.kind !== 'decision' && !taken)) return [];
	const statement: Statement = {
		item: taken?.item ?? item,
		section,
		block,
		span,
		text: wordsOf(outline.readable, span),
		stage: taken?.stage ?? (minutes ? 'decided' : 'proposed'),
		origin: minutes ? 'decision' : 'proposal',
		lead: NO_LEAD,
		place: 0,
	};
	return [candidate(statement, 'assignment', 'åtgärdstabell', 0.7, span)];
}

const itemAt = ({ items }: Outline, at: number) =>
	items.find(({ span: [from, to] }) => from <= at && at < to);

/**
 * What decides the tasks of a table that stands outside the beslut: "Planen antas enligt bilaga.", in the same item or, where
 * the table has its heading "Bilaga 2" after them all, in the one that names it.
 */
function takingUp(
	{ span }: TaskTable,
	statements: readonly Statement[],
	outline: Outline,
): Statement | undefined {
	const item = itemAt(outline, span[0]);
	const taking = statements.filter(({ text }) => occurs(BY_ANNEX, text) && !occurs(NOTES, text));
	const own = taking.find((one) => one.item === item);
	if (own || taking.length === 0) return own;
	const above = outline.text.slice(Math.max(0, span[0] - NEAR), span[0]);
	const annex = [...above.matchAll(ANNEX)].at(-1);
	if (!annex) return undefined;
	const named = annex[1] ? taking.filter(({ text }) => text.includes(`ilaga ${annex[1]}`)) : taking;
	return named.length === 1 ? named[0] : undefined;
}

const BY_ANNEX = wordings`
	"enligt bilaga 1"
	"i enlighet med bifogad plan"
	"enligt nedanstående tabell"
	(?:enligt|i enlighet med|framgår av|i) (?:[\p{L}-]+ ){0,2}(?:bilag(?:a|an|or|orna)|bilagd|bilagda|
	bifogad|bifogade|tabell(?:en)?|nedanstående|följande uppställning)\>
`;
/** "Redovisningen av uppdragen enligt bilaga godkänns.": they are told of, and given by nobody here. */
const NOTES = latin(
	/(?<!\p{L})(?:redovisning|information|rapport|uppföljning|till handlingarna|noter|anteckn|tar del)/iu,
);
const ANNEX = /^[ \t]{0,60}Bilaga(?: (\d{1,2}))?(?![\p{L}\d])/gmu;
const NEAR = 600;

const sectionAt = (item: OutlineItem, at: number): Section | undefined =>
	item.sections.findLast((section) => (section.blocks[0]?.span[0] ?? Infinity) <= at);
