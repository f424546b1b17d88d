import type { StructTreeNode } from 'pdfjs-dist/types/src/display/api.js';
import type { Run, Tag } from './layout.ts';

/** By the number of the marked content: the element of the structure tree that it stands in. */
export type Tags = ReadonlyMap<number, Tag>;

/** What the tags of one page say, in their order. Source: PDF 32000-1, 14.8.4. */
export function readTags(tree: StructTreeNode): Tags {
	const tags = new Map<number, Tag>();
	let [blocks, tables] = [0, 0];
	const visit = (node: Node, block: number | null, cell: Tag['cell'], table: Counted | null): void => {
		if (!('role' in node)) {
			if (node.type === 'content' && block !== null) tags.set(numberOf(node.id), { block, cell });
			return;
		}
		const role = node.role;
		if (role === 'Table') table = { table: tables++, row: -1, column: -1 };
		if (role === 'TR' && table) [table.row, table.column] = [table.row + 1, -1];
		if (CELLS.has(role) && table) {
			cell = { table: table.table, row: table.row, column: ++table.column };
			block = blocks++;
		} else if (role === 'LI' || (BLOCKS.test(role) && block === null)) block = blocks++;
		for (const child of node.children as Node[]) visit(child, block, cell, role === 'Table' ? table : table);
	};
	visit(tree, null, null, null);
	return tags;
}

/** pdf.js: "p12R_mc7". */
const numberOf = (id: string) => Number(id.slice(id.lastIndexOf('mc') + 2));

type Node = StructTreeNode | { readonly type: string; readonly id: string };

interface Counted {
	readonly table: number;
	row: number;
	column: number;
}

const CELLS: ReadonlySet<string> = new Set(['TD', 'TH']);

/** Elements that are set as a block of their own. */
const BLOCKS = /^(?:P|H\d?|Title|Caption|TOCI|BlockQuote|Note|FENote|Formula|Figure|Form|Code|Aside)$/;

/**
 * Whether the tags of a page can be trusted: nearly all of its text has one, little of it is said to be no part
 * of the text, and the order goes down the page or to the right.
 */
export function areSane(runs: readonly Run[]): boolean {
	const lettersIn = (some: readonly Run[]) => some.reduce((sum, run) => sum + run.text.trim().length, 0);
	const all = lettersIn(runs);
	const tagged = runs.filter((run) => run.tag !== null);
	const artifacts = tagged.filter((run) => run.tag!.block < 0);
	if (all === 0 || lettersIn(tagged) < 0.95 * all || lettersIn(artifacts) > 0.3 * all) return false;
	const firsts = [...Map.groupBy(tagged, (run) => run.tag!.block)]
		.filter(([block]) => block >= 0)
		.sort(([a], [b]) => a - b)
		.map(([, own]) => own[0]!);
	const onward = firsts.filter((run, i) => {
		const before = firsts[i - 1];
		return !before || run.base >= before.base - 0.5 * run.size || run.left > before.left + 4 * run.size;
	});
	return onward.length >= 0.9 * firsts.length;
}
