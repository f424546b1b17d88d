import { FIRST_PART, LAST_PART, WORD } from '../../extraction/repair/lexicon.ts';

/** One line of a Hunspell suffix class: "SFX G a orna a" takes "fråga" to "frågorna". */
export interface Suffix {
	/** Position in the file: names the suffix. */
	readonly id: number;
	readonly strip: string;
	readonly add: string;
	readonly condition: RegExp;
	/** How many letters of the end of a stem decide. */
	readonly lookedAt: number;
	/** Flags of the derived form: Z only inside a compound, X and U may go before another part. */
	readonly flags: string;
}

/** Suffixes by the flag that asks for them. */
export type Affixes = ReadonlyMap<string, readonly Suffix[]>;

/** Reads the suffix classes of a Hunspell .aff file. Prefix classes do not occur in the Swedish one. */
export function readAffixes(text: string): Affixes {
	const classes = new Map<string, Suffix[]>();
	let id = 0;
	for (const line of text.split('\n')) {
		const [kind, flag, strip, add, condition] = line.trim().split(/\s+/);
		if (kind !== 'SFX' || !flag || !strip || !add || !condition) continue;
		const [letters = '', flags = ''] = add.split('/');
		const suffix: Suffix = {
			id: id++,
			strip: strip === '0' ? '' : strip,
			add: letters === '0' ? '' : letters,
			condition: new RegExp(`${condition === '.' ? '' : condition}$`, 'u'),
			lookedAt: Math.max(strip === '0' ? 0 : strip.length, lettersOf(condition)),
			flags,
		};
		const known = classes.get(flag);
		if (known) known.push(suffix);
		else classes.set(flag, [suffix]);
	}
	return classes;
}

/** '[^m]el' looks at three letters, '.' at none. */
const lettersOf = (condition: string) =>
	condition === '.' ? 0 : condition.replace(/\[[^\]]*\]/g, 'x').length;

/** What a form made with these flags may be, as a sum of WORD, FIRST_PART and LAST_PART. */
export function rolesOf(flags: string): number {
	let role = flags.includes('Z') ? 0 : WORD;
	if (flags.includes('X') || flags.includes('U')) role |= FIRST_PART;
	if (flags.includes('Y')) role |= LAST_PART;
	return role;
}
