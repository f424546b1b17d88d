import type { SourceSpan } from '../../../domain/source-span.ts';
import type { Db } from '../../database/open.ts';
import { pageAt } from './pages.ts';

/** Pages that a machine has read from their pictures, from 1; 'all' where it may be any of them. */
export type MachinePages = ReadonlySet<number> | 'all';

export const NO_PAGES: MachinePages = new Set();

/** Of a document that a machine has read, in part or in whole. */
export async function findMachinePages(db: Db, documentId: string): Promise<MachinePages> {
	const rows = await db
		.selectFrom('document_pages')
		.select('page')
		.where('document_id', '=', documentId)
		.where('machine_read', '=', 1)
		.execute();
	return rows.length === 0 ? 'all' : new Set(rows.map(({ page }) => page));
}

/** Whether words stand, in part or in whole, on a page that a machine has read. */
export function isMachineRead(
	text: {
		readonly pageOffsets: readonly number[];
		readonly paged: boolean;
		readonly machineRead: MachinePages;
	},
	[start, end]: SourceSpan,
): boolean {
	if (text.machineRead === 'all') return true;
	const [first, last] = [pageAt(text, start), pageAt(text, Math.max(start, end - 1))];
	if (first === null || last === null) return text.machineRead.size > 0;
	return [...text.machineRead].some((page) => page >= first && page <= last);
}
