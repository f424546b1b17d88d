import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

/** A rendered page as a tree, and what tests ask of it. */
export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

export const treeOf = (html: string): Node => parseFragment(html);

/** Every element of a name below a node, in the order of the page. */
export function all(node: Node, name: string): Element[] {
	const below = childrenOf(node).flatMap((child) => all(child, name));
	return 'tagName' in node && node.tagName === name ? [node, ...below] : below;
}

/** '' without it. */
export const attribute = (element: Element, name: string) =>
	element.attrs.find((each) => each.name === name)?.value ?? '';

/** What stands in it, with spaces instead of hard ones. */
export const textOf = (node: Node): string =>
	'value' in node ? node.value.replaceAll('\u00a0', ' ') : childrenOf(node).map(textOf).join('').trim();

const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);
