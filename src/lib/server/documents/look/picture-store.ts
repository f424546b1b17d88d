/** Keeps pictures within so many bytes; those that nobody has asked for longest give way. */
export class PictureStore {
	readonly #most: number;
	readonly #kept = new Map<string, Buffer>();
	#bytes = 0;

	constructor(most: number) {
		this.#most = most;
	}

	get(key: string): Buffer | undefined {
		const picture = this.#kept.get(key);
		if (!picture) return undefined;
		// A map keeps the order of insertion: asked for now, last to go.
		this.#kept.delete(key);
		this.#kept.set(key, picture);
		return picture;
	}

	put(key: string, picture: Buffer): void {
		this.#remove(key);
		if (picture.length > this.#most) return;
		this.#kept.set(key, picture);
		this.#bytes += picture.length;
		for (const oldest of this.#kept.keys()) {
			if (this.#bytes <= this.#most) break;
			this.#remove(oldest);
		}
	}

	#remove(key: string): void {
		this.#bytes -= this.#kept.get(key)?.length ?? 0;
		this.#kept.delete(key);
	}
}
