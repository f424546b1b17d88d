import { parse } from 'parse5';
import { SaxesParser } from 'saxes';
import { DEFAULT_LIMITS } from '../../../src/lib/server/documents/limits.ts';
import { promisedType, type ReadType } from '../../../src/lib/server/documents/media-types.ts';
import { PARSERS } from '../../../src/lib/server/documents/parsers.ts';
import { escaped, list, num, p, writeDocx } from './docx-writer.ts';
import { heading, textP, writeOdt } from './odt-writer.ts';
import { readParts } from './zip-writer.ts';

/** A long protocol as one kind of file, how it is parsed, and the least that any reader of it must do. */
export interface LongFile {
	readonly fileName: string;
	readonly bytes: Buffer;
	readonly parse: () => unknown;
	readonly bare: () => unknown;
	readonly bareIs: string;
}

/** The same text as every kind of file that is neither PDF nor picture; '\f' in it parts pages. */
export function longFiles(text: string): LongFile[] {
	const lines = text.replaceAll('\f', '').split('\n').filter(Boolean);
	const docx = asDocx(lines);
	const odt = asOdt(lines);
	const html = Buffer.from(
		`<!doctype html><meta charset="utf-8">${lines.map((line) => `<p>${escaped(line)}</p>`).join('\n')}`,
	);
	const plain = Buffer.from(text);
	const xml = 'delarna packas upp och deras XML läses, utan att något görs av den';
	return [
		file('protokoll.txt', plain, () => plain.toString(), 'byten blir text'),
		file('protokoll.docx', docx, () => bareXml(docx, 'word/document.xml'), xml),
		file('protokoll.odt', odt, () => bareXml(odt, 'content.xml'), xml),
		file('protokoll.html', html, () => parse(html.toString()), 'parse5, utan att något görs av trädet'),
	];
}

const file = (fileName: string, bytes: Buffer, bare: () => unknown, bareIs: string): LongFile => ({
	fileName,
	bytes,
	bare,
	bareIs,
	parse: async () => (await PARSERS[promisedType(fileName) as ReadType]())(bytes, DEFAULT_LIMITS),
});

const ITEM = /^§ ?\d+ ?/;

function asDocx(lines: readonly string[]): Buffer {
	const body = lines.map((line) =>
		ITEM.test(line) ? p(line.replace(ITEM, ''), '<w:pStyle w:val="P"/>') : p(line),
	);
	return writeDocx({
		body: body.join(''),
		styles: `<w:style w:type="paragraph" w:styleId="P"><w:pPr>${num(1)}</w:pPr></w:style>`,
		numbering: list(1, [['decimal', '§ %1']]),
	});
}

function asOdt(lines: readonly string[]): Buffer {
	const body = lines.map((line) => (ITEM.test(line) ? heading(line.replace(ITEM, ''), 1) : textP(line)));
	const level = '<text:outline-level-style text:level="1" style:num-format="1" style:num-prefix="§ "/>';
	return writeOdt({
		body: body.join(''),
		named: `<text:outline-style style:name="Outline">${level}</text:outline-style>`,
	});
}

function bareXml(bytes: Buffer, name: string): void {
	const parser = new SaxesParser({ position: false });
	parser.write(
		readParts(bytes)
			.find((part) => part.name === name)!
			.bytes.toString(),
	);
	parser.close();
}
