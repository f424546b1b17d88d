/** Why a document could not be read. The words for each stand in the screen texts. */
export const PROBLEMS = [
	/** No bytes, or nothing but blanks. */
	'empty',
	/** More bytes, pages or text than the limits allow. */
	'too-large',
	/** No kind of file that we know. */
	'unknown-type',
	/** A kind that we know and do not read. */
	'unsupported-type',
	/** Word as it was before 2007 (.doc). */
	'old-word',
	/** Rich text (.rtf). */
	'rich-text',
	'spreadsheet',
	'slides',
	/** An archive of files (.zip): which of them is the document? */
	'archive',
	/** A message with or without enclosures (.eml, .msg). */
	'mail',
	/** The name says one kind, the bytes another: a web page saved as .pdf. */
	'wrong-type',
	/** Locked with a password. */
	'encrypted',
	/** Cut off or damaged. */
	'broken',
	/** Small when packed and endless when unpacked. */
	'unpacks-too-large',
	/** Made in a way that no honest program does: entities, entries over each other, a thousand elements deep. */
	'unsafe',
	/** A PDF of pictures only: scanned, without a text layer. */
	'no-text',
	/** A picture in colours for print (CMYK), or packed in a way that only cameras use. */
	'strange-picture',
	/** Text was read, but no agenda item was found in it. */
	'no-items',
	'too-slow',
	'too-much-memory',
	/** Whoever asked for it did not want it any longer. */
	'cancelled',
] as const;
export type ProblemKey = (typeof PROBLEMS)[number];

/** Thrown while a document is being read, when it cannot be. */
export class Unreadable extends Error {
	readonly problem: ProblemKey;
	constructor(problem: ProblemKey, options?: ErrorOptions) {
		super(problem, options);
		this.name = 'Unreadable';
		this.problem = problem;
	}
}
