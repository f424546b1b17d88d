import type { Attribute } from '../xml/read-xml.ts';

/** What an element in a run stands for as text; '' for none (ECMA-376 part 1, 17.3.3). */
export function signOf(name: string, attribute: Attribute): string {
	switch (name) {
		case 'w:tab':
		case 'w:ptab':
			return '\t';
		case 'w:cr':
			return '\n';
		case 'w:br':
			return attribute('w:type') === 'page' ? '\f' : '\n';
		case 'w:noBreakHyphen':
			return '-';
		case 'w:sym':
			return symbol(attribute('w:char') ?? '');
		default:
			return '';
	}
}

/** A sign of a symbol font is an arrow, a box or a bullet: the letter at its place is something else. */
const symbol = (code: string) => (/^[eEfF][0-9a-fA-F]{3}$/.test(code) ? '•' : '');
