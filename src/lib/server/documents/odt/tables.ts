import type { Flow } from '../flow/flow.ts';
import type { Attribute } from '../xml/read-xml.ts';
import type { Styles } from './styles.ts';

/** Tables (OpenDocument part 3, 9.1): cells that others reach over are there, and empty. */
export class OpenTables {
	readonly #flow: Flow;
	readonly #styles: Styles;
	readonly #columns: number[] = [];
	readonly #cells: { span: number; repeated: number }[] = [];

	constructor(flow: Flow, styles: Styles) {
		this.#flow = flow;
		this.#styles = styles;
	}

	open(name: string, attribute: Attribute): void {
		if (name === 'table:table') {
			if (this.#styles.of('table', attribute('table:style-name')).breaksBefore) this.#flow.page(true);
			this.#flow.openTable();
		} else if (name === 'table:table-row') {
			this.#columns.push(0);
			this.#flow.openRow();
		} else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
			this.#cells.push({
				span: count(attribute('table:number-columns-spanned')),
				repeated: count(attribute('table:number-columns-repeated')),
			});
			this.#flow.openCell();
		}
	}

	close(name: string): void {
		if (name === 'table:table') this.#flow.closeTable();
		else if (name === 'table:table-row') {
			this.#columns.pop();
			this.#flow.closeRow();
		} else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
			const { span, repeated } = this.#cells.pop()!;
			const column = this.#columns.at(-1) ?? 0;
			this.#flow.closeCell(name === 'table:table-cell' ? { column, span } : null);
			if (this.#columns.length > 0) this.#columns[this.#columns.length - 1] = column + repeated;
		}
	}
}

const count = (value: string | undefined) => Math.min(Math.max(Number(value) || 1, 1), 63);
