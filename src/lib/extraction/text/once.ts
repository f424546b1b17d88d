/** The same judgement, made once for each text: the lines of a page's head come back on every page. */
export function once<T>(judge: (text: string) => T): (text: string) => T {
	const known = new Map<string, T>();
	return (text) => {
		let found = known.get(text);
		if (found === undefined) known.set(text, (found = judge(text)));
		return found;
	};
}
