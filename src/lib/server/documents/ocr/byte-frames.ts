/** Takes lines and blocks of bytes out of a stream, in the order in which they are asked for. */
export class ByteFrames {
	readonly #parts: AsyncIterator<Uint8Array>;
	readonly #most: number;
	#rest: Buffer = Buffer.alloc(0);

	/** `most`: bytes of one line or block; more is an error, since nobody honest writes so much. */
	constructor(stream: AsyncIterable<Uint8Array>, most: number) {
		this.#parts = stream[Symbol.asyncIterator]();
		this.#most = most;
	}

	/** The next line without its end; null when the stream has ended before one. */
	async line(): Promise<string | null> {
		let searched = 0;
		for (;;) {
			const end = this.#rest.indexOf(10, searched);
			if (end >= 0) {
				const line = this.#rest.toString('utf8', 0, end);
				this.#rest = this.#rest.subarray(end + 1);
				return line;
			}
			searched = this.#rest.length;
			if (!(await this.#more(searched))) return null;
		}
	}

	/** So many bytes; null when the stream has ended before that. */
	async bytes(count: number): Promise<Buffer | null> {
		if (count > this.#most) throw new RangeError(`A block of ${count} bytes`);
		const parts: Buffer[] = [this.#rest];
		let length = this.#rest.length;
		while (length < count) {
			const { done, value } = await this.#parts.next();
			if (done) return null;
			parts.push(Buffer.from(value.buffer, value.byteOffset, value.byteLength));
			length += value.byteLength;
		}
		const all = Buffer.concat(parts);
		this.#rest = all.subarray(count);
		return all.subarray(0, count);
	}

	async #more(length: number): Promise<boolean> {
		if (length > this.#most) throw new RangeError(`A line of more than ${this.#most} bytes`);
		const { done, value } = await this.#parts.next();
		if (done) return false;
		this.#rest = Buffer.concat([this.#rest, value]);
		return true;
	}
}
