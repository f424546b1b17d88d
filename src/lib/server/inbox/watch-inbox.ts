import { watch } from 'node:fs';
import type { Inbox } from './inbox.ts';

const PAUSE = 2000;

/**
 * Looks into an inbox every other second, and at once when the system says that something has changed; on network
 * folders the system often says nothing. Returns what ends it, once the look that is going on has ended.
 */
export function watchInbox(inbox: Inbox, folder: string): () => Promise<void> {
	let looking: Promise<void> | null = null;
	let said = '';
	const look = () => {
		looking ??= inbox
			.pass()
			.then(() => void (said = ''))
			.catch((error: unknown) => {
				// A folder that is gone for an hour is told once, not eighteen hundred times.
				if (String(error) !== said) console.error(error);
				said = String(error);
			})
			.finally(() => (looking = null));
	};
	const timer = setInterval(look, PAUSE);
	const deafen = listen(folder, look);
	look();
	return async () => {
		clearInterval(timer);
		deafen();
		await looking;
	};
}

function listen(folder: string, look: () => void): () => void {
	try {
		const watcher = watch(folder, { persistent: false }, look);
		watcher.on('error', () => watcher.close());
		return () => watcher.close();
	} catch {
		return () => {};
	}
}
