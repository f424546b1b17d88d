import { describe, expect, test } from 'vitest';
import { type Mark } from '../pdf-writer.ts';
import { read, block, BODY } from './drawn-text.ts';

describe('what stands on every page', () => {
	const page = (number: number, lines: readonly string[]): Mark[] => [
		{ x: 70, y: 40, text: 'Tekniska nämnden' },
		{ x: 300, y: 40, text: '2024-03-12' },
		{ x: 480, y: 40, text: `Sida ${number} (4)` },
		...block(70, 140, lines),
		{ x: 70, y: 790, text: 'Justerandes sign' },
		{ x: 400, y: 806, text: `Storgatan 1, 123 45 Sjövalla, sida ${number}` },
	];
	const pages = [
		page(1, ['§ 14 Taxa', ...BODY]),
		page(2, ['§ 15 Skyltar', ...BODY]),
		page(3, ['§ 16 Cykelväg', ...BODY]),
		page(4, ['§ 17 Meddelanden', ...BODY]),
	];

	test('headers stay once, footers, page numbers and stamps go', async () => {
		const text = await read(pages);
		expect(text.match(/Tekniska nämnden {3,}2024-03-12\n/g)).toHaveLength(1);
		expect(text).not.toMatch(/Sida|Justerandes|Storgatan/);
		expect(text.indexOf('Tekniska nämnden')).toBe(0);
	});

	test('every page begins after a form feed', async () => {
		const parts = (await read(pages)).split('\f');
		expect(parts.map((part) => /§ \d+/.exec(part)?.[0])).toEqual(['§ 14', '§ 15', '§ 16', '§ 17']);
	});

	test('a § at the same place of every page stays', async () => {
		const high = [5, 6, 7].map((number) => block(70, 60, [`§ ${number}`, ...BODY]));
		expect((await read(high)).match(/§ \d/g)).toEqual(['§ 5', '§ 6', '§ 7']);
	});

	test('lines alike that stand at different heights stay', async () => {
		const varied = [300, 420, 540].map((y) => block(70, y, ['Paragrafen är justerad', ...BODY]));
		expect((await read(varied)).match(/Paragrafen är justerad/g)).toHaveLength(3);
	});
});
