import Database from 'better-sqlite3';

/**
 * Writes a whole, consistent copy of the database to a new file, also while others write. The copy is checked; a
 * file that exists is never overwritten. Copying the file itself would not do: the newest changes stand beside it.
 */
export async function backupDatabase(path: string, to: string): Promise<void> {
	const source = new Database(path, { timeout: 5000, fileMustExist: true });
	try {
		source.prepare('vacuum into ?').run(to);
	} finally {
		source.close();
	}
	assertWhole(to);
}

function assertWhole(path: string) {
	const copy = new Database(path, { readonly: true, fileMustExist: true });
	try {
		const verdict = copy.pragma('integrity_check', { simple: true });
		if (verdict !== 'ok') throw new Error(`The copy is not whole: ${String(verdict)}`);
	} finally {
		copy.close();
	}
}
