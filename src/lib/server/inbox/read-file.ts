import { constants } from 'node:fs';
import { open } from 'node:fs/promises';

/** The bytes of a plain file; never what a link points at. Null when it changed while it was read. */
export async function readPlainFile(path: string, most: number): Promise<Uint8Array | 'too-large' | null> {
	// Windows has neither flag; there the look before must do.
	const file = await open(
		path,
		constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
	);
	try {
		const before = await file.stat();
		if (!before.isFile()) throw new Error(`${path} is no file.`);
		if (before.size > most) return 'too-large';
		const bytes = await file.readFile();
		const after = await file.stat();
		return after.size === before.size && after.mtimeMs === before.mtimeMs ? bytes : null;
	} finally {
		await file.close();
	}
}
