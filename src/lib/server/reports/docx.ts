import { Document, HeadingLevel, Packer, PageOrientation, Paragraph, TextRun } from 'docx';
import type { PrintedReport } from '../../domain/report/printed-report.ts';
import { coreProperties } from './docx-properties.ts';
import { footerOf, headerOf, MARGIN, SERIF, styles } from './docx-page.ts';
import { chartRows, plainTable, printedTable, signatureTable } from './docx-tables.ts';
import { withFixedTimes } from './fixed-zip.ts';

/**
 * A report for those who paste it into a document of their own: the same words and figures as on the paper, with real
 * headings and tables, diagrams as tables. The same report gives the same bytes.
 */
export async function writeDocx(report: PrintedReport): Promise<Buffer> {
	const { changes, proposal } = report;
	const document = new Document({
		title: `${report.title}, ${report.organisation}`,
		creator: report.organisation,
		styles,
		numbering: { config: [POINTS] },
		sections: [
			{
				properties: {
					titlePage: true,
					page: {
						size: { orientation: PageOrientation.LANDSCAPE, width: A4.short, height: A4.long },
						margin: MARGIN,
					},
				},
				headers: { default: headerOf(report) },
				footers: { default: footerOf(report), first: footerOf(report) },
				children: [
					new Paragraph(report.organisation),
					new Paragraph({ text: report.title, heading: HeadingLevel.HEADING_1 }),
					new Paragraph(report.filter),
					plainTable(['', ...report.facts.map(({ name }) => name)].slice(1), [
						report.facts.map(({ value }) => value),
					]),
					gap(),
					plainTable(
						report.sums.map(({ name }) => name),
						[report.sums.map(({ count }) => count), report.sums.map(({ difference }) => difference)],
					),
					...report.ofWhich.map(({ name, count }) => new Paragraph(`${name}: ${count}`)),
					heading(changes.title),
					new Paragraph({ children: [new TextRun({ text: changes.balance, bold: true })] }),
					...changes.lines.map(
						({ name, count, text }) =>
							new Paragraph({
								children: [new TextRun({ text: `${name} ${count}. `, bold: true }), new TextRun(text)],
							}),
					),
					...report.charts.flatMap((chart) => [
						heading(chart.title),
						new Paragraph(chart.summary),
						chartRows(chart),
					]),
					...report.tables.flatMap((table) => [
						heading(table.title),
						...(table.groups.some(({ rows }) => rows.length > 0)
							? [...(table.note ? [new Paragraph(table.note)] : []), printedTable(table)]
							: [new Paragraph(table.none)]),
					]),
					heading(proposal.title),
					...proposal.points.map(
						(text) =>
							new Paragraph({
								numbering: { reference: POINTS.reference, level: 0 },
								children: [new TextRun({ text, font: SERIF })],
							}),
					),
					...(proposal.note ? [new Paragraph(proposal.note)] : []),
					gap(),
					signatureTable(report.signatures),
				],
			},
		],
	});
	const packed = await Packer.toBuffer(document, undefined, [coreProperties(report)]);
	return withFixedTimes(packed, report.per);
}

/** Twentieths of a point. */
const A4 = { short: 11906, long: 16838 };

const POINTS = {
	reference: 'points',
	levels: [
		{
			level: 0,
			format: 'decimal',
			text: '%1.',
			style: { paragraph: { indent: { left: 360, hanging: 360 } } },
		},
	],
} as const;

const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_2, keepNext: true });
const gap = () => new Paragraph('');
