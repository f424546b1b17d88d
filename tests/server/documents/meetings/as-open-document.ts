import { escaped } from '../docx-writer.ts';
import { heading, listStyle, textList, textP, textTable, writeOdt } from '../odt-writer.ts';
import type { Meeting, Part } from './meeting.ts';

/** An OpenDocument text: §§ by the document's own numbering of headings, header in the page layout. */
export function asOpenDocument({ header, parts }: Meeting): Buffer {
	const first = parts.find((part) => part.kind === 'item' || part.kind === 'point');
	const start = first && 'number' in first ? first.number : 1;
	const form = first?.kind === 'point' ? 'style:num-suffix="."' : 'style:num-prefix="§ "';
	return writeOdt({
		body: parts.map((part, i) => written(part, i < parts.indexOf(first!))).join(''),
		styles: listStyle('N', [['1']]) + listStyle('B', [['•']]),
		named: `<text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format="1" ${form} text:start-value="${start}"/><text:outline-level-style text:level="2" style:num-format=""/></text:outline-style>`,
		masters: `<style:master-page style:name="Standard"><style:header>${header.map((line) => textP(line)).join('')}</style:header></style:master-page>`,
	});
}

/** A heading before the first number would count as one above it. */
function written(part: Part, isBefore: boolean): string {
	switch (part.kind) {
		case 'item':
		case 'point':
			return heading(part.title, 1);
		case 'heading':
			return isBefore ? textP(part.text) : heading(part.text, 2);
		case 'lines':
			return textP(`<text:span>${part.lines.map(escaped).join('<text:line-break/>')}</text:span>`);
		case 'numbered':
			return textList(part.points, 'text:style-name="N"');
		case 'bullets':
			return textList(part.points, 'text:style-name="B"');
		case 'table':
			return textTable(part.rows);
		default:
			return textP(part.text);
	}
}
