import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../src/lib/server/documents/docx/read-docx.ts';
import { readHtml } from '../../../src/lib/server/documents/html/read-html.ts';
import { DEFAULT_LIMITS } from '../../../src/lib/server/documents/limits.ts';
import { readOdt } from '../../../src/lib/server/documents/odt/read-odt.ts';
import { isReadType, promisedType, type ReadType } from '../../../src/lib/server/documents/media-types.ts';
import { textOfPages } from '../../../src/lib/server/documents/parsed-document.ts';
import { PARSERS } from '../../../src/lib/server/documents/parsers.ts';
import { Unreadable } from '../../../src/lib/server/documents/problems.ts';
import { readDocument } from '../../../src/lib/server/documents/read-document.ts';
import { sniffType } from '../../../src/lib/server/documents/sniff-type.ts';
import { problemText } from '../../../src/lib/ui/text/documents.ts';
import { decodeImage } from '../../../src/lib/server/documents/images/decode-image.ts';
import { readPdf } from '../../../src/lib/server/documents/pdf/read-pdf.ts';
import { p, writeDocx } from './docx-writer.ts';
import { HTML_BODY, ODT_BODY, WORD_BODY } from './hostile/hostile-file.ts';
import { HOSTILE_FILES } from './hostile/hostile-files.ts';
import { asJpeg, asPng } from './ocr/picture-files.ts';
import { textP, writeOdt } from './odt-writer.ts';
import { writePdf } from './pdf-writer.ts';
import { pagesOf, PROTOCOL } from './sample-texts.ts';
import { writeZip } from './zip-writer.ts';

/** All of them through the reading process, as they come in life, when somebody has the time. */
const THROUGH_READER = process.env.BEVAKA_MUTATIONS
	? HOSTILE_FILES
	: HOSTILE_FILES.filter(({ often }) => often);

describe('files that mean harm', () => {
	test.each(THROUGH_READER.map((file) => [file.name, file] as const))(
		'through the reading process: %s',
		async (_, { fileName, make, outcome }) => {
			const result = await readDocument(make(), fileName);
			expect(result.ok ? 'read' : result.problem).toBe(outcome);
			if (result.ok) expect(result.reading.items.map(({ number }) => number)).toEqual(['14', '15']);
		},
		90_000,
	);

	test.each(HOSTILE_FILES.map((file) => [file.name, file] as const))(
		'%s',
		async (_, { fileName, make, outcome }) => {
			const bytes = make();
			const type = await sniffType(bytes);
			const isRead = type !== null && isReadType(type) && type === promisedType(fileName);
			const result = isRead ? await parsed(bytes, type) : await readDocument(bytes, fileName);
			expect(typeof result === 'string' ? result : result.ok ? 'read' : result.problem).toBe(outcome);
			if (outcome !== 'read') expect(problemText(outcome)).not.toBe(problemText(null));
		},
		90_000,
	);
});

/** What the reading process would come to, without one. */
async function parsed(bytes: Buffer, type: ReadType): Promise<string> {
	try {
		const text = textOfPages(await (await PARSERS[type]())(bytes, DEFAULT_LIMITS));
		if (text.trim() === '') return 'empty';
		if (text.length > DEFAULT_LIMITS.text) return 'too-large';
		return /§ 14 Snöröjning[^]+§ 15/.test(text) && !/§ 99|root:/.test(text) ? 'read' : text.slice(0, 200);
	} catch (error) {
		return error instanceof Unreadable ? error.problem : String(error);
	}
}

/** A page with a box on it. */
const PICTURE = {
	...{ width: 120, height: 90 },
	data: Uint8Array.from({ length: 120 * 90 }, (_, i) => (i % 120 > 40 && i > 4000 && i < 8000 ? 20 : 250)),
};

/** Every tenth byte, or a sample of these when nobody has asked for all. */
const STEP = process.env.BEVAKA_MUTATIONS ? 10 : 90;

const outcomeOf = (read: () => unknown) => {
	try {
		read();
		return 'read';
	} catch (error) {
		return error instanceof Unreadable ? error.problem : String(error);
	}
};

describe('files that are cut off', () => {
	const files = [
		['Word', writeDocx({ body: WORD_BODY }), readDocx],
		['OpenDocument', writeOdt({ body: ODT_BODY }), readOdt],
	] as const;

	test.each(files)('%s: anywhere', (_, whole, read) => {
		expect(outcomeOf(() => read(whole, DEFAULT_LIMITS))).toBe('read');
		for (let at = 1; at < whole.length; at += STEP)
			expect(
				outcomeOf(() => read(whole.subarray(0, at), DEFAULT_LIMITS)),
				`${at} bytes`,
			).toBe('broken');
	});

	test('a PDF: a file without its end may lack the page with the decision', async () => {
		const whole = writePdf(pagesOf(PROTOCOL));
		for (let at = 1; at < whole.length; at += STEP) {
			const outcome = await readPdf(whole.subarray(0, at), DEFAULT_LIMITS).then(
				() => 'read',
				(error: unknown) => (error instanceof Unreadable ? error.problem : String(error)),
			);
			expect(outcome, `${at} bytes`).toBe('broken');
		}
	});

	test.each([
		['PNG', asPng(PICTURE), 'image/png'],
		['JPEG', asJpeg(PICTURE), 'image/jpeg'],
	] as const)('%s: anywhere, it is a picture or it is refused', (_, whole, type) => {
		const draw = (bytes: Uint8Array) => outcomeOf(() => decodeImage(bytes, type, 0, DEFAULT_LIMITS));
		expect(draw(whole)).toBe('read');
		for (let at = 1; at < whole.length; at += STEP)
			expect(['read', 'broken'], `${at} bytes`).toContain(draw(whole.subarray(0, at)));
	});

	test('a web page: what is there is read', () => {
		const whole = Buffer.from(`<!doctype html><table><tr><td>${HTML_BODY}</table>`);
		for (let at = 1; at < whole.length; at += STEP)
			expect(
				outcomeOf(() => readHtml(whole.subarray(0, at), DEFAULT_LIMITS)),
				`${at} bytes`,
			).toBe('read');
	});

	test('what was cut off in the middle of its first part is damaged, not something else', async () => {
		const whole = writeDocx({ body: WORD_BODY });
		expect(await readDocument(whole.subarray(0, 200), 'protokoll.docx')).toMatchObject({ problem: 'broken' });
	});
});

describe('limits of an archive', () => {
	const limits = { ...DEFAULT_LIMITS, part: 5000, unpacked: 8000 };

	test('parts that are small, and many', () => {
		const styles = `<!-- ${'x'.repeat(4000)} -->`;
		const two = { body: p('Text'), styles, numbering: styles };
		expect(outcomeOf(() => readDocx(writeDocx({ ...two, numbering: '' }), limits))).toBe('read');
		expect(outcomeOf(() => readDocx(writeDocx(two), limits))).toBe('unpacks-too-large');
	});

	test('a part that is not the one it says', () => {
		const files = [
			['damaged', { says: 4999 }, 'broken'],
			['by another name', { localName: 'annan.xml' }, 'unsafe'],
		] as const;
		for (const [name, wrong, outcome] of files) {
			const bytes = writeZip([{ name: 'content.xml', bytes: Buffer.from('<a/>'), ...wrong }]);
			expect(
				outcomeOf(() => readOdt(bytes, limits)),
				name,
			).toBe(outcome);
		}
	});

	test('two parts by one name', () => {
		const part = { name: 'content.xml', bytes: Buffer.from('<a/>') };
		expect(outcomeOf(() => readOdt(writeZip([part, part]), limits))).toBe('unsafe');
	});

	test('a bit that has turned over is seen', () => {
		const bytes = writeOdt({ body: textP('Text') });
		const at = bytes.indexOf('content.xml') + 'content.xml'.length + 20;
		bytes[at]! ^= 1;
		expect(outcomeOf(() => readOdt(bytes, DEFAULT_LIMITS))).toBe('broken');
	});
});

describe('text that tries the reader', () => {
	test('a field without end would take the rest of the text with it', () => {
		const body = p('Ett') + p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>') + p('Två');
		expect(outcomeOf(() => readDocx(writeDocx({ body }), DEFAULT_LIMITS))).toBe('broken');
	});

	test('styles that inherit from each other, spans without measure, unknown lists', () => {
		const styles =
			'<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>';
		const body =
			p('Text', '<w:pStyle w:val="A"/><w:numPr><w:ilvl w:val="99"/><w:numId w:val="7"/></w:numPr>') +
			`<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>${p('A')}</w:tc><w:tc>${p('B')}</w:tc></w:tr></w:tbl>`;
		expect(textOfPages(readDocx(writeDocx({ body, styles, numbering: '' }), DEFAULT_LIMITS)).trim()).toBe(
			'Text\n\nA   B',
		);
	});
});
