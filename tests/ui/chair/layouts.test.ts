import { expect, test } from 'vitest';
import type { CommitmentDetail, DeadlineMove } from '../../../src/lib/domain/commitment.ts';
import { hopLayout, HOPS, hopWords } from '../../../src/lib/ui/chair/hop-layout.ts';
import { stageKey } from '../../../src/lib/ui/chair/stage-keys.ts';

const move = (
	from: string | null,
	to: string | null,
	basis: DeadlineMove['basis'] = 'set',
): DeadlineMove => ({
	...{ from, to, basis, reason: 'Remissen kom sent.', date: '2023-01-01', actor: 'Astrid Ek' },
});

const rowOf = (decided: string | null, deadlineMoves: readonly DeadlineMove[]) =>
	({ decided, deadlineMoves }) as unknown as CommitmentDetail;

test('hops go from the first deadline to the last, within the picture, with the day among them', () => {
	const row = rowOf('2022-11-16', [
		move(null, '2022-12-31', 'stated'),
		move('2022-12-31', '2023-03-31'),
		move('2023-03-31', '2023-09-30'),
	]);
	const layout = hopLayout(row, '2023-10-20')!;
	expect(layout.hops.map(({ n, from, to }) => [n, from, to])).toEqual([
		[1, '2022-12-31', '2023-03-31'],
		[2, '2023-03-31', '2023-09-30'],
	]);
	const places = layout.dots.map(({ x }) => x);
	expect(places).toEqual([...places].sort((a, b) => a - b));
	expect([Math.min(...places) >= HOPS.left, layout.today.x <= HOPS.right]).toEqual([true, true]);
	expect(layout.dots.map(({ now }) => now)).toEqual([false, false, true]);
	expect(layout.late?.width).toBeGreaterThan(0);
	expect(hopLayout(row, '2023-09-01')?.late).toBeNull();
	expect(hopWords(layout, '2023-10-20').replaceAll('\u00a0', ' ')).toBe(
		'Fristen var först 31 dec 2022. Den har flyttats till 31 mars, sedan till 30 sep. I dag är den 20 okt 2023.',
	);
});

test('what nobody has moved has no hops: the next time of a recurring one is no move', () => {
	expect(hopLayout(rowOf('2022-11-16', []), '2023-10-20')).toBeNull();
	const next = [move(null, '2022-12-31', 'computed'), move('2022-12-31', '2023-12-31', 'computed')];
	expect(hopLayout(rowOf('2022-11-16', next), '2023-10-20')).toBeNull();
	// A first date that was set, and one that was taken away, hop nowhere.
	expect(
		hopLayout(rowOf(null, [move(null, '2023-01-31'), move('2023-01-31', null)]), '2023-10-20'),
	).toBeNull();
});

test('labels that would touch are left out, never that of the deadline that stands', () => {
	const days = ['2022-01-31', '2023-10-01', '2023-10-02', '2023-10-03'];
	const moves = days.slice(1).map((to, index) => move(days[index]!, to));
	const { dots } = hopLayout(rowOf('2022-01-01', moves), '2023-10-20')!;
	expect(dots.map(({ label }) => label !== null)).toEqual([true, false, false, true]);
});

test('a deadline moved to an earlier day, and a single day, still have a place', () => {
	const { hops } = hopLayout(rowOf(null, [move('2023-10-20', '2023-10-20')]), '2023-10-20')!;
	expect(hops[0]?.path).not.toContain('NaN');
	expect(hopLayout(rowOf(null, [move('2023-12-31', '2023-06-30')]), '2023-10-20')!.dots).toHaveLength(2);
});

test('arrows step, single keys can be turned off, and nothing acts while something is written', () => {
	const press = (key: string, changes: object = {}) => ({
		...{ key, ctrlKey: false, metaKey: false, altKey: false, defaultPrevented: false },
		...changes,
	});
	const free = { writing: false, characters: true };
	expect(stageKey(press('ArrowLeft'), free)).toBe('previous');
	expect(stageKey(press('ArrowRight'), { ...free, characters: false })).toBe('next');
	expect(stageKey(press('F'), free)).toBe('full-screen');
	expect(stageKey(press('3'), free)).toEqual({ choose: 2 });
	expect(stageKey(press('5'), free)).toBeNull();
	expect(stageKey(press('f'), { ...free, characters: false })).toBeNull();
	expect(stageKey(press('ArrowRight'), { ...free, writing: true })).toBeNull();
	expect(stageKey(press('f', { ctrlKey: true }), free)).toBeNull();
});
