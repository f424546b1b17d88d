/** One measured thing beside the best that the machine can do at it, measured in the same run. */
export interface Figure {
	readonly name: string;
	readonly unit: string;
	readonly value: number;
	/** The same unit; null where nothing bare can be measured beside it. */
	readonly limit: number | null;
	/** What the limit is: 'ett reguljärt uttryck över samma text'. */
	readonly limitIs: string;
	/** For speeds more is better, for times less: the ratio is always how many times dearer than the limit. */
	readonly isSpeed: boolean;
}

/** More is better; both values in `unit`. */
export const speed = (name: string, unit: string, value: number, limit: number, limitIs: string): Figure => ({
	name,
	unit,
	value,
	limit,
	limitIs,
	isSpeed: true,
});

/** Less is better; both values in milliseconds. */
export const duration = (name: string, value: number, limit: number | null = null, limitIs = ''): Figure => ({
	name,
	unit: 'ms',
	value,
	limit,
	limitIs,
	isSpeed: false,
});

/** Less is better; both values in bytes. */
export const memory = (name: string, bytes: number, limit: number | null = null, limitIs = ''): Figure => ({
	name,
	unit: 'MB',
	value: bytes / 1_000_000,
	limit: limit === null ? null : limit / 1_000_000,
	limitIs,
	isSpeed: false,
});

/** A table in columns, as wide as its words. */
export function tableOf(figures: readonly Figure[]): string {
	return columnsOf([['Mått', 'Uppmätt', 'Gräns', 'Kvot', 'Gränsen är'], ...figures.map(rowOf)], 3);
}

/** Rows in columns; those from the second to `last` (from 0) are figures and stand to the right. */
export function columnsOf(rows: readonly (readonly string[])[], last = Infinity): string {
	const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
	const line = (row: readonly string[]) =>
		row
			.map((cell, column) =>
				column >= 1 && column <= last ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!),
			)
			.join('  ')
			.trimEnd();
	return rows.map(line).join('\n');
}

function rowOf({ name, unit, value, limit, limitIs, isSpeed }: Figure): string[] {
	const ratio = limit === null ? null : isSpeed ? limit / value : value / limit;
	return [
		name,
		`${inSwedish(value)} ${unit}`,
		limit === null ? '' : `${inSwedish(limit)} ${unit}`,
		ratio === null ? '' : `${inSwedish(ratio)} ×`,
		limitIs,
	];
}

const inSwedish = (value: number) =>
	value.toLocaleString('sv-SE', { maximumSignificantDigits: 3, minimumSignificantDigits: 2 });
