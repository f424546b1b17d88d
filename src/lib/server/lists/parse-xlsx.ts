import readXlsxFile from 'read-excel-file/node';
import { DEFAULT_LIMITS } from '../documents/limits.ts';
import { Unreadable } from '../documents/problems.ts';
import { openArchive } from '../documents/zip/archive.ts';
import type { ListAnswer } from './protocol.ts';

/**
 * The sheet of a workbook that has the most cells, as rows of texts. A formula gives the value that Excel had computed;
 * nothing is computed here. Days become '2024-03-31'.
 */
export async function parseXlsx(bytes: Uint8Array): Promise<ListAnswer> {
	const problem = unsafeArchive(bytes);
	if (problem) return { ok: false, problem };
	try {
		const sheets = (await readXlsxFile(Buffer.from(bytes))).map(({ sheet, data }) => ({
			sheet,
			cells: (data as unknown[][]).map((row) => row.map(textOf)),
		}));
		const [largest] = sheets.sort((a, b) => cellsIn(b.cells) - cellsIn(a.cells));
		return largest ? { ok: true, ...largest } : { ok: false, problem: 'empty' };
	} catch {
		return { ok: false, problem: 'broken' };
	}
}

/** The archive as our own reader judges it, before anything in it is unpacked by another. */
function unsafeArchive(bytes: Uint8Array): 'broken' | 'unsafe' | 'encrypted' | 'too-large' | null {
	try {
		const archive = openArchive(bytes, DEFAULT_LIMITS);
		for (const name of ['[Content_Types].xml', 'xl/workbook.xml']) {
			if (archive.read(name) === null) return 'broken';
		}
		for (const name of PARTS) archive.read(name);
		return null;
	} catch (error) {
		if (!(error instanceof Unreadable)) throw error;
		if (error.problem === 'unpacks-too-large') return 'too-large';
		return error.problem === 'unsafe' || error.problem === 'encrypted' ? error.problem : 'broken';
	}
}

/** What is unpacked by the package; each is unpacked here first, under the limits. */
const PARTS = [
	'xl/sharedStrings.xml',
	'xl/styles.xml',
	...Array.from({ length: 20 }, (_, index) => `xl/worksheets/sheet${index + 1}.xml`),
];

function textOf(value: unknown): string {
	if (value === null || value === undefined) return '';
	if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
	if (typeof value === 'boolean') return value ? 'Ja' : 'Nej';
	return typeof value === 'number' || typeof value === 'string' ? String(value) : '';
}

const cellsIn = (cells: readonly (readonly string[])[]) =>
	cells.reduce((sum, row) => sum + row.filter(Boolean).length, 0);
