import { lstat, mkdir, open, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import type { FileClaim } from './claims.ts';

/** Makes a folder, unless it is there. A link in its place would lead the files somewhere else. */
export async function ensureFolder(path: string): Promise<void> {
	await mkdir(path, { recursive: true });
	if (!(await lstat(path)).isDirectory()) throw new Error(`${path} is no folder.`);
}

/**
 * Moves a file that has been dealt with into a folder and writes a line beside it when there is something to say.
 * Nothing that lies there is written over: a second 'möte.pdf' becomes 'möte (2).pdf'.
 */
export async function putAway(claim: FileClaim, folder: string, note: Note | null): Promise<string> {
	await ensureFolder(folder);
	const name = await freeName(folder, claim.name);
	await rename(join(claim.folder, claim.name), join(folder, name)).catch(async (error: unknown) => {
		// It is tried again at every look: the names that were held for it must not become a heap.
		await rm(join(folder, name), { force: true });
		throw error;
	});
	await rmdir(claim.folder).catch(() => {});
	if (note) await writeFile(join(folder, `${name}.${note.kind}.txt`), `${note.text}\n`);
	return name;
}

/** 'orsak': why it failed. 'finns-redan': the same file was here before. */
export interface Note {
	readonly kind: 'orsak' | 'finns-redan';
	readonly text: string;
}

/** A name that nobody has, held by an empty file until the real one takes its place. */
async function freeName(folder: string, wanted: string): Promise<string> {
	const { name, ext } = parse(wanted);
	for (let number = 1; ; number++) {
		const tried = number === 1 ? wanted : `${name} (${number})${ext}`;
		try {
			await (await open(join(folder, tried), 'wx')).close();
			return tried;
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		}
	}
}
