import { namesIn } from '../attributes/names.ts';
import { readDeadline } from '../attributes/deadline/read-deadline.ts';
import { readResponsible } from '../attributes/responsible.ts';
import type { Finding } from '../../domain/reading.ts';
import type { SourceSpan } from '../../domain/source-span.ts';
import type { Candidate, Refiner } from '../pipeline.ts';
import type { Statement } from '../statements/statement.ts';
import { isFollowUp, isReportBack, isReportOfTask } from './drop-follow-ups.ts';
import { isInfinitive } from '../statements/clauses.ts';
import { isTaskOverPoints } from '../statements/points.ts';
import { latin } from '../text/latin.ts';

/** From the lead over a list ("Förvaltningen får i uppdrag att:"), and from the sentence before in the same point. */
export const inherit: Refiner = {
	rule: 'ärver från meningen före',
	about: 'Ansvarig och frist tas från listans inledning eller från meningen bredvid i samma punkt.',
	examples: [
		'Kulturnämnden får i uppdrag att utreda frågan. Uppdraget ska redovisas i mars 2025. (kulturnämnden redovisar)',
	],
	refine(candidates, { readable, facts }, statements) {
		const after = followUps(statements, new Set(candidates.map((candidate) => candidate.statement)));
		const context = { meetingDate: facts.date, range: facts.dateRange };
		return candidates.map((candidate, i) => {
			let { responsible, deadline } = candidate;
			const { lead } = candidate.statement;
			const trace = [...candidate.trace];
			const before = candidates[i - 1];
			if (responsible.length === 0 && lead.span && GIVES.test(lead.text) && isTaskOf(candidate.statement)) {
				responsible = inherited(readResponsible(readable, lead.span));
			} else if (responsible.length === 0 && isSaidByLead(candidate)) {
				responsible = decider(readable, lead.span!);
			} else if (responsible.length === 0 && before && isAbout(before, candidate) && isOfOne(candidates, i)) {
				responsible = inherited(before.responsible);
			}
			if (responsible !== candidate.responsible && responsible.length > 0) trace.push(inherit.rule);
			if (!deadline && !candidate.recurrence && !candidate.cycle) {
				const rest = after.get(candidate.statement) ?? [];
				const found = rest
					.map((one) => readDeadline(readable, one.span, context))
					.find((one) => one !== null);
				const over =
					lead.span && /uppdra/i.test(lead.text) ? readDeadline(readable, lead.span, context) : null;
				deadline = found ?? over;
				if (deadline) {
					deadline = { ...deadline, certainty: 'inherited' };
					trace.push(inherit.rule);
				}
			}
			return { ...candidate, responsible, deadline, trace };
		});
	},
};

/** "Nämnden beslutar |att godkänna rapporten och överlämna den till kommunstyrelsen|": in the same sentence, the nämnd itself. */
const isSaidByLead = ({ kind, statement: { lead, block, text } }: Candidate) =>
	(kind === 'report' || kind === 'response') &&
	lead.span !== null &&
	block.span[0] <= lead.span[0] &&
	DECIDES.test(lead.text) &&
	isInfinitive(text.split(' ', 1)[0]!.toLowerCase());
const decider = (readable: string, lead: SourceSpan): Finding<string>[] =>
	namesIn(readable, lead)
		.filter(({ kind }) => kind === 'body')
		.slice(0, 1)
		.map(({ value, span }) => ({ value, span, certainty: 'inherited' }));

const DECIDES = latin(
	/^(?!.*(?:föreslå|uppdra))\p{Lu}[\p{L}&, -]{3,90} (?:beslutar|beslutade|beslöt)(?!\p{L})/u,
);

/** Under "… i uppdrag att …, varvid följande ska iakttas:" only what somebody is to do is theirs, and not how things shall be. */
const isTaskOf = ({ lead, text }: Statement) =>
	!isTaskOverPoints(lead.text) || isInfinitive(text.split(' ', 1)[0]!.toLowerCase());

/** A report in the same point; or in the next one, on the task that this point gives. */
const isAbout = (before: Candidate, report: Candidate) =>
	before.statement.block === report.statement.block
		? isReportBack(report)
		: before.kind === 'assignment' &&
			before.statement.section === report.statement.section &&
			isReportOfTask(report);

/** Of the tasks right before a report, all are somebody's: "arbetet" after tasks of two is that of neither alone. */
function isOfOne(candidates: readonly Candidate[], report: number): boolean {
	const names = new Set<string>();
	for (let i = report - 1; i >= 0; i--) {
		const { kind, statement, responsible } = candidates[i]!;
		if (kind !== 'assignment' || statement.section !== candidates[report]!.statement.section) break;
		if (statement.block === candidates[report]!.statement.block) return true;
		if (responsible.length > 0) names.add(responsible.map(({ value }) => value.toLowerCase()).join());
	}
	return names.size < 2;
}

/** For each commitment the sentences right after it that describe the same task and are no commitment of their own. */
function followUps(
	statements: readonly Statement[],
	own: ReadonlySet<Statement>,
): Map<Statement, Statement[]> {
	const after = new Map<Statement, Statement[]>();
	let task: Statement | null = null;
	for (const statement of statements) {
		if (own.has(statement)) after.set((task = statement), []);
		else if (task?.block === statement.block && isFollowUp(statement.text)) after.get(task)!.push(statement);
		else task = null;
	}
	return after;
}

const inherited = (names: readonly Finding<string>[]) =>
	names.map((name): Finding<string> => ({ ...name, certainty: 'inherited' }));

const GIVES = latin(/uppdra|återremi|(?<!\p{L})ska(?!\p{L})/iu);
