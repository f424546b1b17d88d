import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	MODES,
	readReviewState,
	ReviewAddress,
	type ReviewState,
} from '../../../src/lib/ui/review/review-address.ts';

const read = (href: string) => readReviewState(new URL(href, 'http://lokal').searchParams);

test('an address says the whole state, and is read back as the same', () => {
	const state = fc.record<ReviewState>({
		no: fc.option(fc.integer({ min: 1, max: 9999 })),
		mode: fc.option(fc.constantFrom(...MODES)),
		order: fc.constantFrom('text', 'doubtful'),
		repairs: fc.boolean(),
		done: fc.option(fc.stringMatching(/^[a-zåäö0-9&=-]{1,9}$/)),
		look: fc.constant(true),
		page: fc.option(fc.integer({ min: 1, max: 9999 })),
		zoom: fc.boolean(),
	});
	fc.assert(
		fc.property(state, (one) => {
			expect(read(new ReviewAddress('d 1', one).href(one))).toEqual(one);
		}),
	);
});

test('order and shown repairs follow along, the step does not', () => {
	const address = new ReviewAddress('d1', read('/x?forslag=3&lage=ratta&ordning=osakra&rattade=1&gjort=a'));
	expect(address.href()).toBe('/handlingar/d1/granska?ordning=osakra&rattade=1');
	expect(address.href({ no: 4 })).toBe('/handlingar/d1/granska?forslag=4&ordning=osakra&rattade=1');
	expect(address.action('godkann')).toBe('?/godkann&forslag=3&lage=ratta&ordning=osakra&rattade=1');
});

test('what is not understood is left out', () => {
	expect(read('/x?forslag=0&lage=radera&ordning=bak&rattade=ja&visa=bild&sida=-1&zoom=9')).toEqual({
		no: null,
		mode: null,
		order: 'text',
		repairs: false,
		done: null,
		look: false,
		page: null,
		zoom: false,
	});
});

test('the view follows along, the page does not; of the text no page is told', () => {
	const address = new ReviewAddress('d1', read('/x?forslag=3&visa=sidan&sida=4&zoom=2'));
	expect(address.href({ no: 4 })).toBe('/handlingar/d1/granska?forslag=4&visa=sidan&zoom=2');
	expect(address.href({ no: 3, page: 5 })).toBe('/handlingar/d1/granska?forslag=3&visa=sidan&sida=5&zoom=2');
	expect(address.href({ no: 3, look: false })).toBe('/handlingar/d1/granska?forslag=3');
	expect(address.action('godkann')).toContain('visa=sidan&sida=4');
});
