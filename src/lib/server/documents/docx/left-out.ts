import type { Attribute } from '../xml/read-xml.ts';

/** What stands in a Word file and is not its text. */
export class LeftOut {
	/** For each choice between newer and older drawings: whether the newer has been read. */
	readonly #chosen: boolean[] = [];

	leavesOut(name: string, attribute: Attribute, parent: string): boolean {
		if (name === 'mc:AlternateContent') this.#chosen.push(false);
		if (name === 'mc:Choice') this.#chosen[this.#chosen.length - 1] = true;
		// The same text box once more, for older programs.
		if (name === 'mc:Fallback') return this.#chosen.pop() ?? false;
		// Struck out; in properties the same names are said of a row or the end of a paragraph.
		if (name === 'w:del' || name === 'w:moveFrom') return !parent.endsWith('Pr');
		// The lines above notes.
		if (name === 'w:footnote' || name === 'w:endnote') return !isText(attribute('w:type'));
		return ALWAYS.has(name);
	}
}

const isText = (type: string | undefined) => type === undefined || type === 'normal';

/** How it was formatted before a change; the reading of a sign; words that only ask to be replaced. */
const ALWAYS: ReadonlySet<string> = new Set([
	'w:pPrChange',
	'w:rPrChange',
	'w:tblPrChange',
	'w:tblPrExChange',
	'w:trPrChange',
	'w:tcPrChange',
	'w:sectPrChange',
	'w:rt',
	'w:delText',
	'w:delInstrText',
]);
