/**
 * The number of the point that begins just before `start`: '3' for "3. Nämnden uppdrar åt …"; null when the wording
 * does not stand at the head of a numbered point.
 */
export function pointBefore(text: string, start: number): string | null {
	const line = text.slice(Math.max(0, start - 12), start);
	return /(?:^|[\n\f])[ \t]{0,6}(\d{1,2})[.)][ \t]{0,4}$/.exec(line)?.[1] ?? null;
}
