import type { Attribute } from '../xml/read-xml.ts';
import { ListStyles } from './list-styles.ts';

/** What a style says, what it inherits included. */
export interface Style {
	readonly isHidden?: boolean;
	readonly breaksBefore?: boolean;
	readonly breaksAfter?: boolean;
	/** The page layout that begins with it: a page break, and other headers. */
	readonly master?: string;
	/** '' says that it is in no list, whatever it inherits. */
	readonly list?: string;
}

/** The styles of a document (OpenDocument part 3, 16), from `styles.xml` and from the beginning of `content.xml`. */
export class Styles {
	readonly lists = new ListStyles();
	/** Page layout → the one that follows on the next page. */
	readonly masters = new Map<string, string | null>();
	readonly #own = new Map<string, Draft>();
	readonly #whole = new Map<string, Style>();
	#open: Draft = {};

	/** Every element of the parts with styles may be told. */
	open(name: string, attribute: Attribute): void {
		if (name === 'style:style') {
			const list = attribute('style:list-style-name');
			this.#open = {
				parent: attribute('style:parent-style-name'),
				...(attribute('style:master-page-name') ? { master: attribute('style:master-page-name')! } : {}),
				...(list === undefined ? {} : { list }),
			};
			const key = keyOf(attribute('style:family'), attribute('style:name'));
			this.#own.set(key, this.#open);
		} else if (name === 'style:paragraph-properties' || name === 'style:table-properties') {
			if (attribute('fo:break-before') === 'page') this.#open.breaksBefore = true;
			if (attribute('fo:break-after') === 'page') this.#open.breaksAfter = true;
		} else if (name === 'style:text-properties') {
			const display = attribute('text:display');
			if (display !== undefined) this.#open.isHidden = display === 'none';
		} else if (name === 'style:master-page') {
			this.masters.set(attribute('style:name') ?? '', attribute('style:next-style-name') ?? null);
		} else {
			// What these say of paragraphs belongs to no style with a name.
			if (name === 'style:default-style' || name === 'text:list-style') this.#open = {};
			this.lists.open(name, attribute);
		}
	}

	/** `family`: 'paragraph', 'text' or 'table'. */
	of(family: string, name: string | undefined): Style {
		const key = keyOf(family, name);
		const known = this.#whole.get(key);
		if (known) return known;
		const chain: Draft[] = [];
		let next = this.#own.get(key);
		while (next && !chain.includes(next)) {
			chain.unshift(next);
			next = this.#own.get(keyOf(family, next.parent));
		}
		const style = Object.assign({}, ...chain) as Style;
		this.#whole.set(key, style);
		return style;
	}
}

type Draft = { -readonly [K in keyof Style]: Style[K] } & { parent?: string | undefined };

const keyOf = (family: string | undefined, name: string | undefined) => `${family} ${name}`;
