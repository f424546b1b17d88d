/** Milliseconds of work that a run takes: what other programs do meanwhile does not count. */
export async function workOf(run: () => unknown): Promise<number> {
	const before = process.cpuUsage();
	await run();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}
