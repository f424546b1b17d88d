import { describe, expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../../../../src/lib/server/documents/limits.ts';
import { textOfPages } from '../../../../src/lib/server/documents/parsed-document.ts';
import { readDocx } from '../../../../src/lib/server/documents/docx/read-docx.ts';
import { cell, list, num, p, run, table, wordParts, writeDocx, type WordParts } from '../docx-writer.ts';
import { writeZip } from '../zip-writer.ts';

const read = (parts: WordParts) => textOfPages(readDocx(writeDocx(parts), DEFAULT_LIMITS)).trimEnd();
/** The paragraphs and rows that are read. */
const linesOf = (parts: WordParts) => read(parts).split(/\n+/);

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

describe('text that another program has put in', () => {
	const withChunk = (target: string, bytes: string) =>
		writeZip([
			...wordParts({ body: p('Före') + '<w:altChunk r:id="c"/>' + p('Efter') }).filter(
				({ name }) => name !== 'word/_rels/document.xml.rels',
			),
			{
				name: 'word/_rels/document.xml.rels',
				bytes: Buffer.from(
					`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="c" Type="x/aFChunk" Target="${target}"/></Relationships>`,
				),
			},
			{ name: `word/${target}`, bytes: Buffer.from(bytes) },
		]);

	test('a page is read where it stands', () => {
		const file = withChunk('chunk1.html', '<p>Nämnden beslutar:<ol><li>Taxan antas.</ol>');
		expect(textOfPages(readDocx(file, DEFAULT_LIMITS)).trim().split(/\n+/)).toEqual([
			'Före',
			'Nämnden beslutar:',
			'1. Taxan antas.',
			'Efter',
		]);
	});

	test('another kind is not left out in silence', () => {
		expect(() => readDocx(withChunk('chunk1.rtf', '{\\rtf1}'), DEFAULT_LIMITS)).toThrow('unsupported-type');
	});
});

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

describe('the same text in other words', () => {
	const parts = {
		body: p('§ 1 Val', num(1)) + table([['A', 'B']]),
		numbering: list(1, [['decimal', '%1.']]),
	};
	const changed = (change: (part: string) => string, encoding: BufferEncoding = 'utf8') =>
		textOfPages(
			readDocx(
				writeZip(
					wordParts(parts).map(({ name, bytes }) => ({
						name,
						bytes: Buffer.from(change(bytes.toString()), encoding),
					})),
				),
				DEFAULT_LIMITS,
			),
		).trimEnd();

	test.each([
		['as it is', (part: string) => part],
		['another prefix', (part: string) => part.replaceAll('w:', 'ns0:').replaceAll('xmlns:w=', 'xmlns:ns0=')],
		[
			'the strict form of the standard',
			(part: string) =>
				part
					.replaceAll(
						'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
						'http://purl.oclc.org/ooxml/wordprocessingml/main',
					)
					.replaceAll(
						'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
						'http://purl.oclc.org/ooxml/officeDocument/relationships',
					),
		],
		['targets from the root', (part: string) => part.replace('Target="word/', 'Target="/word/')],
	])('%s', (_, change) => {
		expect(changed(change)).toBe('1. § 1 Val\n\nA   B');
	});

	test('UTF-16', () => {
		expect(changed((part) => '\ufeff' + part.replace('UTF-8', 'UTF-16'), 'utf16le')).toBe(
			'1. § 1 Val\n\nA   B',
		);
	});
});
