import { monitorEventLoopDelay } from 'node:perf_hooks';
import { readDocument } from '../../lib/server/documents/read-document.ts';
import { HOSTILE_FILES } from '../../../tests/server/documents/hostile/hostile-files.ts';
import { duration, memory, type Figure } from './figure.ts';
import { watchPeak } from './watch-peak.ts';

/** Files that mean harm, one after another: how long and how large the worst is, and whether anybody else must wait. */
export async function hostileFigures(): Promise<Figure[]> {
	const files = HOSTILE_FILES.map((file) => ({ ...file, bytes: file.make() }));
	const peak = watchPeak();
	const idle = await delayDuring(() => new Promise((done) => setTimeout(done, 2000)));
	const times: { name: string; time: number }[] = [];
	const busy = await delayDuring(async () => {
		for (const { name, fileName, bytes, outcome } of files) {
			const start = performance.now();
			const result = await readDocument(bytes, fileName);
			times.push({ name, time: performance.now() - start });
			const came = result.ok ? 'read' : result.problem;
			if (came !== outcome) throw new Error(`${name}: ${came}, not ${outcome}`);
		}
	});
	const most = peak();
	const slowest = times.reduce((worst, one) => (one.time > worst.time ? one : worst));
	return [
		duration(
			`Fientliga filer (${files.length}), den långsammaste`,
			slowest.time,
			60_000,
			'tiden som en läsning får ta',
		),
		duration('Väntan i servern medan de läses, 99 av 100', busy, idle, 'samma när ingenting händer'),
		...(most > 0 ? [memory('Minne som mest, läsprocessen', most, 512e6, 'minnet som den får ta')] : []),
	];
}

/** How late a timer of ten milliseconds is at the most, in 99 of 100 cases, while something goes on. */
async function delayDuring(work: () => Promise<unknown>): Promise<number> {
	const delay = monitorEventLoopDelay({ resolution: 10 });
	delay.enable();
	await work();
	delay.disable();
	return delay.percentile(99) / 1e6;
}
