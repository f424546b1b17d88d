import type { StoredSuggestion } from '../../domain/document.ts';

/** A suggestion with its place in the document, counted from 1: the number in the margin and in the address. */
export interface Numbered {
	readonly no: number;
	readonly suggestion: StoredSuggestion;
}

export type QueueOrder = 'text' | 'doubtful';

/** Below this confidence a suggestion is said to be doubtful. */
export const DOUBTFUL = 0.7;

/** Numbered as they stand in the text; of two that begin at the same place the longer comes first. */
export function numbered(suggestions: readonly StoredSuggestion[]): Numbered[] {
	return [...suggestions]
		.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1] || (a.id < b.id ? -1 : 1))
		.map((suggestion, index) => ({ no: index + 1, suggestion }));
}

/** The order in which they are stepped through; the numbers stay. */
export const queued = (list: readonly Numbered[], order: QueueOrder): Numbered[] =>
	order === 'text'
		? [...list]
		: [...list].sort((a, b) => a.suggestion.confidence - b.suggestion.confidence || a.no - b.no);

/**
 * The one that is reviewed now: the one the address names, else the first that is left, else the first.
 * Undefined when there is none at all.
 */
export const currentOf = (queue: readonly Numbered[], asked: string | null): Numbered | undefined =>
	queue.find(({ no }) => String(no) === asked) ?? queue.find(isPending) ?? queue[0];

/** Where a step leads; stepping past the end begins again. */
export function neighbour(queue: readonly Numbered[], no: number, step: 1 | -1): Numbered | undefined {
	const at = queue.findIndex((one) => one.no === no);
	return queue[(at + step + queue.length) % queue.length];
}

/** After a decision: the next that is left, searched onwards and then from the start; undefined when all is done. */
export function nextPending(queue: readonly Numbered[], no: number): Numbered | undefined {
	const at = queue.findIndex((one) => one.no === no);
	return [...queue.slice(at + 1), ...queue.slice(0, Math.max(at, 0))].find(isPending);
}

export const isPending = ({ suggestion }: Numbered) => suggestion.review === 'suggested';
