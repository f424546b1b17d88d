import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../../src/lib/server/documents/html/read-html.ts';
import { readWebArchive } from '../../../../src/lib/server/documents/html/read-web-archive.ts';
import { DEFAULT_LIMITS } from '../../../../src/lib/server/documents/limits.ts';
import { textOfPages } from '../../../../src/lib/server/documents/parsed-document.ts';

const read = (html: string | Buffer) =>
	textOfPages(readHtml(typeof html === 'string' ? Buffer.from(html) : html, DEFAULT_LIMITS)).trimEnd();
const linesOf = (html: string) => read(html).split(/\n+/);

describe('text as it is seen', () => {
	test('paragraphs, headings, broken lines and inline elements', () => {
		const html = `<h1>Tekniska  nämnden</h1><p>Nämnden <b>be</b>slutar\n\n att <a href="x">anta</a> taxan.<p>Rad ett<br>rad två`;
		expect(read(html)).toBe('Tekniska nämnden\n\nNämnden beslutar att anta taxan.\n\nRad ett\nrad två');
	});

	test('entities, also without their end, and no-break spaces', () => {
		expect(read('<p>&Aring;tg&auml;rd &sect;&nbsp;12 &ndash; 5&#160;%, A&ampB, &#x2022;')).toBe(
			'Åtgärd §\u00a012 – 5\u00a0%, A&B, •',
		);
	});

	test('preformatted text keeps its lines and columns', () => {
		expect(read('<pre>Plats      Kommunhuset\nTid        13.00</pre>').replaceAll('\u00a0', ' ')).toBe(
			'Plats   Kommunhuset\nTid   13.00',
		);
	});

	test.each([
		['a script', '<script>x</script>'],
		['a style', '<style>x</style>'],
		['a template', '<template><p>x</template>'],
		['what is shown without scripts', '<noscript>x</noscript>'],
		['hidden', '<p hidden>x'],
		['hidden by style', '<div style="color: red; display : none"><p>x</div>'],
		['invisible', '<p style="visibility:hidden">x'],
		['for screen readers', '<span class="a visually-hidden">x</span>'],
		['a menu', '<nav><ul><li>x</ul></nav>'],
		['a menu by its role', '<div role="navigation">x</div>'],
		["the page's foot", '<footer>x</footer>'],
		["the page's foot by its role", '<div role="contentinfo">x</div>'],
		['a button', '<button>x</button>'],
		['a choice', '<select><option>x</select>'],
		['a picture of letters', '<svg><text>x</text></svg>'],
		['struck out', '<del>x</del>'],
		['a comment', '<!-- x -->'],
		['a closed dialog', '<dialog>x</dialog>'],
		['the title', '<title>x</title>'],
	])('%s is no text', (_, html) => {
		expect(read(`${html}<p>Text`)).toBe('Text');
	});

	test('the foot of a part is text, and so is what can be folded out', () => {
		expect(read('<article><footer>Justerat</footer></article><details><summary>§ 1<p>Val</details>')).toBe(
			'Justerat\n\n§ 1\n\nVal',
		);
	});
});

describe('lists are numbered as they show', () => {
	const labels = (html: string) => linesOf(html).map((line) => line.trim().split(' ')[0]);

	test.each([
		['from 1', '<ol><li>A<li>B</ol>', ['1.', '2.']],
		['from where it says', '<ol start="7"><li>A<li>B</ol>', ['7.', '8.']],
		['a point with a number of its own', '<ol><li>A<li value="5">B<li>C</ol>', ['1.', '5.', '6.']],
		['backwards', '<ol reversed><li>A<li>B<li>C</ol>', ['3.', '2.', '1.']],
		['letters', '<ol type="a" start="26"><li>A<li>B</ol>', ['z.', 'aa.']],
		['large roman figures', '<ol style="list-style-type: upper-roman" start=4><li>A</ol>', ['IV.']],
		['bullets', '<ul><li>A<li>B</ul>', ['•', '•']],
		['no signs', '<ul style="list-style:none"><li>A</ul>', ['A']],
	])('%s', (_, html, expected) => {
		expect(labels(html)).toEqual(expected);
	});

	test('a list in a point, and a point whose text is a paragraph', () => {
		expect(read('<ol><li><p>Ett</p><ul><li>Under<li>Mer</ul><li>Två</ol>')).toBe(
			'1. Ett\n   • Under\n   • Mer\n2. Två',
		);
	});
});

describe('tables', () => {
	test('rows on their lines; cells that reach over rows and columns', () => {
		const lines = linesOf(
			`<table><caption>Plan</caption><tr><th>Åtgärd<th>Ansvarig<th>Klart
			<tr><td>Räkna cyklar<td rowspan=2>Gatukontoret<td>maj<tr><td>Räkna bilar<td>juni<tr><td colspan=2>Allt<td>juli</table>`,
		);
		expect(lines[0]).toBe('Plan');
		expect(lines[2]).toMatch(/^Räkna cyklar {3}Gatukontoret {3}maj$/);
		expect(lines[3]!.indexOf('juni')).toBe(lines[2]!.indexOf('maj'));
		expect(lines[4]!.indexOf('juli')).toBe(lines[2]!.indexOf('maj'));
	});

	test('terms and their values are rows', () => {
		expect(linesOf('<dl><dt>Diarienummer<dd>TN 41/2024<dt>Handläggare<dd>Maja Ekman</dl>')).toEqual([
			'Diarienummer   TN 41/2024',
			'Handläggare    Maja Ekman',
		]);
	});

	test('a page that is one table is read as text', () => {
		expect(read('<table><tr><td><h1>§ 1 Val</h1><p>Text.<table><tr><td>A<td>B</table></table>')).toBe(
			'§ 1 Val\n\nText.\n\nA   B',
		);
	});
});

describe('letters', () => {
	const page = (charset: string) => `<meta charset="${charset}"><p>Åtgärd – 5 €`;
	const windows = (html: string) => Buffer.from(html.replace('–', '\x96').replace('€', '\x80'), 'latin1');

	test.each([
		['UTF-8', Buffer.from(page('utf-8'))],
		['UTF-8 that calls itself something else', Buffer.from(page('iso-8859-1'))],
		['UTF-8 without a word', Buffer.from('<p>Åtgärd – 5 €')],
		['windows-1252', windows(page('windows-1252'))],
		['windows-1252 called latin 1', windows(page('iso-8859-1'))],
		['windows-1252 that calls itself UTF-8', windows(page('utf-8'))],
		['windows-1252 without a word', windows('<p>Åtgärd – 5 €')],
		['UTF-16 with its mark', Buffer.from('\ufeff' + page('utf-16'), 'utf16le')],
	])('%s', (_, bytes) => {
		expect(read(bytes)).toBe('Åtgärd – 5 €');
	});

	test('another alphabet that the page names', () => {
		const bytes = Buffer.concat([Buffer.from('<meta charset="iso-8859-2"><p>'), Buffer.from([0xb9])]);
		expect(read(bytes)).toBe('š');
	});
});

describe('a web archive', () => {
	const archive = (heads: string, body: string) =>
		Buffer.from(
			[
				'MIME-Version: 1.0',
				'Content-Type: multipart/related;',
				'\tboundary="----=_gräns"',
				'',
				'------=_gräns',
				'Content-Type: image/png',
				'',
				'\x89PNG',
				'------=_gräns',
				heads,
				'',
				body,
				'------=_gräns--',
			].join('\r\n'),
			'latin1',
		);
	const readArchive = (bytes: Buffer) => textOfPages(readWebArchive(bytes, DEFAULT_LIMITS)).trim();

	test('quoted-printable', () => {
		const heads = 'Content-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable';
		expect(readArchive(archive(heads, '<p>=C3=85tg=\r\n=C3=A4rd'))).toBe('Åtgärd');
	});

	test('base64 in windows-1252', () => {
		const heads = 'Content-Type: text/html; charset=windows-1252\r\nContent-Transfer-Encoding: base64';
		expect(readArchive(archive(heads, Buffer.from('<p>Åtgärd', 'latin1').toString('base64')))).toBe('Åtgärd');
	});

	test('without a page it is broken', () => {
		expect(() => readArchive(archive('Content-Type: text/plain', 'x'))).toThrow('broken');
	});
});
