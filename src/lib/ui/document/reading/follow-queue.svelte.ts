import { invalidate, invalidateAll } from '$app/navigation';
import { navigating } from '$app/state';
import { untrack } from 'svelte';
import { QUEUE_KEY } from './queue-key.ts';

const PAUSE = 1500;

/** Follows the queue by itself while something is going on, and brings the whole page up to date when nothing is. */
export function followQueue(isGoingOn: () => boolean): void {
	let followed = false;
	$effect(() => {
		if (!isGoingOn()) {
			if (followed && !untrack(() => navigating.to)) void invalidateAll();
			return;
		}
		followed = true;
		let asking = false;
		const timer = setInterval(() => {
			// Nobody looks, the last answer has not come yet, or a link was followed, which asking would break off.
			if (document.hidden || asking || navigating.to) return;
			asking = true;
			void invalidate(QUEUE_KEY).finally(() => (asking = false));
		}, PAUSE);
		return () => clearInterval(timer);
	});
}
