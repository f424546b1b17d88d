import type { ReadLimits } from '../limits.ts';
import { readXml, type Attribute } from '../xml/read-xml.ts';
import { isOn, WORD_NAMESPACES } from './namespaces.ts';

/** What a style says of text and numbering; undefined where it says nothing. */
export interface Style {
	readonly numId?: string;
	readonly level?: number;
	/** 0–8 for headings (17.3.1.20). */
	readonly outline?: number;
	readonly isHidden?: boolean;
	readonly breaksBefore?: boolean;
}

/** The styles of a document, what they inherit included. */
export interface Styles {
	/** Of a paragraph; that of paragraphs without one for null. */
	paragraph(id: string | null): Style;
	/** Whether a run with this character style is hidden; undefined where the style does not say. */
	hides(id: string): boolean | undefined;
}

/** ECMA-376 part 1, 17.7. */
export function readStyles(bytes: Uint8Array | null, limits: ReadLimits): Styles {
	const own = new Map<string, Draft>();
	let usual: string | null = null;
	let open: Draft = {};
	if (bytes)
		readXml(bytes, WORD_NAMESPACES, limits, {
			open(name, attribute, parent) {
				if (LEFT_OUT.has(name)) return false;
				if (name === 'w:style') {
					open = {};
					const id = attribute('w:styleId') ?? '';
					own.set(id, open);
					const isUsual = attribute('w:type') === 'paragraph' && isOn(attribute('w:default') ?? '0');
					if (isUsual) usual = id;
				} else learn(open, name, attribute, parent);
				return;
			},
			close() {},
			text() {},
		});
	const whole = new Map<string, Style>();
	const inherited = (id: string): Style => {
		const known = whole.get(id);
		if (known) return known;
		const style = withBase(own, id);
		whole.set(id, style);
		return style;
	};
	return {
		paragraph: (id) => inherited(id ?? usual ?? ''),
		hides: (id) => inherited(id).isHidden,
	};
}

type Draft = { -readonly [K in keyof Style]: Style[K] } & { basedOn?: string };

/** What a table's parts look like, and what a style was before somebody changed it. */
const LEFT_OUT: ReadonlySet<string> = new Set([
	'w:tblStylePr',
	'w:pPrChange',
	'w:rPrChange',
	'w:docDefaults',
]);

function learn(style: Draft, name: string, attribute: Attribute, parent: string): void {
	const value = attribute('w:val');
	if (name === 'w:basedOn' && value) style.basedOn = value;
	if (name === 'w:numId' && parent === 'w:numPr') style.numId = value ?? '0';
	if (name === 'w:ilvl' && parent === 'w:numPr') style.level = Number(value);
	if (name === 'w:outlineLvl' && Number(value) < 9) style.outline = Number(value);
	if (name === 'w:vanish') style.isHidden = isOn(value);
	if (name === 'w:pageBreakBefore') style.breaksBefore = isOn(value);
}

/** A style with what it inherits; a chain that bites its tail ends there. */
function withBase(own: ReadonlyMap<string, Draft>, id: string): Style {
	const chain: Draft[] = [];
	for (let style = own.get(id); style && !chain.includes(style); style = own.get(style.basedOn ?? ''))
		chain.unshift(style);
	return Object.assign({}, ...chain) as Style;
}
