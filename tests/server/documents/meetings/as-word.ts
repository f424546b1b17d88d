import { list, num, p, run, table, writeDocx } from '../docx-writer.ts';
import type { Meeting, Part } from './meeting.ts';

/** A Word file as a template makes it: numbers counted by Word, header in its own part, a change that was tracked. */
export function asWord({ header, parts }: Meeting): Buffer {
	const first = parts.find((part) => part.kind === 'item' || part.kind === 'point');
	const start = first && 'number' in first ? first.number : 1;
	const mark = first?.kind === 'point' ? '%1.' : '§ %1';
	let lists = 0;
	const anew: string[] = [];
	const written = (part: Part): string => {
		switch (part.kind) {
			case 'item':
			case 'point':
				return p(part.title, '<w:pStyle w:val="Paragraf"/>');
			case 'heading':
				return p(part.text, '<w:pStyle w:val="Rubrik2"/>');
			case 'lines':
				return p(part.lines.map((line) => run(line)).join('<w:r><w:br/></w:r>'));
			case 'numbered':
				lists += 1;
				anew.push(
					`<w:num w:numId="${20 + lists}"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
				);
				return part.points.map((point) => p(point, num(20 + lists))).join('');
			case 'bullets':
				return part.points.map((point) => p(point, num(3))).join('');
			case 'table':
				return table(part.rows) + p('');
			default:
				return p(withChange(part.text));
		}
	};
	const body =
		parts.map(written).join('') + '<w:sectPr><w:headerReference w:type="default" r:id="h"/></w:sectPr>';
	return writeDocx({
		body,
		headers: { h: header.map((line) => p(line)).join('') },
		styles: `<w:style w:type="paragraph" w:styleId="Paragraf"><w:name w:val="Paragraf"/><w:pPr>${num(1)}<w:outlineLvl w:val="0"/></w:pPr></w:style>`,
		numbering:
			list(1, [['decimal', mark, `<w:start w:val="${start}"/>`]]) +
			list(2, [['decimal', '%1.']]) +
			list(3, [['bullet', '\uf0b7']]) +
			anew.join(''),
	});
}

/** The first word was another before, and somebody's remark stands hidden at the end. */
function withChange(text: string): string {
	const [first = '', ...rest] = text.split(' ');
	return (
		'<w:del w:id="1"><w:r><w:delText>Förvaltningen får i uppdrag att sluta.</w:delText></w:r></w:del>' +
		`<w:ins w:id="2">${run(first)}</w:ins>` +
		run([' ', rest.join(' ')].join('')) +
		run(' Ska redovisas senast den 1 maj 2031.', '<w:vanish/>')
	);
}
