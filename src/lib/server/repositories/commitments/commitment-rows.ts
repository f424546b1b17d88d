import type { CommitmentRow, Recurrence, UnitRef } from '../../../domain/commitment.ts';
import type { PlainDate } from '../../../domain/plain-date.ts';
import { remembered } from '../../../domain/remembered.ts';
import { timingOf, type Limits } from '../../../domain/timing.ts';
import { fromJson } from '../../database/json.ts';
import type { Db } from '../../database/open.ts';
import { askedExplanations } from '../chair/explanation-requests.ts';
import { closuresOver } from '../closures.ts';
import { unitNames } from '../states/states.ts';

/** Commitments with the state in which each stood; conditions and order are the caller's, on `s`. */
export const selectRows = (db: Db) =>
	db
		.selectFrom('commitment_states as s')
		.innerJoin('commitments as c', 'c.id', 's.commitment_id')
		.innerJoin('documents as d', 'd.id', 'c.document_id')
		.leftJoin('bodies as b', 'b.id', 'c.body_id')
		// Not all of them: what is searched is as long as everything else together.
		.select([
			's.commitment_id',
			's.from_date',
			's.body_id',
			's.stage',
			's.kind',
			's.decided',
			's.status',
			's.open',
			's.deadline',
			's.deadline_precision',
			's.deadline_basis',
			's.deadline_text',
			's.moves',
			's.responsible',
			's.recipients',
			's.blocked_by',
			's.line',
			's.line_date',
			's.line_actor',
			's.done_on',
			's.reported_on',
			's.reported_item',
			'c.id',
			'c.number',
			'c.wording',
			'c.title',
			'c.item',
			'c.case_numbers',
			'c.document_id',
			'c.document_kind',
			'c.recurrence',
			'c.part',
			'c.version',
			'd.machine_read',
			'b.name as body_name',
		]);

export type RowRecord = Awaited<ReturnType<ReturnType<typeof selectRows>['execute']>>[number];

/** Records as rows; three further queries: names of units, what is closed to the public, explanations asked for. */
export async function toRows(
	db: Db,
	records: readonly RowRecord[],
	per: PlainDate,
	limits: Limits,
): Promise<CommitmentRow[]> {
	const units = await unitNames(db);
	const closedBy = await closuresOver(db, records);
	// For a whole sheet of rows it is less work to read every request than to name each row.
	const ids = records.length > MANY ? null : records.map(({ id }) => id);
	const asked = await askedExplanations(db, ids, per);
	// The same few lists stand in a thousand rows.
	const listIn = remembered(fromJson<readonly string[]>);
	const unitsIn = remembered((text: string) => listIn(text).flatMap((id) => units.get(id) ?? []));
	return records.map((record) => toRow(record, { listIn, unitsIn, closedBy, asked, per, limits }));
}

const MANY = 200;

interface Surroundings {
	readonly listIn: (text: string) => readonly string[];
	readonly unitsIn: (text: string) => readonly UnitRef[];
	readonly closedBy: Awaited<ReturnType<typeof closuresOver>>;
	readonly asked: Awaited<ReturnType<typeof askedExplanations>>;
	readonly per: PlainDate;
	readonly limits: Limits;
}

function toRow(
	record: RowRecord,
	{ listIn, unitsIn, closedBy, asked, per, limits }: Surroundings,
): CommitmentRow {
	const open = record.open === 1;
	return {
		id: record.id,
		number: record.number,
		wording: record.wording,
		title: record.title,
		kind: record.kind,
		stage: record.stage,
		status: record.status,
		body: record.body_id === null ? null : { id: record.body_id, name: record.body_name ?? record.body_id },
		decided: record.decided,
		item: record.item,
		caseNumbers: listIn(record.case_numbers),
		documentId: record.document_id,
		documentKind: record.document_kind,
		machineRead: record.machine_read === 1,
		responsible: unitsIn(record.responsible),
		recipients: listIn(record.recipients),
		deadline: deadlineOf(record),
		moves: record.moves,
		recurrence: record.recurrence === null ? null : fromJson<Recurrence>(record.recurrence),
		timing: open ? timingOf(record.deadline, record.decided, per, limits) : null,
		blockedBy: open ? listIn(record.blocked_by) : [],
		lastLine: lineOf(record),
		doneOn: record.done_on,
		reportedOn: record.reported_on,
		reportedItem: record.reported_item,
		closed: closedBy(record),
		part: record.part,
		asked: asked.get(record.id) ?? null,
		version: record.version,
	};
}

const deadlineOf = (record: RowRecord): CommitmentRow['deadline'] =>
	record.deadline === null
		? null
		: {
				date: record.deadline,
				precision: record.deadline_precision ?? 'day',
				basis: record.deadline_basis ?? 'set',
				text: record.deadline_text,
			};

const lineOf = (record: RowRecord): CommitmentRow['lastLine'] =>
	record.line === null
		? null
		: { text: record.line, date: record.line_date ?? record.from_date, actor: record.line_actor ?? '' };
