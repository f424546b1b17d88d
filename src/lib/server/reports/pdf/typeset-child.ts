// Sets one report: its JSON on standard input, the standards as arguments. On standard output the size of each PDF in four
// bytes, then the PDFs, in that order: what takes time is the setting, which they share.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { PrintedReport } from '../../../domain/report/printed-report.ts';
import { letterWidthsIn } from './letter-widths.ts';
import { setTables } from './set-tables.ts';
import { showable } from './showable.ts';

const FONTS = {
	sans: fontFile('source-sans-3', '400Regular', 'SourceSans3'),
	semibold: fontFile('source-sans-3', '600SemiBold', 'SourceSans3'),
	serif: fontFile('stix-two-text', '400Regular', 'STIXTwoText'),
};

// Made ready while the report is still being sent.
const compiler = NodeCompiler.create({
	workspace: import.meta.dirname,
	fontArgs: [{ fontPaths: Object.values(FONTS).map(dirname) }],
});
const widths = {
	sans: letterWidthsIn(FONTS.sans),
	semibold: letterWidthsIn(FONTS.semibold),
	serif: letterWidthsIn(FONTS.serif),
};
const inOurLetters = (words: string) => showable(words, [widths.sans, widths.serif]);
// All at once; one by one only where JSON has written a sign as its number.
const sent = inOurLetters(await text(process.stdin));
const report = JSON.parse(
	sent,
	sent.includes('\\u')
		? (_, value: unknown) => (typeof value === 'string' ? inOurLetters(value) : value)
		: undefined,
) as PrintedReport;
const start = performance.now();
const compiled = compiler.compile({
	mainFilePath: join(import.meta.dirname, 'sheet.typ'),
	// The words of the report are a value inside the sheet, never a part of its source.
	inputs: { report: JSON.stringify(setTables(report, widths)) },
});
if (compiled.result === null) {
	compiled.printErrors();
	process.exit(1);
}
const pdfs = process.argv.slice(2).map((standard) =>
	compiler.pdf(compiled.result!, {
		pdfStandard: standard,
		pdfTags: true,
		creationTimestamp: Date.parse(`${report.per}T00:00:00Z`) / 1000,
	}),
);
// For whoever measures: what is not the engine's is the start of this process.
console.error(`engine ${Math.round(performance.now() - start)}`);
const sizes = Buffer.alloc(4 * pdfs.length);
pdfs.forEach(({ length }, index) => sizes.writeUInt32LE(length, 4 * index));
process.stdout.write(Buffer.concat([sizes, ...pdfs]));

function fontFile(family: string, style: string, name: string): string {
	const packageFile = createRequire(import.meta.url).resolve(`@expo-google-fonts/${family}/package.json`);
	return join(dirname(packageFile), style, `${name}_${style}.ttf`);
}
