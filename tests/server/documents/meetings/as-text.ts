import type { Meeting, Part } from './meeting.ts';

/** A plain text file, as somebody would type it. */
export const asText = ({ header, parts }: Meeting): Buffer =>
	Buffer.from([header.join('\n'), ...parts.map(written)].join('\n\n') + '\n');

function written(part: Part): string {
	switch (part.kind) {
		case 'item':
			return `§ ${part.number} ${part.title}`;
		case 'point':
			return `${part.number}. ${part.title}`;
		case 'lines':
			return part.lines.join('\n');
		case 'numbered':
			return part.points.map((point, i) => `${i + 1}. ${point}`).join('\n');
		case 'bullets':
			return part.points.map((point) => `- ${point}`).join('\n');
		case 'table':
			return part.rows
				.map((row) =>
					row
						.map((cell) => cell.padEnd(40))
						.join('')
						.trimEnd(),
				)
				.join('\n');
		default:
			return part.text;
	}
}
