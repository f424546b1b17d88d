import readXlsxFile from 'read-excel-file/node';
import { DEFAULT_LIMITS } from '../documents/limits.ts';
import { Unreadable } from '../documents/problems.ts';
import type { Namespaces } from '../documents/xml/prefixes.ts';
import { readXml } from '../documents/xml/read-xml.ts';
import { openArchive } from '../documents/zip/archive.ts';
import type { ListAnswer } from './protocol.ts';

/**
 * The sheet of a workbook that has the most cells among those that are shown, as rows of texts: a hidden one holds what
 * Excel chooses from, or what somebody did not want to hand on. Rows that a filter hides are rows all the same. A
 * formula gives the value that Excel had computed; nothing is computed here. Days become '2024-03-31'.
 */
export async function parseXlsx(bytes: Uint8Array): Promise<ListAnswer> {
	const problem = unsafeArchive(bytes);
	if (problem) return { ok: false, problem };
	try {
		const hidden = hiddenSheets(bytes);
		const sheets = (await readXlsxFile(Buffer.from(bytes))).map(({ sheet, data }) => ({
			sheet,
			isHidden: hidden.has(sheet),
			cells: (data as unknown[][]).map((row) => row.map(textOf)),
		}));
		const [{ sheet = null, cells = [] } = {}] = sheets.sort(
			(a, b) => Number(a.isHidden) - Number(b.isHidden) || cellsIn(b.cells) - cellsIn(a.cells),
		);
		return sheet === null ? { ok: false, problem: 'empty' } : { ok: true, sheet, cells };
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

/** Names of sheets that Excel does not show. */
function hiddenSheets(bytes: Uint8Array): Set<string> {
	const names = new Set<string>();
	const xml = openArchive(bytes, DEFAULT_LIMITS).read('xl/workbook.xml') ?? new Uint8Array();
	readXml(xml, NAMESPACES, DEFAULT_LIMITS, {
		open(element, attribute) {
			if (element !== 'x:sheet') return;
			const [name, state] = [attribute('name'), attribute('state')];
			if (name && (state === 'hidden' || state === 'veryHidden')) names.add(name);
		},
		close: () => {},
		text: () => {},
	});
	return names;
}

/** As the transitional and the strict form of Office Open XML (ISO/IEC 29500) name it. */
const NAMESPACES: Namespaces = {
	'http://schemas.openxmlformats.org/spreadsheetml/2006/main': 'x',
	'http://purl.oclc.org/ooxml/spreadsheetml/main': 'x',
};

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
