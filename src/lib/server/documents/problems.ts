/** Why a document could not be read. The words for each stand in the screen texts. */
export const PROBLEMS = [
	/** No bytes, or nothing but blanks. */
	'empty',
	/** More bytes, pages or text than the limits allow. */
	'too-large',
	/** No kind of file that we know. */
	'unknown-type',
	/** A kind that we know and do not read yet: Word, OpenDocument, pictures, HTML. */
	'unsupported-type',
	/** The name says one kind, the bytes another: a web page saved as .pdf. */
	'wrong-type',
	/** A PDF that asks for a password. */
	'encrypted',
	/** Cut off or damaged. */
	'broken',
	/** A PDF of pictures only: scanned, without a text layer. */
	'no-text',
	/** Text was read, but no agenda item was found in it. */
	'no-items',
	'too-slow',
	'too-much-memory',
	/** Whoever asked for it did not want it any longer. */
	'cancelled',
] as const;
export type ProblemKey = (typeof PROBLEMS)[number];

export const isProblemKey = (word: string): word is ProblemKey =>
	(PROBLEMS as readonly string[]).includes(word);

/** Thrown while a document is being read, when it cannot be. */
export class Unreadable extends Error {
	readonly problem: ProblemKey;
	constructor(problem: ProblemKey, options?: ErrorOptions) {
		super(problem, options);
		this.name = 'Unreadable';
		this.problem = problem;
	}
}
