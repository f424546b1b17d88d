import { FIRST_PART, WORD } from '../../extraction/repair/lexicon.ts';
import { rolesOf } from './affixes.ts';
import type { Affixes, Suffix } from './affixes.ts';

/** What may stand after a stem when `strip` letters are cut off. `add` '' is the stem itself or what is left of it. */
export interface EndingGroup {
	/** Equal groups have equal keys. */
	readonly key: string;
	readonly strip: number;
	readonly endings: readonly { readonly add: string; readonly role: number }[];
}

/** Says what a stem with its flags becomes: 'beslut/BDY' → beslut, beslutet, beslutets, besluten … */
export class Inflector {
	readonly #affixes: Affixes;
	readonly #known = new Map<string, FlagSet>();
	readonly #fitting = new Map<string, Map<string, Fitting>>();
	readonly #groups = new Map<string, readonly EndingGroup[]>();

	constructor(affixes: Affixes) {
		this.#affixes = affixes;
	}

	groupsOf(stem: string, flags: string): readonly EndingGroup[] {
		let set = this.#known.get(flags);
		if (!set) this.#known.set(flags, (set = { lookedAt: this.#lookedAt(flags), byTail: new Map() }));
		const tail = stem.slice(stem.length - Math.min(stem.length, set.lookedAt));
		let groups = set.byTail.get(tail);
		if (!groups) set.byTail.set(tail, (groups = this.#work(tail, flags)));
		return groups;
	}

	#lookedAt(flags: string): number {
		const lengths = [...flags].flatMap((flag) =>
			(this.#affixes.get(flag) ?? []).map((each) => each.lookedAt),
		);
		return Math.max(0, ...lengths);
	}

	#work(tail: string, flags: string): readonly EndingGroup[] {
		const fitting = [...flags].map((flag) => this.#fittingFor(flag, tail));
		const key = flags + fitting.map((each) => each.key).join();
		let groups = this.#groups.get(key);
		if (!groups)
			this.#groups.set(
				key,
				(groups = groupsOf(
					flags,
					fitting.flatMap((each) => each.suffixes),
				)),
			);
		return groups;
	}

	#fittingFor(flag: string, tail: string): Fitting {
		const byTail = entry(this.#fitting, flag);
		let fitting = byTail.get(tail);
		if (!fitting) {
			const suffixes = (this.#affixes.get(flag) ?? []).filter(
				({ strip, condition }) => tail.endsWith(strip) && condition.test(tail),
			);
			byTail.set(tail, (fitting = { suffixes, key: suffixes.map(({ id }) => id).join('+') }));
		}
		return fitting;
	}
}

function entry<T>(maps: Map<string, Map<string, T>>, key: string): Map<string, T> {
	let map = maps.get(key);
	if (!map) maps.set(key, (map = new Map()));
	return map;
}

/** What is known about stems that share their flags: nothing but their last letters tells them apart. */
interface FlagSet {
	readonly lookedAt: number;
	readonly byTail: Map<string, readonly EndingGroup[]>;
}

interface Fitting {
	readonly suffixes: readonly Suffix[];
	readonly key: string;
}

function groupsOf(flags: string, suffixes: readonly Suffix[]): EndingGroup[] {
	const own = rolesOf(flags);
	const all = [{ strip: 0, add: '', role: flags.includes('¤') ? own & ~WORD : own }];
	for (const { strip, add, flags: further } of suffixes)
		all.push({ strip: strip.length, add, role: further ? rolesOf(further) : own & ~FIRST_PART });
	const useful = all.filter(({ role }) => role !== 0);
	return [...new Set(useful.map(({ strip }) => strip))].map((strip) => {
		const endings = useful.filter((ending) => ending.strip === strip).map(({ add, role }) => ({ add, role }));
		return { strip, endings, key: endings.map(({ add, role }) => add + role).join(' ') };
	});
}
