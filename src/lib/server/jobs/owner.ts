import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';

/** This process, told apart from every other one that may work on the same database, also from its predecessor. */
export const OWNER = [hostname(), process.pid, randomUUID()].join(':');

/**
 * Whether the process behind a name is known to be gone. One on another machine may live: its lease tells. The same
 * number as our own belonged to whoever ran before us, as in a container that was started again.
 */
export function isGone(owner: string): boolean {
	if (owner === OWNER) return false;
	const [pid, ...host] = owner.split(':').toReversed().slice(1);
	if (host.toReversed().join(':') !== hostname()) return false;
	return Number(pid) === process.pid || !isAlive(Number(pid));
}

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		// Somebody else's process may not be asked, but it is there.
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
