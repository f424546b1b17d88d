import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../src/lib/server/database/open.ts';
import { buildCommitments } from '../server/build-commitments.ts';
import { startApp, type TestApp } from './app.ts';
import { expectAccessible } from './axe.ts';
import { openBrowser } from './browser.ts';
import { goTo, ready } from './go-to.ts';

const TODAY = '2024-06-03';

describe('the chair goes through the questions', () => {
	let folder: string;
	let app: TestApp;
	let browser: Browser;

	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'bevaka-chair-'));
		const database = join(folder, 'chair.db');
		const db = await openDatabase(database);
		await buildCommitments(db, 60, 5);
		await db.destroy();
		app = await startApp({ database, today: TODAY });
		browser = await openBrowser();
	});
	afterAll(async () => {
		await browser?.close();
		await app?.stop();
		await rm(folder, { recursive: true, force: true });
	});

	const open = async (javaScriptEnabled: boolean) => {
		const page = await (await browser.newContext({ baseURL: app.url, javaScriptEnabled })).newPage();
		await (javaScriptEnabled ? goTo(page, '/ordforande') : page.goto('/ordforande'));
		return page;
	};

	test('with the keyboard: step, answer, take it back', async () => {
		const page = await open(true);
		await standsAt(page, 1);
		await page.keyboard.press('ArrowRight');
		await standsAt(page, 2);
		// The heading has the focus, so that the question is read aloud.
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('fraga');
		await page.keyboard.press('ArrowLeft');
		await standsAt(page, 1);
		const number = await numberOf(page);
		await page.keyboard.press('2');
		await page.getByLabel('Skäl eller fråga').fill('Vad saknas?');
		await page.keyboard.press('ArrowRight');
		await standsAt(page, 1);
		await page.keyboard.press('Enter');
		await page.getByText('Svaret är sparat.').waitFor();
		await standsAt(page, 2);
		await expectAccessible(page);
		await page.keyboard.press('ArrowLeft');
		await page.getByText('Förklaring begärd.').first().waitFor();
		expect(await numberOf(page)).toBe(number);
		await page.goto(`/ataganden/${number.slice(2)}`);
		await page.getByText('Förklaring begärdes.').first().waitFor();
		await page.goBack();
		await ready(page);
		await page.getByRole('button', { name: 'Ångra svaret' }).click();
		await page.getByRole('button', { name: 'Spara och visa nästa' }).waitFor();
		expect(await numberOf(page)).toBe(number);
		await page.context().close();
	});

	test('without JavaScript: links step, and what was written comes back with what is wrong', async () => {
		const page = await open(false);
		await page.getByRole('link', { name: 'Nästa' }).click();
		await standsAt(page, 2);
		await page.getByRole('radio', { name: 'Ny frist' }).check();
		await page.getByLabel('Skäl eller fråga').fill('Remissen kom sent.');
		await page.getByRole('button', { name: 'Spara och visa nästa' }).click();
		await standsAt(page, 2);
		expect(await page.getByRole('alert').innerText()).toContain('Fältet får inte vara tomt');
		expect(await page.getByLabel('Skäl eller fråga').inputValue()).toBe('Remissen kom sent.');
		expect(await page.getByRole('radio', { name: 'Ny frist' }).isChecked()).toBe(true);
		await page.getByLabel('Ny frist eller svarsdag').fill('2024-09-30');
		await page.getByRole('button', { name: 'Spara och visa nästa' }).click();
		await page.getByText('Svaret är sparat.').waitFor();
		expect(await page.locator('.q-table').innerText()).toMatch(/Ny frist 30\ssep/);
		await page.getByRole('button', { name: 'Ångra', exact: true }).click();
		await standsAt(page, 2);
		expect(await page.locator('.q-table').innerText()).not.toMatch(/Ny frist 30/);
		await page.context().close();
	});

	test('an earlier day is only read', async () => {
		const page = await open(true);
		await page.goto('/ordforande?per=2024-01-15');
		await page.getByText('Du ser läget den 15').waitFor();
		expect(await page.getByRole('button', { name: 'Spara och visa nästa' }).count()).toBe(0);
		await page.context().close();
	});
});

const standsAt = (page: Page, place: number) =>
	page.locator('.stg__step b', { hasText: new RegExp(`^${place}$`) }).waitFor();

const numberOf = (page: Page) => page.locator('.stg__meta a').first().innerText();
