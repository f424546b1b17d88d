import { invalidate, invalidateAll } from '$app/navigation';
import { QUEUE_KEY } from './queue-key.ts';

const PAUSE = 1500;

/** Follows the queue by itself while something is going on, and brings the whole page up to date when nothing is. */
export function followQueue(isGoingOn: () => boolean): void {
	let followed = false;
	$effect(() => {
		if (!isGoingOn()) {
			if (followed) void invalidateAll();
			return;
		}
		followed = true;
		let asking = false;
		const timer = setInterval(() => {
			// Nobody looks, or the last answer has not come yet.
			if (document.hidden || asking) return;
			asking = true;
			void invalidate(QUEUE_KEY).finally(() => (asking = false));
		}, PAUSE);
		return () => clearInterval(timer);
	});
}
