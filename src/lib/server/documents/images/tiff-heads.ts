import { Unreadable } from '../problems.ts';
import { credibleDpi, type ImageHead } from './image-head.ts';

/** One head a page; thumbnails are no pages. At most one more than `most` are looked at. Source: TIFF 6.0. */
export function tiffHeads(view: DataView, most: number): ImageHead[] {
	return pageDirectories(view, most).map(({ tags }) => {
		const compression = tags.get(COMPRESSION) ?? 1;
		const colours = tags.get(COLOURS) ?? 0;
		// What is left out are the ways of cameras, and CMYK.
		if (!READ_COMPRESSIONS.has(compression) || colours > 3) throw new Unreadable('strange-picture');
		const unit = tags.get(UNIT) === 3 ? 2.54 : 1;
		return {
			width: tags.get(WIDTH) ?? 0,
			height: tags.get(HEIGHT) ?? 0,
			dpi: credibleDpi((tags.get(RESOLUTION) ?? 0) * unit),
			orientation: Math.min(8, Math.max(1, tags.get(ORIENTATION) ?? 1)),
		};
	});
}

/** The directories that are pages, with their number among all directories. */
export function pageDirectories(view: DataView, most: number): { tags: Tags; index: number }[] {
	return directoriesOf(view, most + 1)
		.map((tags, index) => ({ tags, index }))
		.filter(({ tags }) => tags.has(WIDTH) && ((tags.get(SUBFILE) ?? 0) & 1) === 0);
}

/** The first value of each entry, by tag. */
type Tags = ReadonlyMap<number, number>;

const [SUBFILE, WIDTH, HEIGHT, COMPRESSION, COLOURS] = [254, 256, 257, 259, 262] as const;
const [ORIENTATION, RESOLUTION, UNIT] = [274, 282, 296] as const;

/** None, CCITT (three ways), LZW, JPEG, Deflate (two), PackBits. */
const READ_COMPRESSIONS: ReadonlySet<number> = new Set([1, 2, 3, 4, 5, 7, 8, 32946, 32773]);

/** The image file directories of a TIFF, in order; a chain that goes round in a circle is broken. */
export function directoriesOf(view: DataView, most: number): Tags[] {
	const little = view.getUint16(0) === 0x4949;
	const directories: Tags[] = [];
	const seen = new Set<number>();
	for (let at = view.getUint32(4, little); at !== 0 && directories.length < most;) {
		if (seen.has(at)) throw new Unreadable('broken');
		seen.add(at);
		const count = view.getUint16(at, little);
		directories.push(tagsAt(view, at + 2, count, little));
		at = view.getUint32(at + 2 + 12 * count, little);
	}
	return directories;
}

function tagsAt(view: DataView, start: number, count: number, little: boolean): Tags {
	const tags = new Map<number, number>();
	for (let i = 0; i < count; i++) {
		const at = start + 12 * i;
		const value = firstValue(view, at, little);
		if (value !== null) tags.set(view.getUint16(at, little), value);
	}
	return tags;
}

/** SHORT, LONG and RATIONAL hold every number that is asked for here. */
function firstValue(view: DataView, at: number, little: boolean): number | null {
	const type = view.getUint16(at + 2, little);
	const values = view.getUint32(at + 4, little);
	const inPlace = (type === 3 && values <= 2) || (type === 4 && values === 1);
	const place = inPlace ? at + 8 : view.getUint32(at + 8, little);
	if (type === 3) return view.getUint16(place, little);
	if (type === 4) return view.getUint32(place, little);
	if (type === 5) return view.getUint32(place, little) / view.getUint32(place + 4, little);
	return null;
}
