import { formatNumber, type NumberStyle } from '../flow/number-format.ts';
import type { Definition, Instance, Level, Numbering } from './numbering.ts';
import type { Style, Styles } from './styles.ts';

export interface Label {
	readonly text: string;
	readonly level: number;
	readonly isBullet: boolean;
	/** No space stands between it and the text. */
	readonly isGlued: boolean;
}

/** Counts the lists of a document in the order of its paragraphs, as Word does when it shows them. */
export class ListLabels {
	readonly #numbering: Numbering;
	readonly #styles: Styles;
	/** By definition: the number that each level has come to. */
	readonly #counts = new Map<Definition, number[]>();
	readonly #begun = new Set<string>();

	constructor(numbering: Numbering, styles: Styles) {
		this.#numbering = numbering;
		this.#styles = styles;
	}

	/**
	 * The label of the next paragraph; null when it is no point of a list. What the paragraph itself says goes before
	 * what its style says, for list and level each on its own (17.9.18, 17.3.1.19).
	 */
	next(own: Pick<Style, 'numId' | 'level'>, styleId: string | null): Label | null {
		const style = this.#styles.paragraph(styleId);
		const numId = own.numId ?? style.numId;
		const instance = numId === undefined ? undefined : this.#numbering.instances.get(numId);
		const definition = instance && this.#definitionOf(instance);
		if (!definition) return null;
		const levels = new Map([...definition.levels, ...instance.levels]);
		const at = own.level ?? (own.numId ? 0 : (levelOfStyle(levels, styleId) ?? style.level ?? 0));
		const level = levels.get(at);
		if (!level) return null;
		const counts = this.#countsOf(definition);
		this.#begin(numId!, instance, counts);
		count(counts, at, levels);
		const isBullet = level.format === 'bullet';
		const text = isBullet ? bulletOf(level) : textOf(level, at, levels, counts);
		return { text, level: at, isBullet, isGlued: level.isGlued };
	}

	/** A definition may stand for a numbering style, whose own list has the levels. */
	#definitionOf(instance: Instance): Definition | undefined {
		const definition = this.#numbering.definitions.get(instance.definition);
		if (!definition?.standsFor) return definition;
		return (
			[...this.#numbering.definitions.values()].find(({ isStyle }) => isStyle === definition.standsFor) ??
			definition
		);
	}

	#countsOf(definition: Definition): number[] {
		const counts = this.#counts.get(definition) ?? [];
		this.#counts.set(definition, counts);
		return counts;
	}

	/** An instance that begins anew does so at its first paragraph. */
	#begin(numId: string, instance: Instance, counts: number[]): void {
		if (this.#begun.has(numId)) return;
		this.#begun.add(numId);
		for (const [at, start] of instance.starts) counts[at] = start - 1;
	}
}

function levelOfStyle(levels: ReadonlyMap<number, Level>, styleId: string | null): number | null {
	if (styleId === null) return null;
	return [...levels].find(([, level]) => level.style === styleId)?.[0] ?? null;
}

function count(counts: number[], at: number, levels: ReadonlyMap<number, Level>): void {
	counts[at] = (counts[at] ?? startOf(levels, at) - 1) + 1;
	for (const [below, level] of levels) {
		// Without a word on it a level counts anew after any above it; else after the level that is named.
		const isAnew = level.restart === null || (level.restart > 0 && at < level.restart);
		if (below > at && isAnew) counts[below] = startOf(levels, below) - 1;
	}
}

const startOf = (levels: ReadonlyMap<number, Level>, at: number) => levels.get(at)?.start ?? 1;

/** '§ %1' → '§ 101'; '%1.%2' → '3.2'. */
function textOf(
	own: Level,
	at: number,
	levels: ReadonlyMap<number, Level>,
	counts: readonly number[],
): string {
	return own.text.replace(/%([1-9])/g, (_, digit: string) => {
		const place = Number(digit) - 1;
		const level = levels.get(place);
		if (!level || place > at) return '';
		return written(counts[place] ?? level.start, own.isLegal ? 'decimal' : level.format);
	});
}

function written(value: number, format: string): string {
	if (format === 'none') return '';
	if (format === 'decimalZero') return String(value).padStart(2, '0');
	const text = formatNumber(value, STYLES[format] ?? 'decimal');
	return format.startsWith('upper') ? text.toUpperCase() : text;
}

const STYLES: Readonly<Record<string, NumberStyle>> = {
	lowerLetter: 'letters-twice',
	upperLetter: 'letters-twice',
	lowerRoman: 'roman',
	upperRoman: 'roman',
};

/** Symbol fonts have squares and arrows in the places of letters: "§" in Wingdings is a square. */
function bulletOf({ text, isSymbol }: Level): string {
	if (/^[-–—]$/.test(text)) return text;
	return text === '§' && !isSymbol ? text : '•';
}
