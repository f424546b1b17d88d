import type { DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;

/** Null where the attribute is not there; it may be there and empty. */
export const attributeOf = (element: Element, name: string): string | null =>
	element.attrs.find((attribute) => attribute.name === name)?.value ?? null;

/** Nothing of it is seen on the page, or what is seen is no part of the document: menus, search, the page's foot. */
export function isLeftOut(element: Element, inSection: boolean): boolean {
	const { tagName } = element;
	if (NEVER.has(tagName) || (tagName === 'dialog' && attributeOf(element, 'open') === null)) return true;
	if (tagName === 'footer' && !inSection) return true;
	if (NOISE.has(attributeOf(element, 'role') ?? '')) return true;
	if (attributeOf(element, 'hidden') !== null || HIDING.test(attributeOf(element, 'style') ?? ''))
		return true;
	return (attributeOf(element, 'class') ?? '').split(/\s+/).some((name) => FOR_READERS.has(name));
}

/** Not rendered (HTML standard, 15.3.1), controls, pictures, what was struck out, and menus. */
const NEVER: ReadonlySet<string> = new Set(
	'head script style template noscript iframe object embed audio video canvas svg math map datalist select textarea input button progress meter rt rp del nav search'.split(
		' ',
	),
);

/** WAI-ARIA 1.2, 5.3.4 */
const NOISE: ReadonlySet<string> = new Set([
	'navigation',
	'search',
	'contentinfo',
	'menu',
	'menubar',
	'toolbar',
]);

const HIDING = /(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}(?:hidden|collapse))/i;

/** Usual names of what only a screen reader says: "öppnas i nytt fönster". */
const FOR_READERS: ReadonlySet<string> = new Set([
	'visually-hidden',
	'visuallyhidden',
	'sr-only',
	'screen-reader-text',
	'env-assistive-text',
	'sv-hidden',
]);

/** Begins and ends a paragraph (HTML standard, 15.3). */
export function isBlock(element: Element): boolean {
	return BLOCKS.has(element.tagName) || SHOWN_AS_BLOCK.test(attributeOf(element, 'style') ?? '');
}

const BLOCKS: ReadonlySet<string> = new Set(
	'html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu ol optgroup option p plaintext pre search section summary table caption thead tbody tfoot tr td th ul xmp'.split(
		' ',
	),
);

const SHOWN_AS_BLOCK = /display\s{0,9}:\s{0,9}(?:block|flex|grid|table|list-item)/i;

/** Inside these a footer belongs to its part and not to the page. */
export const SECTIONS: ReadonlySet<string> = new Set(['article', 'aside', 'main', 'section']);
