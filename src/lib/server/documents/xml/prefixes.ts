/** Address of a namespace → the prefix that the code calls it by. */
export type Namespaces = Readonly<Record<string, string>>;

/**
 * Turns the names in a file into those that the code knows: a program may call Word's namespace `w`, `ns0` or
 * nothing at all. A declaration holds from where it stands to the end of the file, which no honest file minds.
 */
export class Prefixes {
	readonly #namespaces: Namespaces;
	/** Prefix in the file → prefix in the code, where they differ; and the other way. */
	readonly #known = new Map<string, string>();
	readonly #inFile = new Map<string, string>();

	constructor(namespaces: Namespaces) {
		this.#namespaces = namespaces;
	}

	learn(attributes: Readonly<Record<string, string>>): void {
		for (const name in attributes) {
			if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
			const prefix = name.slice('xmlns:'.length);
			const known = this.#namespaces[attributes[name]!];
			if (known === undefined || known === prefix) continue;
			this.#known.set(prefix, known);
			if (prefix !== '') this.#inFile.set(known, prefix);
		}
	}

	nameOf(name: string): string {
		if (this.#known.size === 0) return name;
		const colon = name.indexOf(':');
		const known = this.#known.get(name.slice(0, Math.max(colon, 0)));
		return known === undefined ? name : `${known}:${name.slice(colon + 1)}`;
	}

	/** The name of an attribute as the file writes it. */
	inFile(name: string): string {
		if (this.#inFile.size === 0) return name;
		const colon = name.indexOf(':');
		const prefix = this.#inFile.get(name.slice(0, Math.max(colon, 0)));
		return prefix === undefined ? name : `${prefix}:${name.slice(colon + 1)}`;
	}
}
