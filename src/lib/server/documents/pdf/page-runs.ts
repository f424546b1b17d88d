import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import { Util } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { FontBook } from './font-book.ts';
import type { Stretch } from './drawn-text.ts';
import { readTags, type Tags } from './tags.ts';
import type { Tag } from './layout.ts';
import { withTracking } from './tracking.ts';
import type { TurnedRun } from './upright.ts';

export interface PageRuns {
	readonly width: number;
	readonly height: number;
	readonly runs: readonly TurnedRun[];
	/** The text is a layer in no ink over a picture: a machine has read the page. */
	readonly isLayer: boolean;
}

interface Style {
	readonly ascent: number;
	readonly descent: number;
}

export interface HowToLook {
	/** Text that nobody sees is looked for and left out. */
	readonly follow: boolean;
	/** The file has tags. */
	readonly tagged: boolean;
}

/** The text of a page as it is drawn. */
export async function runsOf(
	page: PDFPageProxy,
	fonts: FontBook,
	{ follow, tagged }: HowToLook,
): Promise<PageRuns> {
	const tree = tagged ? await page.getStructTree().catch(() => null) : null;
	const tags: Tags | null = tree ? readTags(tree) : null;
	const content = await page.getTextContent({ includeMarkedContent: tags !== null });
	const { width, height, transform } = page.getViewport({ scale: 1 });
	const items = taggedItems(content.items, tags);
	const stretches = await fonts.look(page, items, follow);
	const unseen = new Unseen(stretches);
	const hidden = stretches.length > 0 ? items.filter(({ item }) => unseen.covers(item)) : [];
	const isLayer = hidden.length > 0 && lettersOf(hidden) > 0.6 * lettersOf(items);
	const left = new Set(isLayer ? [] : hidden);
	const runs: TurnedRun[] = [];
	for (const one of items) {
		if (left.has(one)) continue;
		const { item, tag } = one;
		const [a, b, c, d, x, base] = Util.transform(transform, item.transform) as number[];
		const size = Math.hypot(c!, d!);
		// A wide space is a gap between two cells, which their places show.
		if (item.width > size && item.str.trim() === '') continue;
		const angle = Math.round((Math.atan2(b!, a!) * 180) / Math.PI);
		const reach = reachOf(content.styles[item.fontName] as Style | undefined);
		runs.push({
			text: item.str,
			left: x!,
			right: x! + item.width,
			base: base!,
			size,
			...reach,
			widths: fonts.widthsOf(item.fontName),
			tracking: 0,
			tag,
			angle,
		});
	}
	return { width, height, runs: withTracking(runs), isLayer };
}

const lettersOf = (items: readonly Tagged[]) =>
	items.reduce((sum, { item }) => sum + item.str.trim().length, 0);

/** How far the letters of a font reach above and below the line, in parts of the size. */
function reachOf(style: Style | undefined): { readonly rise: number; readonly fall: number } {
	if (style?.ascent === 0.718) return LIKE_HELVETICA;
	const isCommon = style?.ascent === 0.683 || style?.ascent === 0.629;
	return {
		rise: (isCommon ? null : within(style?.ascent, 0.6, 1.2)) ?? 0.9,
		fall: (isCommon ? null : within(style && -style.descent, 0.1, 0.5)) ?? 0.22,
	};
}

/**
 * Of the fonts that need not be in a file pdf.js knows how high an l reaches: 0.718 in Helvetica, 0.683 in Times, 0.629
 * in Courier. An Å reaches higher. Source: Adobe Core 14 AFM; Liberation Sans, hhea.
 */
const LIKE_HELVETICA = { rise: 0.9052734375, fall: 0.2119140625 };

const within = (value: number | undefined, least: number, most: number) =>
	value !== undefined && value >= least && value <= most ? value : null;

interface Item {
	readonly str: string;
	readonly transform: number[];
	readonly width: number;
	readonly fontName: string;
}

interface Tagged {
	readonly item: Item;
	readonly tag: Tag | null;
}

/** The items that have text, each with the marked content that it stands in. */
function taggedItems(items: readonly object[], tags: Tags | null): Tagged[] {
	const found: Tagged[] = [];
	const open: (Tag | null)[] = [];
	for (const item of items) {
		if ('str' in item) {
			const tag = open.findLast((one) => one !== null) ?? null;
			if (item.str !== '') found.push({ item: item as Item, tag });
			continue;
		}
		const { type, id, tag } = item as { type: string; id?: string | null; tag?: string | null };
		if (type === 'endMarkedContent') open.pop();
		else open.push(tag === 'Artifact' ? ARTIFACT : (id && tags?.get(id)) || null);
	}
	return found;
}

const ARTIFACT: Tag = { block: -1, cell: null };

/** Finds items by the place of the unseen stretches that were drawn. */
class Unseen {
	readonly #byLine = new Map<number, Stretch[]>();

	constructor(stretches: readonly Stretch[]) {
		for (const one of stretches) {
			const line = Math.round(one.from[1]);
			this.#byLine.set(line, [...(this.#byLine.get(line) ?? []), one]);
		}
	}

	/** Most of the item's width lies in such stretches. */
	covers({ transform, width }: Item): boolean {
		if (this.#byLine.size === 0 || width <= 0) return false;
		const [x, y] = [transform[4]!, Math.round(transform[5]!)];
		const near = [y - 1, y, y + 1].flatMap((line) => this.#byLine.get(line) ?? []);
		const covered = near.reduce(
			(sum, { from, to }) => sum + Math.max(0, Math.min(to[0], x + width) - Math.max(from[0], x)),
			0,
		);
		return covered > 0.6 * width;
	}
}
