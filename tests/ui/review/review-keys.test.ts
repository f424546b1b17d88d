import { expect, test } from 'vitest';
import { actOf } from '../../../src/lib/ui/review/review-keys.ts';

const press = (key: string, over = {}) => ({
	key,
	ctrlKey: false,
	altKey: false,
	metaKey: false,
	defaultPrevented: false,
	target: null,
	...over,
});
const outside = () => false;

test('each key has its act, also as a capital', () => {
	expect('jkgrazo?'.split('').map((key) => actOf(press(key), outside))).toEqual([
		'next',
		'previous',
		'confirm',
		'edit',
		'dismiss',
		'undo',
		'repairs',
		'help',
	]);
	expect(actOf(press('G'), outside)).toBe('confirm');
});

test("other keys, the browser's own and keys inside a field do nothing", () => {
	expect(actOf(press('x'), outside)).toBeNull();
	expect(actOf(press('Enter'), outside)).toBeNull();
	expect(actOf(press('a', { ctrlKey: true }), outside)).toBeNull();
	expect(actOf(press('r', { metaKey: true }), outside)).toBeNull();
	expect(actOf(press('z', { defaultPrevented: true }), outside)).toBeNull();
	expect(actOf(press('g', { target: 'fältet' }), (target) => target === 'fältet')).toBeNull();
});
