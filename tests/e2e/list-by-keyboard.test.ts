import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../../src/lib/server/database/open.ts';
import { buildCommitments } from '../server/build-commitments.ts';
import { startApp, type TestApp } from './app.ts';
import { expectAccessible } from './axe.ts';
import { openBrowser } from './browser.ts';
import { writeTenLines } from './list-walk.ts';

const LINES = [
	...['Underlaget är beställt.', 'Möte med polisen den 4 juni.', 'Väntar på svar från regionen.'],
	...['Rapporten skrivs nu.', 'Konsulten är upphandlad.', 'Förslaget är ute på remiss.'],
	...[
		'Tjänsten är annonserad.',
		'Avtalet är undertecknat.',
		'Kartläggningen är klar.',
		'Dialogen hålls i höst.',
	],
];

let folder: string;
let app: TestApp;
let browser: Browser;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'bevaka-desk-'));
	const database = join(folder, 'test.db');
	const db = await openDatabase(database);
	await buildCommitments(db, 60);
	await db.destroy();
	app = await startApp({ database, today: '2024-06-12', user: 'Astrid Ek' });
	browser = await openBrowser();
});
afterAll(async () => {
	await browser?.close();
	await app?.stop();
	await rm(folder, { recursive: true, force: true });
});

const openList = async (path = '/ataganden', options: Parameters<Browser['newContext']>[0] = {}) => {
	const context = await browser.newContext({ baseURL: app.url, ...options });
	const page = await context.newPage();
	await page.goto(path);
	if (options.javaScriptEnabled !== false) await scripted(page);
	return { context, page };
};
/** Scripts run, and the keys with them. */
const scripted = (page: Page) => page.locator('.keys').waitFor();
const lastLines = (page: Page) => page.locator('td.list__line').allInnerTexts();
const firstField = (page: Page) => page.locator('.write input[name=line]').first();
const close = (...contexts: BrowserContext[]) => Promise.all(contexts.map((context) => context.close()));

test('a line about each of ten commitments by keyboard: eleven presses beside the words', async () => {
	const { context, page } = await openList();
	const { presses } = await writeTenLines(page, LINES);
	// One to begin, and one for each line: at two presses a second and eight letters a second less than a minute.
	expect(presses).toBe(11);
	expect(presses / 2 + LINES.join('').length / 8).toBeLessThan(60);
	await expect.poll(() => lastLines(page).then((texts) => texts.slice(0, 10).join())).toContain(LINES[9]);
	const written = (await lastLines(page)).slice(0, 10);
	LINES.forEach((line, index) => expect(written[index]).toContain(line));
	await expectAccessible(page);

	// The last is taken back with one key, once the field is left.
	await page.keyboard.press('Escape');
	await page.keyboard.press('z');
	await page.getByText('står som förut').waitFor();
	expect((await lastLines(page))[9]).not.toContain(LINES[9]);
	expect((await lastLines(page))[8]).toContain(LINES[8]);
	await close(context);
});

test('what is typed is there again after a reload, and single keys can be turned off', async () => {
	const { context, page } = await openList();
	await page.keyboard.press('r');
	await page.keyboard.type('Bara påbörjat');
	await page.reload();
	await scripted(page);
	expect(await firstField(page).inputValue()).toBe('Bara påbörjat');
	await page.goto('/ataganden?sok=finns-inte');
	await page.getByText('Det här är skrivet men inte sparat').waitFor();
	await page.goto('/ataganden');
	await scripted(page);
	await page.keyboard.press('?');
	await page.getByLabel('Använd kortkommandon med en enda tangent').uncheck();
	await page.locator('h1').click();
	await page.keyboard.press('r');
	expect(await page.locator('.write[open]').count()).toBe(0);
	await close(context);
});

test('many at once: what somebody else changed meanwhile is left with both versions, the rest is saved and undone', async () => {
	const { context, page } = await openList('/ataganden?visa=forsenade');
	for (const key of ['j', 'x', 'j', 'x', 'j', 'x']) await page.keyboard.press(key);
	await page.getByText('Ändra flera på en gång').click();
	await page.getByText('3 markerade').waitFor();
	await page.getByLabel('Gör så här').selectOption('frist');
	await page.getByLabel('Ny frist').fill('2024-12-01');
	await page.getByRole('button', { name: 'Ändra de markerade' }).click();
	await page.getByText('Fältet får inte vara tomt').first().waitFor();
	expect(await page.getByLabel('Ny frist').inputValue()).toBe('2024-12-01');

	const other = await openList('/ataganden?visa=forsenade', { javaScriptEnabled: false });
	await other.page.locator('.write summary').first().click();
	await firstField(other.page).fill('Kollegan hann före.');
	await other.page.getByRole('button', { name: 'Spara raden' }).first().click();
	await other.page.getByText('Raden är sparad').waitFor();

	await page.getByLabel('Skäl').fill('Semestern kom emellan.');
	await page.getByRole('button', { name: 'Ändra de markerade' }).click();
	await page.getByText('Kollegan hann före.').first().waitFor();
	await page.getByText('1 markerat').waitFor();
	expect(await page.getByLabel('Skäl').inputValue()).toBe('Semestern kom emellan.');
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Ångra alla' }).click();
	await page.getByText('2 åtaganden står som förut').waitFor();
	await close(context, other.context);
});

test('without scripts: a line, the other version when somebody came first, undo, and a filter with a name', async () => {
	const { context, page } = await openList('/ataganden?visa=i-tid', { javaScriptEnabled: false });
	const other = await openList('/ataganden?visa=i-tid', { javaScriptEnabled: false });
	const write = async (to: Page, line: string) => {
		await to.locator('.write summary').first().click();
		await firstField(to).fill(line);
		await to.getByRole('button', { name: 'Spara raden' }).first().click();
	};
	await write(other.page, 'Den andras rad.');
	await write(page, 'Min rad.');
	await page.getByText('Någon annan sparade före dig').waitFor();
	expect(await page.locator('.theirs').innerText()).toContain('Den andras rad.');
	expect(await firstField(page).inputValue()).toBe('Min rad.');
	await page.getByRole('button', { name: 'Spara raden' }).first().click();
	expect((await lastLines(page))[0]).toContain('Min rad.');
	await page.locator('.undobar').getByRole('button').click();
	expect((await lastLines(page))[0]).toContain('Den andras rad.');

	await page.getByText('Spara urvalet').first().click();
	await page.getByLabel('Namn på urvalet').fill('I tid');
	await page.getByRole('button', { name: 'Spara urvalet' }).click();
	await other.page.goto('/ataganden');
	await other.page.getByRole('link', { name: 'I tid', exact: true }).click();
	expect(other.page.url()).toMatch(/visa=i-tid$/);
	await close(context, other.context);
});
