import type { Attribute } from '../xml/read-xml.ts';

/** What stands in an OpenDocument text and is not its text. */
export function isLeftOut(name: string, attribute: Attribute): boolean {
	if (name === 'text:section') return attribute('text:display') === 'none';
	if (name === 'text:hidden-text') return attribute('text:is-hidden') === 'true';
	return ALWAYS.has(name) || (name.startsWith('text:') && name.endsWith('-source'));
}

/** What was struck out is kept apart from the text (5.5); remarks, signs of notes, other views of drawings. */
const ALWAYS: ReadonlySet<string> = new Set([
	'text:tracked-changes',
	'office:annotation',
	'office:forms',
	'office:scripts',
	'office:settings',
	'text:note-citation',
	'text:ruby-text',
	'text:script',
	'text:page-number',
	'text:page-count',
	'text:page-continuation',
	'svg:title',
	'svg:desc',
	'draw:object',
	'draw:object-ole',
	'style:footer',
	'style:footer-first',
	'style:footer-left',
	'style:header-left',
]);
