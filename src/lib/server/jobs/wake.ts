const listeners = new Set<() => void>();

/** Tells the runners of this process that the queue has changed; others look by themselves within a second. */
export function wakeRunners(): void {
	for (const listener of listeners) listener();
}

/** Returns what ends the listening. */
export function onWake(listener: () => void): () => void {
	listeners.add(listener);
	return () => void listeners.delete(listener);
}
