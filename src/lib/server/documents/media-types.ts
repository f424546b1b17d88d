/** The kinds of file that are told apart, by media type, with the endings that their names have. */
export const ENDINGS: Readonly<Record<string, readonly string[]>> = {
	'application/pdf': ['pdf'],
	'text/plain': ['txt', 'text'],
	'text/html': ['html', 'htm', 'xhtml'],
	'application/xml': ['xml'],
	'image/png': ['png'],
	'image/jpeg': ['jpg', 'jpeg'],
	'image/tiff': ['tif', 'tiff'],
	'application/zip': ['zip'],
	'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx', 'docm'],
	'application/vnd.oasis.opendocument.text': ['odt'],
	'application/rtf': ['rtf'],
	'application/msword': ['doc'],
};

/** The kinds that are read now. */
export const READ_TYPES = ['application/pdf', 'text/plain'] as const;
export type ReadType = (typeof READ_TYPES)[number];

export const isReadType = (type: string): type is ReadType =>
	(READ_TYPES as readonly string[]).includes(type);

/** The media type that a file name promises; null when its ending is none that we know. */
export function promisedType(fileName: string): string | null {
	const dot = fileName.lastIndexOf('.');
	if (dot < 0) return null;
	const ending = fileName
		.slice(dot + 1)
		.trim()
		.toLowerCase();
	return Object.entries(ENDINGS).find(([, endings]) => endings.includes(ending))?.[0] ?? null;
}
