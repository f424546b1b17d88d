import type { CommitmentEvent } from '../../../domain/events/commitment-event.ts';
import type { DocumentEvent } from '../../../domain/events/document-event.ts';
import type { MotionEvent } from '../../../domain/events/motion-event.ts';
import type { PlainDate } from '../../../domain/plain-date.ts';
import type { ReportEvent } from '../../../domain/events/report-event.ts';
import { sha256 } from '../../database/ids.ts';
import { canonicalJson, fromJson } from '../../database/json.ts';
import type { Db } from '../../database/open.ts';
import type { EventTable } from '../../database/tables.ts';
import type { Trx } from '../../database/transact.ts';
import { takeEffect } from '../../recording/record-effect.ts';

/** Who did it, and when it was written down. */
export interface Recorder {
	readonly actor: { readonly id: string; readonly name: string };
	readonly now: string;
}

export interface Occasion {
	readonly commitmentId?: string | null;
	readonly documentId?: string | null;
	/** The business day from which it counts. */
	readonly date: PlainDate;
}

/**
 * Writes one event at the end of the chain; only inside the transaction that makes the change, and after it: beside what
 * happened an event of a commitment holds what that did to its rows, so that they can be rebuilt from events alone.
 */
export async function appendEvent(
	trx: Trx,
	{ actor, now }: Recorder,
	{ commitmentId = null, documentId = null, date }: Occasion,
	event: CommitmentEvent | DocumentEvent | MotionEvent | ReportEvent,
): Promise<number> {
	const last = await trx
		.selectFrom('events')
		.select(['seq', 'hash'])
		.orderBy('seq', 'desc')
		.limit(1)
		.executeTakeFirst();
	const { kind, ...said } = event;
	const data = commitmentId === null ? said : { ...said, effect: await takeEffect(trx, commitmentId) };
	const row = {
		seq: (last?.seq ?? 0) + 1,
		kind,
		commitment_id: commitmentId,
		document_id: documentId,
		date,
		recorded_at: now,
		actor_id: actor.id,
		actor_name: actor.name,
		data: canonicalJson(data),
		previous_hash: last?.hash ?? BEGINNING,
	};
	await trx
		.insertInto('events')
		.values({ ...row, hash: hashOf(row) })
		.execute();
	return row.seq;
}

/** Walks the whole chain of events. `head` is the hash of the last one, to be kept outside the database. */
export async function verifyEvents(
	db: Db,
): Promise<{ ok: true; count: number; head: string | null } | { ok: false; brokenSeq: number }> {
	let seq = 0;
	let hash = BEGINNING;
	for (;;) {
		const rows = await db
			.selectFrom('events')
			.selectAll()
			.where('seq', '>', seq)
			.orderBy('seq')
			.limit(2000)
			.execute();
		for (const row of rows) {
			if (row.seq !== seq + 1 || row.previous_hash !== hash || row.hash !== hashOf(row)) {
				return { ok: false, brokenSeq: row.seq === seq + 1 ? row.seq : seq + 1 };
			}
			({ seq, hash } = row);
		}
		if (rows.length < 2000) return { ok: true, count: seq, head: seq ? hash : null };
	}
}

/** The event of a stored row of a commitment. */
export const commitmentEventOf = (row: Pick<EventTable, 'kind' | 'data'>) =>
	({ kind: row.kind, ...fromJson<object>(row.data) }) as CommitmentEvent;

/** Stands before the first event. */
export const BEGINNING = '0'.repeat(64);

/** The hash of an event: over all of it and the hash of the one before. */
export const hashOf = (row: Omit<EventTable, 'hash'>) =>
	sha256(
		canonicalJson([
			row.previous_hash,
			row.seq,
			row.kind,
			row.commitment_id,
			row.document_id,
			row.date,
			row.recorded_at,
			row.actor_id,
			row.actor_name,
			row.data,
		]),
	);
