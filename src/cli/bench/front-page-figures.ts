import { spawn } from 'node:child_process';
import { randomFillSync } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { HOSTILE_FILES } from '../../../tests/server/documents/hostile/hostile-files.ts';
import { writePdf } from '../../../tests/server/documents/pdf-writer.ts';
import { pagesOf, PROTOCOL } from '../../../tests/server/documents/sample-texts.ts';
import { startServer } from '../server-process.ts';
import { duration, type Figure } from './figure.ts';

/** What a page may take in 99 of 100 cases, in milliseconds, whatever goes on beside it. */
const MAY_TAKE = 250;

/** The front page of the built app while large files come and go, and while files that mean harm are read. */
export async function frontPageFigures(): Promise<Figure[]> {
	const folder = mkdtempSync(join(tmpdir(), 'bevaka-bench-'));
	const server = await startServer({ database: join(folder, 'bench.db'), quiet: true });
	try {
		const idle = await slowest(server.url, () => pause(3000));
		const sent: string[] = [];
		const coming = await slowest(server.url, async () => {
			for (let count = 0; count < 3; count++) sent.push(await send(server.url, 'stor.pdf', largePdf()));
			await untilRead(server.url);
		});
		const going = await slowest(server.url, async () => {
			for (const address of sent) await (await fetch(`${server.url}${address}/original`)).arrayBuffer();
		});
		const hostile = await slowest(server.url, async () => {
			for (const { fileName, make } of HOSTILE_FILES.filter(({ often }) => often))
				await send(server.url, fileName, make());
			await untilRead(server.url);
		});
		const figure = (when: string, time: number) =>
			duration(`Förstasidan ${when}, 99 av 100`, time, MAY_TAKE, 'det som en sida får ta');
		return [
			figure('när ingenting händer', idle),
			figure('medan tre filer på 50 MB tas emot och läses', coming),
			figure('medan de hämtas', going),
			figure('medan fientliga filer tas emot och läses', hostile),
		];
	} finally {
		await server.stop();
		rmSync(folder, { recursive: true });
	}
}

/** Milliseconds that the front page takes in 99 of 100 cases while something goes on, seen from another process. */
async function slowest(url: string, work: () => Promise<void>): Promise<number> {
	const looking = spawn(process.execPath, [join(import.meta.dirname, 'look-at-page.ts'), url], {
		stdio: ['pipe', 'pipe', 'inherit'],
	});
	const said = text(looking.stdout);
	await pause(500);
	await work();
	looking.stdin.end();
	const times = (await said).trim().split('\n').map(Number);
	return times.sort((a, b) => a - b)[Math.floor(times.length * 0.99)]!;
}

const pause = (time: number) => new Promise<void>((done) => setTimeout(done, time));

/** A protocol that is read at once, with pictures that nobody looks at. */
function largePdf(): Buffer {
	const pdf = writePdf(pagesOf(PROTOCOL));
	const rest = randomFillSync(Buffer.alloc(49 * 1024 * 1024));
	// A reader looks for the end of a PDF in its last kilobyte.
	return Buffer.concat([pdf, Buffer.from('\n%'), rest, pdf.subarray(pdf.lastIndexOf('startxref'))]);
}

/** Hands in a file as the page does without scripts; answers with the address of its document. */
async function send(url: string, name: string, bytes: Uint8Array): Promise<string> {
	const body = new FormData();
	body.set('filer', new Blob([new Uint8Array(bytes)]), name);
	const headers = { origin: url, accept: 'text/html' };
	const answer = await fetch(`${url}/handlingar?/lasin`, { method: 'POST', body, headers });
	const page = (await answer.text()).split('class="uploads')[1] ?? '';
	return /\/handlingar\/[0-9a-f-]{36}/.exec(page)?.[0] ?? '';
}

async function untilRead(url: string): Promise<void> {
	const list = async () => (await (await fetch(`${url}/handlingar`)).text()).split('<table')[1] ?? '';
	while (/i kö|läses/i.test(await list())) await pause(500);
}
