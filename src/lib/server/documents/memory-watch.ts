import { readFileSync } from 'node:fs';

/**
 * Calls `exceeded` when a process takes more memory than `most` bytes, buffers outside the JavaScript heap
 * included (`--max-old-space-size` does not see those). Only Linux tells; elsewhere the heap limit stands alone.
 * Returns what ends the watch.
 */
export function watchMemory(pid: number | undefined, most: number, exceeded: () => void): () => void {
	if (process.platform !== 'linux' || pid === undefined) return () => {};
	const timer = setInterval(() => {
		if (residentBytes(pid) > most) exceeded();
	}, 50);
	return () => clearInterval(timer);
}

function residentBytes(pid: number): number {
	try {
		const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
		return Number(kilobytes?.[1] ?? 0) * 1024;
	} catch {
		return 0;
	}
}
