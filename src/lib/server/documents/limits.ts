/** What one document may cost. Measured reasons: docs/decisions, "handlingar läses i en egen process". */
export interface ReadLimits {
	/** Bytes of the file. */
	readonly bytes: number;
	readonly pages: number;
	/** UTF-16 code units of text. Two thousand full pages have six million. */
	readonly text: number;
	/** Files in an archive: Word and OpenDocument are archives. */
	readonly entries: number;
	/** Bytes of one part of an archive when it is unpacked, and of all parts that are read. */
	readonly part: number;
	readonly unpacked: number;
	/** Elements inside each other, in XML and HTML. */
	readonly depth: number;
	/** Cells of all tables, paragraphs of all cells; elements of a web page. */
	readonly cells: number;
	/** Milliseconds for the text and the rules, from start to result. */
	readonly time: number;
	/** Milliseconds for each page that is read from its picture. */
	readonly pageTime: number;
	/** Bytes of memory of the reading process as a whole. */
	readonly memory: number;
	/** Bytes of memory of the process that reads pictures. */
	readonly pictureMemory: number;
	/** Pixels of one picture. A4 at 600 dpi has 35 million. */
	readonly pixels: number;
}

export const DEFAULT_LIMITS: ReadLimits = {
	bytes: 50 * 1024 * 1024,
	pages: 2_000,
	text: 8_000_000,
	entries: 5_000,
	part: 64 * 1024 * 1024,
	unpacked: 128 * 1024 * 1024,
	depth: 500,
	cells: 250_000,
	time: 60_000,
	pageTime: 60_000,
	memory: 512 * 1024 * 1024,
	pictureMemory: 1024 * 1024 * 1024,
	pixels: 60_000_000,
};
