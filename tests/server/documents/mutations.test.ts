import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../src/lib/server/documents/docx/read-docx.ts';
import { readHtml } from '../../../src/lib/server/documents/html/read-html.ts';
import { readWebArchive } from '../../../src/lib/server/documents/html/read-web-archive.ts';
import { DEFAULT_LIMITS } from '../../../src/lib/server/documents/limits.ts';
import { readOdt } from '../../../src/lib/server/documents/odt/read-odt.ts';
import { textOfPages } from '../../../src/lib/server/documents/parsed-document.ts';
import type { Parse } from '../../../src/lib/server/documents/parsers.ts';
import { readPdf } from '../../../src/lib/server/documents/pdf/read-pdf.ts';
import { parsePlainText } from '../../../src/lib/server/documents/plain-text.ts';
import { Unreadable, type ProblemKey } from '../../../src/lib/server/documents/problems.ts';
import { readDocument } from '../../../src/lib/server/documents/read-document.ts';
import { readText } from '../../../src/lib/server/documents/read-text.ts';
import { wordParts } from './docx-writer.ts';
import { asHtml, htmlOf } from './meetings/as-html.ts';
import { asOpenDocument } from './meetings/as-open-document.ts';
import { asText } from './meetings/as-text.ts';
import { asWord } from './meetings/as-word.ts';
import { MEETINGS } from './meetings/samples.ts';
import { mutated } from './mutated.ts';
import { writePdf } from './pdf-writer.ts';
import { pagesOf, PROTOCOL } from './sample-texts.ts';
import { readParts, writeZip } from './zip-writer.ts';

/** Set BEVAKA_MUTATIONS for a longer run: so many inputs in all. */
const COUNT = Number(process.env.BEVAKA_MUTATIONS ?? 200);

const [TECHNICAL, EXECUTIVE] = [MEETINGS[0]!, MEETINGS[1]!];
const MARKUP = '</w:p><w:p><!--&#0;&x;]]>';

/** The same damage as to any file, or inside a part that is then packed as if nothing had happened. */
const inside = (whole: Buffer) => (seed: number) => {
	const parts = readParts(whole).filter(({ bytes }) => bytes.length > 0);
	const hit = seed % parts.length;
	return writeZip(
		parts.map((part, i) => (i === hit ? { ...part, bytes: mutated(part.bytes, seed, MARKUP) } : part)),
	);
};
const outside = (whole: Buffer) => (seed: number) => mutated(whole, seed);

const archive = Buffer.from(
	`MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n${asHtml(TECHNICAL).toString('base64')}\r\n--x--`,
);

const KINDS: readonly (readonly [
	kind: string,
	make: (seed: number) => Buffer,
	read: Parse,
	share: number,
])[] = [
	['PDF', outside(writePdf(pagesOf(PROTOCOL))), readPdf, 0.25],
	['Word', outside(asWord(TECHNICAL)), readDocx, 0.1],
	['Word, its parts', inside(asWord(EXECUTIVE)), readDocx, 0.15],
	['OpenDocument', outside(asOpenDocument(TECHNICAL)), readOdt, 0.1],
	['OpenDocument, its parts', inside(asOpenDocument(EXECUTIVE)), readOdt, 0.15],
	[
		'a web page',
		(seed) => mutated(Buffer.from(htmlOf(EXECUTIVE)), seed, '</td><table><b><p &#x; <!'),
		readHtml,
		0.1,
	],
	['a web archive', outside(archive), readWebArchive, 0.05],
	['text', outside(asText(TECHNICAL)), parsePlainText, 0.05],
	['text in windows-1252', outside(Buffer.from(PROTOCOL, 'latin1')), parsePlainText, 0.05],
];

describe('damaged files are read or refused, never worse', () => {
	test.each(KINDS)(
		'%s',
		async (_, make, read, share) => {
			const outcomes = new Map<string, number>();
			for (let seed = 0; seed < COUNT * share; seed++) {
				const outcome = await outcomeOf(make(seed), read);
				outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
			}
			expect([...outcomes.keys()].filter((outcome) => !EXPECTED.includes(outcome))).toEqual([]);
		},
		20 * 60_000,
	);

	async function outcomeOf(bytes: Buffer, read: Parse): Promise<string> {
		try {
			readText(textOfPages(await read(bytes, DEFAULT_LIMITS)));
			return 'read';
		} catch (error) {
			return error instanceof Unreadable ? error.problem : `${String(error)} ${(error as Error).stack}`;
		}
	}
});

const EXPECTED: readonly string[] = [
	'read',
	'broken',
	'no-text',
	'encrypted',
	'too-large',
	'unsafe',
	'unpacks-too-large',
] satisfies (ProblemKey | 'read')[];

test(
	'damaged files of all kinds come through the reading process',
	async () => {
		const results = await Promise.all(
			Array.from({ length: Math.ceil(COUNT / 40) }, (_, seed) =>
				readDocument(KINDS[seed % KINDS.length]![1](1000 + seed), 'fil', PATIENT),
			),
		);
		expect(results.filter((result) => !result.ok && STOPPED.includes(result.problem))).toEqual([]);
		expect(results.some((result) => result.ok)).toBe(true);
	},
	10 * 60_000,
);

/** A page whose text is damaged is read from its picture: on a busy machine that takes its time. */
const PATIENT = { time: 180_000, pageTime: 180_000 };

const STOPPED: readonly string[] = ['too-slow', 'too-much-memory'];

test('the parts of a file are found as they were written', () => {
	const parts = wordParts({ body: '', styles: '' });
	expect(readParts(writeZip(parts)).map(({ name, bytes }) => [name, bytes.toString()])).toEqual(
		parts.map(({ name, bytes }) => [name, bytes.toString()]),
	);
});
