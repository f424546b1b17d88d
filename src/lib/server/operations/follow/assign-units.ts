import type { CommitmentDetail } from '../../../domain/commitment.ts';
import { sortKey } from '../../../domain/swedish-text.ts';
import { fromJson } from '../../database/json.ts';
import { unitsNamed } from '../../repositories/names.ts';
import { unitNames, type StateChange } from '../../repositories/states/states.ts';
import { changeCommitment, checkNotBeforeDecision } from '../change-commitment.ts';
import { checkDay, checkNames, issuesOf } from '../checks.ts';
import { issue, refused, type Context, type Result } from '../context.ts';

export interface AssignUnitsInput {
	readonly commitmentId: string;
	readonly version: number;
	readonly names: readonly string[];
	/** From which day it counts; default today. */
	readonly date?: string | null;
}

/** Makes these units, by name, responsible; [] makes nobody responsible. Unknown names become new units. */
export function assignUnits(
	context: Context,
	input: AssignUnitsInput,
): Promise<Result<{ version: number }, CommitmentDetail>> {
	const date = input.date || context.today;
	const issues = issuesOf(checkNames('names', input.names), checkDay('date', date, context.today));
	if (issues.length) return Promise.resolve(refused(...issues));

	return changeCommitment(context, input, async (changing) => {
		const early = await checkNotBeforeDecision(changing, date);
		if (early) return [early];
		const units = await unitsNamed(changing.trx, input.names);
		const change = responsibleChange(units);
		if (change.responsible === changing.state.responsible) return [issue('names', 'unchanged')];
		const names = await unitNames(changing.trx);
		const from = fromJson<string[]>(changing.state.responsible).map((id) => names.get(id)?.name ?? id);
		await changing.change(date, () => change);
		await changing.record(date, { kind: 'units-assigned', from, to: units.map(({ name }) => name) });
		return {};
	});
}

/** Units as the columns of a state. */
export const responsibleChange = (units: readonly { readonly id: string; readonly name: string }[]) =>
	({
		responsible: JSON.stringify(units.map(({ id }) => id)),
		assigned: units.length ? 1 : 0,
		unit_sort: units[0] ? sortKey(units[0].name) : '',
	}) satisfies StateChange;
