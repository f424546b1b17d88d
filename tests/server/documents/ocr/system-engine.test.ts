import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { PageOutcome } from '../../../../src/lib/server/documents/ocr/picture-process.ts';
import { readBySystem, systemTesseract } from '../../../../src/lib/server/documents/ocr/system-engine.ts';
import { readDocument } from '../../../../src/lib/server/documents/read-document.ts';
import { openBrowser } from '../../../e2e/browser.ts';
import { printOnPaper } from './paper.ts';
import { asPng } from './picture-files.ts';

const DRAWN: PageOutcome & { ok: true } = {
	...{ ok: true, width: 72, height: 72 },
	...{ picture: { width: 2, height: 2 }, data: new Uint8Array(4) },
};
const BOUNDS = { time: 20_000, memory: 512 * 1024 * 1024 };

test('the setting decides, and an empty one is none', () => {
	vi.stubEnv('BEVAKA_TESSERACT', ' /opt/tesseract ');
	expect(systemTesseract()).toBe('/opt/tesseract');
	vi.stubEnv('BEVAKA_TESSERACT', '');
	expect(systemTesseract()).toBeNull();
	vi.unstubAllEnvs();
});

describe.runIf(process.platform !== 'win32')('another program in its place', () => {
	let folder: string;
	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), 'bevaka-tesseract-'));
	});
	afterAll(() => rmSync(folder, { recursive: true }));

	const program = (name: string, lines: string) => {
		const path = join(folder, name);
		writeFileSync(path, `#!/bin/sh\n${lines}\n`);
		chmodSync(path, 0o755);
		return path;
	};

	test('gets the picture, its orders and none of our settings', async () => {
		vi.stubEnv('BEVAKA_SECRET', 'hemligt');
		const path = program(
			'asked',
			`env > "${folder}/env"; echo "$@" > "${folder}/asked"; cat > "${folder}/picture"`,
		);
		expect(await readBySystem(path, DRAWN, BOUNDS)).toMatchObject({ ok: true, words: [] });
		vi.unstubAllEnvs();
		expect(readFileSync(join(folder, 'asked'), 'utf8')).toMatch(/^stdin stdout -l swe\+eng .* tsv$/m);
		expect(readFileSync(join(folder, 'picture'), 'latin1')).toMatch(/^P5\n2 2\n255\n/);
		expect(readFileSync(join(folder, 'env'), 'utf8')).toContain('OMP_THREAD_LIMIT=1');
		expect(readFileSync(join(folder, 'env'), 'utf8')).not.toContain('hemligt');
	});

	test('is stopped by the clock, and by whoever does not want it any longer', async () => {
		const path = program('slow', 'exec sleep 60');
		expect(await readBySystem(path, DRAWN, { ...BOUNDS, time: 300 })).toEqual({
			...{ ok: false, problem: 'too-slow' },
		});
		expect(await readBySystem(path, DRAWN, BOUNDS, AbortSignal.timeout(300))).toEqual({
			...{ ok: false, problem: 'cancelled' },
		});
	});

	test('that fails or is missing is our fault, not the page’s', async () => {
		await expect(readBySystem(program('bad', 'echo no swe >&2; exit 1'), DRAWN, BOUNDS)).rejects.toThrow(
			'no swe',
		);
		await expect(readBySystem(join(folder, 'nowhere'), DRAWN, BOUNDS)).rejects.toThrow('ENOENT');
	});
});

const languages = spawnSync('tesseract', ['--list-langs'], { encoding: 'utf8' }).stdout ?? '';
const path = spawnSync('sh', ['-c', 'command -v tesseract'], { encoding: 'utf8' }).stdout?.trim();

test.skipIf(!path || !/^swe$/m.test(languages) || !/^eng$/m.test(languages))(
	'an installed Tesseract with Swedish reads a page',
	{ timeout: 180_000 },
	async () => {
		vi.stubEnv('BEVAKA_TESSERACT', path);
		const browser = await openBrowser();
		const text = 'Tekniska nämnden\n\nProtokoll 2024-03-12\n\n§ 14 Snöröjning\n\nBeslut\nÄrendet bordläggs.';
		const [sheet] = await printOnPaper(browser, text, 200);
		await browser.close();
		const result = await readDocument(asPng(sheet!.picture), 'sida.png', { pageTime: 170_000 });
		vi.unstubAllEnvs();
		expect(result.ok && result.reading.text).toContain('Ärendet bordläggs.');
		expect(result.ok && result.reading.items.map(({ number }) => number)).toEqual(['14']);
		expect(result.ok && result.pages?.[0]?.words.length).toBeGreaterThan(8);
	},
);
