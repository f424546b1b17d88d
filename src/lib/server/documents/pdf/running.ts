import { leftOf, textOf, type Cell, type Line, type Page } from './layout.ts';

/**
 * The pages without what stands on every page: headers, footers, page numbers, signature stamps. They are
 * told by where they stand and by being repeated, so that no list of municipalities' templates is needed, or by
 * the file's own tags.
 * A header is kept where it first stands, since it may be the only place that names the body and the day.
 */
export function withoutRunning(pages: readonly Page[]): Page[] {
	const running = repeated(pages);
	const kept = new Set<string>();
	return pages.map((page) => ({
		...page,
		lines: page.lines.flatMap((line, i) => {
			const zone = zoneAt(page, i);
			if (!zone) return [line];
			const cells = line.cells.filter((cell) => !isFurniture(cell, line, page));
			if (cells.length === 0) return [];
			const key = keyOf(line, zone);
			if (!running.has(key) && !line.isArtifact) return [{ ...line, cells }];
			if (zone === 'foot' || kept.has(key)) return [];
			kept.add(key);
			return [{ ...line, cells }];
		}),
	}));
}

type Zone = 'head' | 'foot';

/** "§ 26" ends the header of its page: "Beslut" may stand right under it on every page, at the same height. */
function zoneAt(page: Page, index: number): Zone | null {
	const line = page.lines[index]!;
	const zone = zoneOf(line, page);
	if (zone !== 'head' || line.isArtifact) return zone;
	return page.lines.slice(0, index).some((above) => OWN_PARAGRAPH.test(textOf(above))) ? null : zone;
}

/** "§ 26 Taxa", not "§§ 26–41", which a header tells. */
const OWN_PARAGRAPH = /^§\s?\d/;

/** Parts of the page height in which headers and footers stand. */
const HEAD = 0.15;
const FOOT = 0.12;

function zoneOf(line: Line, page: Page): Zone | null {
	// "§ 26" begins a page in many protocols, always at the same height.
	if (textOf(line).startsWith('§')) return null;
	if (line.isArtifact) return line.base <= page.height / 2 ? 'head' : 'foot';
	if (line.base <= page.height * HEAD) return 'head';
	return line.base >= page.height * (1 - FOOT) ? 'foot' : null;
}

/** Lines alike but for figures, at the same place on at least two pages and on three pages of ten. */
function repeated(pages: readonly Page[]): Set<string> {
	const places = new Map<string, number[]>();
	for (const page of pages) {
		const seen = new Set<string>();
		for (const [i, line] of page.lines.entries()) {
			const zone = zoneAt(page, i);
			if (!zone) continue;
			const place = `${keyOf(line, zone)}|${Math.round(leftOf(line) / 12)}`;
			if (!seen.has(place)) places.set(place, [...(places.get(place) ?? []), line.base]);
			seen.add(place);
		}
	}
	const enough = Math.max(2, Math.ceil(pages.length * 0.3));
	const found = new Set<string>();
	for (const [place, bases] of places) {
		if (mostAtOneHeight(bases) >= enough) found.add(place.slice(0, place.lastIndexOf('|')));
	}
	return found;
}

const keyOf = (line: Line, zone: Zone) =>
	`${zone}|${textOf(line).toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ')}`;

function mostAtOneHeight(bases: readonly number[]): number {
	const sorted = [...bases].sort((a, b) => a - b);
	let most = 0;
	let from = 0;
	for (let to = 0; to < sorted.length; to++) {
		while (sorted[to]! - sorted[from]! > 4) from++;
		most = Math.max(most, to - from + 1);
	}
	return most;
}

/** Page labels and places for signatures say nothing even on the only page. */
function isFurniture(cell: Cell, line: Line, page: Page): boolean {
	if (PAGE_LABEL.test(cell.text) || STAMP.test(cell.text)) return true;
	const edge = page.height * 0.08;
	const isAtEdge = line.base < edge || line.base > page.height - edge;
	return isAtEdge && line.cells.length === 1 && /^[-–]?\s?\d{1,4}\s?[-–]?$/.test(cell.text);
}

/** "Sida 12 (34)", "Sida 12 av 34", "12(34)", "12/34", "Sid 12" */
const PAGE_LABEL =
	/^(?:(?:sida|sid\.?|blad)\s?\d{1,4}(?:\s?(?:\(\d{1,4}\)|av \d{1,4}|\/\s?\d{1,4}))?|\d{1,4}\s?\(\d{1,4}\)|\d{1,4}\/\d{1,4})$/i;

/** "Justerandes sign", "Justerandes signatur", "Ordförandes signatur", "Utdragsbestyrkande" */
const STAMP =
	/^(?:(?:justerandes?|justerarens?|ordförandes?|sekreterarens?) sign(?:atur(?:er)?|\.)?|utdragsbestyrkande)$/i;
