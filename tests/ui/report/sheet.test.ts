import { describe, expect, test } from 'vitest';
import { manyRows, rowOf } from '../../domain/report-sample.ts';
import { sheetOf } from './sheet.ts';

const textOf = (html: string) =>
	html
		.replace(/<!--.*?-->/g, '')
		.replace(/<[^>]+>/g, ' ')
		.replace(/[\u00ad]/g, '')
		.replace(/\s+/g, ' ');

describe('the sheet as HTML', () => {
	test('the same rows give the same bytes', () => {
		expect(sheetOf(manyRows(40))).toBe(sheetOf(manyRows(40)));
	});

	test('every row is there with its number and its whole wording', () => {
		const rows = manyRows(300);
		const text = textOf(sheetOf(rows));
		for (const { number, wording } of rows) {
			expect(text).toContain(` ${number} `);
			expect(text).toContain(wording);
		}
	});

	test('a wording is text, never markup', () => {
		const html = sheetOf([rowOf({ wording: 'Ge </td><script>alert(1)</script> & "besked"' })]);
		expect(html).not.toContain('<script>');
		expect(html).toContain('Ge &lt;/td>&lt;script>alert(1)&lt;/script> &amp; "besked"');
	});

	test('no inline style, which the content security policy would drop', () => {
		expect(sheetOf(manyRows(40))).not.toMatch(/\sstyle=/);
		expect(sheetOf(manyRows(40), { large: true })).not.toMatch(/\sstyle=/);
	});

	test('where a date comes from, how often it moved, what blocks and what is missing stand in words', () => {
		const text = textOf(
			sheetOf([
				rowOf({
					deadline: { date: '2023-09-30', precision: 'day', basis: 'set', text: null },
					moves: 2,
					responsible: [],
					blockedBy: ['budget 2024'],
				}),
			]),
		);
		for (const words of [
			'2023-09-30 satt efteråt, flyttad 2 gånger',
			'20 dagar försenad',
			'Blockerad väntar på budget 2024',
			'utan förklaring',
			'Ingen ansvarig',
			'ingen rad',
			'saknas',
		]) {
			expect(text).toContain(words);
		}
	});

	test('large print has every fact of the small', () => {
		const rows = manyRows(24);
		const words = (html: string) => new Set(textOf(html).match(/[\p{L}\p{N}-]+/gu));
		const [small, large] = [words(sheetOf(rows)), words(sheetOf(rows, { large: true }))];
		const heads = ['ursprung', 'Organ', 'datum', 'Ärende', 'Läge'];
		expect([...small].filter((word) => !large.has(word) && !heads.includes(word))).toEqual([]);
	});

	test('nothing open: no table, no diagram, one sentence', () => {
		const html = sheetOf([]);
		expect(textOf(html)).toContain(
			'Kommunstyrelsens trygghetsutskott har inga öppna åtaganden den 20 oktober 2023.',
		);
		expect(html).not.toContain('<table');
		expect(html).not.toContain('Diagram 1');
	});
});
