import { describe, expect, test } from 'vitest';
import { readOutline } from '../../../src/lib/extraction/outline/outline.ts';

const itemsOf = (text: string) => readOutline(text).items.map(({ number, title }) => [number, title]);

const BODY = '\n\nBeslut\nNämnden godkänner planen.\n';

describe('heading forms of a §', () => {
	test.each([
		['§ 96 2026.204 KS\nNy bro', '96', 'Ny bro'],
		['§ 474 Ärendenummer SLK-2024-00123\n\nNy bro över\nån', '474', 'Ny bro över ån'],
		['§ 208   Dnr KS-2023-00143\nNy bro', '208', 'Ny bro'],
		['§ 133/2016 Dnr KS 2016/12\nNy bro', '133', 'Ny bro'],
		['KF § 251\nNy bro', '251', 'Ny bro'],
		['§51\nNy bro', '51', 'Ny bro'],
		['§ 12 a Ny bro', '12a', 'Ny bro'],
		['$ 42 Dnr KS 2024/16\nNy bro', '42', 'Ny bro'],
		['8 42 Dnr KS 2024/16\nNy bro', '42', 'Ny bro'],
		['§ 7 Information\nOrdföranden informerar.', '7', 'Information'],
		['§ 7\nInformation\n\nOrdföranden informerar.', '7', 'Information'],
	])('%j', (heading, number, title) => {
		expect(itemsOf(heading + BODY)).toEqual([[number, title]]);
	});
});

test('a list of contents, references and continued §§ are no items of their own', () => {
	const text = [
		'Paragrafer §§ 1–3',
		'',
		'§ 1 Ny bro ........ 2',
		'§ 2 Ny väg ........ 3',
		'§ 3 Övrigt ........ 4',
		'',
		'§ 1',
		'Ny bro',
		'',
		'Beslut',
		'Bron godkänns enligt beslut den 6 mars 2024,',
		'§ 200.',
		'',
		'§ 2',
		'Ny väg',
		'',
		'Beslut',
		'Vägen godkänns.',
		'',
		'§ 2, forts',
		'Beslutet skickas till',
		'Vägföreningen',
		'',
		'§ 3',
		'Övrigt',
		'',
		'Inget att anteckna.',
	].join('\n');
	expect(itemsOf(text)).toEqual([
		['1', 'Ny bro'],
		['2', 'Ny väg'],
		['3', 'Övrigt'],
	]);
});

test('noise inside a sentence is masked and the offsets stay', () => {
	const text = [
		'§ 4 Ny bro',
		'',
		'Beslut',
		'Nämnden uppdrar åt förvaltningen att',
		'',
		'Justerandes sign    Utdragsbestyrkande',
		'12 (34)',
		'\fbygga en bro.',
	].join('\n');
	const outline = readOutline(text);
	expect(outline.readable).toHaveLength(text.length);
	const block = outline.items[0]!.sections.find((section) => section.kind === 'decision')!.blocks[0]!;
	expect(outline.readable.slice(...block.span).replace(/\s+/g, ' ')).toBe(
		'Nämnden uppdrar åt förvaltningen att bygga en bro.',
	);
	expect(text.slice(...block.span)).toContain('Justerandes sign');
});

test('a file with extracts of two meetings keeps both', () => {
	const part = (n: number, title: string) =>
		`§ ${n} KS 2024/${n}\n${title}\n\nBakgrund\n${'Här står skälen. '.repeat(30)}\n\nBeslut\nPlanen antas.\n\n`;
	expect(
		itemsOf(part(67, 'Riktlinje') + part(63, 'Rutin') + part(45, 'Rapport')).map(([number]) => number),
	).toEqual(['67', '63', '45']);
});
