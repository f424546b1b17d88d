/** What is wrong with something a person wrote: which field, and a key into the screen texts. */
export interface Issue {
	readonly field: string;
	readonly key: string;
	readonly context?: Readonly<Record<string, string | number>>;
}
