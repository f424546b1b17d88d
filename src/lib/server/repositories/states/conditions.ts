import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely';
import { NO_UNIT, type CommitmentFilter, type Slice } from '../../../domain/filter.ts';
import { addDays, type PlainDate } from '../../../domain/plain-date.ts';
import { PROTOCOL_DAYS } from '../../../domain/law-timers.ts';
import { searchWords } from '../../../domain/swedish-text.ts';
import type { Status, Timing } from '../../../domain/words.ts';
import { holds } from '../../database/dialect.ts';
import type { StateTable, Tables } from '../../database/tables.ts';
import { askedCommitments } from '../chair/explanation-requests.ts';
import type { TimingDays } from './timing-days.ts';

/** Builds conditions on `commitment_states as s`. */
export type StateBuilder = ExpressionBuilder<Tables & { s: StateTable }, 's'>;

export type Condition = Expression<SqlBool>;

/** The one interval of each commitment that holds at the end of a day. */
export const standsAt = (eb: StateBuilder, per: PlainDate): Condition =>
	eb.and([eb('s.to_date', '>', per), eb('s.from_date', '<=', per)]);

/** 1 where there is no deadline: what an index holds in front of the deadline, so that those come last in a list. */
export const isUndated = sql<number>`s.deadline is null`;

export const isDated: Condition = sql<SqlBool>`(s.deadline is null) = 0`;

/** What figures are counted of: a body's (null: all), or what a unit is responsible for at the end of a day. */
export interface Counted {
	readonly body: string | null;
	readonly unit?: string | null;
	readonly per: PlainDate;
}

/** It is among what figures are counted of. */
export const isCounted = (eb: StateBuilder, { body, unit, per }: Counted): Condition =>
	eb.and([
		...(body === null ? [] : [eb('s.body_id', '=', body)]),
		...(unit ? [isResponsible(eb, unit, per)] : []),
	]);

/** Everything that a filter asks for, but the day. */
export const matches = (eb: StateBuilder, filter: CommitmentFilter, days: TimingDays): Condition =>
	eb.and([
		sliceOf(eb, filter.slice, days),
		...(filter.body ? [eb('s.body_id', '=', filter.body)] : []),
		...(filter.kind ? [eb('s.kind', '=', filter.kind)] : []),
		...(filter.dueFrom ? [eb('s.deadline', '>=', filter.dueFrom)] : []),
		...(filter.dueTo ? [eb('s.deadline', '<=', filter.dueTo)] : []),
		...(filter.decidedFrom ? [eb('s.decided', '>=', filter.decidedFrom)] : []),
		...(filter.decidedTo ? [eb('s.decided', '<=', filter.decidedTo)] : []),
		...(filter.unit === NO_UNIT ? [eb('s.assigned', '=', 0)] : []),
		...(filter.unit && filter.unit !== NO_UNIT ? [isResponsible(eb, filter.unit, days.per)] : []),
		...searchWords(filter.words).map((word) => holdsWord(eb, word, days.per)),
	]);

/** Open and decided: what counts. */
export const isOpen = (eb: StateBuilder): Condition =>
	eb.and([eb('s.stage', '=', 'decided'), eb('s.open', '=', 1)]);

/** Stands in a kallelse, and nobody has said that it ended. */
export const isProposal = (eb: StateBuilder): Condition =>
	eb.and([eb('s.stage', '=', 'proposed'), eb('s.open', '=', 1)]);

/** The protokoll of its meeting ought to be here. */
export const isUnanswered = (eb: StateBuilder, per: PlainDate): Condition =>
	eb('s.decided', '<', addDays(per, -PROTOCOL_DAYS));

/** `timingOf`, asked of the database: the conditions exclude each other and leave none of the open out. */
export function hasTiming(eb: StateBuilder, timing: Timing, { per, soon, aged }: TimingDays): Condition {
	switch (timing) {
		case 'overdue':
			return eb('s.deadline', '<', per);
		case 'due-soon':
			return eb.and([eb('s.deadline', '>=', per), eb('s.deadline', '<=', soon)]);
		case 'on-track':
			return eb('s.deadline', '>', soon);
		case 'ageing':
			return eb.and([eb('s.deadline', 'is', null), eb('s.decided', '<', aged)]);
		case 'undated':
			return eb.and([
				eb('s.deadline', 'is', null),
				eb.or([eb('s.decided', 'is', null), eb('s.decided', '>=', aged)]),
			]);
	}
}

/**
 * Ended without being only done: reported back, given up and so decided, lapsed, or followed elsewhere, in parts or in
 * the whole. Only those that are not open.
 */
export const ENDED = [
	...(['closed', 'not-feasible', 'lapsed', 'split', 'merged'] as const),
] as const satisfies readonly Status[];

function sliceOf(eb: StateBuilder, slice: Slice, days: TimingDays): Condition {
	const decided = eb('s.stage', '=', 'decided');
	switch (slice) {
		case 'all':
			return eb.and([]);
		case 'proposed':
			return isProposal(eb);
		case 'unanswered':
			return eb.and([isProposal(eb), isUnanswered(eb, days.per)]);
		case 'done':
			return eb.and([decided, eb('s.status', '=', 'done')]);
		case 'settled':
			// One of `ENDED`. Asked by each, the database would go through the rows of one after the other.
			return eb.and([decided, eb('s.open', '=', 0), eb('s.status', '!=', 'done')]);
		case 'open':
			return isOpen(eb);
		case 'blocked':
			return eb.and([isOpen(eb), eb('s.blocked', '=', 1)]);
		case 'unassigned':
			return eb.and([isOpen(eb), eb('s.assigned', '=', 0)]);
		case 'moved':
			return eb.and([isOpen(eb), eb('s.moves', '>', 0)]);
		case 'asked':
			return eb.and([decided, eb('s.commitment_id', 'in', askedCommitments(days.per))]);
		case 'undated':
			// All without a deadline, the ageing among them too: see `SLICES`.
			return eb.and([isOpen(eb), eb('s.deadline', 'is', null)]);
		case 'undated-new':
			return eb.and([isOpen(eb), hasTiming(eb, 'undated', days)]);
		default:
			return eb.and([isOpen(eb), hasTiming(eb, slice, days)]);
	}
}

const isResponsible = (eb: StateBuilder, unit: string, per: PlainDate): Condition =>
	eb(
		's.commitment_id',
		'in',
		eb
			.selectFrom('commitment_units as u')
			.select('u.commitment_id')
			.where('u.unit_id', '=', unit)
			.where('u.to_date', '>', per)
			.where('u.from_date', '<=', per),
	);

/** Two scans of short texts, each done once for the whole list: what is the same always, and what was so that day. */
const holdsWord = (eb: StateBuilder, word: string, per: PlainDate): Condition =>
	eb.or([
		eb(
			's.commitment_id',
			'in',
			eb.selectFrom('commitments as c').select('c.id').where(holds('c.search', word)),
		),
		eb(
			's.commitment_id',
			'in',
			eb
				.selectFrom('commitment_states as t')
				.select('t.commitment_id')
				.where('t.to_date', '>', per)
				.where('t.from_date', '<=', per)
				.where(holds('t.search', word)),
		),
	]);
