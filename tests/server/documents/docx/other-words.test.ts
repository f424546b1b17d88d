import { describe, expect, test } from 'vitest';
import { list, num, p, table, wordParts } from '../docx-writer.ts';
import { writeZip } from '../zip-writer.ts';
import { textOf } from './read.ts';

describe('the same text in other words', () => {
	const parts = {
		body: p('§ 1 Val', num(1)) + table([['A', 'B']]),
		numbering: list(1, [['decimal', '%1.']]),
	};
	const changed = (change: (part: string) => string, encoding: BufferEncoding = 'utf8') =>
		textOf(
			writeZip(
				wordParts(parts).map(({ name, bytes }) => ({
					name,
					bytes: Buffer.from(change(bytes.toString()), encoding),
				})),
			),
		);

	test.each([
		['as it is', (part: string) => part],
		['another prefix', (part: string) => part.replaceAll('w:', 'ns0:').replaceAll('xmlns:w=', 'xmlns:ns0=')],
		[
			'the strict form of the standard',
			(part: string) =>
				part
					.replaceAll(
						'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
						'http://purl.oclc.org/ooxml/wordprocessingml/main',
					)
					.replaceAll(
						'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
						'http://purl.oclc.org/ooxml/officeDocument/relationships',
					),
		],
		['targets from the root', (part: string) => part.replace('Target="word/', 'Target="/word/')],
	])('%s', (_, change) => {
		expect(changed(change)).toBe('1. § 1 Val\n\nA   B');
	});

	test('UTF-16', () => {
		expect(changed((part) => '\ufeff' + part.replace('UTF-8', 'UTF-16'), 'utf16le')).toBe(
			'1. § 1 Val\n\nA   B',
		);
	});
});
