// The process that reads a list: an order and a file on standard input, the answer on standard output, then it ends.
import { READY } from '../documents/reader-protocol.ts';
import { CSV, type ListAnswer, type ListOrder } from './protocol.ts';
import { within } from './within.ts';

console.log = console.info = console.debug = console.error;

process.stdout.write(READY);
const input = await everything(process.stdin);
const end = input.indexOf('\n');
const order = JSON.parse(input.toString('utf8', 0, end)) as ListOrder;
const answer = within(await parse(order, input.subarray(end + 1)), order.limits);
process.stdout.write(JSON.stringify(answer), () => process.exit(0));

async function everything(stream: AsyncIterable<Buffer | string>): Promise<Buffer> {
	const parts: Buffer[] = [];
	for await (const part of stream) parts.push(Buffer.from(part));
	return Buffer.concat(parts);
}

async function parse({ mediaType, limits }: ListOrder, bytes: Uint8Array): Promise<ListAnswer> {
	if (mediaType === CSV) return (await import('./parse-csv.ts')).parseCsv(bytes, limits);
	return (await import('./parse-xlsx.ts')).parseXlsx(bytes);
}
