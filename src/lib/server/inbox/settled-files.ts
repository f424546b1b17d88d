import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** How a file looked; one that is being written changes one of the two. */
export interface Look {
	readonly size: number;
	readonly changed: number;
}

interface Seen extends Look {
	/** When it was first seen like this, in milliseconds of the process. */
	readonly since: number;
}

/** Notices which files in a folder have stood still. Only plain files right in it: no links, no folders, no names of drafts. */
export class SettledFiles {
	readonly #folder: string;
	readonly #pause: number;
	#seen: ReadonlyMap<string, Seen> = new Map();

	/** `pause`: milliseconds for which size and time of change must have been the same. */
	constructor(folder: string, pause: number) {
		this.#folder = folder;
		this.#pause = pause;
	}

	/** Names that may be taken now, in the order of their names, and how many others still change. */
	async look(): Promise<{ settled: string[]; changing: number }> {
		const now = performance.now();
		const seen = new Map<string, Seen>();
		const settled: string[] = [];
		for (const name of (await readdir(this.#folder)).sort()) {
			if (isDraft(name)) continue;
			const look = await lookAt(join(this.#folder, name));
			if (!look) continue;
			const before = this.#seen.get(name);
			const since = before && isSame(before, look) ? before.since : now;
			seen.set(name, { ...look, since });
			if (before && now - since >= this.#pause) settled.push(name);
		}
		this.#seen = seen;
		return { settled, changing: seen.size - settled.length };
	}
}

/** Null for everything but a plain file, and for one that is gone. */
async function lookAt(path: string): Promise<Look | null> {
	try {
		const stat = await lstat(path);
		return stat.isFile() ? { size: stat.size, changed: stat.mtimeMs } : null;
	} catch {
		return null;
	}
}

export const isSame = (a: Look, b: Look) => a.size === b.size && a.changed === b.changed;

/** What programs write beside a file while they work on it, and what systems hide: '~$möte.docx', 'möte.pdf.part'. */
export const isDraft = (name: string) =>
	name.startsWith('.') || name.startsWith('~') || /\.(?:tmp|temp|part|partial|crdownload)$/i.test(name);
