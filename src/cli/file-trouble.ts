/** Why a file could not be read or written: 'finns inte'. Null: the error is about something else. */
export function fileTrouble(error: unknown): { readonly file: string; readonly why: string } | null {
	if (!(error instanceof Error) || !('code' in error)) return null;
	const why = REASONS[String(error.code)];
	// That it was a folder shows first when it is read, and by then its name is not told.
	return why === undefined ? null : { file: 'path' in error ? String(error.path) : 'Filen', why };
}

const REASONS: Readonly<Record<string, string>> = {
	ENOENT: 'finns inte',
	ENOTDIR: 'finns inte',
	EISDIR: 'är en mapp',
	EACCES: 'får inte läsas eller skrivas av dig',
	EPERM: 'får inte läsas eller skrivas av dig',
	EROFS: 'går inte att skriva till',
	ENOSPC: 'får inte plats på disken',
};
