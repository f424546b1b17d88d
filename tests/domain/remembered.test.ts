import { expect, test } from 'vitest';
import { remembered } from '../../src/lib/domain/remembered.ts';

test('each answer is worked out once, also when it is nothing', () => {
	const asked: string[] = [];
	const find = remembered((key: string) => {
		asked.push(key);
		return key === 'b' ? undefined : key.length;
	});
	expect([find('aaa'), find('b'), find('aaa'), find('b')]).toEqual([3, undefined, 3, undefined]);
	expect(asked).toEqual(['aaa', 'b']);
});

test('more keys than it can know are answered as rightly', () => {
	const twice = remembered((value: number) => 2 * value);
	for (let round = 0; round < 2; round += 1) {
		for (let value = 0; value < 12_000; value += 1) expect(twice(value)).toBe(2 * value);
	}
});
