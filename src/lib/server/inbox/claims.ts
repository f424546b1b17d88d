import { randomUUID } from 'node:crypto';
import { lstat, mkdir, readdir, rename, rmdir, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { isGone, OWNER } from '../jobs/owner.ts';

/** A file that one inbox has taken: it stands alone in a folder of its own, under its own name. */
export interface FileClaim {
	readonly folder: string;
	readonly name: string;
}

/** A claim whose inbox has not been heard of for so long, in milliseconds, is taken over. */
const SILENT = 120_000;

/**
 * Takes files by moving them, which only one can do: each into a folder whose name tells who has it. What a process
 * that died had taken is taken over by the next.
 */
export class Claims {
	readonly #place: string;
	readonly #me = `${encodeURIComponent(OWNER).replaceAll('.', '%2E')}.${randomUUID()}`;
	#count = 0;

	/** `place`: the folder for everything that is being taken in. */
	constructor(place: string) {
		this.#place = place;
	}

	/** Null when somebody else was quicker. */
	async take(path: string, name: string): Promise<FileClaim | null> {
		const folder = await this.#newFolder();
		try {
			await rename(path, join(folder, name));
			return { folder, name };
		} catch {
			await rmdir(folder);
			return null;
		}
	}

	/** Everything that is ours now, the abandoned included; says that we are alive. */
	async list(): Promise<FileClaim[]> {
		const claims: FileClaim[] = [];
		for (const entry of (await readdir(this.#place)).sort()) {
			const folder = await this.#ours(entry);
			if (!folder) continue;
			const [name] = await readdir(folder);
			if (name !== undefined) claims.push({ folder, name });
			// Between the folder and the file that goes into it nothing of ours waits, so it was left behind.
			else await rmdir(folder).catch(() => {});
		}
		return claims;
	}

	async #ours(entry: string): Promise<string | null> {
		const folder = join(this.#place, entry);
		if (entry.startsWith(this.#me)) {
			const now = new Date();
			await utimes(folder, now, now);
			return folder;
		}
		// Whose it is may put it away while we look.
		const look = await lstat(folder).catch(() => null);
		if (!look?.isDirectory() || !isAbandoned(entry, look.mtimeMs)) return null;
		const mine = join(this.#place, this.#newName());
		// Only one can move it; whoever comes second finds nothing.
		return rename(folder, mine).then(
			() => mine,
			() => null,
		);
	}

	async #newFolder(): Promise<string> {
		const folder = join(this.#place, this.#newName());
		await mkdir(folder, { recursive: true });
		return folder;
	}

	/** In the order in which they were taken. */
	#newName = () => `${this.#me}.${String(this.#count++).padStart(8, '0')}`;
}

function isAbandoned(entry: string, heardOf: number): boolean {
	const owner = decodeURIComponent(entry.split('.')[0] ?? '');
	return isGone(owner) || Date.now() - heardOf > SILENT;
}
