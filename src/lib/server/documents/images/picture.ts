/** A picture in shades of grey: one byte a pixel, 0 black, rows from the top. */
export interface Picture {
	readonly width: number;
	readonly height: number;
	readonly data: Uint8Array;
}

/** Netpbm's plainest kind: a head and the pixels. Read by every OCR, and nothing has to be packed. */
export function toPgm({ width, height, data }: Picture): Uint8Array {
	const head = Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1');
	const file = new Uint8Array(head.length + data.length);
	file.set(head);
	file.set(data, head.length);
	return file;
}
