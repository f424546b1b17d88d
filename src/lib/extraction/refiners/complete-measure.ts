import { namesIn } from '../attributes/names.ts';
import { readDeadline, type DateContext } from '../attributes/deadline/read-deadline.ts';
import type { Finding, ReadDeadline } from '../../domain/reading.ts';
import type { SourceSpan } from '../../domain/source-span.ts';
import type { Outline } from '../outline/outline.ts';
import type { Candidate, Refiner } from '../pipeline.ts';
import { wordsOf } from '../statements/statement.ts';
import { sentencesOf } from '../text/sentences.ts';

/** A measure's name says neither who nor when: its row of the table does, or a sentence of the plan. */
export const completeMeasure: Refiner = {
	rule: 'åtgärdens rad',
	about: 'Ansvarig och tid för en åtgärd står i tabellens rad eller i planens text.',
	examples: [
		'Vi vill samlokalisera förråden. Det bör ske till den 30 september. (tid för åtgärden Samlokalisera förråden)',
	],
	refine(candidates, outline) {
		if (!candidates.some(({ rule }) => rule === 'åtgärdstabell' || rule === 'handlingsplan'))
			return [...candidates];
		const context = contextOf(outline);
		return candidates.map((candidate) => {
			if (candidate.rule === 'åtgärdstabell') return fromRow(candidate, outline, context);
			return candidate.rule === 'handlingsplan' && !candidate.deadline
				? fromText(candidate, outline, context)
				: candidate;
		});
	},
};

/** A plan without a day is counted from the year that its name gives: "Handlingsplan 2026". */
function contextOf({ facts, text }: Outline): DateContext {
	const year = /^[^\n]{0,80}plan(?:en)?(?: för)?[^\n\d]{0,60}(20\d\d)(?!\d)/im.exec(text.slice(0, 2000))?.[1];
	const meetingDate = facts.date ?? (facts.dateRange === null && year ? `${year}-01-01` : null);
	return { meetingDate, range: facts.dateRange };
}

function fromRow(candidate: Candidate, outline: Outline, context: DateContext): Candidate {
	const rows = outline.taskTables.flatMap((table) => table.rows);
	const cells = rows.find((row) => row.cells.get('task')?.[0] === candidate.span[0])?.cells;
	const who = cells?.get('who');
	const when = cells?.get('when');
	return {
		...candidate,
		responsible:
			who && candidate.responsible.length === 0 ? namesOf(outline.readable, who) : candidate.responsible,
		deadline: candidate.deadline ?? (when ? dayOf(outline.readable, when, context) : null),
		trace: [...candidate.trace, completeMeasure.rule],
	};
}

/** The names in the cell; where no word of it is known to be one, the cell as it stands. */
function namesOf(readable: string, cell: SourceSpan): Finding<string>[] {
	const names = namesIn(readable, cell);
	const found = names.length > 0 ? names : [{ value: wordsOf(readable, cell), span: cell }];
	return found.map(({ value, span }) => ({ value, span, certainty: 'stated' }));
}

/** The column's heading says that the time is a deadline, so the cell need not. */
function dayOf(readable: string, cell: SourceSpan, context: DateContext): ReadDeadline | null {
	const words = readable.slice(...cell);
	const found = readDeadline(`${LATEST}${words}`, [0, LATEST.length + words.length], context);
	return found && { ...found, text: words.replace(/\s+/g, ' '), span: cell };
}

const LATEST = 'ska vara klart senast ';

/** "Målet är att samlokalisera förråden. Förslag är att detta sker till den 30 september." */
function fromText(candidate: Candidate, { readable }: Outline, context: DateContext): Candidate {
	const name = candidate.statement.text.toLowerCase();
	for (const { blocks } of candidate.statement.item.sections)
		for (const { span } of blocks) {
			if (span[0] === candidate.statement.block.span[0]) continue;
			if (!wordsOf(readable, span).toLowerCase().includes(name)) continue;
			const sentences = sentencesOf(readable, span);
			const at = sentences.findIndex((one) => wordsOf(readable, one).toLowerCase().includes(name));
			const next = sentences[at + 1];
			const near = [sentences[at], next && POINTS_BACK.test(wordsOf(readable, next)) ? next : undefined];
			for (const sentence of near) {
				const deadline = sentence ? readDeadline(readable, sentence, context) : null;
				if (!deadline) continue;
				const trace = [...candidate.trace, completeMeasure.rule];
				return { ...candidate, deadline: { ...deadline, certainty: 'inherited' }, trace };
			}
		}
	return candidate;
}

const POINTS_BACK = /(?:detta|det|den|åtgärden|arbetet) /i;
