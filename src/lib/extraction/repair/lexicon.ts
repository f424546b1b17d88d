/** What the repair asks of a Swedish word list. Pure data; where it comes from is the server's business. */
export interface Lexicon {
	/** True for a word form of the list, as written or with a capital first letter. Compounds are not included. */
	has(word: string): boolean;
}
