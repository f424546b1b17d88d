/** How a list counts. `letters-twice` goes z, aa, bb (Word); `letters` goes z, aa, ab (HTML, OpenDocument). */
export type NumberStyle = 'decimal' | 'letters' | 'letters-twice' | 'roman';

/** 3 → '3', 'c', 'iii'; small letters. What a style has no sign for is written in figures. */
export function formatNumber(value: number, style: NumberStyle): string {
	if (value >= 1 && value < 4000) {
		if (style === 'roman') return roman(value);
		if (style === 'letters') return letters(value);
		if (style === 'letters-twice') return letterAt((value - 1) % 26).repeat(Math.ceil(value / 26));
	}
	return String(value);
}

const letterAt = (index: number) => String.fromCharCode(97 + index);

function letters(value: number): string {
	let text = '';
	for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / 26))
		text = letterAt((rest - 1) % 26) + text;
	return text;
}

function roman(value: number): string {
	let rest = value;
	let text = '';
	for (const [worth, sign] of ROMAN) {
		text += sign.repeat(Math.floor(rest / worth));
		rest %= worth;
	}
	return text;
}

const ROMAN = [
	[1000, 'm'],
	[900, 'cm'],
	[500, 'd'],
	[400, 'cd'],
	[100, 'c'],
	[90, 'xc'],
	[50, 'l'],
	[40, 'xl'],
	[10, 'x'],
	[9, 'ix'],
	[5, 'v'],
	[4, 'iv'],
	[1, 'i'],
] as const;
