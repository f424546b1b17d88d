import { spawn, spawnSync } from 'node:child_process';
import { beforeAll, expect, test } from 'vitest';
import { answerOfPage } from '../../../../src/lib/server/documents/ocr/answer-of-page.ts';
import { projectRoot } from '../../../../src/lib/server/documents/project-root.ts';
import { confinement } from '../../../../src/lib/server/documents/confined.ts';
import { openBrowser } from '../../../e2e/browser.ts';
import { printOnPaper } from './paper.ts';
import { scannedPage, writeScannedPdf } from './picture-files.ts';

let pdf: Buffer;

beforeAll(async () => {
	const browser = await openBrowser();
	const sheets = await Promise.all(
		['§ 14 Snöröjning vid Åvägen\n\nÄrendet bordläggs.', '§ 15 Övrigt\n\nInget förekom.'].map((text) =>
			printOnPaper(browser, text, 150),
		),
	);
	await browser.close();
	pdf = writeScannedPdf(sheets.map(([sheet]) => scannedPage(sheet!.picture)));
});

const SCRIPT = 'src/lib/server/documents/ocr/picture-child.ts';

/** What the process answers to pages asked for in this order, with `before` in front of its command. */
async function answersTo(pages: readonly number[], before: readonly string[] = []) {
	const command = [...before, process.execPath, ...confinement(projectRoot()), '--no-warnings', SCRIPT];
	const child = spawn(command[0]!, command.slice(1), { cwd: projectRoot(), env: {} });
	const job = { mediaType: 'application/pdf', size: pdf.length, pixels: 6e7, pages: 10, task: 'read' };
	child.stdin.write(JSON.stringify(job) + '\n');
	child.stdin.write(pdf);
	child.stdin.end(pages.map((page) => `${page}\n`).join(''));
	const parts: Buffer[] = [];
	for await (const part of child.stdout) parts.push(part as Buffer);
	const [, ...lines] = Buffer.concat(parts).toString().trim().split('\n');
	return lines.map((line) => {
		const answer = answerOfPage(line);
		return answer?.ok && 'words' in answer ? answer.words : null;
	});
}

const textOf = (words: readonly { readonly text: string }[] | null | undefined) =>
	words?.map(({ text }) => text).join(' ');

let first: Awaited<ReturnType<typeof answersTo>>;
beforeAll(async () => {
	first = await answersTo([0, 1, 0]);
}, 180_000);

test('a page is read alike whatever page came before it', () => {
	expect(textOf(first[0])).toContain('Snöröjning vid Åvägen Ärendet bordläggs.');
	expect(textOf(first[1])).toContain('§ 15 Övrigt');
	expect(first[2]).toEqual(first[0]);
});

/** A process without any network, where the system lets us make one. */
const APART = ['unshare', '--net', '--map-root-user'];

test.skipIf(spawnSync(APART[0]!, [...APART.slice(1), 'true']).status !== 0)(
	'and where there is no network at all',
	{ timeout: 180_000 },
	async () => expect(await answersTo([0], APART)).toEqual([first[0]]),
);
