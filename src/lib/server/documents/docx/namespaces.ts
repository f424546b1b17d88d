import type { Namespaces } from '../xml/prefixes.ts';

/** The namespaces of a Word file: as Word writes them, and as the strict form of ECMA-376 has them. */
export const WORD_NAMESPACES: Namespaces = {
	'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
	'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
	'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
	'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
	'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
	'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
	'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties': 'ep',
	'http://purl.oclc.org/ooxml/officeDocument/extendedProperties': 'ep',
};

/** `<w:vanish/>`, `w:val="1"`, "true", "on" (ECMA-376 part 1, 17.17.4). */
export const isOn = (value: string | undefined) => value === undefined || !/^(?:0|false|off)$/.test(value);
