import { decodePlainText } from '../plain-text.ts';

/**
 * The text of a web page. What is valid UTF-8 is that, whatever the page says: browsers save pages anew and leave the
 * old word standing, and Swedish in windows-1252 is never valid UTF-8. Otherwise what the page says (HTML standard,
 * 13.2.3.2), else windows-1252.
 */
export function decodeHtml(bytes: Uint8Array, told: string | null = null): string {
	const guess = decodePlainText(bytes);
	if (!guess.includes('\ufffd') && !isSingleByte(bytes, guess)) return guess;
	const label = told ?? LABEL.exec(guess.slice(0, 4096))?.[1];
	try {
		return new TextDecoder(label && !/^utf/i.test(label) ? label : 'windows-1252').decode(bytes);
	} catch {
		return guess;
	}
}

/** Beyond ASCII, one byte for each letter: read as windows-1252, for want of something better. */
const isSingleByte = (bytes: Uint8Array, text: string) =>
	text.length === bytes.length && bytes.some((byte) => byte > 127);

const LABEL = /<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s{0,9}=\s{0,9}["']?([\w.:-]{2,40})/i;
