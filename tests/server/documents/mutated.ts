/** One to eight changes: bytes flipped, cut out, doubled or put in, by a seeded generator (mulberry32). */
export function mutated(bytes: Buffer, seed: number, strange = '0 R>>[(\0\xff'): Buffer {
	const random = generator(seed + 1);
	let result = bytes;
	for (let n = 1 + Math.floor(random() * 8); n > 0; n--) {
		const at = Math.floor(random() * result.length);
		const length = 1 + Math.floor(random() ** 3 * 200);
		const [before, piece, after] = [
			result.subarray(0, at),
			result.subarray(at, at + length),
			result.subarray(at + length),
		];
		const kind = Math.floor(random() * 4);
		if (kind === 0)
			result = Buffer.concat([before, piece.map((byte) => byte ^ (1 << Math.floor(random() * 8))), after]);
		else if (kind === 1) result = Buffer.concat([before, after]);
		else if (kind === 2) result = Buffer.concat([before, piece, piece, after]);
		else result = Buffer.concat([before, Buffer.from(strange, 'latin1'), piece, after]);
	}
	return result;
}

function generator(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}
