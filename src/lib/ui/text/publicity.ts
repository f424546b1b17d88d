/** Words about what is closed to the public. */

export const OPEN_VERSION = {
	title: 'Öppen version.',
	text: 'Det som är stängt för allmänheten är inte med. Här går det bara att läsa.',
	back: 'Till den interna versionen',
	show: 'Visa den öppna versionen',
} as const;

/** 'OSL 26 kap. 1 §' → 'stängt: OSL 26 kap. 1 §', short, for lists. */
export const closedMark = (ground: string) => `stängt: ${ground}`;

export const CLOSING = {
	title: 'Insyn',
	closed: 'Stängt för allmänheten',
	open: 'Öppet för allmänheten. Inget hinder är antecknat.',
	ground: 'Lagrum',
	groundHint: 'Till exempel OSL 26 kap. 1 §',
	fold: 'Stäng för allmänheten',
	foldDocument: 'Stäng hela handlingen för allmänheten',
	close: 'Stäng',
	reopen: 'Öppna för allmänheten igen',
	whole: 'Hela handlingen är stängd. Öppna den på handlingens sida.',
	/** What follows, said before it is done. */
	effect:
		'Då försvinner åtagandet ur varje lista, siffra, sökning och utskrift i den öppna versionen. Hela paragrafen följer med, och handlingens text och original visas inte där. Internt står det kvar, märkt.',
	effectDocument:
		'Då försvinner handlingen med allt som står i den ur den öppna versionen: åtaganden, siffror, sökning, original. Internt står den kvar, märkt.',
} as const;

/** A document with something closed in it, in the open version. */
export const VEILED = {
	title: 'Texten visas inte.',
	text: 'Något i handlingen är stängt för allmänheten. Därför visas varken text eller original i den öppna versionen. Begär ut handlingen hos kommunen.',
} as const;
