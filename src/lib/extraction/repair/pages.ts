/** Which offsets of a text lie on the pages of a set, from 0; null when there are none. '\f' parts pages. */
export function placesOn(text: string, pages: ReadonlySet<number>): ((at: number) => boolean) | null {
	if (pages.size === 0) return null;
	const stretches: (readonly [start: number, end: number])[] = [];
	for (let page = 0, start = 0; start <= text.length; page++) {
		const feed = text.indexOf('\f', start);
		const end = feed < 0 ? text.length : feed;
		if (pages.has(page)) stretches.push([start, end]);
		start = end + 1;
	}
	return (at) => {
		let low = 0;
		let high = stretches.length - 1;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (stretches[middle]![1] < at) low = middle + 1;
			else high = middle;
		}
		const stretch = stretches[low];
		return stretch !== undefined && at >= stretch[0] && at <= stretch[1];
	};
}
