/** A name to show and to download under, never a path: no folders, no invisible or control characters. */
export function tidyName(fileName: string): string {
	const name = fileName
		.normalize('NFC')
		.replace(/[\p{Cc}\p{Cf}]/gu, '')
		.split(/[\\/]/)
		.at(-1)
		?.trim()
		.slice(-200);
	return name || 'namnlös';
}
