import { describe, expect, test } from 'vitest';
import { list, num, p } from '../docx-writer.ts';
import { linesOf } from './read.ts';

describe('numbers that Word counts', () => {
	test('§ from where it begins, by a style that inherits it', () => {
		const numbering = list(1, [['decimal', '§ %1', '<w:start w:val="101"/>']]);
		const styles = `<w:style w:type="paragraph" w:styleId="Rubrik1"><w:pPr>${num(1)}</w:pPr></w:style>
			<w:style w:type="paragraph" w:styleId="Paragraf"><w:basedOn w:val="Rubrik1"/></w:style>`;
		const heading = (text: string) => p(text, '<w:pStyle w:val="Paragraf"/>');
		const body = heading('Val av justerare') + p('Text.') + heading('Budget 2027');
		expect(linesOf({ body, styles, numbering })).toEqual([
			'§ 101 Val av justerare',
			'Text.',
			'§ 102 Budget 2027',
		]);
	});

	test('levels, letters and roman figures, that count anew under each point', () => {
		const numbering = list(1, [
			['decimal', '%1.'],
			['decimal', '%1.%2'],
			['lowerLetter', '%3)'],
			['upperRoman', '%4'],
		]);
		const point = (level: number) => p(`Punkt`, num(1, level));
		const body = [0, 1, 1, 2, 2, 3, 0, 1, 2].map(point).join('');
		expect(linesOf({ body, numbering }).map((line) => line.trim().split(' ')[0])).toEqual([
			'1.',
			'1.1',
			'1.2',
			'a)',
			'b)',
			'I',
			'2.',
			'2.1',
			'a)',
		]);
	});

	test('lists that share a definition count on, unless one begins anew', () => {
		const numbering =
			list(1, [['decimal', '%1.']]) +
			'<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>' +
			'<w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';
		const body = [1, 2, 2, 3, 3, 1].map((id) => p('Punkt', num(id))).join('');
		expect(linesOf({ body, numbering })).toEqual(
			['1.', '2.', '3.', '1.', '2.', '3.'].map((n) => `${n} Punkt`),
		);
	});

	test('a level that never counts anew, and legal figures', () => {
		const numbering = list(1, [
			['upperRoman', '%1.'],
			['decimal', '%2.', '<w:start w:val="1"/><w:lvlRestart w:val="0"/>'],
			['decimal', '%1.%3', '<w:start w:val="1"/><w:isLgl/>'],
		]);
		const body = [0, 1, 0, 1, 2].map((level) => p('Punkt', num(1, level))).join('');
		expect(linesOf({ body, numbering }).map((line) => line.trim().split(' ')[0])).toEqual([
			'I.',
			'1.',
			'II.',
			'2.',
			'2.1',
		]);
	});

	test('bullets of symbol fonts are bullets, none is none, numId 0 takes a number away', () => {
		const wingdings = '<w:start w:val="1"/><w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr>';
		const numbering =
			list(1, [['bullet', '§', wingdings]]) + list(2, [['none', '']]) + list(3, [['bullet', '–']]);
		const styles = `<w:style w:type="paragraph" w:styleId="L"><w:pPr>${num(1)}</w:pPr></w:style>`;
		const body =
			p('Ett', num(1)) + p('Två', num(2)) + p('Tre', num(3)) + p('Fyra', `<w:pStyle w:val="L"/>${num(0)}`);
		expect(linesOf({ body, numbering, styles })).toEqual(['• Ett', 'Två', '– Tre', 'Fyra']);
	});

	test('a level by the style that belongs to it, and a numbering style by its name', () => {
		const numbering =
			'<w:abstractNum w:abstractNumId="9"><w:numStyleLink w:val="Protokoll"/></w:abstractNum><w:num w:numId="9"><w:abstractNumId w:val="9"/></w:num>' +
			'<w:abstractNum w:abstractNumId="1"><w:styleLink w:val="Protokoll"/>' +
			'<w:lvl w:ilvl="0"><w:start w:val="7"/><w:numFmt w:val="decimal"/><w:lvlText w:val="§ %1"/></w:lvl>' +
			'<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Beslut"/><w:lvlText w:val="%2."/></w:lvl></w:abstractNum>';
		const styles =
			'<w:style w:type="paragraph" w:styleId="Beslut"><w:pPr><w:numPr><w:numId w:val="9"/></w:numPr></w:pPr></w:style>';
		const body = p('Taxa', num(9)) + p('Taxan antas.', '<w:pStyle w:val="Beslut"/>');
		expect(linesOf({ body, numbering, styles }).map((line) => line.trim())).toEqual([
			'§ 7 Taxa',
			'1. Taxan antas.',
		]);
	});
});
