import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createRepairer } from '../../../src/lib/extraction/repair/repairer.ts';
import { loadLexicon } from '../../../src/lib/server/lexicon/load-lexicon.ts';
import { outcomeOf } from './word-alignment.ts';

const folder = join(import.meta.dirname, 'files');
const fileOf = (name: string) => readFileSync(join(folder, name), 'utf8');
const pages = readdirSync(folder).filter((name) => name.endsWith('.ocr.txt'));
const repairer = createRepairer(loadLexicon());

describe.each(pages)('the page read as %s', (name) => {
	const read = fileOf(name);
	const clean = fileOf(`${name[0]}.clean.txt`);
	const repaired = repairer.repair(read);
	const outcome = outcomeOf(clean, read, repaired.text);

	test('keeps at most a quarter of its errors', () => {
		expect(outcome.errorsBefore).toBeGreaterThan(outcome.words / 5);
		expect(outcome.errorsAfter).toBeLessThanOrEqual(outcome.errorsBefore / 4);
	});

	test('loses no word that was right', () => expect(outcome.harmed).toBe(0));

	test('says what stood at each repair', () => {
		expect(repaired.suspected).toBe(true);
		let original = repaired.text;
		for (const { span, original: stood } of [...repaired.repairs].reverse())
			original = original.slice(0, span[0]) + stood + original.slice(span[1]);
		expect(original).toBe(read);
	});

	test('keeps its lines', () => expect(repaired.text.split('\n').length).toBe(read.split('\n').length));
});

test.each(['1.clean.txt', '2.clean.txt', '3.clean.txt'])('the clean page %s is not touched', (name) => {
	const clean = fileOf(name);
	expect(repairer.repair(clean)).toEqual({ text: clean, repairs: [], suspected: false });
});
