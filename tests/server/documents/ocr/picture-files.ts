import { encode as encodePng } from 'fast-png';
import jpeg from 'jpeg-js';
import type { Picture } from '../../../../src/lib/server/documents/images/picture.ts';

export const asPng = ({ width, height, data }: Picture): Uint8Array =>
	encodePng({ width, height, data, channels: 1, depth: 8 });

export function asJpeg({ width, height, data }: Picture, quality = 70): Uint8Array {
	const colours = new Uint8Array(4 * data.length).fill(255);
	data.forEach((shade, i) => colours.fill(shade, 4 * i, 4 * i + 3));
	return jpeg.encode({ width, height, data: colours }, quality).data;
}

/** A page of a PDF: a picture over the whole of it, and words on top or none. */
export interface PicturePage {
	readonly jpeg?: { readonly file: Uint8Array; readonly width: number; readonly height: number };
	/** Drawn after the picture, with the font F1, in the PDF's own coordinates. */
	readonly content?: string;
}

/** A PDF whose pages are pictures, as a copier makes it. */
export function writeScannedPdf(pages: readonly PicturePage[]): Buffer {
	const objects: Buffer[] = [
		latin('<< /Type /Catalog /Pages 2 0 R >>'),
		latin(
			`<< /Type /Pages /Kids [${pages.map((_, i) => `${4 + 3 * i} 0 R`).join(' ')}] /Count ${pages.length} >>`,
		),
		latin('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'),
	];
	pages.forEach(({ jpeg: picture, content = '' }, i) => {
		const drawn = latin(`${picture ? 'q 595 0 0 842 0 0 cm /P Do Q\n' : ''}${content}`);
		objects.push(
			latin(
				`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + 3 * i} 0 R ` +
					`/Resources << /Font << /F1 3 0 R >> ${picture ? `/XObject << /P ${6 + 3 * i} 0 R >>` : ''} >> >>`,
			),
			stream('', drawn),
			picture
				? stream(
						`/Type /XObject /Subtype /Image /Width ${picture.width} /Height ${picture.height} ` +
							'/ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode',
						picture.file,
					)
				: latin('null'),
		);
	});
	return assemble(objects);
}

export const scannedPage = (picture: Picture, quality?: number): PicturePage => ({
	jpeg: { file: asJpeg(picture, quality), width: picture.width, height: picture.height },
});

const latin = (text: string) => Buffer.from(text, 'latin1');

const stream = (entries: string, bytes: Uint8Array) =>
	Buffer.concat([latin(`<< /Length ${bytes.length} ${entries} >>\nstream\n`), bytes, latin('\nendstream')]);

function assemble(objects: readonly Buffer[]): Buffer {
	const parts = [latin('%PDF-1.4\n')];
	let length = parts[0]!.length;
	const places = objects.map((object, i) => {
		const place = length;
		const part = Buffer.concat([latin(`${i + 1} 0 obj\n`), object, latin('\nendobj\n')]);
		parts.push(part);
		length += part.length;
		return place;
	});
	const size = objects.length + 1;
	const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
	parts.push(
		latin(
			`xref\n0 ${size}\n0000000000 65535 f \n${table}` +
				`trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`,
		),
	);
	return Buffer.concat(parts);
}
