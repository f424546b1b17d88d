import { formatNumber, type NumberStyle } from '../flow/number-format.ts';
import type { Attribute } from '../xml/read-xml.ts';

/** One level of a list (OpenDocument part 3, 16.31–16.34). */
interface Level {
	readonly bullet: string | null;
	/** '1', 'a', 'A', 'i', 'I'; '' for no number. */
	readonly format: string;
	/** z is followed by aa, bb. */
	readonly isTwice: boolean;
	readonly prefix: string;
	readonly suffix: string;
	readonly start: number;
	/** How many levels it shows, its own included. */
	readonly shown: number;
	/** '§ %1%': how LibreOffice writes the whole of it; null where it is made of the parts above. */
	readonly whole: string | null;
}

/** The headings that are numbered by the document itself have a list style of their own. */
export const OUTLINE = '\u0000outline';

/** The list styles of a document, and what their numbers look like. */
export class ListStyles {
	readonly #levels = new Map<string, Level[]>();
	#open: Level[] = [];

	open(name: string, attribute: Attribute): void {
		if (name === 'text:list-style' || name === 'text:outline-style') {
			this.#open = [];
			const key = name === 'text:list-style' ? (attribute('style:name') ?? '') : OUTLINE;
			this.#levels.set(key, this.#open);
		} else if (LEVELS.has(name)) {
			const at = Number(attribute('text:level') ?? 1) - 1;
			if (at >= 0 && at < MOST_LEVELS) this.#open[at] = levelOf(name, attribute);
		}
	}

	startOf(style: string, level: number): number {
		return this.#levels.get(style)?.[level]?.start ?? 1;
	}

	/** '§ 12', '3.2', 'b)', '•'; '' where nothing is shown. `counts`: the numbers of all levels down to this. */
	labelOf(style: string, counts: readonly number[], at: number): string {
		const levels = this.#levels.get(style) ?? [];
		const level = levels[at];
		if (!level) return '';
		if (level.bullet !== null) return level.bullet;
		const number = (place: number) => written(counts[place] ?? levels[place]?.start ?? 1, levels[place]);
		if (level.whole !== null)
			return level.whole.replace(/%(\d{1,2})%/g, (_, digits) => number(Number(digits) - 1));
		if (level.format === '') return '';
		const first = Math.max(at - level.shown + 1, 0);
		const places = Array.from({ length: at - first + 1 }, (_, i) => number(first + i));
		return level.prefix + places.filter(Boolean).join('.') + level.suffix;
	}
}

const MOST_LEVELS = 10;

const LEVELS: ReadonlySet<string> = new Set([
	'text:list-level-style-number',
	'text:list-level-style-bullet',
	'text:list-level-style-image',
	'text:outline-level-style',
]);

/** No label of an honest list is longer, and every paragraph may have it. */
const LONGEST = 100;

function levelOf(name: string, attribute: Attribute): Level {
	const isNumber = name === 'text:list-level-style-number' || name === 'text:outline-level-style';
	const whole = attribute('loext:num-list-format') ?? attribute('style:num-list-format') ?? null;
	return {
		bullet: isNumber ? null : bulletOf(attribute('text:bullet-char') ?? '•'),
		format: attribute('style:num-format') ?? '',
		isTwice: attribute('style:num-letter-sync') === 'true',
		prefix: (attribute('style:num-prefix') ?? '').slice(0, LONGEST),
		suffix: (attribute('style:num-suffix') ?? '').slice(0, LONGEST),
		start: Number(attribute('text:start-value') ?? 1),
		shown: Number(attribute('text:display-levels') ?? 1),
		whole: whole?.slice(0, LONGEST) ?? null,
	};
}

const bulletOf = (sign: string) => (/^[-–—]$/.test(sign) ? sign : '•');

function written(value: number, level: Level | undefined): string {
	const format = level?.format ?? '1';
	if (format === '') return '';
	const style: NumberStyle = /a/i.test(format)
		? level?.isTwice
			? 'letters-twice'
			: 'letters'
		: /i/i.test(format)
			? 'roman'
			: 'decimal';
	const text = formatNumber(value, style);
	return /[AI]/.test(format) ? text.toUpperCase() : text;
}
