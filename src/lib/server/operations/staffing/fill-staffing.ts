import type { CommitmentDetail } from '../../../domain/commitment.ts';
import type { Issue } from '../../../domain/issue.ts';
import type { Staffing } from '../../../domain/reading.ts';
import { fold } from '../../../domain/swedish-text.ts';
import { newId } from '../../database/ids.ts';
import { fromJson } from '../../database/json.ts';
import { FOREVER } from '../../database/tables.ts';
import { changeCommitment, checkNotBefore, checkNotBeforeDecision } from '../change-commitment.ts';
import { checkDay, checkLength, checkRequired, issuesOf, tidy } from '../checks.ts';
import { issue, refused, type Context, type Result } from '../context.ts';

export interface FillStaffingInput {
	readonly commitmentId: string;
	readonly version: number;
	/** Name of the part as in the decision; '' or left out: the whole. */
	readonly unit?: string | null;
	/** Percent of full time and number of posts, as typed; one of them at least. */
	readonly percent?: string | null;
	readonly positions?: string | null;
	/** Who or what was appointed. */
	readonly line: string;
	readonly date?: string | null;
}

/** Percent of full time of one decision. */
const MOST_PERCENT = 100_000;
const MOST_POSITIONS = 10_000;

/**
 * Notes how much of what was decided has been filled in one unit, from `date` (default: today) on. The figures are what
 * stands from then, not what is added; what was noted before stays readable on earlier days.
 */
export function fillStaffing(
	context: Context,
	input: FillStaffingInput,
): Promise<Result<{ version: number }, CommitmentDetail>> {
	const date = input.date || context.today;
	const line = tidy(input.line);
	const percent = wholeNumber('percent', input.percent, MOST_PERCENT);
	const positions = wholeNumber('positions', input.positions, MOST_POSITIONS);
	const issues = issuesOf(
		isIssue(percent) ? percent : null,
		isIssue(positions) ? positions : null,
		percent === null && positions === null ? issue('percent', 'no-figure') : null,
		checkRequired('line', line),
		checkLength('line', line),
		checkDay('date', date, context.today),
	);
	if (issues.length || line === null || isIssue(percent) || isIssue(positions)) {
		return Promise.resolve(refused(...issues));
	}
	return changeCommitment(context, input, async (changing) => {
		const { trx, commitment } = changing;
		if (commitment.staffing === null) return [issue('percent', 'no-staffing')];
		const unit = partOf(fromJson<Staffing>(commitment.staffing), tidy(input.unit) ?? '');
		if (unit === null) return [issue('unit', 'unknown-word')];
		const standing = await trx
			.selectFrom('staffing_fills')
			.selectAll()
			.where('commitment_id', '=', commitment.id)
			.where('unit', '=', unit)
			.where('to_date', '=', FOREVER)
			.executeTakeFirst();
		const wrong = issuesOf(
			(await checkNotBeforeDecision(changing, date)) ??
				(standing ? checkNotBefore(standing.from_date, date) : null),
		);
		if (wrong.length) return wrong;
		if (standing?.from_date === date) {
			await trx.deleteFrom('staffing_fills').where('id', '=', standing.id).execute();
		} else if (standing) {
			await trx.updateTable('staffing_fills').set({ to_date: date }).where('id', '=', standing.id).execute();
		}
		await trx
			.insertInto('staffing_fills')
			.values({
				...{ id: newId(), commitment_id: commitment.id, unit, from_date: date, to_date: FOREVER },
				...{ percent, positions, line, actor: context.actor.name, recorded_at: context.now },
			})
			.execute();
		await changing.record(date, { kind: 'staffing-filled', unit, percent, positions, line });
		return {};
	});
}

/** The part's own name; '' for the whole where there are no parts; null when there is no such part. */
function partOf({ parts }: Staffing, written: string): string | null {
	if (parts.length === 0) return written === '' ? '' : null;
	return parts.find(({ unit }) => fold(unit) === fold(written))?.unit ?? null;
}

function wholeNumber(field: string, written: string | null | undefined, max: number): number | null | Issue {
	const digits = (written ?? '').replace(/[\s%\u00a0]/g, '');
	if (digits === '') return null;
	const value = /^\d{1,7}$/.test(digits) ? Number(digits) : NaN;
	return value <= max ? value : issue(field, 'not-a-number', { max });
}

const isIssue = (value: number | null | Issue): value is Issue => typeof value === 'object' && value !== null;
