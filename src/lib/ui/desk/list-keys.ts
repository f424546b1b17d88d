import type { Pressed } from '../review/review-keys.ts';
import { KEYS, type DeskAct } from '../text/desk.ts';

/** Which act a single key asks for in the list; null when none. Inside a field every key is text. */
export function deskActOf(event: Pressed, isField: (target: unknown) => boolean): DeskAct | null {
	if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return null;
	if (isTyping(event.target, isField)) return null;
	const key = event.key.toLocaleLowerCase('sv');
	return KEYS.find((one) => one.key === key)?.act ?? null;
}

/** A ticked box is no text: single keys go on working there. */
const isTyping = (target: unknown, isField: (target: unknown) => boolean) =>
	isField(target) && (target as { readonly type?: string }).type !== 'checkbox';
