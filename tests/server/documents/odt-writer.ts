import { escaped } from './docx-writer.ts';
import { writeZip, type ZipPart } from './zip-writer.ts';

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns:';
const SPACES = [
	['office', 'office'],
	['style', 'style'],
	['text', 'text'],
	['table', 'table'],
	['draw', 'drawing'],
	['fo', 'xsl-fo-compatible'],
	['meta', 'meta'],
	['svg', 'svg-compatible'],
]
	.map(([prefix, name]) => `xmlns:${prefix}="${OASIS}${name}:1.0"`)
	.join(' ');

/** The inside of the parts of an OpenDocument text. */
export interface OpenDocumentParts {
	readonly body: string;
	/** Automatic styles, lists among them. */
	readonly styles?: string;
	/** Inside `<office:styles>`: outline numbering, named styles. */
	readonly named?: string;
	/** `<style:master-page>` elements with headers. */
	readonly masters?: string;
	readonly pages?: number;
	readonly manifest?: string;
}

export const writeOdt = (parts: OpenDocumentParts): Buffer => writeZip(odtParts(parts));

/** The files of the package, for those who want to spoil one. */
export function odtParts({
	body,
	styles = '',
	named,
	masters,
	pages,
	manifest,
}: OpenDocumentParts): ZipPart[] {
	return [
		{ name: 'mimetype', bytes: Buffer.from('application/vnd.oasis.opendocument.text'), stored: true },
		xml(
			'content.xml',
			`<office:document-content ${SPACES} office:version="1.3"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
		),
		...(named === undefined && masters === undefined
			? []
			: [
					xml(
						'styles.xml',
						`<office:document-styles ${SPACES}><office:styles>${named ?? ''}</office:styles><office:master-styles>${masters ?? ''}</office:master-styles></office:document-styles>`,
					),
				]),
		...(pages === undefined
			? []
			: [
					xml(
						'meta.xml',
						`<office:document-meta ${SPACES}><office:meta><meta:document-statistic meta:page-count="${pages}"/></office:meta></office:document-meta>`,
					),
				]),
		xml(
			'META-INF/manifest.xml',
			`<manifest:manifest xmlns:manifest="${OASIS}manifest:1.0">${manifest ?? ''}</manifest:manifest>`,
		),
	];
}

const xml = (name: string, inside: string): ZipPart => ({
	name,
	bytes: Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n${inside}`),
});

/** A paragraph of text or of elements. */
export const textP = (inside: string, attributes = '') =>
	`<text:p${attributes && ` ${attributes}`}>${inside.startsWith('<') ? inside : escaped(inside)}</text:p>`;

export const heading = (text: string, level: number, attributes = '') =>
	`<text:h text:outline-level="${level}" ${attributes}>${escaped(text)}</text:h>`;

/** A list of points, each with paragraphs, lists or text in it. */
export const textList = (points: readonly string[], attributes = '') =>
	`<text:list ${attributes}>${points
		.map((point) => `<text:list-item>${point.startsWith('<') ? point : textP(point)}</text:list-item>`)
		.join('')}</text:list>`;

/** A list style with a level for each: '1' with what stands after it, or '•'. */
export const listStyle = (name: string, levels: readonly (readonly [format: string, more?: string])[]) =>
	`<text:list-style style:name="${name}">${levels
		.map(([format, more = 'style:num-suffix="."'], i) =>
			/^[1aAiI]?$/.test(format)
				? `<text:list-level-style-number text:level="${i + 1}" style:num-format="${format}" ${more}/>`
				: `<text:list-level-style-bullet text:level="${i + 1}" text:bullet-char="${format}"/>`,
		)
		.join('')}</text:list-style>`;

export const textTable = (rows: readonly (readonly string[])[]) =>
	`<table:table><table:table-column table:number-columns-repeated="${Math.max(...rows.map((row) => row.length))}"/>${rows
		.map(
			(row) =>
				`<table:table-row>${row
					.map((cell) =>
						cell.startsWith('<table:')
							? cell
							: `<table:table-cell>${cell.startsWith('<') ? cell : textP(cell)}</table:table-cell>`,
					)
					.join('')}</table:table-row>`,
		)
		.join('')}</table:table>`;
