import { Unreadable } from '../problems.ts';
import { credibleDpi, type ImageHead } from './image-head.ts';

/** Size and scale of a PNG. Source: PNG (ISO/IEC 15948) 11.2.2 IHDR, 11.3.5.3 pHYs. */
export function pngHead(view: DataView): ImageHead {
	if (view.getUint32(12) !== IHDR) throw new Unreadable('broken');
	const head = { width: view.getUint32(16), height: view.getUint32(20), orientation: 1 };
	for (let at = 8; at + 12 <= view.byteLength;) {
		const type = view.getUint32(at + 4);
		if (type === IDAT) break;
		if (type === PHYS && view.getUint8(at + 16) === METRE)
			return { ...head, dpi: credibleDpi(view.getUint32(at + 8) * 0.0254) };
		at += 12 + view.getUint32(at);
	}
	return { ...head, dpi: null };
}

const IHDR = 0x49484452;
const PHYS = 0x70485973;
const IDAT = 0x49444154;
const METRE = 1;
