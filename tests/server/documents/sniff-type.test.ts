import { expect, test } from 'vitest';
import { sniffType } from '../../../src/lib/server/documents/sniff-type.ts';

const bytes = (text: string) => Buffer.from(text, 'latin1');

test.each([
	['PDF', bytes('%PDF-1.7\n%\xe2\xe3'), 'application/pdf'],
	['PDF after rubbish', bytes('\r\nContent-Type: x\r\n\r\n%PDF-1.4\n'), 'application/pdf'],
	['PNG', bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), 'image/png'],
	['JPEG', bytes('\xff\xd8\xff\xe0\0\x10JFIF'), 'image/jpeg'],
	['TIFF, small end first', bytes('II*\0\b\0\0\0'), 'image/tiff'],
	['TIFF, big end first', bytes('MM\0*\0\0\0\b'), 'image/tiff'],
	['Word', bytes('PK\x03\x04\x14\0[Content_Types].xml…PK\x03\x04word/document.xml'), /wordprocessingml/],
	['Word, telling names last', bytes(`PK\x03\x04${' '.repeat(70_000)}word/document.xml`), /wordprocessingml/],
	['OpenDocument', bytes('PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.text'), /opendocument/],
	['an archive', bytes('PK\x03\x04\x14\0\0\0bilagor/karta.png'), 'application/zip'],
	['RTF', bytes('{\\rtf1\\ansi'), 'application/rtf'],
	['old Word', bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0'), 'application/msword'],
	['a web page', bytes('\n  <!DOCTYPE html><html lang="sv">'), 'text/html'],
	['a web page without doctype', bytes('<HEAD><title>Protokoll</title>'), 'text/html'],
	['a web page as XML', bytes('<?xml version="1.0"?>\n<html xmlns="x">'), 'text/html'],
	['a web page in UTF-16', Buffer.from('\ufeff<!doctype html>', 'utf16le'), 'text/html'],
	['XML', bytes('<?xml version="1.0"?><ledger/>'), 'application/xml'],
	['text', Buffer.from('Protokoll från nämnden å ä ö'), 'text/plain'],
	['text in windows-1252', bytes('Protokoll fr\xe5n n\xe4mnden'), 'text/plain'],
	['text in UTF-16', Buffer.from('\ufeffProtokoll', 'utf16le'), 'text/plain'],
	['text that begins with a sign', bytes('<- se bilaga 1'), 'text/plain'],
	['text with a stray control character', bytes('Protokoll\x02'), 'text/plain'],
	['NUL bytes', bytes('Protokoll\0\0\0'), null],
	['control characters', Buffer.from(Array.from({ length: 500 }, (_, i) => 1 + (i % 8))), null],
])('%s', async (_, file, type) => {
	if (type instanceof RegExp) expect(await sniffType(file)).toMatch(type);
	else expect(await sniffType(file)).toBe(type);
});

const zip = (name: string) => bytes(`PK\x03\x04\x14\0\0\0${name}`);
const compound = (stream: string) =>
	Buffer.concat([bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), Buffer.from(stream, 'utf16le')]);

test.each([
	['a spreadsheet', zip('xl/workbook.xml'), /spreadsheetml/],
	['slides', zip('ppt/presentation.xml'), /presentationml/],
	[
		'an OpenDocument spreadsheet',
		zip('mimetypeapplication/vnd.oasis.opendocument.spreadsheet'),
		/spreadsheet/,
	],
	['old Word by its stream', compound('WordDocument'), /msword/],
	['old Excel', compound('Workbook'), /ms-excel/],
	['a message from Outlook', compound('__substg1.0_0037001F'), /ms-outlook/],
	['a Word file with a password', compound('EncryptedPackage'), /encrypted/],
	['a message', bytes('Received: from a\r\nSubject: Protokoll\r\n\r\nHej'), /rfc822/],
	[
		'a web page saved as one file',
		bytes('From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n boundary=x\r\n\r\n'),
		/multipart\/related/,
	],
	['a protocol with labels', bytes('Datum: 2024-03-12\nPlats: Kommunhuset\n\nText'), /text\/plain/],
])('%s', async (_, file, type) => {
	expect(await sniffType(file)).toMatch(type);
});
