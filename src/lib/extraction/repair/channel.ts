import { DOTTED, RAISED, SHAPES, SKIPPED, SLIP } from './confusions.ts';
import type { Confusion } from './confusions.ts';

/** The misreadings to reckon with, found by the first letter of what was read. */
export interface Channel {
	startingWith(letter: number): readonly Confusion[];
	/** Letters that the reader may have skipped. */
	readonly skipped: readonly Confusion[];
	/** Cost of any other slip, 0 when there may be none. */
	readonly slip: number;
}

/** Rings and dots only: fast, and nine damaged words of ten. */
export const narrowChannel = channelOf([...DOTTED, ...RAISED], [], 0);
/** Everything that has been seen. */
export const wideChannel = channelOf([...DOTTED, ...RAISED, ...SHAPES], SKIPPED, 0);
/** Everything, and one slip of any kind besides: for long words only, where it cannot lead far astray. */
export const openChannel = channelOf([...DOTTED, ...RAISED, ...SHAPES], SKIPPED, SLIP);

function channelOf(confusions: readonly Confusion[], skipped: readonly Confusion[], slip: number): Channel {
	const byLetter = new Map<number, Confusion[]>();
	for (const confusion of confusions) {
		const letter = confusion.read.charCodeAt(0);
		const known = byLetter.get(letter);
		if (known) known.push(confusion);
		else byLetter.set(letter, [confusion]);
	}
	const none: readonly Confusion[] = [];
	return { skipped, slip, startingWith: (letter) => byLetter.get(letter) ?? none };
}
