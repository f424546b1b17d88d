import type { Flow } from '../flow/flow.ts';
import type { Attribute } from '../xml/read-xml.ts';

/** Tables as Word writes them: merged cells are there in every row, and rows that were struck out too. */
export class OpenTables {
	readonly #flow: Flow;
	readonly #rows: { column: number; isKept: boolean; cell: { span: number; isKept: boolean } }[] = [];

	constructor(flow: Flow) {
		this.#flow = flow;
	}

	open(name: string, attribute: Attribute, parent: string): void {
		const row = this.#rows.at(-1);
		if (name === 'w:tbl') this.#flow.openTable();
		else if (name === 'w:tr') {
			this.#rows.push({ column: 0, isKept: true, cell: { span: 1, isKept: true } });
			this.#flow.openRow();
		} else if (name === 'w:tc') {
			if (row) row.cell = { span: 1, isKept: true };
			this.#flow.openCell();
		} else if (!row) return;
		else if (name === 'w:gridBefore') row.column += spanOf(attribute('w:val'));
		else if (name === 'w:del' && parent === 'w:trPr') row.isKept = false;
		else if (name === 'w:gridSpan') row.cell.span = spanOf(attribute('w:val'));
		// The text of merged cells stands in the first of them.
		else if (name === 'w:vMerge' || name === 'w:hMerge') row.cell.isKept &&= attribute('w:val') === 'restart';
		else if (name === 'w:cellDel') row.cell.isKept = false;
	}

	close(name: string): void {
		const row = this.#rows.at(-1);
		if (name === 'w:tbl') this.#flow.closeTable();
		else if (name === 'w:tr') this.#flow.closeRow(this.#rows.pop()!.isKept);
		else if (name === 'w:tc') {
			const { column, cell } = row ?? { column: 0, cell: { span: 1, isKept: true } };
			this.#flow.closeCell(cell.isKept ? { column, span: cell.span } : null);
			if (row) row.column += cell.span;
		}
	}
}

/** Word has at most 63 columns. */
const spanOf = (value: string | undefined) => Math.min(Math.max(Number(value) || 1, 1), 63);
