import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../../src/lib/server/documents/project-root.ts';
import { confinement } from '../../../src/lib/server/documents/confined.ts';

test.each([
	['read the program', "require('fs').readFileSync('package.json')", 'allowed'],
	['read settings beside it', "require('fs').readFileSync('svelte.config.js')", 'ERR_ACCESS_DENIED'],
	['read the system', "require('fs').readFileSync('/etc/passwd')", 'ERR_ACCESS_DENIED'],
	['write', "require('fs').writeFileSync('src/x.txt', '')", 'ERR_ACCESS_DENIED'],
	['start a process', "require('child_process').spawnSync('ls')", 'ERR_ACCESS_DENIED'],
	['start a thread', "new (require('worker_threads').Worker)('1', { eval: true })", 'ERR_ACCESS_DENIED'],
])('the reading process tries to %s', (_, code, outcome) => {
	const script = `try { ${code}; console.log('allowed') } catch (error) { console.log(error.code) }`;
	const { stdout } = spawnSync(process.execPath, [...confinement(projectRoot()), '-e', script], {
		cwd: projectRoot(),
		encoding: 'utf8',
	});
	expect(stdout.trim()).toBe(outcome);
});

test('only the reading process loads the parsers and pdf.js', () => {
	const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.(?:ts|svelte)$/.test(name))
		.map((name) => join('src', name));
	const naming = (what: RegExp) =>
		sources.filter((file) => what.test(readFileSync(file, 'utf8'))).map((file) => file.replaceAll('\\', '/'));
	expect(naming(/pdfjs-dist/).filter((file) => !file.startsWith('src/lib/server/documents/pdf/'))).toEqual(
		[],
	);
	expect(naming(/['/]read-pdf\.ts'/)).toEqual(['src/lib/server/documents/parsers.ts']);
	expect(naming(/'(?:parse5|saxes)'/).filter((file) => !/\/documents\/(?:html|xml)\//.test(file))).toEqual(
		[],
	);
	expect(naming(/['/]read-(?:docx|odt)\.ts'/)).toEqual(['src/lib/server/documents/parsers.ts']);
	expect(naming(/tesseract\.js-core|'utif2'|'jpeg-js'/)).toEqual([
		'src/lib/server/documents/images/decode-image.ts',
		'src/lib/server/documents/ocr/engine.ts',
	]);
	expect(naming(/['/](?:engine|page-source)\.ts'/)).toEqual([
		'src/lib/server/documents/ocr/draw-page.ts',
		'src/lib/server/documents/ocr/picture-child.ts',
		'src/lib/server/documents/ocr/turned-page.ts',
	]);
	// The protocol names its types alone.
	expect(naming(/['/]turned-page\.ts'/)).toEqual([
		'src/lib/server/documents/ocr/picture-child.ts',
		'src/lib/server/documents/ocr/picture-protocol.ts',
	]);
	expect(naming(/['/]picture-child\.ts'/)).toEqual(['src/lib/server/documents/ocr/picture-process.ts']);
	expect(naming(/['/]parsers\.ts'/)).toEqual(['src/lib/server/documents/read-child.ts']);
	expect(naming(/['/]read-child\.ts'/)).toEqual([
		'src/lib/server/documents/project-root.ts',
		'src/lib/server/documents/readers.ts',
	]);
});
