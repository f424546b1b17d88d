// Measures, and beside each figure the best that this machine can do at it, in the same run: figures differ between
// machines, the ratios much less. Last how often suggestions are right. Prints, and judges nothing.
import { calibrationTable } from './bench/calibration.ts';
import { databaseFigures } from './bench/database-figures.ts';
import { tableOf, type Figure } from './bench/figure.ts';
import { formatFigures } from './bench/format-figures.ts';
import { frontPageFigures } from './bench/front-page-figures.ts';
import { hostileFigures } from './bench/hostile-figures.ts';
import { importFigures } from './bench/import-figures.ts';
import { linkFigures } from './bench/link-figures.ts';
import { pageFigures } from './bench/page-figures.ts';
import { reportFigures } from './bench/report-figures.ts';
import { scanFigures } from './bench/scan-figures.ts';
import { textFigures } from './bench/text-figures.ts';

const PARTS: readonly (readonly [about: string, measure: () => Promise<Figure[]>])[] = [
	['text och ordlista', textFigures],
	['ett protokoll på 40 sidor', importFigures],
	['sidor med text, och hur de ser ut', pageFigures],
	['ett skannat protokoll', scanFigures],
	['samma protokoll som Word, OpenDocument, webbsida och text', formatFigures],
	['fientliga filer', hostileFigures],
	['förstasidan medan stora och fientliga filer kommer', frontPageFigures],
	['100 000 åtaganden och tio års händelser', databaseFigures],
	['en månadsrapport på 1 500 rader', reportFigures],
	['kopplingar mellan ärenden', linkFigures],
];

const figures: Figure[] = [];
for (const [about, measure] of PARTS) {
	console.error(`Mäter: ${about}.`);
	figures.push(...(await measure()));
}
console.log(`\n${tableOf(figures)}\n`);

console.error('Räknar: rätta och felaktiga förslag.');
console.log(`${calibrationTable()}\n`);
