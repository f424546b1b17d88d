/** What the head of a picture says, before anything is unpacked. */
export interface ImageHead {
	/** In pixels, as stored. */
	readonly width: number;
	readonly height: number;
	/** Dots an inch; null when the file does not say, or says what cannot be. */
	readonly dpi: number | null;
	/** How it is to be turned to stand upright, 1 … 8, as Exif says it. */
	readonly orientation: number;
}

/** Screens say 72 or 96 of every picture: no page was scanned so. */
export const credibleDpi = (dpi: number) => (dpi > 99 && dpi <= 1200 ? dpi : null);
