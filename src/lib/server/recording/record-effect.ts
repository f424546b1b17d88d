import { fromJson } from '../database/json.ts';
import type { Db } from '../database/open.ts';
import type { Trx } from '../database/transact.ts';
import { applyEffect, effectOf, isNothing, type Effect, type Snapshot } from './effect.ts';
import { takeSnapshot } from './snapshots.ts';

/** By transaction: how each commitment stood at the latest event, or when it was taken up. */
const known = new WeakMap<Trx, Map<string, Snapshot>>();

/** Before a commitment is changed: what is there now, so that the event can hold what the change did. */
export async function beginRecording(trx: Trx, commitmentId: string): Promise<void> {
	const own = of(trx);
	if (!own.has(commitmentId)) own.set(commitmentId, await takeSnapshot(trx, commitmentId));
}

/** What has been done to a commitment since `beginRecording` or its latest event; else since what its events say. */
export async function takeEffect(trx: Trx, commitmentId: string): Promise<Effect> {
	const own = of(trx);
	const before = own.get(commitmentId) ?? (await rebuildOne(trx, commitmentId));
	const after = await takeSnapshot(trx, commitmentId);
	own.set(commitmentId, after);
	return effectOf(before, after);
}

/** Throws when something was changed that no event tells of: the machinery is broken, and nothing is kept. */
export async function assertRecorded(trx: Trx, commitmentId: string): Promise<void> {
	const before = of(trx).get(commitmentId);
	if (!before) return;
	const effect = effectOf(before, await takeSnapshot(trx, commitmentId));
	if (!isNothing(effect)) {
		const tables = Object.keys(effect).join(', ');
		throw new Error(`Commitment ${commitmentId} was changed without an event: ${tables}.`);
	}
}

/** A commitment as its events alone tell it. */
async function rebuildOne(db: Db, commitmentId: string): Promise<Snapshot> {
	const rows = await db
		.selectFrom('events')
		.select('data')
		.where('commitment_id', '=', commitmentId)
		.orderBy('seq')
		.execute();
	return rebuild(rows);
}

/** The events of one commitment, oldest first, put together. */
export const rebuild = (rows: readonly { readonly data: string }[]): Snapshot =>
	rows.reduce<Snapshot>((state, { data }) => applyEffect(state, effectIn(data) ?? {}), {});

/** Null in an event that was written before events held effects. */
export const effectIn = (data: string): Effect | null =>
	fromJson<{ readonly effect?: Effect }>(data).effect ?? null;

function of(trx: Trx): Map<string, Snapshot> {
	const own = known.get(trx) ?? new Map<string, Snapshot>();
	known.set(trx, own);
	return own;
}
