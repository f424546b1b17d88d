import { readFileSync, readdirSync } from 'node:fs';
import { peakMemory } from './measure.ts';

/**
 * Looks at every process that is started from here, but for one, until the returned function is called, which gives the most
 * memory that any of them took, in bytes; 0 where the system does not tell.
 */
export function watchPeak(except?: number): () => number {
	if (process.platform !== 'linux') return () => 0;
	let most = 0;
	const timer = setInterval(() => {
		for (const pid of childrenOf(process.pid)) if (pid !== except) most = Math.max(most, peakMemory(pid));
	}, 25);
	return () => {
		clearInterval(timer);
		return most;
	};
}

const childrenOf = (pid: number) =>
	readdirSync(`/proc/${pid}/task`).flatMap((task) =>
		readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
	);
