/** Runs at most so many jobs at once; the others wait in the order in which they came. */
export class Queue {
	readonly #most: number;
	readonly #waiting: (() => void)[] = [];
	#running = 0;

	constructor(most: number) {
		this.#most = most;
	}

	async run<T>(job: () => Promise<T>): Promise<T> {
		if (this.#running >= this.#most) await new Promise<void>((start) => this.#waiting.push(start));
		else this.#running += 1;
		try {
			return await job();
		} finally {
			const next = this.#waiting.shift();
			// The place goes over to the next one, so nobody can slip in between.
			if (next) next();
			else this.#running -= 1;
		}
	}
}
