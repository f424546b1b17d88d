import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeDocx } from '../server/documents/docx-writer.ts';
import { HTML_BODY, ODT_BODY, WORD_BODY } from '../server/documents/hostile/hostile-file.ts';
import { HOSTILE_FILES } from '../server/documents/hostile/hostile-files.ts';
import { writeOdt } from '../server/documents/odt-writer.ts';
import { startApp, type TestApp } from './app.ts';
import { openBrowser } from './browser.ts';

const HTML = `<!doctype html><meta charset="utf-8"><script>document.title = 'körd'</script>${HTML_BODY}`;

describe('kinds of file', () => {
	let app: TestApp;
	let browser: Browser;
	let page: Page;

	beforeAll(async () => {
		app = await startApp({ today: '2024-04-02' });
		browser = await openBrowser();
		page = await (await browser.newContext({ baseURL: app.url })).newPage();
		page.setDefaultTimeout(60_000);
	});
	afterAll(async () => {
		await browser?.close();
		await app?.stop();
	});

	test('Word, OpenDocument and a web page are taken in and read', async () => {
		const files = [
			{ name: 'mars.docx', mimeType: '', buffer: writeDocx({ body: WORD_BODY }) },
			{ name: 'mars.odt', mimeType: '', buffer: writeOdt({ body: ODT_BODY }) },
			{ name: 'mars.html', mimeType: 'text/html', buffer: Buffer.from(HTML) },
		];
		await page.goto('/handlingar');
		await page.getByLabel('Protokoll eller kallelser').setInputFiles(files);
		await page.getByRole('button', { name: 'Läs in' }).click();
		for (const { name } of files) {
			const row = page.getByRole('row', { name: new RegExp(name.replace('.', '\\.')) });
			await row.getByText('2 paragrafer, 1 åtagande').waitFor();
		}
	});

	test('a page that was handed in is given back as a file, and nothing in it is run', async () => {
		await page.goto('/handlingar');
		const link = page
			.getByRole('row', { name: /mars\.html/ })
			.getByRole('link')
			.first();
		const address = (await link.getAttribute('href'))!.replace(/\/granska.*$/, '');
		const original = await fetch(`${app.url}${address}/original`);
		expect(original.headers.get('content-disposition')).toMatch(/^attachment/);
		expect(original.headers.get('content-security-policy')).toMatch(/sandbox/);
		expect(original.headers.get('x-content-type-options')).toBe('nosniff');
		expect(await original.text()).toBe(HTML);
	});

	test('files that mean harm hold up nobody who looks at the front page', { timeout: 600_000 }, async () => {
		const forms = HOSTILE_FILES.filter(({ often }) => often).map(({ fileName, make }) => {
			const form = new FormData();
			form.set('filer', new Blob([new Uint8Array(make())]), fileName);
			return form;
		});
		const answered = await frontPagesDuring(async () => {
			for (const body of forms) {
				const headers = { origin: app.url, accept: 'text/html', connection: 'close' };
				await (await fetch(`${app.url}/handlingar?/lasin`, { method: 'POST', body, headers })).text();
			}
			await page.goto('/handlingar');
			while (/i kö|läses/i.test(await page.getByRole('table').first().innerText())) {
				await new Promise((done) => setTimeout(done, 500));
				await page.reload();
			}
		});
		// A server that reads files itself answers once for each of them, when it is done. How fast: npm run bench.
		expect(answered).toBeGreaterThan(5 * forms.length);
	});

	/** How many times the front page is answered while something goes on. */
	async function frontPagesDuring(work: () => Promise<void>): Promise<number> {
		let [answered, isDone] = [0, false];
		const looking = (async () => {
			while (!isDone) {
				const answer = await fetch(app.url, { headers: { connection: 'close' } });
				if ((await answer.text()).includes('</html>')) answered += 1;
				await new Promise((done) => setTimeout(done, 20));
			}
		})();
		await work();
		isDone = true;
		await looking;
		return answered;
	}
});
