import type { Namespaces } from '../xml/prefixes.ts';

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns:';

/** The namespaces of OpenDocument 1.3, and that of what LibreOffice adds. */
export const OPEN_DOCUMENT_NAMESPACES: Namespaces = {
	[`${OASIS}office:1.0`]: 'office',
	[`${OASIS}style:1.0`]: 'style',
	[`${OASIS}text:1.0`]: 'text',
	[`${OASIS}table:1.0`]: 'table',
	[`${OASIS}drawing:1.0`]: 'draw',
	[`${OASIS}xsl-fo-compatible:1.0`]: 'fo',
	[`${OASIS}meta:1.0`]: 'meta',
	[`${OASIS}svg-compatible:1.0`]: 'svg',
	'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0': 'loext',
};
