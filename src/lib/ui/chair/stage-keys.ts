/** What a key does on the chair's page; null when it does nothing, or when something is being written. */
export type StageKey = 'previous' | 'next' | 'full-screen' | { readonly choose: number };

/** Arrows always step; single characters (F, 1–4) only while they are turned on (WCAG 2.1.4). */
export function stageKey(
	event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'defaultPrevented'>,
	{ writing, characters }: { readonly writing: boolean; readonly characters: boolean },
): StageKey | null {
	const { key, ctrlKey, metaKey, altKey, defaultPrevented } = event;
	if (writing || ctrlKey || metaKey || altKey || defaultPrevented) return null;
	if (key === 'ArrowLeft') return 'previous';
	if (key === 'ArrowRight') return 'next';
	if (!characters) return null;
	if (key.toLowerCase() === 'f') return 'full-screen';
	return /^[1-4]$/.test(key) ? { choose: Number(key) - 1 } : null;
}

/** Fields in which keys belong to what is being written, or to choosing among answers. */
export const WRITING = 'input, textarea, select, [contenteditable]';
