import { readFileSync } from 'node:fs';

/** How wide a letter (a UTF-16 unit) is in a font, in sizes of its letters; null when the font lacks it. */
export type LetterWidth = (letter: number) => number | null;

/**
 * The widths of a font's letters, out of its file (OpenType 1.9: head, hhea, hmtx, cmap of format 4). Pairs that are set
 * closer, and letters that are joined, are not known here; so sheet.typ does neither in its tables.
 */
export function letterWidthsIn(fontFile: string): LetterWidth {
	const font = readFileSync(fontFile);
	const [head, hhea, hmtx] = [tableAt(font, 'head'), tableAt(font, 'hhea'), tableAt(font, 'hmtx')];
	const unitsPerEm = font.readUInt16BE(head + 18);
	const lastOwnWidth = font.readUInt16BE(hhea + 34) - 1;
	const glyphOf = glyphFinder(font);
	const known = new Map<number, number | null>();
	return (letter) => {
		let width = known.get(letter);
		if (width === undefined) {
			const glyph = glyphOf(letter);
			const place = hmtx + 4 * Math.min(glyph, lastOwnWidth);
			width = glyph === 0 ? null : font.readUInt16BE(place) / unitsPerEm;
			known.set(letter, width);
		}
		return width;
	};
}

/** Finds a letter's glyph in segments of letters that follow each other; 0 when there is none. */
function glyphFinder(font: Buffer): (letter: number) => number {
	const at = segmentsAt(font);
	const size = font.readUInt16BE(at + 6);
	const [ends, starts] = [at + 14, at + 16 + size];
	return (letter) => {
		let segment = 0;
		while (segment < size && font.readUInt16BE(ends + segment) < letter) segment += 2;
		if (segment === size) return 0;
		const start = font.readUInt16BE(starts + segment);
		if (letter < start) return 0;
		const shift = font.readUInt16BE(starts + size + segment);
		const place = starts + 2 * size + segment;
		const offset = font.readUInt16BE(place);
		const found = offset === 0 ? letter : font.readUInt16BE(place + offset + 2 * (letter - start));
		return found === 0 ? 0 : (found + shift) & 0xffff;
	};
}

function segmentsAt(font: Buffer): number {
	const cmap = tableAt(font, 'cmap');
	for (let left = font.readUInt16BE(cmap + 2), entry = cmap + 4; left > 0; left -= 1, entry += 8) {
		const at = cmap + font.readUInt32BE(entry + 4);
		if (font.readUInt16BE(at) === 4) return at;
	}
	throw new Error('The font has no table of letters that we can read.');
}

function tableAt(font: Buffer, tag: string): number {
	for (let left = font.readUInt16BE(4), entry = 12; left > 0; left -= 1, entry += 16) {
		if (font.toString('latin1', entry, entry + 4) === tag) return font.readUInt32BE(entry + 8);
	}
	throw new Error(`The font has no table ${tag}.`);
}
