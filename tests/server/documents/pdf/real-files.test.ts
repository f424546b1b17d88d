import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { textOfPages } from '../../../../src/lib/server/documents/parsed-document.ts';
import { readPdf } from '../../../../src/lib/server/documents/pdf/read-pdf.ts';
import { readText } from '../../../../src/lib/server/documents/read-text.ts';
import { readCorpus } from '../../../extraction/corpus.ts';
import { judge, type Gold } from '../../../extraction/judge.ts';

const FOLDER = join(import.meta.dirname, '../../../../../shared/corpus/pdf');

/** Real files that somebody has read by hand as text. Scans among them are left to the tests of scans. */
const files = existsSync(FOLDER)
	? (readCorpus() ?? []).flatMap(({ name, text, gold }) => {
			const path = join(FOLDER, `${name}.pdf`);
			return gold && readdirSync(FOLDER).includes(`${name}.pdf`) ? [{ path, text, gold }] : [];
		})
	: [];

test.skipIf(files.length === 0)(
	'real PDFs are read as well as their text is, within one point',
	{ timeout: 120_000 },
	async () => {
		const [asPdf, asText] = [new Tally(), new Tally()];
		for (const { path, text, gold } of files) {
			const { pages } = await readPdf(readFileSync(path), { pages: 2000 });
			if (pages.every((page) => page.words.length === 0)) continue;
			asPdf.add(textOfPages({ pages }), gold);
			asText.add(text, gold);
		}
		console.log('Real PDFs:', asPdf.f1(), 'as text:', asText.f1());
		expect(asPdf.gold).toBeGreaterThan(0);
		expect(asPdf.f1()).toBeGreaterThanOrEqual(asText.f1() - 1);
	},
);

/** What was found in all files, held against what should be. */
class Tally {
	gold = 0;
	#found = 0;
	#right = 0;

	add(text: string, gold: Gold): void {
		const { judged } = judge(readText(text), gold);
		this.gold += gold.commitments.length;
		this.#found += judged.length;
		this.#right += judged.filter(({ right }) => right).length;
	}

	/** Percent. */
	f1 = () => (200 * this.#right) / (this.#found + this.gold);
}
