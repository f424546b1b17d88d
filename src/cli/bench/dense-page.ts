import { writeContent } from '../../../tests/server/documents/pdf-writer.ts';

const ROWS = 60;
const HEIGHT = 12;
const COLUMNS = [60, 320, 460, 540] as const;

/** A page full of a table drawn with lines, with a line of text that nobody sees under each row. */
export function densePage(): Buffer {
	const top = 800;
	const [left, , , right] = COLUMNS;
	const rows = Array.from({ length: ROWS }, (_, i) => {
		const y = top - HEIGHT * (i + 1) + 3;
		const cells = [
			`Se över skyltar och räcken vid skola nummer ${i}`,
			'Gatukontoret',
			`2024-05-${10 + (i % 20)}`,
		];
		const words = cells.map((text, k) => `1 0 0 1 ${COLUMNS[k]! + 3} ${y} Tm (${text}) Tj`);
		return `BT /F1 9 Tf 0 g ${words.join(' ')} 1 g 1 0 0 1 ${left + 3} ${y - 4} Tm (Dold rad ${i}) Tj ET`;
	});
	const across = Array.from({ length: ROWS + 1 }, (_, i) => top - HEIGHT * i).map(
		(y) => `${left} ${y} m ${right} ${y} l`,
	);
	const down = COLUMNS.map((x) => `${x} ${top} m ${x} ${top - HEIGHT * ROWS} l`);
	return writeContent([...rows, '0.5 w', ...across, ...down, 'S'].join('\n'));
}
