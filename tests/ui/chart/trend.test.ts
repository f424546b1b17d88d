import { expect, test } from 'vitest';
import { trendLayout } from '../../../src/lib/ui/chart/trend/trend-layout.ts';

const SHAPE = { width: 620, height: 150, right: 520, named: 3 };

test('the trend ends where its last figures stand, and its words keep apart', () => {
	const trend = [4, 8, 2].map((open, index) => {
		const month = `2023-1${index}`;
		return { month, day: `${month}-28`, open, overdue: index };
	});
	const { picture, end, base } = trendLayout(trend, SHAPE)!;
	const [late, open] = picture.layers.map((layer) => (layer.form === 'line' ? layer.points.at(-1) : null));
	expect([open!.x, late!.x]).toEqual([520, 520]);
	expect(open!.y).toBe(late!.y);
	expect(open!.y).toBeLessThan(base);
	expect(end.overdue - end.open).toBeGreaterThanOrEqual(18);
	expect(picture.tips[1]?.lines.slice(1)).toEqual(['8 öppna', '1 försenade']);
});

test('nothing has no trend', () => {
	expect(trendLayout([], SHAPE)).toBeNull();
	expect(trendLayout([{ month: '2023-10', day: '2023-10-20', open: 0, overdue: 0 }], SHAPE)).toBeNull();
});
