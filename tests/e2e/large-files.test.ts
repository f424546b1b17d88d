import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writePdf } from '../server/documents/pdf-writer.ts';
import { pagesOf, PROTOCOL } from '../server/documents/sample-texts.ts';
import { startApp, type TestApp } from './app.ts';

const MEGABYTE = 1024 * 1024;

/** The sample protocol, as large as is wanted: most of it is a remark between the pages and the end. */
function largePdf(size: number): Buffer {
	const pdf = writePdf(pagesOf(PROTOCOL));
	const end = pdf.subarray(pdf.lastIndexOf('startxref'));
	const remark = Buffer.alloc(size - pdf.length - end.length, 'tjänsteskrivelse');
	return Buffer.concat([pdf, Buffer.from('\n%'), remark.subarray(3), Buffer.from('\n'), end]);
}

// Files as large as they may be, and larger: what a person sees, and what stands in the database afterwards.
describe('large files', () => {
	const folder = mkdtempSync(join(tmpdir(), 'bevaka-large-'));
	const database = join(folder, 'large.db');
	let app: TestApp;

	beforeAll(async () => {
		app = await startApp({ today: '2024-04-02', database });
	});
	afterAll(async () => {
		await app?.stop();
		rmSync(folder, { recursive: true, force: true });
	});

	test('the largest that is taken in is read, and comes out as it went in', async () => {
		const pdf = largePdf(50 * MEGABYTE);
		const { status, text } = await handIn([['stor.pdf', pdf]]);
		expect({ status, size: pdf.length }).toEqual({ status: 200, size: 50 * MEGABYTE });
		const address = /\/handlingar\/[0-9a-f-]{36}/.exec(text)![0];
		await until(async () => (await (await fetch(app.url + address)).text()).includes('Snöröjning'));
		const original = await fetch(`${app.url}${address}/original`);
		expect(original.headers.get('content-length')).toBe(String(pdf.length));
		expect(hashOf(Buffer.from(await original.arrayBuffer()))).toBe(hashOf(pdf));
		const again = await handIn([['kopia.pdf', pdf]]);
		expect(again.text).toContain('Filen finns redan.');
		expect(comingIn()).toBe(0);
	});

	test('a larger one is refused with a reason, and the one after it in the same form is taken in', async () => {
		const large = Buffer.alloc(50 * MEGABYTE + 1, 'a ');
		const alone = await handIn([['stor.txt', large]]);
		expect(alone).toMatchObject({ status: 413, text: expect.stringContaining('Filen är större än 50 MB') });
		const both = await handIn([
			['stor.txt', large],
			['mars.txt', Buffer.from(PROTOCOL)],
		]);
		expect(both).toMatchObject({ status: 200, text: expect.stringContaining('Filen är större än 50 MB') });
		await until(async () => (await (await fetch(`${app.url}/handlingar`)).text()).includes('mars.txt'));
		expect(comingIn()).toBe(0);
	});

	test.each([
		['that says so', `content-length: ${115 * MEGABYTE}`],
		['that does not say so', 'transfer-encoding: chunked'],
	])(
		'a request over the limit %s: whoever sends all of it first still gets the reason',
		async (_, length) => {
			const socket = await open(length);
			const isChunked = length.includes('chunked');
			const block = Buffer.alloc(MEGABYTE, 'x');
			await send(socket, framed(Buffer.from(HEAD), isChunked));
			const blocks = isChunked ? 112 : 114;
			for (let count = 0; count < blocks; count++) await send(socket, framed(block, isChunked));
			const rest = Buffer.alloc(MEGABYTE - HEAD.length, 'x');
			await send(socket, isChunked ? Buffer.from('0\r\n\r\n') : rest);
			expect(await answerOf(socket)).toMatch(/^HTTP\/1\.1 413 [^]*är för stora/);
			expect(comingIn()).toBe(0);
		},
	);

	test('a connection that is cut leaves nothing behind', async () => {
		const socket = await open(`content-length: ${30 * MEGABYTE}`);
		await send(socket, Buffer.from(HEAD));
		await send(socket, Buffer.alloc(10 * MEGABYTE, 'x'));
		await until(() => comingIn() > 0);
		socket.destroy();
		await until(() => comingIn() === 0);
	});

	test('what was on its way in when the server was killed is gone when the next one is up', async () => {
		const socket = await open(`content-length: ${30 * MEGABYTE}`);
		socket.on('error', () => {});
		await send(socket, Buffer.from(HEAD));
		await send(socket, Buffer.alloc(10 * MEGABYTE, 'x'));
		await until(() => comingIn() > 0);
		const gone = new Promise((done) => app.child.once('exit', done));
		app.child.kill('SIGKILL');
		await gone;
		expect(comingIn()).toBeGreaterThan(0);
		app = await startApp({ today: '2024-04-02', database });
		await until(() => comingIn() === 0);
	});

	/** Hands in files as the page does without scripts. */
	async function handIn(files: readonly (readonly [name: string, bytes: Buffer])[]) {
		const body = new FormData();
		for (const [name, bytes] of files) body.append('filer', new Blob([new Uint8Array(bytes)]), name);
		const headers = { origin: app.url, accept: 'text/html' };
		const answer = await fetch(`${app.url}/handlingar?/lasin`, { method: 'POST', body, headers });
		return { status: answer.status, text: (await answer.text()).replaceAll('\u00ad', '') };
	}

	/** A form as a browser sends it that does not listen before it has said everything. */
	async function open(length: string): Promise<Socket> {
		const { hostname, port } = new URL(app.url);
		const socket = connect(Number(port), hostname);
		await new Promise((done) => socket.once('connect', done));
		socket.write(
			`POST /handlingar?/lasin HTTP/1.1\r\nhost: ${hostname}:${port}\r\norigin: ${app.url}\r\n` +
				`accept: text/html\r\nconnection: close\r\ncontent-type: multipart/form-data; boundary=x\r\n${length}\r\n\r\n`,
		);
		return socket;
	}

	/** Parts of files in the database that are no documents yet. */
	function comingIn(): number {
		const file = new Sqlite(database, { readonly: true });
		const count = file.prepare('select count(*) from originals where owner is not null').pluck().get();
		file.close();
		return Number(count);
	}
});

const HEAD =
	'--x\r\ncontent-disposition: form-data; name="filer"; filename="a.txt"\r\ncontent-type: text/plain\r\n\r\n';

const framed = (bytes: Buffer, isChunked: boolean) =>
	isChunked
		? Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')])
		: bytes;

const send = (socket: Socket, bytes: Buffer) =>
	new Promise<void>((done, fail) => socket.write(bytes, (error) => (error ? fail(error) : done())));

async function answerOf(socket: Socket): Promise<string> {
	let said = '';
	for await (const part of socket) said += String(part);
	return said;
}

const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

async function until(isTrue: () => Promise<boolean> | boolean): Promise<void> {
	for (let tries = 0; tries < 300; tries++) {
		if (await isTrue()) return;
		await new Promise((done) => setTimeout(done, 100));
	}
	throw new Error('It never came true.');
}
