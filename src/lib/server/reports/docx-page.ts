import { AlignmentType, Footer, Header, PageNumber, Paragraph, TextRun, type IStylesOptions } from 'docx';
import type { PrintedReport } from '../../domain/report/printed-report.ts';

/** The document's own words are set in a serif, as on the paper. */
export const SERIF = 'Cambria';

/** Twentieths of a point: 14 mm beside, 16 mm above, 15 mm below. */
export const MARGIN = { left: 794, right: 794, top: 907, bottom: 850 };

export const styles: IStylesOptions = {
	default: {
		document: {
			run: { font: 'Calibri', size: 18, language: { value: 'sv-SE' } },
			paragraph: { spacing: { after: 60 } },
		},
		heading1: {
			run: { size: 36, bold: true, color: '000000' },
			paragraph: { spacing: { before: 0, after: 80 } },
		},
		heading2: {
			run: { size: 22, bold: true, color: '000000' },
			paragraph: { spacing: { before: 240, after: 80 } },
		},
	},
};

export const headerOf = ({ runningHead: { left, right } }: PrintedReport) =>
	new Header({ children: [new Paragraph(`${left}. ${right}.`)] });

/** Number and checksum of a saved report, and page x of y. */
export const footerOf = ({ seal }: PrintedReport) =>
	new Footer({
		children: [
			...(seal ? [new Paragraph(seal)] : []),
			new Paragraph({
				alignment: AlignmentType.RIGHT,
				children: [
					new TextRun({ children: ['Sida ', PageNumber.CURRENT, ' (', PageNumber.TOTAL_PAGES, ')'] }),
				],
			}),
		],
	});
