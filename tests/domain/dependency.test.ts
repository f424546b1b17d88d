import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	blockedStretches,
	cycleThrough,
	restsOf,
	stateOfTarget,
	type Rest,
} from '../../src/lib/domain/dependency.ts';
import { addDays } from '../../src/lib/domain/plain-date.ts';

const day = (offset: number) => addDays('2024-01-01', offset);

test('another commitment counts as met when it is done or reported back, and given up is a no', () => {
	expect(stateOfTarget('in-progress')).toBe('unknown');
	expect(stateOfTarget('done')).toBe('met');
	expect(stateOfTarget('closed')).toBe('met');
	expect(stateOfTarget('lapsed')).toBe('not-met');
	expect(stateOfTarget(null)).toBe('unknown');
});

test('a dependency on a commitment is cut where that one changes, and unknown before it was decided', () => {
	const standings = [
		{ from: '2024-03-01', to: '2024-05-01', status: 'in-progress' as const },
		{ from: '2024-05-01', to: '9999-12-31', status: 'done' as const },
	];
	expect(restsOf('Å-2024-0002', { from: '2024-02-01', to: '2024-06-01' }, standings)).toEqual([
		{ name: 'Å-2024-0002', from: '2024-02-01', to: '2024-03-01', state: 'unknown' },
		{ name: 'Å-2024-0002', from: '2024-03-01', to: '2024-05-01', state: 'unknown' },
		{ name: 'Å-2024-0002', from: '2024-05-01', to: '2024-06-01', state: 'met' },
	]);
});

const aRest: fc.Arbitrary<Rest> = fc
	.record({
		name: fc.constantFrom('budget', 'polisen', 'Å-2024-0007'),
		start: fc.integer({ min: -5, max: 60 }),
		length: fc.integer({ min: 1, max: 40 }),
		state: fc.constantFrom('unknown', 'met', 'not-met'),
	})
	.map(({ name, start, length, state }) => ({ name, state, from: day(start), to: day(start + length) }));

test('on every day the stretches say what the definition says, and they meet without gap', () => {
	fc.assert(
		fc.property(fc.array(aRest, { maxLength: 8 }), (rests) => {
			const whole = { from: day(0), to: day(70) };
			const stretches = blockedStretches(rests, whole);
			expect(stretches[0]?.from).toBe(whole.from);
			expect(stretches.at(-1)?.to).toBe(whole.to);
			for (let offset = 0; offset < 70; offset += 1) {
				const per = day(offset);
				const holding = stretches.filter(({ from, to }) => from <= per && to > per);
				expect(holding).toHaveLength(1);
				expect(holding[0]?.by).toEqual(
					rests
						.filter(({ from, to, state }) => from <= per && to > per && state !== 'met')
						.map(({ name }) => name),
				);
			}
		}),
	);
});

test('a way back is found exactly when there is one, and it is a way', () => {
	const edge = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }));
	fc.assert(
		fc.property(fc.array(edge, { maxLength: 14 }), edge, (edges, [self, target]) => {
			const restsOn = (id: string) =>
				edges.filter(([from]) => String(from) === id).map(([, to]) => String(to));
			const way = cycleThrough(String(self), String(target), restsOn);
			expect(way !== null).toBe(reaches(edges, target, self));
			if (way === null) return;
			expect([way[0], way.at(-1)]).toEqual([String(target), String(self)]);
			for (const [index, id] of way.slice(0, -1).entries()) expect(restsOn(id)).toContain(way[index + 1]);
		}),
	);
});

/** By brute force: as many steps as there are edges. */
function reaches(edges: readonly (readonly [number, number])[], start: number, end: number) {
	let known = new Set([start]);
	for (let step = 0; step <= edges.length; step += 1) {
		known = new Set([...known, ...edges.filter(([from]) => known.has(from)).map(([, to]) => to)]);
	}
	return known.has(end);
}
