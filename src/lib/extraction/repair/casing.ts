/** How a token is written. `odd` is a large letter where none belongs: fOr, pA. */
export type Casing = 'small' | 'first-large' | 'large' | 'odd';

export function casingOf(token: string): Casing {
	const letters = token.replace(/[^\p{L}]/gu, '');
	if (letters === letters.toLowerCase()) return 'small';
	if (letters.length > 1 && letters === letters.toUpperCase()) return 'large';
	return letters[0] === letters[0]!.toUpperCase() ? 'first-large' : 'odd';
}

export const withLargeFirst = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
export const withSmallFirst = (word: string) => word.charAt(0).toLowerCase() + word.slice(1);
