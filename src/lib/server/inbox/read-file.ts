import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { PART } from '../documents/source-file.ts';

/**
 * Hands on the bytes of a plain file, a part at a time; never what a link points at. The last part is followed by a look
 * whether the file has changed meanwhile: then the pieces end in an error, so that nothing is made of them, and the
 * answer is null.
 */
export async function takePlainFile<T>(
	path: string,
	most: number,
	take: (pieces: AsyncIterable<Uint8Array>) => Promise<T>,
): Promise<T | 'too-large' | null> {
	// Windows has neither flag; there the look before must do.
	const file = await open(
		path,
		constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
	);
	try {
		const before = await file.stat();
		if (!before.isFile()) throw new Error(`${path} is no file.`);
		return before.size > most ? 'too-large' : await take(piecesOf(file, before));
	} catch (error) {
		if (error instanceof Changed) return null;
		throw error;
	} finally {
		await file.close();
	}
}

/** The file is not as it was when its first piece was read. */
class Changed extends Error {}

async function* piecesOf(
	file: FileHandle,
	before: { readonly size: number; readonly mtimeMs: number },
): AsyncGenerator<Uint8Array> {
	yield* file.createReadStream({ highWaterMark: PART, autoClose: false });
	const after = await file.stat();
	if (after.size !== before.size || after.mtimeMs !== before.mtimeMs) throw new Changed();
}
