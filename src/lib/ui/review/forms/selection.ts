import type { SourceSpan } from '../../../domain/source-span.ts';

/** Words that a person has marked in the sheet, with their place in the document. */
export interface MarkedWords {
	readonly span: SourceSpan;
	readonly words: string;
}

/** What is marked inside `sheet` now; null when nothing is, or when the marking reaches outside it. */
export function markedIn(sheet: Element, text: string): MarkedWords | null {
	const selection = document.getSelection();
	if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
	const range = selection.getRangeAt(0);
	if (!sheet.contains(range.commonAncestorContainer)) return null;
	const offsets = pieces(sheet)
		.filter((piece) => range.intersectsNode(piece))
		.map((piece) => spanWithin(piece, range))
		.filter(([start, end]) => end > start);
	if (offsets.length === 0) return null;
	const span: SourceSpan = [offsets[0]![0], offsets.at(-1)![1]];
	const words = text.slice(...span);
	return words.trim() ? { span, words: words.trim().replace(/\s+/gu, ' ') } : null;
}

/** Every stretch of text carries its offset in `data-o`; repaired spellings and numbers in the margin do not. */
const pieces = (sheet: Element) => [...sheet.querySelectorAll<HTMLElement>('[data-o]')];

function spanWithin(piece: HTMLElement, range: Range): SourceSpan {
	const at = Number(piece.dataset['o']);
	const length = piece.textContent.length;
	const start = piece.contains(range.startContainer) ? range.startOffset : 0;
	const end = piece.contains(range.endContainer) ? range.endOffset : length;
	return [at + Math.min(start, length), at + Math.min(end, length)];
}
