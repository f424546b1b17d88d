import { deflateSync } from 'node:zlib';

/** Words at a place: points from the left and upper edge of an A4 page, to the base line. */
export interface Mark {
	readonly x: number;
	readonly y: number;
	readonly text: string;
	readonly size?: number;
	/** Read downwards (90) or upwards (-90) instead of to the right. */
	readonly turn?: 90 | -90;
}

/** A whole PDF 1.4 with one font (Helvetica, WinAnsi), written by hand so that the tests own every byte. */
export function writePdf(pages: readonly (readonly Mark[])[], options: { encrypted?: boolean } = {}): Buffer {
	return assemble(
		pages.map((marks) => ({ content: marks.map(drawn).join('\n') })),
		options.encrypted ? ENCRYPTION : '',
	);
}

/** One page that draws nothing but a form; each of `depth` forms draws the next one ten times. */
export function writeNestedForms(depth: number): Buffer {
	const form = (body: string, next: string) =>
		streamOf(
			body,
			`/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F1 3 0 R >> ${next} >>`,
		);
	const first = 6;
	const forms = Array.from({ length: depth }, (_, i) =>
		i === depth - 1
			? form('BT /F1 9 Tf (x) Tj ET', '')
			: form('/N Do '.repeat(10), `/XObject << /N ${first + i + 1} 0 R >>`),
	);
	return assemble([{ content: '/N Do', resources: `/XObject << /N ${first} 0 R >>` }], '', forms);
}

/** One page with these drawing orders; its font is F1. */
export const writeContent = (content: string): Buffer => assemble([{ content }], '');

/** One page whose packed content grows to so many bytes. */
export function writeInflatable(bytes: number): Buffer {
	const packed = deflateSync(Buffer.alloc(bytes, 0x20), { level: 9 });
	return assemble([{ content: packed.toString('latin1'), filter: '/Filter /FlateDecode' }], '');
}

interface PageSource {
	readonly content: string;
	readonly resources?: string;
	readonly filter?: string;
}

function assemble(pages: readonly PageSource[], trailer: string, more: readonly string[] = []): Buffer {
	const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ');
	const objects = [
		'<< /Type /Catalog /Pages 2 0 R >>',
		`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
		'<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
		...pages.flatMap(({ content, resources = '', filter = '' }, i) => [
			`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + 2 * i} 0 R ` +
				`/Resources << /Font << /F1 3 0 R >> ${resources} >> >>`,
			streamOf(content, filter),
		]),
		...more,
	];
	let body = '%PDF-1.4\n';
	const places = objects.map((object, i) => {
		const place = body.length;
		body += `${i + 1} 0 obj\n${object}\nendobj\n`;
		return place;
	});
	const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
	const size = objects.length + 1;
	return Buffer.from(
		`${body}xref\n0 ${size}\n0000000000 65535 f \n${table}` +
			`trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${body.length}\n%%EOF\n`,
		'latin1',
	);
}

const streamOf = (content: string, entries = '') =>
	`<< /Length ${content.length} ${entries} >>\nstream\n${content}\nendstream`;

const drawn = ({ x, y, text, size = 11, turn }: Mark) => {
	const direction = turn === 90 ? '0 -1 1 0' : turn === -90 ? '0 1 -1 0' : '1 0 0 1';
	return `BT /F1 ${size} Tf ${direction} ${x} ${842 - y} Tm (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`;
};

/** Standard security with keys that no empty password fits: every reader asks for one. */
const ENCRYPTION =
	`/ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>] ` +
	`/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'5a'.repeat(32)}> /U <${'c3'.repeat(32)}> >>`;
