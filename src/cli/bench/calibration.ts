import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { STORY } from '../../../db/demo/story/index.ts';
import { bandsOf, errorsByHalf, rankingOf } from '../../../tests/extraction/calibration.ts';
import { NO_CORPUS, readCorpus } from '../../../tests/extraction/corpus.ts';
import { judge, type Judged } from '../../../tests/extraction/judge.ts';
import { labelledProtocols } from '../../../tests/extraction/labelled-sentences.ts';
import { extract } from '../../lib/extraction/extract.ts';
import { createRepairer } from '../../lib/extraction/repair/repairer.ts';
import { projectRoot } from '../../lib/server/documents/project-root.ts';
import { loadLexicon } from '../../lib/server/lexicon/load-lexicon.ts';
import { columnsOf } from './figure.ts';

/**
 * How often suggestions are right, by how sure the rules were: one row a band, one column a set, 'rätt / fel'. Says
 * which sets were there; the labelled sentences are made to be hard and have the most errors.
 */
export function calibrationTable(): string {
	const sets = [
		['egna meningar', labelled()],
		['demonstrationens möten', demonstration()],
		...(readCorpus() ? [['../shared/corpus', corpus()] as const] : []),
	] as const;
	const bands = sets.map(([, judged]) => bandsOf(judged));
	const rows = bands[0]!.map(({ from, to }, index) => [
		`${percent(from)}–${percent(to)}`,
		...bands.map((own) => `${own[index]!.right} / ${own[index]!.wrong}`),
	]);
	const halves = sets.map(([, judged]) => errorsByHalf(judged));
	const table = columnsOf([
		['Säkerhet, %', ...sets.map(([name]) => name)],
		...rows,
		['fel i övre halvan', ...halves.map(({ top }) => oneDecimal(top))],
		['fel i undre halvan', ...halves.map(({ rest }) => oneDecimal(rest))],
		['rätt före fel', ...sets.map(([, judged]) => share(rankingOf(judged)))],
	]);
	const about = 'Förslagens säkerhet, rätt / fel (andel av paren där ett rätt förslag står före ett fel)';
	return `${about}\n${table}${readCorpus() ? '' : `\n${NO_CORPUS}`}`;
}

const labelled = (): Judged[] =>
	labelledProtocols().flatMap(
		({ text, expected }) => judge(extract(text, null), { commitments: expected }).judged,
	) as Judged[];

/** What the invented secretary confirmed is right; what she dismissed, or what the story does not expect, is wrong. */
function demonstration(): Judged[] {
	const repairer = createRepairer(loadLexicon());
	return STORY.flatMap((step) => {
		if (step.does !== 'read' || step.expected === null || !step.file.endsWith('.txt')) return [];
		const text = readFileSync(join(projectRoot(), 'db/demo/meetings', step.file), 'utf8');
		const commitments = step.expected
			.filter(({ dismissed }) => dismissed === undefined)
			.map(({ item, kind, words }) => ({ item, kind, quote: words }));
		return judge(extract(text, repairer), { commitments }).judged;
	});
}

function corpus(): Judged[] {
	const repairer = createRepairer(loadLexicon());
	return (readCorpus() ?? []).flatMap(({ text, gold }) =>
		gold ? judge(extract(text, repairer), gold).judged : [],
	);
}

const percent = (share: number) => String(Math.round(share * 100));
const oneDecimal = (value: number) => value.toLocaleString('sv-SE', { maximumFractionDigits: 1 });
const share = (value: number | null) => (value === null ? 'inga fel' : `${percent(value)} %`);
