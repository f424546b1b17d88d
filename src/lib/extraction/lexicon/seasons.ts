/** First and last month of what people call a season; 13 … 24 lie in the next year. */
export const SEASONS: Readonly<Record<string, readonly [from: number, to: number]>> = {
	våren: [3, 5],
	vår: [3, 5],
	sommaren: [6, 8],
	sommar: [6, 8],
	hösten: [9, 11],
	höst: [9, 11],
	vårterminen: [1, 6],
	vårtermin: [1, 6],
	höstterminen: [8, 12],
	hösttermin: [8, 12],
};
