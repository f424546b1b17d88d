import type { Readable } from 'node:stream';

/**
 * A file of a form on its way in. `pieces` are had once; what is left of them is passed over. They throw `FormBroken`
 * when the form breaks off, also at their end: only what comes after a file tells that it was whole.
 */
export interface FormFile {
	/** The name of the field. */
	readonly field: string;
	/** As the browser gives it; '' where nothing was chosen. */
	readonly fileName: string;
	readonly pieces: AsyncIterable<Uint8Array>;
}

export class FormBroken extends Error {}

/** The files of a form in the order in which they come; several may begin in one and the same piece of it. */
export class FormFiles {
	readonly #take: (file: FormFile) => Promise<void>;
	#last: Promise<void> = Promise.resolve();
	/** The file that is not known to be whole yet. */
	#open: { readonly stream: Readable; readonly whole: PromiseWithResolvers<void> } | null = null;
	#failure: { readonly reason: unknown } | null = null;

	/** `take` is given one file at a time. */
	constructor(take: (file: FormFile) => Promise<void>) {
		this.#take = take;
	}

	/** Something comes after the latest file: another one, or a field. */
	next(stream?: Readable, field = '', fileName = ''): void {
		this.#open?.whole.resolve();
		this.#open = null;
		if (!stream) return;
		const whole = Promise.withResolvers<void>();
		// Whoever takes the file hears of it; a file that nobody takes to its end is nobody's trouble.
		whole.promise.catch(() => {});
		stream.on('error', () => {});
		this.#open = { stream, whole };
		const file = { field, fileName, pieces: piecesOf(stream, whole.promise) };
		this.#last = this.#last
			.then(() => this.#take(file))
			.catch((reason: unknown) => {
				// That the form broke off is told for the whole form.
				if (!(reason instanceof FormBroken)) this.#failure ??= { reason };
			})
			.finally(() => stream.resume());
	}

	/** Waits for all. Throws the first thing that `take` threw. */
	async end(isWhole: boolean): Promise<void> {
		if (!isWhole) {
			this.#open?.whole.reject(new FormBroken());
			this.#open?.stream.destroy(new FormBroken());
		}
		this.next();
		await this.#last;
		if (this.#failure) throw this.#failure.reason;
	}
}

async function* piecesOf(stream: Readable, whole: Promise<void>): AsyncGenerator<Uint8Array> {
	try {
		yield* stream.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>;
	} catch {
		throw new FormBroken();
	}
	await whole;
}
