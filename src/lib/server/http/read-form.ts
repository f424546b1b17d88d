import { pipeline } from 'node:stream/promises';
import { Busboy, type BusboyInstance } from '@fastify/busboy';
import { FormFiles, type FormFile } from './form-files.ts';
import { REQUEST_LIMIT } from './refusal.ts';

/** 'broken': it did not come whole. */
export type FormProblem = 'broken' | 'too-large' | 'too-many';

export interface ReadForm<T> {
	readonly fields: URLSearchParams;
	/** What `take` made of each file, in the order of the form. */
	readonly files: readonly T[];
	/** Why the form was not read to its end; what had come before is in `fields` and `files`. */
	readonly problem: FormProblem | null;
}

export const MOST_FILES = 500;

/**
 * Reads a form while it comes (multipart/form-data, RFC 7578), so that neither it nor a file in it is ever whole in
 * memory. `take` is handed each file as soon as it begins, one at a time, and the sender waits as long as it does.
 * Throws what `take` throws, when the rest of the form has come.
 */
export async function readForm<T>(
	request: Request,
	take: (file: FormFile) => Promise<T>,
	most = REQUEST_LIMIT,
): Promise<ReadForm<T>> {
	const fields = new URLSearchParams();
	const files: T[] = [];
	const body = { bytes: request.body, most, isTooLarge: false };
	const parser = parserOf(request);
	if (!parser || !body.bytes) return { fields, files, problem: 'broken' };

	let hasTooMany = false;
	const line = new FormFiles((file) => take(file).then((made) => void files.push(made)));
	parser.on('filesLimit', () => (hasTooMany = true));
	parser.on('field', (name, value) => {
		line.next();
		fields.append(name, value);
	});
	parser.on('file', (field, stream, fileName) => line.next(stream, field, plainName(fileName)));
	const isWhole = await pipeline(() => within(body), parser).then(
		() => true,
		() => false,
	);
	await line.end(isWhole);
	if (!isWhole) await passOver(request);
	const problem = body.isTooLarge ? 'too-large' : !isWhole ? 'broken' : hasTooMany ? 'too-many' : null;
	return { fields, files, problem };
}

/** Receives what comes of a request and drops it: a browser reads the answer only when it has sent everything. */
export async function passOver({ body }: Request): Promise<void> {
	if (body && !body.locked) await body.pipeTo(new WritableStream()).catch(() => {});
}

function parserOf(request: Request): BusboyInstance | null {
	const limits = { fields: 200, fieldSize: 200_000, files: MOST_FILES, parts: 1000, headerPairs: 50 };
	const headers = { 'content-type': request.headers.get('content-type') ?? '' };
	try {
		return new Busboy({ headers, limits, preservePath: true });
	} catch {
		return null;
	}
}

/** The body of a request. What is over the limit is received and dropped, so that the sender gets to see the answer. */
async function* within(body: {
	bytes: ReadableStream<Uint8Array> | null;
	most: number;
	isTooLarge: boolean;
}) {
	let size = 0;
	for await (const chunk of body.bytes!.values({ preventCancel: true })) {
		size += chunk.length;
		body.isTooLarge ||= size > body.most;
		if (!body.isTooLarge) yield chunk;
	}
}

/** Browsers write the sign that ends a name as %22 (HTML, multipart/form-data encoding algorithm). */
const plainName = (fileName: string | undefined) => (fileName ?? '').replaceAll('%22', '"');
