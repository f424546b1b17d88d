/**
 * Fields in a run of text: an instruction, and what it came to when Word last worked it out (ECMA-376 part 1,
 * 17.16.18). Only the result is text. Fields stand in each other and reach over paragraphs.
 */
export class Fields {
	readonly #dropPageNumbers: boolean;
	readonly #open: { instruction: string; isSilent: boolean; isResult: boolean }[] = [];
	#silent = 0;

	/** In a header the number of the page says nothing. */
	constructor(dropPageNumbers: boolean) {
		this.#dropPageNumbers = dropPageNumbers;
	}

	/** What stands here is no text. */
	get isSilent(): boolean {
		return this.#silent > 0;
	}

	/** `type`: begin, separate or end. */
	mark(type: string | undefined): void {
		const field = this.#open.at(-1);
		if (type === 'begin') {
			this.#open.push({ instruction: '', isSilent: true, isResult: false });
			this.#silent += 1;
		} else if (type === 'separate' && field && !field.isResult) {
			field.isResult = true;
			field.isSilent = this.drops(field.instruction);
			if (!field.isSilent) this.#silent -= 1;
		} else if (type === 'end' && field) {
			if (field.isSilent) this.#silent -= 1;
			this.#open.pop();
		}
	}

	/** Words of an instruction. */
	instruct(words: string): void {
		const field = this.#open.at(-1);
		if (field && field.instruction.length < 100) field.instruction += words;
	}

	drops(instruction: string): boolean {
		return this.#dropPageNumbers && /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)(?!\p{L})/iu.test(instruction);
	}
}
