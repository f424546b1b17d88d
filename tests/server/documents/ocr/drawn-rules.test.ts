import { expect, test } from 'vitest';
import type { Picture } from '../../../../src/lib/server/documents/images/picture.ts';
import { withoutRules } from '../../../../src/lib/server/documents/ocr/drawn-rules.ts';
import { wear } from './degrade.ts';

const [WIDTH, HEIGHT] = [900, 700];

/** Black boxes on white paper. */
function drawn(
	boxes: readonly (readonly [left: number, top: number, width: number, height: number])[],
): Picture {
	const data = new Uint8Array(WIDTH * HEIGHT).fill(250);
	for (const [left, top, width, height] of boxes)
		for (let y = top; y < top + height; y++) data.fill(20, y * WIDTH + left, y * WIDTH + left + width);
	return { width: WIDTH, height: HEIGHT, data };
}

const inkOf = ({ data }: Picture) => data.reduce((sum, shade) => sum + (shade < 150 ? 1 : 0), 0);

const LINES = [
	[100, 200, 600, 4],
	[100, 400, 600, 4],
	[100, 200, 4, 204],
	[500, 200, 4, 204],
] as const;
/** As large as the letters of a heading. */
const LETTERS = [
	[150, 260, 60, 12],
	[230, 240, 12, 90],
	[560, 300, 100, 8],
] as const;

test.each([0, 0.7, -2])('lines are found and taken away, letters stay; the page lies %f° askew', (turn) => {
	const marks = wear(drawn([...LINES, ...LETTERS]), { turn, grain: 15, blur: 1 });
	const letters = inkOf(wear(drawn(LETTERS), { turn, grain: 15, blur: 1 }));
	const { rules, picture } = withoutRules(marks, (-turn * Math.PI) / 180);
	const near = (expected: number, found: number) => expect(Math.abs(expected - found)).toBeLessThan(6);
	expect([rules.across.length, rules.down.length]).toEqual([2, 2]);
	for (const [i, y] of [202, 402].entries()) {
		const { at, from, to } = rules.across[i]!;
		near(y, at);
		near(100, from);
		near(700, to);
	}
	for (const [i, x] of [102, 502].entries()) near(x, rules.down[i]!.at);
	expect(Math.abs(inkOf(picture) - letters) / letters).toBeLessThan(0.02);
});

test('areas and pictures are no lines; without lines the page is the same', () => {
	const page = drawn([[100, 100, 400, 40], ...LETTERS]);
	expect(withoutRules(page, 0)).toEqual({ picture: page, rules: { across: [], down: [] } });
});
