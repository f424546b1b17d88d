import { CELL_GAP } from '../pdf/layout.ts';

/** Text whose tabs are gaps: "1.\tTaxan antas" is a point, "Datum:\t2024-03-12" a label and its value. */
export const withGaps = (text: string) =>
	text.includes('\t') ? text.split('\n').map(onLine).join('\n') : text;

function onLine(line: string): string {
	const start = line.search(/[^\t ]/);
	return line
		.slice(Math.max(start, 0))
		.replace(MARK, '$1 ')
		.replace(/\t[\t ]*/g, CELL_GAP);
}

const MARK = /^([-–—•*·]|\(?\d{1,3}(?:\.\d{1,3}){0,4}[.)]|\p{L}[.)]|§{1,2} ?\d{1,4} ?[a-z]?) {0,9}\t[\t ]*/u;
