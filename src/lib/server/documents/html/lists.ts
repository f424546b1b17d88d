import { formatNumber, type NumberStyle } from '../flow/number-format.ts';
import { attributeOf, type Element } from './visible.ts';

interface List {
	readonly format: Format;
	readonly step: 1 | -1;
	next: number;
}

type Format = 'bullet' | 'none' | { readonly style: NumberStyle; readonly upper: boolean };

/** The lists that stand open, and what their next points are called (HTML standard, 4.4.5–4.4.8, 15.3.8). */
export class Lists {
	readonly #open: List[] = [];

	/** How deep a point stands: 0 for the outermost list. */
	get level(): number {
		return Math.max(this.#open.length - 1, 0);
	}

	open(element: Element): void {
		const isReversed = attributeOf(element, 'reversed') !== null;
		const start = integer(attributeOf(element, 'start'));
		const points = isReversed ? element.childNodes.filter(({ nodeName }) => nodeName === 'li').length : 1;
		this.#open.push({ format: formatOf(element), step: isReversed ? -1 : 1, next: start ?? points });
	}

	close(): void {
		this.#open.pop();
	}

	/** '3.', 'b.', '•'; '' in a list that shows none. */
	labelOf(point: Element): string {
		const list = this.#open.at(-1);
		if (!list) return '•';
		const value = integer(attributeOf(point, 'value')) ?? list.next;
		list.next = value + list.step;
		if (list.format === 'none') return '';
		if (list.format === 'bullet') return '•';
		const number = formatNumber(value, list.format.style);
		return `${list.format.upper ? number.toUpperCase() : number}.`;
	}
}

function integer(value: string | null): number | null {
	const digits = /^\s{0,20}([+-]?\d{1,9})/.exec(value ?? '')?.[1];
	return digits === undefined ? null : Number(digits);
}

function formatOf(list: Element): Format {
	const shown = /list-style(?:-type)?\s{0,9}:\s{0,9}([a-z-]+)/i.exec(attributeOf(list, 'style') ?? '')?.[1];
	const byStyle = FORMATS[shown ?? ''];
	if (byStyle) return byStyle;
	return list.tagName === 'ol' ? (FORMATS[attributeOf(list, 'type') ?? ''] ?? DECIMAL) : 'bullet';
}

const DECIMAL: Format = { style: 'decimal', upper: false };

const FORMATS: Readonly<Record<string, Format>> = {
	none: 'none',
	decimal: DECIMAL,
	'1': DECIMAL,
	a: { style: 'letters', upper: false },
	A: { style: 'letters', upper: true },
	i: { style: 'roman', upper: false },
	I: { style: 'roman', upper: true },
	'lower-alpha': { style: 'letters', upper: false },
	'lower-latin': { style: 'letters', upper: false },
	'upper-alpha': { style: 'letters', upper: true },
	'upper-latin': { style: 'letters', upper: true },
	'lower-roman': { style: 'roman', upper: false },
	'upper-roman': { style: 'roman', upper: true },
	disc: 'bullet',
	circle: 'bullet',
	square: 'bullet',
};
