import { Unreadable } from '../problems.ts';
import { credibleDpi, type ImageHead } from './image-head.ts';
import { directoriesOf } from './tiff-heads.ts';

/** Size, scale and turning of a JPEG. Sources: ITU-T T.81 B.2.2 (SOF), JFIF 1.02, Exif 2.3 (tag 274). */
export function jpegHead(view: DataView): ImageHead {
	let dpi: number | null = null;
	let orientation = 1;
	for (let at = 2; ;) {
		if (view.getUint8(at) !== 0xff) throw new Unreadable('broken');
		const marker = view.getUint8(at + 1);
		if (marker === 0xff) {
			at += 1;
			continue;
		}
		const length = view.getUint16(at + 2);
		if (isFrame(marker))
			return { width: view.getUint16(at + 7), height: view.getUint16(at + 5), dpi, orientation };
		if (marker === APP0 && view.getUint32(at + 4) === JFIF) dpi = densityAt(view, at);
		if (marker === APP1 && view.getUint32(at + 4) === EXIF) orientation = exifOrientation(view, at, length);
		at += 2 + length;
	}
}

/** SOF0 … SOF15, without the tables that stand among them: DHT, JPG, DAC. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

const APP0 = 0xe0;
const APP1 = 0xe1;
const JFIF = 0x4a464946;
const EXIF = 0x45786966;

function densityAt(view: DataView, at: number): number | null {
	const unit = view.getUint8(at + 11);
	const density = view.getUint16(at + 12);
	return unit === 1 ? credibleDpi(density) : unit === 2 ? credibleDpi(density * 2.54) : null;
}

/** Exif is a TIFF inside: a part that is broken turns nothing. */
function exifOrientation(view: DataView, at: number, length: number): number {
	try {
		const inside = new DataView(view.buffer, view.byteOffset + at + 10, length - 8);
		const value = directoriesOf(inside, 1)[0]?.get(274);
		return value !== undefined && value >= 1 && value <= 8 ? value : 1;
	} catch {
		return 1;
	}
}
