import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface SlowWire {
	readonly url: string;
	/** How many files of letters have been held back. */
	readonly held: () => number;
	readonly stop: () => Promise<void>;
}

/**
 * The app over a wire where the letters come `late` milliseconds after they are asked for. It stands between the two and
 * not in the browser: a request that the browser itself holds can be lost when its page is left.
 */
export async function overSlowWire(app: string, late: number): Promise<SlowWire> {
	let held = 0;
	const server = createServer(({ method, url = '/', headers }, answer) => {
		const isLetters = url.endsWith('.woff2');
		if (isLetters) held += 1;
		const ask = () =>
			request(new URL(url, app), { method, headers }, (from) => {
				answer.writeHead(from.statusCode ?? 502, from.headers);
				from.pipe(answer);
			})
				.once('error', () => answer.destroy())
				.end();
		setTimeout(ask, isLetters ? late : 0);
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		held: () => held,
		stop: () =>
			new Promise((closed) => {
				server.close(() => closed());
				server.closeAllConnections();
			}),
	};
}
