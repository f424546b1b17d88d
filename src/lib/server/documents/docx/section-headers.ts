import type { Attribute } from '../xml/read-xml.ts';
import { isOn } from './namespaces.ts';

/** Which headers the first section that has any shows (ECMA-376 part 1, 17.10). */
export class SectionHeaders {
	readonly #ids = new Map<string, string>();
	#hasFirst = false;
	#isDone = false;

	open(name: string, attribute: Attribute): void {
		if (name === 'w:sectPr') this.#isDone = this.#ids.size > 0;
		if (this.#isDone) return;
		if (name === 'w:headerReference')
			this.#ids.set(attribute('w:type') ?? 'default', attribute('r:id') ?? '');
		if (name === 'w:titlePg') this.#hasFirst = isOn(attribute('w:val'));
	}

	/** The ids of their parts: that of the first page, then that of the others. Even pages say the same again. */
	get ids(): string[] {
		const wanted = this.#hasFirst ? ['first', 'default'] : ['default'];
		return wanted.flatMap((type) => this.#ids.get(type) ?? []);
	}
}
