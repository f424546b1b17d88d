import { Session } from 'node:inspector/promises';

const session = new Session();
session.connect();
await session.post('Profiler.enable');
// Only what is loaded after this is counted wholly: the rules must be imported later.
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/**
 * How often each function of the rules, or the busiest block in it (the body of a loop), runs during `run`: by file, name
 * and place. The engine itself counts, so that no clock is asked; what a built-in function does inside is not seen.
 */
export async function workOf(run: () => unknown): Promise<ReadonlyMap<string, number>> {
	await session.post('Profiler.takePreciseCoverage');
	run();
	const { result } = await session.post('Profiler.takePreciseCoverage');
	const counts = new Map<string, number>();
	for (const { url, functions } of result) {
		const [, file] = url.split('/src/lib/');
		if (file === undefined) continue;
		for (const { functionName, ranges } of functions)
			counts.set(
				`${file} ${functionName} ${ranges[0]!.startOffset}`,
				Math.max(...ranges.map(({ count }) => count)),
			);
	}
	return counts;
}
