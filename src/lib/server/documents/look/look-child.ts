// The drawing process: takes an order and a file on standard input, writes one PNG on standard output, ends.
import { drawPage } from './draw-page.ts';
import { DRAWING, type LookOrder } from './look-protocol.ts';
import { toPng } from './png.ts';

// Packages that chat must not disturb the answer.
console.log = console.info = console.debug = console.error;

process.stdout.write(DRAWING);
const parts: Buffer[] = [];
for await (const part of process.stdin) parts.push(Buffer.from(part as Uint8Array));
const input = Buffer.concat(parts);
const end = input.indexOf('\n');
const order = JSON.parse(input.toString('utf8', 0, end)) as LookOrder;
const png = toPng(await drawPage(order, input.subarray(end + 1)));
process.stdout.write(png, () => process.exit(0));
