import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LAST_DAY } from '../../../tests/server/decade/build-decade.ts';
import { ROOT, startServer } from '../server-process.ts';
import { duration, memory, type Figure } from './figure.ts';
import { peakMemory, timeOf } from './measure.ts';

/** What a person may have to wait for a page, in milliseconds. */
const PATIENCE = 500;

const PAGES: readonly (readonly [name: string, address: string])[] = [
	['Översikt', '/'],
	['Översikt, ett år tillbaka', '/?per=2023-09-18'],
	['Åtaganden', '/ataganden'],
	['Åtaganden, en enhet', '/ataganden?ansvarig=norra-socialforvaltning'],
	['Åtaganden, öppna versionen', '/ataganden?version=oppen'],
	['Ett åtagande', '/ataganden/2021-0042'],
	['Ordförande', '/ordforande'],
	['Diagram', '/diagram'],
	['Bemanning', '/bemanning'],
	['Motioner', '/motioner'],
	['Handlingar', '/handlingar'],
	['Handlingar, ett år tillbaka', '/handlingar?per=2023-09-18'],
];

/** Whole pages from the built server, one request at a time. Without a build there is nothing to ask. */
export async function servedFigures(path: string): Promise<Figure[]> {
	if (!existsSync(join(ROOT, 'build/index.js'))) return [];
	const server = await startServer({ database: path, today: LAST_DAY, quiet: true });
	const get = async (address: string) => {
		const answer = await fetch(server.url + address);
		if (!answer.ok) throw new Error(`${address} gave ${answer.status}.`);
		await answer.text();
	};
	try {
		const figures: Figure[] = [];
		for (const [name, address] of PAGES) {
			const took = await timeOf(() => get(address), 800);
			figures.push(duration(`Sidan ${name}`, took, PATIENCE, 'det som en sida får ta'));
		}
		const most = peakMemory(server.child.pid);
		return most > 0 ? [...figures, memory('Minne som mest, servern', most)] : figures;
	} finally {
		await server.stop();
	}
}
