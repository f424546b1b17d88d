import type { ReadLimits } from '../limits.ts';
import { readXml, type Attribute } from '../xml/read-xml.ts';
import { isOn, WORD_NAMESPACES } from './namespaces.ts';

/** One level of a list (ECMA-376 part 1, 17.9.6). */
export interface Level {
	start: number;
	/** 'decimal', 'lowerLetter', 'bullet', 'none' … (17.18.59) */
	format: string;
	/** '§ %1', '%1.%2', '•' */
	text: string;
	/** Nothing stands between the label and the text. */
	isGlued: boolean;
	/** Figures are arabic whatever the levels above say. */
	isLegal: boolean;
	/** After which level it counts anew, counted from 1; 0 for never, null for any above. */
	restart: number | null;
	/** The paragraph style that belongs to this level. */
	style: string | null;
	/** Its signs are pictures, not letters. */
	isSymbol: boolean;
}

/** Lists that share a definition count on; an instance may have levels of its own and begin anew. */
export interface Instance {
	definition: string;
	starts: Map<number, number>;
	levels: Map<number, Level>;
}

export interface Definition {
	levels: Map<number, Level>;
	/** Names of the numbering style that it is, or that it stands for (17.9.21, 17.9.27). */
	isStyle: string | null;
	standsFor: string | null;
}

export interface Numbering {
	readonly instances: ReadonlyMap<string, Instance>;
	readonly definitions: ReadonlyMap<string, Definition>;
}

/** The lists of a document, from its part `numbering.xml`. */
export function readNumbering(bytes: Uint8Array | null, limits: ReadLimits): Numbering {
	const reader = new NumberingReader();
	if (bytes)
		readXml(bytes, WORD_NAMESPACES, limits, {
			open: (name, attribute, parent) => reader.open(name, attribute, parent),
			close() {},
			text() {},
		});
	return reader;
}

class NumberingReader implements Numbering {
	readonly instances = new Map<string, Instance>();
	readonly definitions = new Map<string, Definition>();
	#definition = noDefinition();
	#instance = noInstance();
	#override = 0;
	#level = noLevel();

	open(name: string, attribute: Attribute, parent: string): void {
		const value = attribute('w:val');
		if (name === 'w:abstractNum') {
			this.#definition = noDefinition();
			this.definitions.set(attribute('w:abstractNumId') ?? '', this.#definition);
		} else if (name === 'w:num') {
			this.#instance = noInstance();
			this.instances.set(attribute('w:numId') ?? '', this.#instance);
		} else if (name === 'w:abstractNumId') this.#instance.definition = value ?? '';
		else if (name === 'w:styleLink') this.#definition.isStyle = value ?? null;
		else if (name === 'w:numStyleLink') this.#definition.standsFor = value ?? null;
		else if (name === 'w:lvlOverride') this.#override = Number(attribute('w:ilvl') ?? 0);
		else if (name === 'w:startOverride') this.#instance.starts.set(this.#override, Number(value ?? 0));
		else if (name === 'w:lvl') {
			this.#level = noLevel();
			const place = parent === 'w:lvlOverride' ? this.#instance : this.#definition;
			place.levels.set(Number(attribute('w:ilvl') ?? 0), this.#level);
		} else learn(this.#level, name, attribute);
	}
}

const noDefinition = (): Definition => ({ levels: new Map(), isStyle: null, standsFor: null });
const noInstance = (): Instance => ({ definition: '', starts: new Map(), levels: new Map() });

const noLevel = (): Level => ({
	start: 0,
	format: 'decimal',
	text: '',
	isGlued: false,
	isLegal: false,
	restart: null,
	style: null,
	isSymbol: false,
});

/** No label of an honest list is longer, and every paragraph may have it. */
const LONGEST = 100;

function learn(level: Level, name: string, attribute: Attribute): void {
	const value = attribute('w:val');
	if (name === 'w:start') level.start = Number(value ?? 0);
	if (name === 'w:numFmt') level.format = value ?? 'decimal';
	if (name === 'w:lvlText') level.text = (value ?? '').slice(0, LONGEST);
	if (name === 'w:suff') level.isGlued = value === 'nothing';
	if (name === 'w:isLgl') level.isLegal = isOn(value);
	if (name === 'w:lvlRestart') level.restart = Number(value);
	if (name === 'w:pStyle') level.style = value ?? null;
	if (name === 'w:rFonts')
		level.isSymbol = /symbol|dings/i.test(attribute('w:ascii') ?? attribute('w:hAnsi') ?? '');
}
