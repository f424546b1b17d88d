import { expect, test } from 'vitest';
import { Queue } from '../../../src/lib/server/documents/queue.ts';

test('two at once, the rest in order of arrival, a failure gives its place away', async () => {
	const queue = new Queue(2);
	const started: number[] = [];
	const ends: (() => void)[] = [];
	const jobs = [0, 1, 2, 3].map((number) =>
		queue.run(async () => {
			started.push(number);
			await new Promise<void>((end) => (ends[number] = end));
			if (number === 1) throw new Error('damaged');
			return number;
		}),
	);
	const results = Promise.allSettled(jobs);
	await settle();
	expect(started).toEqual([0, 1]);
	ends[1]!();
	await settle();
	expect(started).toEqual([0, 1, 2]);
	ends[0]!();
	await settle();
	ends[2]!();
	ends[3]!();
	expect((await results).map((result) => result.status)).toEqual([
		'fulfilled',
		'rejected',
		'fulfilled',
		'fulfilled',
	]);
	await expect(queue.run(() => Promise.resolve('free again'))).resolves.toBe('free again');
});

const settle = () => new Promise((done) => setImmediate(done));
