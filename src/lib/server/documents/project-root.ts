import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of the program: above this file in the sources, and above the built server in `build/` too. */
export function projectRoot(): string {
	root ??= [import.meta.dirname, process.cwd()].map(rootAbove).find((folder) => folder !== null) ?? null;
	if (root === null) throw new Error('The sources of the program are missing: src/lib/server/documents.');
	return root;
}

let root: string | null = null;

function rootAbove(start: string): string | null {
	for (let folder = start; ; folder = dirname(folder)) {
		if (existsSync(join(folder, 'src/lib/server/documents/read-child.ts'))) return folder;
		if (folder === dirname(folder)) return null;
	}
}
