import { runningHead } from '../text/reports.ts';
import type { Whose } from '../../domain/report/report-content.ts';
import type { PlainDate } from '../../domain/plain-date.ts';

/**
 * The upper margin of the printed sheet as a style sheet. Chromium's margin boxes take only text from the style
 * sheet itself, and the content security policy allows no styles in the page; so this one is an address of its own.
 */
export function pageMargins(whose: Whose, per: PlainDate): string {
	const { left, right } = runningHead(whose, per);
	const font = "font: 8pt 'Bevaka Sans', sans-serif; vertical-align: top; padding-top: 7mm;";
	return `@page report {
	@top-left { content: ${cssString(left)}; ${font} }
	@top-right { content: ${cssString(right)}; ${font} }
}
@page report:first {
	@top-left { content: none; }
	@top-right { content: none; }
}
`;
}

/** Letters, figures and common signs stand as they are; all else is escaped by its number, so nothing can end the string. */
const cssString = (text: string) =>
	`"${text.replace(/[^\p{L}\p{N} .,:()§–-]/gu, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `)}"`;
