import type { Piece } from './pieces.ts';

/** The headers of a document, each once: a header may be the only place that names the body and the day. */
export function distinct(headers: readonly (readonly Piece[])[]): Piece[] {
	const seen = new Set<string>();
	return headers.flatMap((header) => {
		const pieces = withoutPageLabels(header);
		const key = JSON.stringify(pieces);
		if (seen.has(key)) return [];
		seen.add(key);
		return pieces;
	});
}

/** A header without "Sida 1 (4)" and what is left of it when its figures are fields: "Sida ()". */
function withoutPageLabels(pieces: readonly Piece[]): Piece[] {
	return pieces.flatMap((piece): Piece[] => {
		if (piece.kind === 'page') return [];
		if (piece.kind === 'table') {
			const rows = piece.rows.map((row) =>
				row.map((cell) => ({ ...cell, pieces: withoutPageLabels(cell.pieces) })),
			);
			return [{ ...piece, rows }];
		}
		const text = piece.text
			.split('\n')
			.map((line) => line.replace(LABEL, '').trimEnd())
			.filter((line) => line.trim() !== '')
			.join('\n');
		return text ? [{ ...piece, text }] : [];
	});
}

/** At the end of a line, after a gap or alone. */
const LABEL =
	/(?:^|\s{3})(?:(?:Sida|Sidan|Sid|Blad)\b\.?:? ?\d{0,4}|\d{1,4}) ?(?:(?:\(|av|\/) ?\d{0,4} ?\)?)?$/i;
