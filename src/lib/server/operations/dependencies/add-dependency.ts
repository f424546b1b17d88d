import type { CommitmentDetail } from '../../../domain/commitment.ts';
import { cycleThrough, RESTS_ON_KINDS, type RestsOnKind } from '../../../domain/dependency.ts';
import type { Issue } from '../../../domain/issue.ts';
import type { PlainDate } from '../../../domain/plain-date.ts';
import { isAmong } from '../../database/dialect.ts';
import { FOREVER } from '../../database/tables.ts';
import { followBlocking } from '../../repositories/states/blocking.ts';
import { edgesAfter, insertDependency } from '../../repositories/commitments/dependencies.ts';
import { keyOf } from '../../repositories/numbers.ts';
import { changeCommitment, checkNotBeforeDecision, type Changing } from '../change-commitment.ts';
import { checkDay, checkLength, checkRequired, checkWord, issuesOf, MAX_NAME, tidy } from '../checks.ts';
import { issue, refused, type Context, type Result } from '../context.ts';

export interface AddDependencyInput {
	readonly commitmentId: string;
	readonly version: number;
	readonly kind: RestsOnKind;
	/** What it rests on in words; for kind `commitment` the other one's number: 'Å-2023-0042' or '2023-0042'. */
	readonly name: string;
	readonly date?: string | null;
}

/**
 * Notes that a commitment rests on something: an authority, a budget, a decision, or another commitment. It blocks from
 * `date` (default: today) until it is met. One that would make two wait for each other is refused, with the way.
 */
export function addDependency(
	context: Context,
	input: AddDependencyInput,
): Promise<Result<{ version: number }, CommitmentDetail>> {
	const date = input.date || context.today;
	const written = tidy(input.name);
	const issues = issuesOf(
		checkWord('kind', input.kind, RESTS_ON_KINDS),
		checkRequired('name', written),
		checkLength('name', written, MAX_NAME),
		checkDay('date', date, context.today),
	);
	if (issues.length || written === null) return Promise.resolve(refused(...issues));

	return changeCommitment(context, input, async (changing) => {
		const { trx, commitment } = changing;
		const early = await checkNotBeforeDecision(changing, date);
		if (early) return [early];
		const target = input.kind === 'commitment' ? await findTarget(changing, written, date) : null;
		if (target && 'key' in target) return [target];
		const name = target?.number ?? written;
		const standing = await standingNames(changing);
		if (standing.some((row) => row.name === name)) return [issue('name', 'already-there')];

		const dependencyId = await insertDependency(trx, {
			...{ commitmentId: commitment.id, position: standing.length, kind: input.kind, name },
			...{ targetId: target?.id ?? null, from: date },
		});
		await followBlocking(trx, commitment.id);
		await changing.record(date, { kind: 'dependency-added', dependencyId, restsOn: input.kind, name });
		return {};
	});
}

/** The commitment of a number, if this one may rest on it. */
async function findTarget(
	{ trx, commitment }: Changing,
	written: string,
	date: PlainDate,
): Promise<{ id: string; number: string } | Issue> {
	const key = keyOf(written);
	const target =
		key === null
			? undefined
			: await trx
					.selectFrom('commitments')
					.select(['id', 'number'])
					.where('number_key', '=', key)
					.executeTakeFirst();
	if (!target) return issue('name', 'no-such-number');
	if (target.id === commitment.id) return issue('name', 'itself');
	const edges = await edgesAfter(trx, date);
	const way = cycleThrough(commitment.id, target.id, (id) => edges.get(id) ?? []);
	if (way === null) return target;
	const rows = await trx
		.selectFrom('commitments')
		.select(['id', 'number'])
		.where(isAmong('id', way))
		.execute();
	const numbers = new Map(rows.map((row) => [row.id, row.number]));
	const named = [commitment.id, ...way].map((id) => numbers.get(id) ?? id);
	return issue('name', 'would-wait-for-itself', { way: named.join(' → ') });
}

const standingNames = ({ trx, commitment }: Changing) =>
	trx
		.selectFrom('dependencies as d')
		.innerJoin('dependency_states as s', 's.dependency_id', 'd.id')
		.select('d.name')
		.where('d.commitment_id', '=', commitment.id)
		.where('s.to_date', '=', FOREVER)
		.execute();
