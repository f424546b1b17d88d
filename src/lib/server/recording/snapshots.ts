import { isAmong } from '../database/dialect.ts';
import type { Db } from '../database/open.ts';
import type { StateTable, Tables } from '../database/tables.ts';
import { withoutEmpty, type Row, type Snapshot } from './effect.ts';

interface Followed {
	readonly table: keyof Tables;
	/** The column that says whose row it is, when it is the commitment's id. */
	readonly owner: string;
	/** What tells a commitment's rows apart. */
	readonly key: readonly string[];
	/** Columns that follow from others, or that no event is about. */
	readonly leave?: readonly string[];
}

/**
 * The tables whose rows events account for, beside the states. Left out are what is computed from the rest (`search`, who
 * was responsible as rows), the lock (`version`), and the place in the text, which follows the document when that is
 * read again. A column that comes later has to be empty in the rows that are there, or its migration notes them anew.
 */
const FOLLOWED: readonly Followed[] = [
	{
		table: 'commitments',
		owner: 'id',
		key: ['id'],
		leave: ['search', 'version', 'span_start', 'span_end'],
	},
	{ table: 'deadlines', owner: 'commitment_id', key: ['id'] },
	{ table: 'occurrences', owner: 'commitment_id', key: ['id'] },
	{ table: 'dependencies', owner: 'commitment_id', key: ['id'] },
	{ table: 'evidence', owner: 'commitment_id', key: ['id'] },
	{ table: 'meeting_notes', owner: 'commitment_id', key: ['id'], leave: ['version', 'before'] },
	{ table: 'explanation_requests', owner: 'commitment_id', key: ['id'] },
	{ table: 'closures', owner: 'commitment_id', key: ['id'] },
	{ table: 'staffing_fills', owner: 'commitment_id', key: ['id'] },
	{ table: 'amendments', owner: 'commitment_id', key: ['id'] },
	{ table: 'amendment_declines', owner: 'commitment_id', key: ['id'] },
	{
		table: 'proposal_decisions',
		owner: 'commitment_id',
		key: ['commitment_id'],
		leave: ['version', 'before'],
	},
];

/** All that is stored of some commitments, by id; the answer for one that is not there is empty. */
export async function takeSnapshots(db: Db, ids: readonly string[]): Promise<Map<string, Snapshot>> {
	const snapshots = new Map<string, Record<string, Record<string, Row>>>(ids.map((id) => [id, {}]));
	const put = (id: unknown, table: string, key: string, row: Row) => {
		const snapshot = snapshots.get(String(id));
		if (snapshot) (snapshot[table] ??= {})[key] = row;
	};
	for (const { table, owner, key, leave = [] } of FOLLOWED) {
		const rows = await db
			.selectFrom(table as 'commitments')
			.selectAll()
			.where(isAmong(owner, ids))
			.execute();
		for (const row of rows as unknown as Row[]) {
			put(row[owner], table, keyOf(row, key), without(row, [owner, ...leave]));
		}
	}
	for (const { commitment_id, ...row } of joined(await statesOf(db, ids))) {
		put(commitment_id, 'commitment_states', String(row.from_date), withoutEmpty(row));
	}
	for (const { commitment_id, ...row } of await dependencyStates(db, ids)) {
		put(commitment_id, 'dependency_states', keyOf(row, ['dependency_id', 'from_date']), withoutEmpty(row));
	}
	return snapshots;
}

/** Everything that is stored of one commitment, by table and key; empty where there is none. */
export async function takeSnapshot(db: Db, id: string): Promise<Snapshot> {
	return (await takeSnapshots(db, [id])).get(id) ?? {};
}

async function statesOf(db: Db, ids: readonly string[]): Promise<StateRow[]> {
	const rows = await db
		.selectFrom('commitment_states')
		.selectAll()
		.where(isAmong('commitment_id', ids))
		.orderBy('commitment_id')
		.orderBy('from_date')
		.execute();
	return rows.map(({ search: _search, blocked: _blocked, blocked_by: _by, ...row }) => row);
}

type StateRow = Omit<StateTable, 'search' | 'blocked' | 'blocked_by'>;

/**
 * What blocks follows from what a commitment rests on, also from other commitments; where that alone has cut an interval
 * the parts are put together again.
 */
function joined(rows: readonly StateRow[]): StateRow[] {
	const whole: StateRow[] = [];
	for (const row of rows) {
		const last = whole.at(-1);
		if (last?.to_date === row.from_date && last.commitment_id === row.commitment_id && isSame(last, row)) {
			whole[whole.length - 1] = { ...last, to_date: row.to_date };
		} else whole.push(row);
	}
	return whole;
}

const isSame = (a: StateRow, b: StateRow) =>
	(Object.keys(b) as (keyof StateRow)[]).every(
		(column) => column === 'from_date' || column === 'to_date' || a[column] === b[column],
	);

const dependencyStates = (db: Db, ids: readonly string[]) =>
	db
		.selectFrom('dependency_states as s')
		.innerJoin('dependencies as d', 'd.id', 's.dependency_id')
		.selectAll('s')
		.select('d.commitment_id')
		.where(isAmong('d.commitment_id', ids))
		.execute();

const keyOf = (row: Row, columns: readonly string[]) => columns.map((column) => row[column]).join(' ');

const without = (row: Row, columns: readonly string[]): Row =>
	withoutEmpty(Object.fromEntries(Object.entries(row).filter(([column]) => !columns.includes(column))));
