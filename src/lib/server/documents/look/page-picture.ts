import { Queue } from '../queue.ts';
import type { FileBytes } from '../source-file.ts';
import { runLook } from './look-process.ts';
import type { LookType } from './look-protocol.ts';
import { PictureStore } from './picture-store.ts';

/** How wide pages are drawn, in dots: for reading beside the text, and for looking closely or on a dense screen. */
export const LOOK_WIDTHS = { 1: 900, 2: 1800 } as const;
export type LookScale = keyof typeof LOOK_WIDTHS;

export interface Look {
	/** Of the file: the same file gives the same picture. */
	readonly sha256: string;
	readonly mediaType: LookType;
	/** From 1. */
	readonly page: number;
	readonly scale: LookScale;
}

/**
 * A page as a PNG; null where it cannot be drawn. Drawn pages are kept for a while, in so much memory as is set
 * aside; who asks for a page that is being drawn waits for that one; two are drawn at a time.
 */
export async function pagePicture(look: Look, file: () => Promise<FileBytes>): Promise<Buffer | null> {
	const key = keyOf(look);
	const kept = store.get(key);
	if (kept) return kept;
	const under = underway.get(key);
	if (under) return under;
	const drawing = queue.run(async () => {
		const order = { ...look, width: LOOK_WIDTHS[look.scale], pixels: MOST_PIXELS };
		return runLook(order, await file(), LIMITS);
	});
	underway.set(key, drawing);
	try {
		const png = await drawing;
		if (png) store.put(key, png);
		return png;
	} finally {
		underway.delete(key);
	}
}

/** What tells one picture from another; changes when pages are drawn differently. */
export const keyOf = ({ sha256, page, scale }: Omit<Look, 'mediaType'>) =>
	`${sha256.slice(0, 32)}-${page}-${LOOK_WIDTHS[scale]}-1`;

const LIMITS = { time: 20_000, memory: 640 * 1024 * 1024 };
const MOST_PIXELS = 12_000_000;

const store = new PictureStore(48 * 1024 * 1024);
const underway = new Map<string, Promise<Buffer | null>>();
const queue = new Queue(2);
