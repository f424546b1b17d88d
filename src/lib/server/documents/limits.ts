/** What one document may cost. Measured reasons: docs/decisions, "handlingar läses i en egen process". */
export interface ReadLimits {
	/** Bytes of the file. */
	readonly bytes: number;
	readonly pages: number;
	/** UTF-16 code units of text. */
	readonly text: number;
	/** Milliseconds from start to result. */
	readonly time: number;
	/** Bytes of memory of the reading process as a whole. */
	readonly memory: number;
}

export const DEFAULT_LIMITS: ReadLimits = {
	bytes: 50 * 1024 * 1024,
	pages: 2_000,
	text: 20_000_000,
	time: 60_000,
	memory: 512 * 1024 * 1024,
};
