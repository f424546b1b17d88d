import type { Change } from '../../../domain/events/commitment-event.ts';
import type { Suggestion } from '../../../domain/reading.ts';
import { fold, listed } from '../../../domain/swedish-text.ts';
import { FOREVER } from '../../database/tables.ts';
import { followBlocking } from '../../repositories/states/blocking.ts';
import { endDependency, insertDependency } from '../../repositories/commitments/dependencies.ts';
import { firstDay, type Changing } from '../change-commitment.ts';

/**
 * What a commitment rests on, as it is read now instead of `before`. What a person has added, or has said something about,
 * stays; what nobody has touched and is no longer read has never been.
 */
export async function correctDependencies(
	changing: Changing,
	before: Suggestion,
	found: Suggestion,
): Promise<Change[]> {
	const { trx, commitment } = changing;
	const date = await firstDay(changing);
	const standing = await standingOf(changing);
	const [read, reads] = [namesOf(before), namesOf(found)];
	const gone = standing.filter(
		({ name, state, target }) =>
			target === null && state === 'unknown' && read.has(fold(name)) && !reads.has(fold(name)),
	);
	for (const { id } of gone) await endDependency(trx, id, date);
	const known = new Set(standing.map(({ name }) => fold(name)));
	const added = found.dependsOn.filter(({ name }) => !known.has(fold(name)));
	const last = Math.max(-1, ...standing.map(({ position }) => position));
	for (const [i, { kind, name }] of added.entries()) {
		await insertDependency(trx, {
			...{ commitmentId: commitment.id, position: last + 1 + i, kind, name },
			...{ targetId: null, from: date },
		});
	}
	if (gone.length + added.length === 0) return [];
	await followBlocking(trx, commitment.id);
	const left = standing.filter((one) => !gone.includes(one));
	const inWords = (names: readonly { readonly name: string }[]) =>
		listed(names.map(({ name }) => name)) || null;
	return [{ field: 'dependsOn', from: inWords(standing), to: inWords([...left, ...added]) }];
}

const namesOf = ({ dependsOn }: Suggestion) => new Set(dependsOn.map(({ name }) => fold(name)));

const standingOf = ({ trx, commitment }: Changing) =>
	trx
		.selectFrom('dependencies as d')
		.innerJoin('dependency_states as s', 's.dependency_id', 'd.id')
		.select(['d.id', 'd.name', 'd.position', 'd.target_id as target', 's.state'])
		.where('d.commitment_id', '=', commitment.id)
		.where('s.to_date', '=', FOREVER)
		.orderBy('d.position')
		.execute();
