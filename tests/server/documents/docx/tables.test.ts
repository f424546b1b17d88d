import { describe, expect, test } from 'vitest';
import { cell, list, num, p, table } from '../docx-writer.ts';
import { linesOf, read } from './read.ts';

describe('tables', () => {
	test('rows on their lines, columns under each other, paragraphs of a cell together', () => {
		const body = table([
			['Åtgärd', 'Ansvarig', 'Klart när'],
			[p('Se över skyltarna') + p('vid skolorna'), 'Gatukontoret', '2024-05-31'],
			['Mät hastigheten', 'Trafikenheten', '2024-09-30'],
		]);
		const lines = linesOf({ body });
		expect(lines.map((line) => line.split(/ {3,}/))).toEqual([
			['Åtgärd', 'Ansvarig', 'Klart när'],
			['Se över skyltarna vid skolorna', 'Gatukontoret', '2024-05-31'],
			['Mät hastigheten', 'Trafikenheten', '2024-09-30'],
		]);
		expect(new Set(lines.map((line) => line.lastIndexOf('   '))).size).toBeLessThan(3);
		expect(lines[0]!.indexOf('Ansvarig')).toBe(lines[1]!.indexOf('Gatukontoret'));
		expect(lines[2]!.indexOf('Trafikenheten')).toBe(lines[1]!.indexOf('Gatukontoret'));
	});

	test('merged cells: across takes up columns, down stands in the first row', () => {
		const down = (kind: string, text: string) =>
			`<w:tcPr><w:vMerge${kind && ` w:val="${kind}"`}/></w:tcPr>${p(text)}`;
		const body = table([
			['<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>' + p('Plan'), 'När'],
			['Räkna cyklar', down('restart', 'Gatukontoret'), 'maj'],
			['Räkna bilar', down('', ''), 'juni'],
		]);
		const lines = linesOf({ body });
		expect(lines[2]).toMatch(/^Räkna bilar {10,}juni$/);
		expect(lines[2]!.indexOf('juni')).toBe(lines[1]!.indexOf('maj'));
		expect(lines[0]!.indexOf('När')).toBe(lines[1]!.indexOf('maj'));
	});

	test('a table that only places text is read as text', () => {
		const numbering = list(1, [['decimal', '%1.']]);
		const long = 'Förvaltningen har sett över avtalen och funnit att två av dem löper ut i höst. '.repeat(3);
		const body = table([
			[p('Beslut')],
			['Nämnden', p(long) + p('Avtalen sägs upp.', num(1)) + p('Nya avtal tecknas.', num(1))],
		]);
		expect(linesOf({ body, numbering })).toEqual([
			'Beslut',
			'Nämnden',
			long.trim(),
			'1. Avtalen sägs upp.',
			'2. Nya avtal tecknas.',
		]);
	});

	test('a heading beside its text stands over it', () => {
		const text =
			'Tekniska nämnden ger förvaltningen i uppdrag att se över skyltarna vid skolorna och att återkomma i maj.';
		const body = table([
			['Dnr', 'TN 2024/3'],
			['Beslut', `${text} ${text}`],
		]);
		expect(linesOf({ body })).toEqual(['Dnr   TN 2024/3', 'Beslut', `${text} ${text}`]);
	});

	test('a table in a cell', () => {
		const body = table([['<w:tbl><w:tr>' + cell('A') + cell('B') + '</w:tr></w:tbl>' + p('')]]);
		expect(read({ body })).toBe('A   B');
	});
});
