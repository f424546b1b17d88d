/** A meeting's paper as its writer thinks of it; each kind of file says it in its own way. */
export interface Meeting {
	readonly name: string;
	/** Above each page: the body, the day. */
	readonly header: readonly string[];
	readonly parts: readonly Part[];
}

export type Part =
	/** "§ 14 Taxa": in Word and OpenDocument the number is counted, not written. */
	| { readonly kind: 'item'; readonly number: number; readonly title: string }
	/** "3. Svar på remiss": a point of a kallelse. */
	| { readonly kind: 'point'; readonly number: number; readonly title: string }
	| { readonly kind: 'heading'; readonly text: string }
	| { readonly kind: 'paragraph'; readonly text: string }
	/** Lines that belong together: "Dnr: TN 2023/118". */
	| { readonly kind: 'lines'; readonly lines: readonly string[] }
	| { readonly kind: 'numbered'; readonly points: readonly string[] }
	| { readonly kind: 'bullets'; readonly points: readonly string[] }
	| { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

export const item = (number: number, title: string): Part => ({ kind: 'item', number, title });
export const point = (number: number, title: string): Part => ({ kind: 'point', number, title });
export const heading = (text: string): Part => ({ kind: 'heading', text });
export const paragraph = (text: string): Part => ({ kind: 'paragraph', text });
export const lines = (...all: string[]): Part => ({ kind: 'lines', lines: all });
export const numbered = (...points: string[]): Part => ({ kind: 'numbered', points });
export const bullets = (...points: string[]): Part => ({ kind: 'bullets', points });
export const table = (...rows: string[][]): Part => ({ kind: 'table', rows });
