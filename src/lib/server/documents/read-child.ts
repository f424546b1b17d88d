// The reading process: takes an order and a file on standard input, writes the answer on standard output, ends.
import { loadLexicon } from '../lexicon/load-lexicon.ts';
import { Unreadable } from './problems.ts';
import { PARSERS } from './parsers.ts';
import { textOfPages, type ParsedDocument } from './parsed-document.ts';
import { placeWords } from './place-words.ts';
import { readText } from './read-text.ts';
import { READY, type Answer, type Order } from './reader-protocol.ts';

// Packages that chat must not disturb the answer.
console.log = console.info = console.debug = console.error;

process.stdout.write(READY);
const warmUp = setTimeout(() => void prepare(), 100);
const input = await everything(process.stdin);
// Started ahead, and nobody came.
if (input.length === 0) process.exit(0);
const end = input.indexOf('\n');
const order = JSON.parse(input.toString('utf8', 0, end)) as Order;
const answer = await answerTo(order, input.subarray(end + 1));
process.stdout.write(JSON.stringify(answer), () => process.exit(0));

async function everything(stream: AsyncIterable<Buffer | string>): Promise<Buffer> {
	const parts: Buffer[] = [];
	for await (const part of stream) {
		clearTimeout(warmUp);
		parts.push(Buffer.from(part));
	}
	return Buffer.concat(parts);
}

async function answerTo(order: Order, bytes: Uint8Array): Promise<Answer> {
	try {
		const parsed = await parsedOf(order, bytes);
		const pictures = parsed.pages.flatMap(({ needsPicture }, index) => (needsPicture ? [index] : []));
		if (order.step === 'read' && pictures.length > 0) return { ok: true, parsed, pictures };
		const text = textOfPages(parsed);
		if (text.trim() === '') throw new Unreadable(order.step === 'extract' ? 'no-text' : 'empty');
		if (text.length > order.limits.text) throw new Unreadable('too-large');
		const reading = readText(text, factsOf(parsed));
		if (reading.items.length > 0) return { ok: true, reading, pages: placeWords(parsed, reading) };
		// The page with the paragraphs may be the one that could not be read.
		return { ok: false, problem: parsed.pages.find(({ unread }) => unread)?.unread ?? 'no-items' };
	} catch (error) {
		if (!(error instanceof Unreadable)) throw error;
		return { ok: false, problem: error.problem };
	}
}

function factsOf({ pages }: ParsedDocument) {
	return {
		machineRead: pages.flatMap(({ machineRead }, index) => (machineRead ? [index] : [])),
		unread: pages.flatMap(({ unread }, index) => (unread ? [index] : [])),
	};
}

async function parsedOf(order: Order, bytes: Uint8Array): Promise<ParsedDocument> {
	// Written by the process before this one and checked on the way.
	if (order.step === 'extract') return JSON.parse(Buffer.from(bytes).toString()) as ParsedDocument;
	const parse = await PARSERS[order.mediaType]();
	return parse(bytes, order.limits);
}

/** While nobody has asked yet: the patterns are compiled by being used, pdf.js is loaded, and the words of the list. */
async function prepare(): Promise<void> {
	readText(
		'Nämnden\n2024-01-31\n\n§ 1 Taxa\nBeslut\nNämnden uppdrar åt kontoret att återkomma senast i mars.\n',
	);
	await PARSERS['application/pdf']();
	loadLexicon();
}
