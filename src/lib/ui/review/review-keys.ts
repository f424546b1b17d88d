import { KEYS, type KeyAct } from '../text/review.ts';

/** What of a keyboard event decides; a real event fits. */
export interface Pressed {
	readonly key: string;
	readonly ctrlKey: boolean;
	readonly altKey: boolean;
	readonly metaKey: boolean;
	readonly defaultPrevented: boolean;
	readonly target: unknown;
}

/**
 * Which act a key asks for; null when it asks for none. Keys with Ctrl, Alt or the system key belong to the
 * browser, and inside a field every key is text.
 */
export function actOf(event: Pressed, isField: (target: unknown) => boolean): KeyAct | null {
	if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return null;
	if (isField(event.target)) return null;
	const key = event.key.toLocaleLowerCase('sv');
	return KEYS.find((one) => one.key === key)?.act ?? null;
}

/** A place where keys write or choose: input, textarea, select, or text that is edited in place. */
export const isField = (target: unknown) =>
	target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
