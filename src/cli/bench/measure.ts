import { readFileSync } from 'node:fs';

/**
 * Milliseconds that one run takes: the median of as many runs as fit in `budget` milliseconds, at least three,
 * after one run that warms up, or as many as fit in `warmUp` milliseconds.
 */
export async function timeOf(run: () => unknown, budget = 1500, warmUp = 0): Promise<number> {
	const begin = performance.now();
	do await run();
	while (performance.now() - begin < warmUp);
	const times: number[] = [];
	const start = performance.now();
	while (times.length < 3 || performance.now() - start < budget) {
		const before = performance.now();
		await run();
		times.push(performance.now() - before);
	}
	return median(times);
}

export function median(times: readonly number[]): number {
	const sorted = [...times].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)]!;
}

/** The most memory that a process has taken so far, in bytes; 0 where the system does not tell. */
export function peakMemory(pid: number | undefined): number {
	try {
		return 1024 * Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
	} catch {
		return 0;
	}
}
