import type { Timing } from '../../../domain/words.ts';
import { gapIn, type Scale } from './scale.ts';

/** A part of a bar: so many commitments that stand so, and how many of them are blocked. */
export interface Segment {
	readonly timing: Timing;
	readonly count: number;
	readonly blocked: number;
}

/** A cell or a part of one. Lengths in cells. */
interface Piece {
	readonly start: number;
	readonly length: number;
	readonly timing: Timing;
	readonly blocked: boolean;
}

/** Each segment as cells from 0 upwards: `[start, length]` along the bar, in cells; the blocked ones last. */
export function cut(segments: readonly Segment[], scale: Scale): Piece[] {
	const pieces = wholeBar(segments, scale.size);
	const count = countOf(segments);
	const gap = gapIn(count, scale);
	return gap ? withoutMiddle(pieces, count / scale.size, gap) : pieces;
}

/** Commitments in a bar. */
export const countOf = (segments: readonly Segment[]) => segments.reduce((sum, { count }) => sum + count, 0);

function wholeBar(segments: readonly Segment[], size: number): Piece[] {
	const pieces: Piece[] = [];
	let at = 0;
	for (const { timing, count, blocked } of segments) {
		for (const [amount, isBlocked] of [
			[count - blocked, false],
			[blocked, true],
		] as const) {
			for (let left = amount / size; left > 0; left -= 1) {
				const length = Math.min(1, left);
				pieces.push({ start: at, length, timing, blocked: isBlocked });
				at += length;
			}
		}
	}
	return pieces;
}

/** What stands before the gap, and of the bar's end what comes after it, moved there. */
function withoutMiddle(
	pieces: readonly Piece[],
	length: number,
	gap: { from: number; to: number; end: number },
) {
	const end = pieces.map((piece) => clipped(piece, length - gap.end, length));
	const moved = end.map((piece) => ({ ...piece, start: piece.start - (length - gap.end) + gap.to }));
	const kept = [...pieces.map((piece) => clipped(piece, 0, gap.from)), ...moved];
	return kept.filter((piece) => piece.length > 0);
}

function clipped(piece: Piece, from: number, to: number): Piece {
	const start = Math.max(piece.start, from);
	return { ...piece, start, length: Math.min(piece.start + piece.length, to) - start };
}
