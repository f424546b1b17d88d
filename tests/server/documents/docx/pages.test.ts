import { describe, expect, test } from 'vitest';
import { p, run, type WordParts } from '../docx-writer.ts';
import { read } from './read.ts';

describe('pages', () => {
	const page = '<w:r><w:lastRenderedPageBreak/></w:r>';
	const stated = '<w:r><w:br w:type="page"/></w:r>';
	const pagesOf = (parts: WordParts) =>
		read(parts)
			.split('\f')
			.map((text) => text.trim());

	test('where Word noted that a page was full; a sentence is not cut', () => {
		const body = p('Ett') + p(run('Två') + page + run(' som går vidare')) + p('Tre') + p(page + run('Fyra'));
		expect(pagesOf({ body })).toEqual(['Ett\n\nTvå som går vidare', 'Tre', 'Fyra']);
	});

	test('a stated break counts once beside the noted one', () => {
		const body =
			p('Ett') + p(stated) + p(page + run('Två')) + p('Tre', '<w:pageBreakBefore/>') + p(page + run('Fyra'));
		expect(pagesOf({ body })).toEqual(['Ett', 'Två', 'Tre', 'Fyra']);
	});

	test('stated breaks alone count when the file says that it has as many pages', () => {
		const body = p('Ett') + p(stated + run('Två'));
		expect(pagesOf({ body, pages: 2 })).toEqual(['Ett', 'Två']);
		expect(pagesOf({ body, pages: 5 })).toEqual(['Ett\n\nTvå']);
		expect(pagesOf({ body })).toEqual(['Ett\n\nTvå']);
	});
});
