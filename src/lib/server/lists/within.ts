import type { ListLimits } from './limits.ts';
import type { Cells, ListAnswer } from './protocol.ts';

/** What was read, if it is not more than a list may hold; without control characters and empty ends. */
export function within(read: ListAnswer, limits: ListLimits): ListAnswer {
	if (!read.ok) return read;
	const cells = withoutEnds(read.cells.map((row) => row.map(tidy)));
	if (cells.length === 0) return { ok: false, problem: 'empty' };
	if (cells.length > limits.rows + 20) return { ok: false, problem: 'too-many-rows' };
	if (cells.some((row) => row.length > limits.columns)) return { ok: false, problem: 'too-many-columns' };
	const lengths = cells.flat().map((cell) => cell.length);
	const isLarge = lengths.some((length) => length > limits.cell);
	const sum = lengths.reduce((total, length) => total + length, 0);
	return isLarge || sum > limits.text ? { ok: false, problem: 'too-large' } : { ...read, cells };
}

/** One form of each letter, and nothing that cannot be seen; a line break inside a cell stays. */
function tidy(text: string): string {
	return text
		.normalize('NFC')
		.replace(/\r\n?/g, '\n')
		.replace(UNSEEN, '')
		.replace(/\u00a0/g, ' ')
		.trim();
}

const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b\u202a-\u202e\u2066-\u2069\ufeff]/g;

function withoutEnds(rows: Cells): Cells {
	const cut = rows.map((row) => row.slice(0, row.findLastIndex(Boolean) + 1));
	return cut.slice(0, cut.findLastIndex((row) => row.length > 0) + 1);
}
