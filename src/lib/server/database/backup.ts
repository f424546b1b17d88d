/** Writes a whole, consistent copy of the database to a new file, also while others write. */
export function backupDatabase(_path: string, _to: string): Promise<void> {
	throw new Error('not written');
}
