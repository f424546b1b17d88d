/** First line to the drawing process, as JSON; the bytes of the file follow. */
export interface LookOrder {
	readonly mediaType: LookType;
	/** From 1. */
	readonly page: number;
	/** In dots: the picture becomes no wider, and has no more pixels than this. */
	readonly width: number;
	readonly pixels: number;
}

/** Kinds of file whose pages are drawn by us. */
export const LOOK_TYPES = ['application/pdf', 'image/tiff'] as const;
export type LookType = (typeof LOOK_TYPES)[number];

export const isLookType = (type: string): type is LookType =>
	(LOOK_TYPES as readonly string[]).includes(type);

/** Its first line: everything is loaded. The PNG follows, and nothing where the page could not be drawn. */
export const DRAWING = 'drawing\n';
