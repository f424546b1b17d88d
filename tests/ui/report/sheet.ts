import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from 'svelte/server';
import type { CommitmentRow } from '../../../src/lib/domain/commitment.ts';
import type { Overview } from '../../../src/lib/domain/overview.ts';
import { makeReport } from '../../../src/lib/domain/report/report.ts';
import MarkSprite from '../../../src/lib/ui/layout/MarkSprite.svelte';
import { pageMargins } from '../../../src/lib/ui/report/page-margins.ts';
import ReportSheet from '../../../src/lib/ui/report/ReportSheet.svelte';
import { overviewOf, PER, SINCE } from '../../domain/report-sample.ts';

const STYLES = join(import.meta.dirname, '../../../src/lib/ui/styles');
export const BODY = 'Kommunstyrelsens trygghetsutskott';

/** The sheet as the server draws it, without the page around. */
export function sheetOf(
	rows: readonly CommitmentRow[],
	{ large = false, overview = overviewFor(rows) } = {},
) {
	const question = { body: 'tu', per: PER, since: SINCE, large };
	const report = makeReport(question, { open: rows, done: [], overview });
	return render(ReportSheet, {
		props: {
			report,
			body: BODY,
			figures: overview,
			parts: { recurring: [], staffing: [], asked: [] },
			meetings: ['2023-10-11'],
		},
	}).body;
}

/** A whole document with the product's styles, ready to be printed. */
export const paperOf = (
	sheet: string,
) => `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Prov</title>
<style>${styles('index.css')}</style><style>${pageMargins({ body: BODY }, PER)}</style></head>
<body>${render(MarkSprite, { props: {} }).body}<main class="wrap main">${sheet}</main></body></html>`;

/** An overview whose figures are those of the rows. */
function overviewFor(rows: readonly CommitmentRow[]): Overview {
	const count = (timing: string) => rows.filter((row) => row.timing === timing).length;
	const tally = {
		...overviewOf().tally,
		open: rows.length,
		overdue: count('overdue'),
		dueSoon: count('due-soon'),
		onTrack: count('on-track'),
		undated: count('undated'),
		ageing: count('ageing'),
	};
	return overviewOf({ tally }, { openThen: rows.length, openNow: rows.length });
}

const styles = (file: string): string =>
	readFileSync(join(STYLES, file), 'utf8').replace(/@import '\.\/(.+?)';/g, (_, next: string) =>
		styles(next),
	);
