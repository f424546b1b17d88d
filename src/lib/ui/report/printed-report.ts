import type { PrintedReport } from '../../domain/report/printed-report.ts';
import type { ReportContent, SavedReport } from '../../domain/report/report-content.ts';
import { unchangedCount, type Report } from '../../domain/report/report.ts';
import { counted, number, signed } from '../text/format.ts';
import { PROPOSAL, sealInWords, SIGNATURES, UNCHANGED } from '../text/report-captions.ts';
import {
	balanceTerms,
	doneInWords,
	filterInWords,
	movedInWords,
	numbersInWords,
	OF_WHICH,
	ONLY_DECIDED,
	proposalsOutside,
	proposedDecision,
	runningHead,
	sheetTitle,
	sinceWords,
	SUM_TERMS,
	whoseWords,
} from '../text/reports.ts';
import { printedCharts } from './printed-charts.ts';
import { partTables } from './printed-parts.ts';
import { doneTable, openTable } from './printed-tables.ts';

/** A report as its words and figures, in the order of the paper. `saved` when it has its number. */
export function printedReport(
	{ report, body, unit, figures, parts }: ReportContent,
	{ saved = null, large = false }: { saved?: SavedReport | null; large?: boolean } = {},
): PrintedReport {
	const { per, since } = report.question;
	const whose = { body, unit };
	return {
		seal: saved ? sealInWords(saved) : null,
		organisation: whoseWords(whose),
		title: sheetTitle(per),
		filter: `${filterInWords(whose, per)}. ${ONLY_DECIDED}`,
		per,
		runningHead: runningHead(whose, per),
		large,
		facts: [
			{ name: 'Läget den', value: per },
			{ name: 'Förra rapporten', value: since },
			{ name: 'Öppna åtaganden', value: number(report.sums.open) },
		],
		sums: SUM_TERMS.map(({ key, text }) => ({
			name: text,
			count: number(report.sums[key]),
			difference: `${signed(report.sums[key] - report.before[key])} ${sinceWords(since, per)}`,
		})),
		ofWhich: OF_WHICH.map(({ key, text }) => ({ name: text, count: number(report.ofWhich[key]) })),
		changes: changesOf(report),
		charts: report.sums.open > 0 ? printedCharts(figures, report.question) : [],
		tables: [openTable(report, whose, large), doneTable(report, large), ...partTables(parts)],
		proposal: {
			title: PROPOSAL,
			points: proposedDecision(report, whose),
			note: report.proposed > 0 ? proposalsOutside(report.proposed) : null,
		},
		signatures: SIGNATURES,
	};
}

function changesOf(report: Report): PrintedReport['changes'] {
	const { changes, question, left } = report;
	const { per, since } = question;
	const terms = balanceTerms(report).map(({ sign, text }) => `${sign} ${text}`.trim());
	const unchanged = unchangedCount(report);
	const moves = changes.moved.map((move) => movedInWords(move, per)).join(' ');
	return {
		title: `Ändrat ${sinceWords(since, per)}`,
		balance: `${terms.join(' ')} = ${counted(changes.openNow, 'öppet', 'öppna')}`,
		lines: [
			line('Blev försenade', changes.becameOverdue.length, numbersInWords(changes.becameOverdue)),
			line('Flyttade', changes.moved.length, moves),
			line('Nya', changes.added.length, numbersInWords(changes.added)),
			line('Klara', left, doneInWords(report)),
			line(UNCHANGED.name, unchanged, unchanged > 0 ? UNCHANGED.text : ''),
		],
	};
}

const line = (name: string, count: number, text: string) => ({
	name,
	count: number(count),
	text: text || 'Inga.',
});
