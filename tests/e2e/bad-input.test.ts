import Sqlite from 'better-sqlite3';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PROTOCOL } from '../server/documents/sample-texts.ts';
import { startApp, type TestApp } from './app.ts';
import { expectAccessible } from './axe.ts';
import { openBrowser } from './browser.ts';
import { MISTAKEN_FILES, PDF, rowOf, uploadsIn } from './mistaken-files.ts';

describe('bad input gets a clear answer and nothing is lost', () => {
	let app: TestApp;
	let browser: Browser;
	let page: Page;

	beforeAll(async () => {
		app = await startApp({ today: '2024-04-02' });
		browser = await openBrowser();
		page = await newPage();
	});
	afterAll(async () => {
		await browser?.close();
		await app?.stop();
	});

	test.each(MISTAKEN_FILES)('%s', async (name, bytes, answer) => {
		// Without scripts the server itself must answer; Playwright hands over at most 50 MB by value.
		const form = new FormData();
		form.set('filer', new Blob([new Uint8Array(bytes)]), name);
		const response = await fetch(`${app.url}/handlingar?/lasin`, {
			method: 'POST',
			body: form,
			headers: { origin: app.url, accept: 'text/html' },
		});
		const told = uploadsIn(await response.text());
		expect(told).toContain(name);
		// What can be seen from the outside is answered at once; what is inside shows when it has been read.
		for (let tries = 0; !answer.test(told) && tries < 100; tries++) {
			const row = rowOf(await (await fetch(`${app.url}/handlingar`)).text(), name);
			if (answer.test(row)) return;
			await new Promise((done) => setTimeout(done, 200));
		}
		expect(told).toMatch(answer);
	});

	test('a good file among bad ones is read, and the same file again shows the first', async () => {
		await page.goto('/handlingar');
		const files = [
			{ name: 'tom.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) },
			{ name: 'mars.pdf', mimeType: 'application/pdf', buffer: PDF },
		];
		await page.getByLabel('Protokoll eller kallelser').setInputFiles(files);
		await page.getByRole('button', { name: 'Läs in' }).click();
		await page.getByText('2 paragrafer, 1 åtagande').first().waitFor();
		await expectAccessible(page);
		await page.getByLabel('Protokoll eller kallelser').setInputFiles([{ ...files[1]!, name: 'kopia.pdf' }]);
		await page.getByRole('button', { name: 'Läs in' }).click();
		await page.getByText('Filen finns redan.').waitFor();
		await page
			.getByRole('link', { name: /mars\.pdf/ })
			.first()
			.waitFor();
		await expectAccessible(page);
	});

	test('names and words with odd signs are shown as they are', async () => {
		const text = PROTOCOL.replace('Snöröjning', 'Snö\u202eröj\u200bning <script>alert(1)</script>');
		const buffer = Buffer.from(text.replaceAll('TN 41', 'TN 42'));
		await page.goto('/handlingar');
		await page
			.getByLabel('Protokoll eller kallelser')
			.setInputFiles([{ name: '<b>udda</b>.txt', mimeType: 'text/plain', buffer }]);
		await page.getByRole('button', { name: 'Läs in' }).click();
		await page.getByText('2 paragrafer, 1 åtagande').first().waitFor();
		await page.getByText('<b>udda</b>.txt').first().waitFor();
		await page.getByRole('link', { name: 'Granska', exact: true }).click();
		await page
			.getByRole('heading', { name: /Snöröjning <script>/ })
			.first()
			.waitFor();
	});

	test('the page of a file that could not be read says why, and lets it be tried again', async () => {
		await page.goto('/handlingar');
		await page.getByRole('link', { name: 'trasig.pdf' }).first().click();
		await page.getByRole('heading', { name: 'Filen gick inte att läsa' }).waitFor();
		await page
			.getByText(/skadad/)
			.first()
			.waitFor();
		await expectAccessible(page);
		await page.getByRole('button', { name: /^Försök igen/ }).click();
		// It is as broken as it was: said again when it has been read.
		await page.getByRole('heading', { name: 'Filen gick inte att läsa' }).waitFor();
		await page.getByRole('button', { name: /^Försök igen/ }).waitFor();
	});

	test('what is not there is answered with help', async () => {
		for (const path of ['/finns-inte', '/ataganden/2024-9999', '/handlingar/finns-inte']) {
			const answer = await page.goto(path);
			expect(answer?.status(), path).toBe(404);
			await page.getByRole('main').getByRole('link').first().waitFor();
		}
	});

	test('two people save the same commitment: the second sees both versions', async () => {
		await confirmFirst(page);
		const [one, two] = [page, await newPage()];
		for (const person of [one, two]) await person.goto('/ataganden/2024-0001');
		await one.getByLabel('Skriv en rad').fill('Upphandlingen är annonserad.');
		await one.getByRole('button', { name: 'Sätt som pågår' }).click();
		await one.getByText('Upphandlingen är annonserad.').first().waitFor();
		await two.getByLabel('Skriv en rad').fill('Avtalet är skrivet.');
		await two.getByRole('button', { name: 'Sätt som klar' }).click();
		const conflict = two.getByRole('alert').first();
		await conflict.getByText('Någon annan sparade före dig').waitFor();
		await conflict.getByText('Avtalet är skrivet.').waitFor();
		expect(await two.getByLabel('Skriv en rad').inputValue()).toBe('Avtalet är skrivet.');
		await expectAccessible(two);
		await two.getByRole('button', { name: 'Sätt som klar' }).click();
		await two.getByText('Registrera återrapporten').waitFor();
	});

	test('a locked database is told, and the typed text is still there', async () => {
		await page.goto('/ataganden/2024-0001');
		await reportForm(page).getByLabel('Sammanträdets dag').fill('2024-04-02');
		await reportForm(page).getByLabel('Paragraf').fill('19');
		const other = new Sqlite(app.database);
		other.exec('begin immediate');
		await page.getByRole('button', { name: 'Registrera återrapporten' }).click();
		await page.getByRole('alert').first().waitFor({ timeout: 20_000 });
		other.exec('rollback');
		other.close();
		expect(await reportForm(page).getByLabel('Paragraf').inputValue()).toBe('19');
		await expectAccessible(page);
		await page.getByRole('button', { name: 'Registrera återrapporten' }).click();
		await page.getByText('§ 19').first().waitFor();
	});

	test('more than a request may hold is answered before it is read', async () => {
		const body = new ReadableStream({
			pull: (controller) => controller.enqueue(new Uint8Array(1024 * 1024)),
		});
		const answer = await fetch(`${app.url}/handlingar?/lasin`, {
			method: 'POST',
			headers: {
				origin: app.url,
				'content-type': 'multipart/form-data; boundary=x',
				'content-length': '200000000',
			},
			body,
			duplex: 'half',
		} as RequestInit).catch(() => null);
		if (answer) expect(answer.status).toBe(413);
		expect((await fetch(`${app.url}/om`)).status).toBe(200);
	});

	async function newPage() {
		const opened = await (await browser.newContext({ baseURL: app.url })).newPage();
		opened.setDefaultTimeout(15_000);
		return opened;
	}
});

/** Opens the review of the document "mars.pdf" and accepts what was found in it. */
async function confirmFirst(page: Page) {
	await page.goto('/handlingar');
	await page
		.getByRole('row', { name: /mars\.pdf/ })
		.getByRole('link', { name: /kvar att granska/ })
		.click();
	await page.getByRole('button', { name: /^Godkänn/ }).click();
	await page.getByText('Å-2024-0001').first().waitFor();
}

/** The page has other forms with a day and a § of their own. */
const reportForm = (page: Page) =>
	page.locator('form', { has: page.getByRole('button', { name: 'Registrera återrapporten' }) });
