import { describe, expect, test } from 'vitest';
import { cell, list, num, p, run } from '../docx-writer.ts';
import { linesOf, read } from './read.ts';

describe('changes that are tracked', () => {
	test('what was struck out or moved away is no text, what came in is', () => {
		const body = p(
			run('Nämnden ') +
				'<w:del w:id="1"><w:r><w:delText>avslår</w:delText></w:r></w:del>' +
				`<w:ins w:id="2">${run('bifaller')}</w:ins>` +
				`<w:moveFrom w:id="3">${run(' genast')}</w:moveFrom>` +
				run(' förslaget.'),
		);
		expect(read({ body })).toBe('Nämnden bifaller förslaget.');
	});

	test('paragraphs whose border was struck out are one, and have one number', () => {
		const numbering = list(1, [['decimal', '%1.']]);
		const gone = '<w:rPr><w:del w:id="1"/></w:rPr>';
		const body = p('Ett', num(1)) + p('Två ', num(1) + gone) + p('och tre', num(1)) + p('Fyra', num(1));
		expect(linesOf({ body, numbering })).toEqual(['1. Ett', '2. Två och tre', '3. Fyra']);
	});

	test('how a paragraph was numbered before does not count', () => {
		const numbering = list(1, [['decimal', '%1.']]);
		const body = p('Ett', `<w:pPrChange><w:pPr>${num(1)}</w:pPr></w:pPrChange>`);
		expect(read({ body, numbering })).toBe('Ett');
	});

	test('rows and cells that were struck out are gone', () => {
		const body = `<w:tbl><w:tr>${cell('A')}${cell('1')}</w:tr><w:tr><w:trPr><w:del/></w:trPr>${cell('B')}${cell('2')}</w:tr></w:tbl>`;
		expect(read({ body })).toBe('A   1');
	});
});
