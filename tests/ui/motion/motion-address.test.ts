import { expect, test } from 'vitest';
import { motionAction, motionsHref, pagesIn } from '../../../src/lib/ui/motion/motion-address.ts';

const params = (text: string) => new URLSearchParams(text);

test('the first pages are not written out, and a day stands last', () => {
	expect(motionsHref(null)).toBe('/motioner');
	expect(motionsHref(null, { bifallna: 1, besvarade: 3 })).toBe('/motioner?besvarade=3');
	expect(motionsHref('2024-04-10', { bifallna: 2 })).toBe('/motioner?bifallna=2&per=2024-04-10');
});

test('a form comes back to the pages it was sent from, with nothing else of the address', () => {
	expect(motionAction('genomford', params('bifallna=2&per=2024-04-10'))).toBe('?/genomford&bifallna=2');
	expect(motionAction('svara', params(''))).toBe('?/svara');
	expect(pagesIn(params('bifallna=2&besvarade=x'))).toEqual({ bifallna: 2 });
});
