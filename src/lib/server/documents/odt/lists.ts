import type { Attribute } from '../xml/read-xml.ts';
import { OUTLINE, type ListStyles } from './list-styles.ts';

export interface Label {
	readonly text: string;
	readonly level: number;
}

interface Item {
	/** Its first paragraph has been read: the others have no number. */
	isShown: boolean;
	readonly isHeader: boolean;
	readonly start: number | null;
}

interface OpenList {
	readonly style: string;
	/** By level: the number that it has come to; shared with the lists that it continues. */
	readonly counts: number[];
	item: Item | null;
}

/** Counts the lists of a document in the order of its paragraphs (OpenDocument part 3, 5.3). */
export class Lists {
	readonly #styles: ListStyles;
	readonly #open: OpenList[] = [];
	readonly #byId = new Map<string, number[]>();
	readonly #byStyle = new Map<string, number[]>();

	constructor(styles: ListStyles) {
		this.#styles = styles;
	}

	open(name: string, attribute: Attribute): void {
		const list = this.#open.at(-1);
		if (name === 'text:list') this.#openList(attribute, list);
		else if (list && (name === 'text:list-item' || name === 'text:list-header')) {
			const start = attribute('text:start-value');
			list.item = {
				isShown: false,
				isHeader: name === 'text:list-header',
				start: start === undefined ? null : Number(start),
			};
		}
	}

	close(name: string): void {
		if (name === 'text:list') this.#open.pop();
	}

	/** The label of the next paragraph of the open point; null when there is none or it has been shown. */
	next(): Label | null {
		const list = this.#open.at(-1);
		const item = list?.item;
		if (!list || !item || item.isShown) return null;
		item.isShown = true;
		if (item.isHeader) return null;
		return this.#count(list.style, list.counts, this.#open.length - 1, item.start);
	}

	/** The number of a heading outside lists; `level` from 0. */
	nextHeading(level: number, attribute: Attribute): Label | null {
		if (attribute('text:is-list-header') === 'true') return null;
		const start =
			attribute('text:restart-numbering') === 'true' ? (attribute('text:start-value') ?? 1) : null;
		return this.#count(OUTLINE, this.#countsOf(OUTLINE), level, start === null ? null : Number(start));
	}

	/** A paragraph that says for itself of which list it is (5.3.6). */
	nextNumbered(attribute: Attribute): Label | null {
		const style = attribute('text:style-name') ?? '';
		const level = Math.min(Math.max(Number(attribute('text:level') ?? 1), 1), 10) - 1;
		const start = attribute('text:start-value');
		const counts = this.#countsOf(attribute('text:list-id') ?? style);
		return this.#count(style, counts, level, start === undefined ? null : Number(start));
	}

	get isOpen(): boolean {
		return this.#open.length > 0;
	}

	/** A list in a list has its style and counts; another begins anew unless it says which one it goes on from. */
	#openList(attribute: Attribute, outer: OpenList | undefined): void {
		const style = attribute('text:style-name') ?? outer?.style ?? '';
		const earlier = attribute('text:continue-list');
		const counts =
			outer?.counts ??
			(earlier === undefined ? undefined : this.#byId.get(earlier)) ??
			(attribute('text:continue-numbering') === 'true' ? this.#byStyle.get(style) : undefined) ??
			[];
		this.#byId.set(attribute('xml:id') ?? '', counts);
		this.#byStyle.set(style, counts);
		this.#open.push({ style, counts, item: null });
	}

	#countsOf(key: string): number[] {
		const counts = this.#byId.get(`\u0000${key}`) ?? [];
		this.#byId.set(`\u0000${key}`, counts);
		return counts;
	}

	/**
	 * A heading of the second level that comes before any of the first counts as if one had stood above it: so
	 * LibreOffice numbers, and so the paper came out.
	 */
	#count(style: string, counts: number[], level: number, start: number | null): Label {
		for (let upper = 0; upper < level; upper++) counts[upper] ??= this.#styles.startOf(style, upper);
		counts[level] = start ?? (counts[level] ?? this.#styles.startOf(style, level) - 1) + 1;
		// What stands under it counts anew.
		counts.length = level + 1;
		return { text: this.#styles.labelOf(style, counts, level), level };
	}
}
