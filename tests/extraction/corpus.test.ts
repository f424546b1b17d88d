import { expect, test } from 'vitest';
import type { Reading } from '../../src/lib/domain/reading.ts';
import { extract } from '../../src/lib/extraction/extract.ts';
import { createRepairer } from '../../src/lib/extraction/repair/repairer.ts';
import { loadLexicon } from '../../src/lib/server/lexicon/load-lexicon.ts';
import { errorsByHalf } from './calibration.ts';
import { NO_CORPUS, readCorpus } from './corpus.ts';
import { judge, judgeClosings, type Gold } from './judge.ts';

const corpus = readCorpus();
if (corpus === null) console.warn(NO_CORPUS);

/** Percent; the limits are those of the documents that the rules were made beside. */
const share = (part: number, whole: number) => (whole === 0 ? 100 : (100 * part) / whole);
const f1 = (right: number, found: number, gold: number) => share(2 * right, found + gold);
const sum = <T>(list: readonly T[], of: (one: T) => number) => list.reduce((all, one) => all + of(one), 0);

test.skipIf(corpus === null)('real documents are read as careful people do', { timeout: 120_000 }, () => {
	const repairer = createRepairer(loadLexicon());
	const read = corpus!.map((document) => ({ ...document, reading: extract(document.text, repairer) }));
	for (const { name, reading } of read) expect(badSpans(reading), name).toEqual([]);

	const scored = read.flatMap(({ gold, reading }) =>
		gold ? [{ gold, reading, ...judge(reading, gold) }] : [],
	);
	const judged = scored.flatMap((one) => one.judged);
	const golds = scored.map(({ gold }) => gold);
	const right = judged.filter((one) => one.right).length;
	const figures = {
		commitments: f1(
			right,
			judged.length,
			sum(golds, ({ commitments }) => commitments.length),
		),
		dated: datedRecall(
			golds,
			scored.map(({ missed }) => new Set(missed)),
		),
		closings: closingsF1(scored),
		...itemShares(scored),
	};
	console.log('The corpus:', figures);
	expect(figures.commitments).toBeGreaterThanOrEqual(97);
	expect(figures.dated).toBe(100);
	expect(figures.closings).toBeGreaterThanOrEqual(95);
	expect(figures.items).toBe(100);
	expect(figures.classification).toBeGreaterThanOrEqual(97);
	const { top, rest } = errorsByHalf(judged);
	expect(top).toBeLessThanOrEqual(rest);
});

interface Scored {
	readonly gold: Gold;
	readonly reading: Reading;
}

function itemShares(scored: readonly Scored[]) {
	const pairs = scored.flatMap(({ gold, reading }) =>
		(gold.items ?? []).map((item) => ({
			item,
			found: reading.items.find(({ number }) => number === item.number) ?? null,
		})),
	);
	const found = pairs.filter((pair) => pair.found !== null);
	const classed = found.filter((pair) =>
		[pair.item.classification].flat().includes(pair.found!.classification),
	);
	return { items: share(found.length, pairs.length), classification: share(classed.length, pairs.length) };
}

function datedRecall(golds: readonly Gold[], missed: readonly ReadonlySet<unknown>[]) {
	const dated = golds.map(({ commitments }) =>
		commitments.filter(({ deadline, recurrence }) => deadline || recurrence),
	);
	const lost = sum(dated, (list) => list.filter((one) => missed.some((set) => set.has(one))).length);
	const all = sum(dated, (list) => list.length);
	return share(all - lost, all);
}

function closingsF1(scored: readonly Scored[]) {
	const all = scored.map(({ gold, reading }) => judgeClosings(reading, gold));
	return f1(
		sum(all, ({ right }) => right),
		sum(all, ({ found }) => found),
		sum(all, ({ gold }) => gold),
	);
}

/** Every span lies inside the text, and every reference inside its own item. */
const badSpans = ({ text, items, suggestions, closings }: Reading) =>
	[
		...[...items, ...suggestions, ...closings].map(({ span }) => ({
			span,
			within: [0, text.length] as const,
		})),
		...items.flatMap(({ references, span }) => references.map((one) => ({ span: one.span, within: span }))),
	].filter(({ span, within }) => span[0] < within[0] || span[1] > within[1] || span[0] >= span[1]);
