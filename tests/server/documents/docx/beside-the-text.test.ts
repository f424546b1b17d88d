import { describe, expect, test } from 'vitest';
import { p, run } from '../docx-writer.ts';
import { linesOf, read } from './read.ts';

describe('what stands beside the text', () => {
	test('headers stand first: the first page, then the others, without page numbers and repeats', () => {
		const page = '<w:fldSimple w:instr=" PAGE ">' + run('3') + '</w:fldSimple>';
		const headers = {
			a: p('Socialnämnden') + p(run('2024-03-12')),
			b: p(run('Socialnämnden') + '<w:r><w:tab/></w:r>' + run('Sida ') + page),
			c: p('Senare avsnitt'),
		};
		const first = `<w:sectPr><w:headerReference w:type="default" r:id="b"/><w:headerReference w:type="first" r:id="a"/><w:titlePg/></w:sectPr>`;
		const last = '<w:sectPr><w:headerReference w:type="default" r:id="c"/></w:sectPr>';
		const body = p('Upprop') + p('', first) + p('Mer') + last;
		expect(linesOf({ body, headers })).toEqual([
			'Socialnämnden',
			'2024-03-12',
			'Socialnämnden',
			'Upprop',
			'Mer',
		]);
	});

	test('notes stand at the end of their paragraph, text boxes after it and once', () => {
		const footnotes =
			`<w:footnote w:type="separator" w:id="-1">${p('')}</w:footnote>` +
			`<w:footnote w:id="2">${p(run('Se bilaga 1.'))}</w:footnote>`;
		const box = `<w:txbxContent>${p('I rutan')}</w:txbxContent>`;
		const body = p(
			run('Taxan') +
				'<w:r><w:footnoteReference w:id="2"/></w:r>' +
				run(' antas.') +
				`<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>`,
		);
		expect(linesOf({ body, footnotes })).toEqual(['Taxan antas.', 'Se bilaga 1.', 'I rutan']);
	});

	test('of a field only what it came to', () => {
		const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
		const body = p(
			run('Se ') +
				mark('begin') +
				'<w:r><w:instrText> REF </w:instrText></w:r>' +
				mark('begin') +
				run('inre') +
				mark('end') +
				mark('separate') +
				run('§ 12') +
				mark('end') +
				run('.'),
		);
		expect(read({ body })).toBe('Se § 12.');
	});

	test('hidden text is no text, whether the run, its style or the paragraph says so', () => {
		const styles =
			'<w:style w:type="character" w:styleId="D"><w:rPr><w:vanish/></w:rPr></w:style>' +
			'<w:style w:type="paragraph" w:styleId="H"><w:rPr><w:vanish/></w:rPr></w:style>';
		const body =
			p(run('Syns') + run(' inte', '<w:vanish/>') + run(' heller', '<w:rStyle w:val="D"/>')) +
			p(run('Borta') + run('Kvar', '<w:vanish w:val="0"/>'), '<w:pStyle w:val="H"/>');
		expect(linesOf({ body, styles })).toEqual(['Syns', 'Kvar']);
	});

	test('links, content controls, tabs, hyphens and symbols', () => {
		const body =
			p(
				`<w:hyperlink>${run('protokoll')}</w:hyperlink><w:sdt><w:sdtContent>${run(' 2024')}</w:sdtContent></w:sdt>`,
			) +
			p(run('Datum:') + '<w:r><w:tab/><w:tab/></w:r>' + run('2024-03-12')) +
			p(run('1.') + '<w:r><w:tab/></w:r>' + run('Taxan antas')) +
			p(run('VA') + '<w:r><w:noBreakHyphen/></w:r>' + run('taxa') + '<w:r><w:softHyphen/></w:r>' + run('n')) +
			p('<w:r><w:sym w:font="Wingdings" w:char="F0A7"/></w:r>' + run(' Punkt')) +
			p(run('Rad ett') + '<w:r><w:br/></w:r>' + run('rad två'));
		expect(read({ body }).split(/\n{2}/)).toEqual([
			'protokoll 2024',
			'Datum:   2024-03-12',
			'1. Taxan antas',
			'VA-taxan',
			'• Punkt',
			'Rad ett\nrad två',
		]);
	});
});
