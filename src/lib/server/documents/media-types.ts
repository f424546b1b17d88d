import type { ProblemKey } from './problems.ts';

export const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument.text';
/** A web page and its pictures in one file, as browsers save it (RFC 2557). */
export const WEB_ARCHIVE = 'multipart/related';
/** A Word file with a password: what it holds cannot be told from outside. */
export const LOCKED_OFFICE = 'application/encrypted';

/** The kinds of file that are told apart, by media type, with the endings that their names have. */
export const ENDINGS: Readonly<Record<string, readonly string[]>> = {
	'application/pdf': ['pdf'],
	'text/plain': ['txt', 'text'],
	'text/html': ['html', 'htm', 'xhtml'],
	[WEB_ARCHIVE]: ['mht', 'mhtml'],
	'application/xml': ['xml'],
	'image/png': ['png'],
	'image/jpeg': ['jpg', 'jpeg'],
	'image/tiff': ['tif', 'tiff'],
	'application/zip': ['zip'],
	[WORD]: ['docx', 'docm'],
	[OPEN_DOCUMENT]: ['odt'],
	'application/rtf': ['rtf'],
	'application/msword': ['doc'],
	'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx', 'xlsm'],
	'application/vnd.oasis.opendocument.spreadsheet': ['ods'],
	'application/vnd.ms-excel': ['xls'],
	'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
	'application/vnd.oasis.opendocument.presentation': ['odp'],
	'application/vnd.ms-powerpoint': ['ppt'],
	'message/rfc822': ['eml'],
	'application/vnd.ms-outlook': ['msg'],
};

/** The kinds that are read now. */
export const READ_TYPES = [
	'application/pdf',
	'text/plain',
	'text/html',
	WEB_ARCHIVE,
	WORD,
	OPEN_DOCUMENT,
	'image/png',
	'image/jpeg',
	'image/tiff',
] as const;
export type ReadType = (typeof READ_TYPES)[number];

export const isReadType = (type: string): type is ReadType =>
	(READ_TYPES as readonly string[]).includes(type);

/** What is wrong with a file of a kind that is not read. */
export const problemOfType = (type: string): ProblemKey => UNREAD[type] ?? 'unsupported-type';

const UNREAD: Readonly<Record<string, ProblemKey>> = {
	'application/msword': 'old-word',
	'application/rtf': 'rich-text',
	'application/zip': 'archive',
	'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'spreadsheet',
	'application/vnd.oasis.opendocument.spreadsheet': 'spreadsheet',
	'application/vnd.ms-excel': 'spreadsheet',
	'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'slides',
	'application/vnd.oasis.opendocument.presentation': 'slides',
	'application/vnd.ms-powerpoint': 'slides',
	'message/rfc822': 'mail',
	'application/vnd.ms-outlook': 'mail',
	[LOCKED_OFFICE]: 'encrypted',
};

/**
 * Whether a file may be of its kind although its name says another. What an office program writes says what it is
 * ("protokoll.doc" is often a .docx or RTF inside); text or a web page called .pdf is a download that failed.
 */
export const mayBeMisnamed = (type: string): boolean => !TELLS_NOTHING.includes(type);

const TELLS_NOTHING: readonly string[] = [
	'text/plain',
	'text/html',
	'application/xml',
	'application/zip',
	'image/png',
	'image/jpeg',
	'image/tiff',
];

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
