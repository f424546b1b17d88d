import { writeZip } from '../documents/zip-writer.ts';

interface SheetPart {
	readonly name: string;
	/** As Excel writes it: 'hidden', 'veryHidden'. */
	readonly state?: string;
	readonly rows: readonly (readonly string[] | undefined)[];
	/** Numbers from 1, of what is there and not shown. */
	readonly hiddenRows?: readonly number[];
	readonly hiddenColumns?: readonly number[];
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A workbook by hand, for what the package that writes them cannot write. */
export function workbook(sheets: readonly SheetPart[]): Uint8Array {
	const part = (name: string, xml: string) => ({ name, bytes: Buffer.from(`<?xml version="1.0"?>${xml}`) });
	const each = (write: (sheet: SheetPart, no: number) => string) =>
		sheets.map((sheet, index) => write(sheet, index + 1)).join('');
	return writeZip([
		part(
			'[Content_Types].xml',
			'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
		),
		part(
			'xl/workbook.xml',
			`<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${each(
				({ name, state = 'visible' }, no) =>
					`<sheet name="${name}" sheetId="${no}" state="${state}" r:id="rId${no}"/>`,
			)}</sheets></workbook>`,
		),
		part(
			'xl/_rels/workbook.xml.rels',
			`<Relationships xmlns="${PACKAGE}">${each(
				(_, no) =>
					`<Relationship Id="rId${no}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${no}.xml"/>`,
			)}</Relationships>`,
		),
		...sheets.map((sheet, index) => part(`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet))),
	]);
}

const sheetXml = ({ rows, hiddenRows = [], hiddenColumns = [] }: SheetPart) =>
	`<worksheet xmlns="${MAIN}">${columnsXml(hiddenColumns)}<sheetData>${rows
		.map(
			(row = [], index) =>
				`<row r="${index + 1}"${hiddenRows.includes(index + 1) ? ' hidden="1"' : ''}>${row.map((text, at) => cellXml(text, at, index + 1)).join('')}</row>`,
		)
		.join('')}</sheetData></worksheet>`;

const columnsXml = (hidden: readonly number[]) =>
	hidden.length === 0
		? ''
		: `<cols>${hidden.map((at) => `<col min="${at}" max="${at}" hidden="1"/>`).join('')}</cols>`;

const cellXml = (text: string, at: number, row: number) =>
	text === ''
		? ''
		: `<c r="${String.fromCharCode(65 + at)}${row}" t="inlineStr"><is><t>${text.replaceAll('"', '&quot;')}</t></is></c>`;
