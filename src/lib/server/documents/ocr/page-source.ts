import { decodeImage } from '../images/decode-image.ts';
import { IMAGE_TYPES, pointsOf, type ImageType } from '../images/image-heads.ts';
import type { Picture } from '../images/picture.ts';
import { resampled } from '../images/resampled.ts';
import type { ReadLimits } from '../limits.ts';
import type { ReadType } from '../media-types.ts';
import { drawPdf } from './draw-page.ts';

/** A page as it looks. `width` and `height` are points; the picture covers the whole page. */
export interface DrawnPage {
	readonly picture: Picture;
	readonly width: number;
	readonly height: number;
}

/** @throws {Unreadable} when the page cannot be drawn */
export type DrawPage = (index: number) => Promise<DrawnPage>;

/** What draws the pages of a file for a machine to read: grey, upright, about 300 dots an inch. */
export async function pageSource(
	bytes: Uint8Array,
	mediaType: ReadType,
	limits: Pick<ReadLimits, 'pixels' | 'pages'>,
): Promise<DrawPage> {
	if (!isImage(mediaType)) return drawPdf(bytes);
	return (index) => {
		const { picture, head } = decodeImage(bytes, mediaType, index, limits);
		const points = pointsOf(head);
		return Promise.resolve({ picture: atReadingSize(picture, points.width), ...points });
	};
}

const isImage = (type: string): type is ImageType => (IMAGE_TYPES as readonly string[]).includes(type);

/** Tesseract reads letters of about thirty pixels best; what is nearly so large is left as it is. */
function atReadingSize(picture: Picture, width: number): Picture {
	const dpi = (72 * picture.width) / width;
	const scale = Math.min(READING_DPI / dpi, Math.sqrt(MOST_PIXELS / (picture.width * picture.height)));
	return scale > 0.8 && scale < 1.25 ? picture : resampled(picture, scale);
}

export const READING_DPI = 300;

/** A3 at 300 dots an inch is 17 million: more only makes the reading slow. */
export const MOST_PIXELS = 20_000_000;
