import { writeZip, type ZipPart } from './zip-writer.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const COMPATIBLE = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const SPACES = `xmlns:w="${WORD}" xmlns:r="${RELATIONS}" xmlns:mc="${COMPATIBLE}"`;

/** The inside of each part of a Word file, as WordprocessingML; parts that are not given are not there. */
export interface WordParts {
	readonly body: string;
	readonly styles?: string;
	readonly numbering?: string;
	readonly footnotes?: string;
	readonly endnotes?: string;
	/** By relation id: 'h1' → the paragraphs of a header. */
	readonly headers?: Readonly<Record<string, string>>;
	/** Pages that `docProps/app.xml` says it has. */
	readonly pages?: number;
}

export function writeDocx(parts: WordParts): Buffer {
	return writeZip(wordParts(parts));
}

/** The files of the package, for those who want to spoil one. */
export function wordParts({
	body,
	styles,
	numbering,
	footnotes,
	endnotes,
	headers,
	pages,
}: WordParts): ZipPart[] {
	const listed: [id: string, type: string, root: string, inside: string | undefined][] = [
		['s', 'styles', 'styles', styles],
		['n', 'numbering', 'numbering', numbering],
		['f', 'footnotes', 'footnotes', footnotes],
		['e', 'endnotes', 'endnotes', endnotes],
		...Object.entries(headers ?? {}).map(
			([id, inside]) => [id, 'header', 'hdr', inside] as [string, string, string, string],
		),
	];
	const there = listed.filter(([, , , inside]) => inside !== undefined);
	const fileOf = (id: string, type: string) => (type === 'header' ? `header-${id}.xml` : `${type}.xml`);
	return [
		xml(
			'[Content_Types].xml',
			'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
		),
		xml(
			'_rels/.rels',
			relations([
				['1', 'officeDocument', 'word/document.xml'],
				...(pages === undefined ? [] : [['2', 'extended-properties', 'docProps/app.xml'] as const]),
			]),
		),
		xml('word/document.xml', `<w:document ${SPACES}><w:body>${body}</w:body></w:document>`),
		xml(
			'word/_rels/document.xml.rels',
			relations(there.map(([id, type]) => [id, type, fileOf(id, type)] as const)),
		),
		...there.map(([id, type, root, inside]) =>
			xml(`word/${fileOf(id, type)}`, `<w:${root} ${SPACES}>${inside}</w:${root}>`),
		),
		...(pages === undefined ? [] : [xml('docProps/app.xml', appOf(pages))]),
	];
}

const xml = (name: string, inside: string): ZipPart => ({
	name,
	bytes: Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${inside}`),
});

const relations = (list: readonly (readonly [id: string, type: string, target: string])[]) =>
	`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
		.map(([id, type, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`)
		.join('')}</Relationships>`;

const appOf = (pages: number) =>
	`<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Pages>${pages}</Pages></Properties>`;

/** Text as XML. */
export const escaped = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A run; `inside` may hold further elements. */
export const run = (text: string, properties = '') =>
	`<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

/** A paragraph of text or of runs. */
export const p = (inside: string, properties = '') =>
	`<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inside.startsWith('<') || inside === '' ? inside : run(inside)}</w:p>`;

/** The properties of a point of a list. */
export const num = (id: number, level = 0) =>
	`<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;

/** A table of cells with paragraphs, text or what stands in `<w:tc>`. */
export const table = (rows: readonly (readonly string[])[]) =>
	`<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;

export const cell = (inside: string) => `<w:tc>${inside.startsWith('<w:') ? inside : p(inside)}</w:tc>`;

/** A definition of a list with a level each: [format, text, further elements]. */
export const list = (
	id: number,
	levels: readonly (readonly [format: string, text: string, more?: string])[],
	instance = '',
) =>
	[
		`<w:abstractNum w:abstractNumId="${id}">${levels
			.map(
				([format, text, more = '<w:start w:val="1"/>'], i) =>
					`<w:lvl w:ilvl="${i}">${more}<w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
			)
			.join('')}</w:abstractNum>`,
		`<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/>${instance}</w:num>`,
	].join('');
