import { buffer } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { FormBroken, type FormFile } from '../../../src/lib/server/http/form-files.ts';
import { MOST_FILES, readForm } from '../../../src/lib/server/http/read-form.ts';

const ADDRESS = 'http://127.0.0.1:3000/handlingar';
const BIG = Buffer.alloc(1_000_003, 'Nämnden beslutar\r\n--');

const formOf = (...entries: readonly (readonly [field: string, value: string | Blob, name?: string])[]) => {
	const form = new FormData();
	for (const [field, value, name] of entries) {
		if (typeof value === 'string') form.append(field, value);
		else form.append(field, value, name);
	}
	return form;
};

const requestOf = (body: BodyInit, headers: Record<string, string> = {}) =>
	new Request(ADDRESS, { method: 'POST', body, headers, duplex: 'half' } as RequestInit);

const whole = async ({ field, fileName, pieces }: FormFile) => ({
	...{ field, fileName, bytes: await buffer(pieces) },
});

/** The bytes of a form as they go over the wire, and the head that tells how to read them. */
async function wire(form: FormData) {
	const request = requestOf(form);
	const headers = { 'content-type': request.headers.get('content-type')! };
	return { headers, bytes: Buffer.from(await request.arrayBuffer()) };
}

/** Sends bytes in pieces and counts how many have been asked for. */
function counted(bytes: Buffer, piece: number, endless = false) {
	const sent = { bytes: 0 };
	const stream = new ReadableStream<Uint8Array>(
		{
			pull(controller) {
				const next = bytes.subarray(sent.bytes, sent.bytes + piece);
				if (next.length > 0) controller.enqueue(new Uint8Array(next));
				else if (!endless) controller.close();
				else controller.error(new Error('The line went dead.'));
				sent.bytes += next.length;
			},
		},
		{ highWaterMark: 0 },
	);
	return { sent, stream };
}

describe('a form is read while it comes', () => {
	test('fields and files, in order, one file at a time, names as they are', async () => {
		const form = formOf(
			['organ', 'Nämnden för skärgården'],
			['filer', new Blob(['ett']), 'möte "mars" å.txt'],
			['filer', new Blob([BIG]), '<b>stor</b>.pdf'],
			['filer', new Blob([]), ''],
			['organ', 'Tekniska'],
		);
		let [now, most] = [0, 0];
		const answer = await readForm(requestOf(form), async (file) => {
			most = Math.max(most, (now += 1));
			const read = await whole(file);
			await new Promise((done) => setTimeout(done, 5));
			now -= 1;
			return read;
		});
		expect(answer.problem).toBeNull();
		expect(answer.fields.getAll('organ')).toEqual(['Nämnden för skärgården', 'Tekniska']);
		expect(answer.files.map(({ field, fileName, bytes }) => [field, fileName, bytes.length])).toEqual([
			['filer', 'möte "mars" å.txt', 3],
			['filer', '<b>stor</b>.pdf', BIG.length],
			['filer', '', 0],
		]);
		expect(answer.files[1]!.bytes.equals(BIG)).toBe(true);
		expect(most).toBe(1);
	});

	test('what is left of a file is passed over, and the next one comes', async () => {
		const files = ['a.txt', 'b.txt', 'c.txt'].map((name) => ['filer', new Blob([BIG]), name] as const);
		const { files: read } = await readForm(requestOf(formOf(...files)), async ({ fileName, pieces }) => {
			if (fileName === 'a.txt') return 0;
			let size = 0;
			for await (const piece of pieces) if ((size += piece.length) > 100_000) break;
			return size;
		});
		expect(read[0]).toBe(0);
		for (const size of read.slice(1)) expect(size).toBeGreaterThan(100_000);
		expect(read.length).toBe(3);
	});

	test('the sender waits for whoever takes the file', async () => {
		const { headers, bytes } = await wire(formOf(['filer', new Blob([Buffer.alloc(8_000_000)]), 'a.pdf']));
		const { sent, stream } = counted(bytes, 65_536);
		const received = await readForm(requestOf(stream, headers), async ({ pieces }) => {
			await new Promise((done) => setTimeout(done, 100));
			const before = sent.bytes;
			return { before, size: (await buffer(pieces)).length };
		});
		expect(received.files[0]!.size).toBe(8_000_000);
		expect(received.files[0]!.before).toBeLessThan(500_000);
	});
});

describe('a form that cannot be read', () => {
	test('broken off at any byte, it says so, and so does the file that was coming', async () => {
		const { headers, bytes } = await wire(
			formOf(['organ', 'Tekniska'], ['filer', new Blob(['§ 1']), 'a.txt'], ['filer', new Blob(['§ 2']), 'b']),
		);
		// The last line end may be missing: then everything has come.
		for (let cut = 0; cut < bytes.length - 4; cut++) {
			for (const isDead of [false, true]) {
				const { stream } = counted(bytes.subarray(0, cut), 97, isDead);
				const told: unknown[] = [];
				const answer = await readForm(requestOf(stream, headers), (file) =>
					whole(file).catch((error: unknown) => {
						told.push(error);
						throw error;
					}),
				);
				expect(answer.problem, `${cut}`).toBe('broken');
				expect(told.every((error) => error instanceof FormBroken)).toBe(true);
				// A file that is cut short is never handed over as if it were whole.
				expect(answer.files.map(({ bytes }) => bytes.toString())).toEqual(
					['§ 1', '§ 2'].slice(0, answer.files.length),
				);
			}
		}
	});

	test('over the limit, all of it is received, and what came before is kept', async () => {
		const files = [new Blob(['§ 1']), new Blob([BIG])].map((blob) => ['filer', blob, 'x'] as const);
		const { headers, bytes } = await wire(formOf(...files));
		const { sent, stream } = counted(bytes, 65_536);
		const answer = await readForm(requestOf(stream, headers), whole, 200_000);
		expect(answer).toMatchObject({ problem: 'too-large', files: [{ bytes: Buffer.from('§ 1') }] });
		expect(sent.bytes).toBe(bytes.length);
	});

	test('more files than anybody chooses', async () => {
		const files = Array.from({ length: MOST_FILES + 3 }, () => ['filer', new Blob(['x']), 'x'] as const);
		const answer = await readForm(requestOf(formOf(...files)), whole);
		expect(answer.problem).toBe('too-many');
		expect(answer.files.length).toBe(MOST_FILES);
	});

	test('no form at all', async () => {
		for (const type of ['multipart/form-data', 'text/plain', 'multipart/form-data; boundary=']) {
			const answer = await readForm(requestOf('--x', { 'content-type': type }), whole);
			expect(answer, type).toMatchObject({ problem: 'broken', files: [] });
		}
	});

	test('what the taker throws is thrown when all has come', async () => {
		const { headers, bytes } = await wire(formOf(['filer', new Blob([BIG]), 'a'], ['x', 'y']));
		const { sent, stream } = counted(bytes, 65_536);
		const reading = readForm(requestOf(stream, headers), () =>
			Promise.reject(new Error('The disk is full.')),
		);
		await expect(reading).rejects.toThrow('The disk is full.');
		expect(sent.bytes).toBe(bytes.length);
	});
});
