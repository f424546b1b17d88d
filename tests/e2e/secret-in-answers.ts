import { constants, inflateRawSync, inflateSync } from 'node:zlib';
import { expect } from 'vitest';
import type { TestApp } from './app.ts';
import { SECRET } from './secrets.ts';

export const holds = async (app: TestApp, address: string, cookie = '') =>
	(await look(app, address, cookie)).holdsSecret;

/** Follows the links from some addresses on, and answers with the pages that hold the secret. */
export async function pagesThatHold(app: TestApp, addresses: readonly string[]): Promise<string[]> {
	const queue = [...addresses];
	const seen = new Set(queue);
	const found: string[] = [];
	for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
		const { holdsSecret, html } = await look(app, address);
		if (holdsSecret) found.push(address);
		for (const [, href = ''] of html.matchAll(/<a [^>]*?href="(\/[^"#]*)/g)) {
			const next = href.replaceAll('&amp;', '&');
			if (seen.has(next) || seen.size >= MOST_PAGES) continue;
			seen.add(next);
			queue.push(next);
		}
	}
	return found;
}

/** Each day and each order of a list is an address of its own. */
const MOST_PAGES = 250;

/** Whether the secret stands in an answer; what the address itself asks for is said back and is no leak. */
async function look(app: TestApp, address: string, cookie = '') {
	const answer = await fetch(app.url + address, { headers: { cookie } });
	expect(answer.status, address).toBeLessThan(500);
	const type = answer.headers.get('content-type') ?? '';
	const said = textsIn(type, Buffer.from(await answer.arrayBuffer()));
	const asked = [address, answer.url].flatMap((each) => {
		const { pathname, searchParams } = new URL(each, app.url);
		return [...pathname.split('/'), ...searchParams.values()].filter((part) =>
			part.toLowerCase().includes(SECRET.toLowerCase()),
		);
	});
	const left = asked.reduce((all, value) => all.replaceAll(value.toLowerCase(), ''), said.toLowerCase());
	const holdsSecret = left.includes(SECRET.toLowerCase()) || (asked.length > 0 && left.includes('hemmet'));
	return { holdsSecret, html: type.includes('html') ? said : '' };
}

/** Word and Excel files are packed: what is in them is looked at, and so are the packed streams of a PDF. */
function textsIn(type: string, bytes: Buffer): string {
	const whole = bytes.toString('latin1');
	if (!/zip|officedocument|pdf/.test(type)) return whole;
	const parts = [...whole.matchAll(/PK\x03\x04|stream\r?\n/g)].map(({ 0: sign, index }) => {
		const from = sign.startsWith('PK')
			? index + 30 + bytes.readUInt16LE(index + 26) + bytes.readUInt16LE(index + 28)
			: index + sign.length;
		const unpack = sign.startsWith('PK') ? inflateRawSync : inflateSync;
		try {
			return unpack(bytes.subarray(from), { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1');
		} catch {
			return '';
		}
	});
	return [whole, ...parts].join('\n');
}
