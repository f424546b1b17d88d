import { loadLexicon } from '../../lexicon/load-lexicon.ts';
import type { ParsedDocument, ParsedPage, PictureReason } from '../parsed-document.ts';
import { holdsLargePicture } from './large-pictures.ts';
import { pictureCover } from './picture-cover.ts';
import { isCodes, isDamaged, textLetters } from './text-layer.ts';

/**
 * The pages of a PDF, those marked that must be read from their pictures: pages without text, with text that is no
 * letters, and scanned pages whose text is a stamp or was read by a machine without Swedish. All others stay as they are.
 */
export async function markPictures(parsed: ParsedDocument, bytes: Uint8Array): Promise<ParsedDocument> {
	const suspects = parsed.pages.map(suspicion);
	if (suspects.every((reason) => reason === null)) return parsed;
	const needsLook = suspects.some((reason) => reason === 'little' || reason === 'damaged');
	const coverOf = needsLook && holdsLargePicture(bytes) ? await pictureCover(bytes) : null;
	const hasEmpty = suspects.includes('empty');
	const pages = parsed.pages.map((page, index): ParsedPage => {
		const reason = suspects[index] ?? null;
		if (reason === null) return page;
		const isSure = reason === 'empty' || reason === 'codes';
		// Text that nobody sees lies upon a picture of it; where other pages are drawn as outlines, so may the rest of
		// this one be.
		const isAmong = reason === 'little' && hasEmpty;
		const isScanned = isSure || isAmong || page.machineRead || (coverOf?.(index) ?? 0) > SCANNED;
		if (!isScanned) return page;
		return { ...page, needsPicture: reason };
	});
	return { pages };
}

/** What may be wrong with the text of a page, before anybody has looked for a picture under it. */
function suspicion({ text }: ParsedPage): PictureReason | null {
	const letters = textLetters(text);
	if (isCodes(text)) return 'codes';
	if (letters < NO_TEXT) return 'empty';
	if (isDamaged(text, (word) => loadLexicon().has(word))) return 'damaged';
	return letters < FEW ? 'little' : null;
}

/** Letters: a page number or a signature is no text, and a stamp of a signing service has up to three hundred. */
const NO_TEXT = 5;
const FEW = 400;

/** A scan covers its page but for the margins; a picture in a text does not. */
const SCANNED = 0.5;
