import type { Picture } from '../images/picture.ts';
import { upright } from '../images/upright.ts';
import type { ReadPicture } from './engine.ts';
import type { ReadWord } from './read-word.ts';

/** In which direction the text of a page is read as the page lies: 0 upright, 90 downwards; in degrees. */
export type Lie = 0 | 90 | -90 | 180;

export interface TurnedReading {
	readonly lie: Lie;
	/** With their places in the picture as it stands upright and is turned level around its middle. */
	readonly words: readonly ReadWord[];
	/** How far it lies from level, in radians. */
	readonly askew: number;
}

/**
 * The words of a page that may have been scanned on its head or on its side. It is read as it lies; where the engine is
 * as unsure as it is of letters that stand wrong, it is turned, and the reading that it is surest of counts. It is sure
 * of nine letters in ten where they stand right, and of four where they do not.
 */
export function readTurned(read: ReadPicture, picture: Picture): TurnedReading {
	const asItLies = read(picture);
	let best = { ...asItLies, lie: 0 as Lie };
	if (asItLies.words.length < ENOUGH) return best;
	// On their side the words fall apart into strokes.
	const lies: readonly Lie[] = lettersAWord(asItLies.words) < WHOLE ? [-90, 90] : [180];
	for (const lie of lies) {
		if (best.confidence >= SURE) break;
		const turned = read(upright(picture, ORIENTATION[lie]));
		if (turned.confidence > best.confidence + CLEARLY) best = { ...turned, lie };
	}
	return best;
}

const ENOUGH = 12;
const WHOLE = 3;
/** Of a hundred, as Tesseract tells it for a page. */
const SURE = 65;
const CLEARLY = 15;

/** What is to be done to a page that lies so, as Exif says it. */
const ORIENTATION: Readonly<Record<Lie, number>> = { 0: 1, 90: 8, [-90]: 6, 180: 3 };

const lettersAWord = (words: readonly ReadWord[]) =>
	words.reduce((sum, { text }) => sum + text.length, 0) / words.length;
