/** One row of a table without the columns that are not followed. A column that is empty is not in it. */
export type Row = Readonly<Record<string, string | number | null>>;

/** Everything that is stored of one commitment: table → key of the row → row. */
export type Snapshot = Readonly<Record<string, Readonly<Record<string, Row>>>>;

/** What a change did: a row as it came or the columns of it that changed; null where it went. */
export type Effect = Readonly<Record<string, Readonly<Record<string, Row | null>>>>;

/** What leads from one state to another. Empty when they are the same. */
export function effectOf(before: Snapshot, after: Snapshot): Effect {
	const effect: Record<string, Record<string, Row | null>> = {};
	for (const table of new Set([...Object.keys(before), ...Object.keys(after)])) {
		const [was, is] = [before[table] ?? {}, after[table] ?? {}];
		const rows: Record<string, Row | null> = {};
		for (const key of new Set([...Object.keys(was), ...Object.keys(is)])) {
			const change = changeOf(was[key], is[key]);
			if (change !== undefined) rows[key] = change;
		}
		if (Object.keys(rows).length > 0) effect[table] = rows;
	}
	return effect;
}

/** The state after a change. `applyEffect(before, effectOf(before, after))` is `after`. */
export function applyEffect(before: Snapshot, effect: Effect): Snapshot {
	const after: Record<string, Readonly<Record<string, Row>>> = { ...before };
	for (const [table, changes] of Object.entries(effect)) {
		const rows: Record<string, Row> = { ...after[table] };
		for (const [key, change] of Object.entries(changes)) {
			if (change === null) delete rows[key];
			else rows[key] = withoutEmpty({ ...rows[key], ...change });
		}
		if (Object.keys(rows).length > 0) after[table] = rows;
		else delete after[table];
	}
	return after;
}

export const isNothing = (effect: Effect) => Object.keys(effect).length === 0;

function changeOf(was: Row | undefined, is: Row | undefined): Row | null | undefined {
	if (!is) return was ? null : undefined;
	if (!was) return is;
	const columns = [...new Set([...Object.keys(was), ...Object.keys(is)])];
	const changed = columns.filter((column) => was[column] !== is[column]);
	return changed.length > 0
		? Object.fromEntries(changed.map((column) => [column, is[column] ?? null]))
		: undefined;
}

/** A column that is added later is empty in every old row: left out, old and new rows are alike. */
export const withoutEmpty = (row: Row): Row =>
	Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
