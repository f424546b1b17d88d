import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { letterWidthsIn } from '../../../../src/lib/server/reports/pdf/letter-widths.ts';

const file = (path: string) => createRequire(import.meta.url).resolve(`@expo-google-fonts/${path}`);
const sans = letterWidthsIn(file('source-sans-3/400Regular/SourceSans3_400Regular.ttf'));
const serif = letterWidthsIn(file('stix-two-text/400Regular/STIXTwoText_400Regular.ttf'));

const widthOf = (text: string, of = sans) =>
	[...text].reduce((sum, letter) => sum + of(letter.charCodeAt(0))!, 0);

test('a text is as wide as Typst sets it', () => {
	// As `measure` told of nine points in each of the two, without pairs that are set closer.
	expect(9 * widthOf('2023-10-31 § 45')).toBeCloseTo(58.4, 1);
	expect(9 * widthOf('2023-10-31 § 45', serif)).toBeCloseTo(58.87, 1);
	expect(9 * widthOf('Å-2021-2004')).toBeCloseTo(46.28, 1);
});

test('a letter that the font lacks has no width', () => {
	expect(sans('漢'.charCodeAt(0))).toBeNull();
	expect(sans('\n'.charCodeAt(0))).toBeNull();
	expect(sans('😀'.charCodeAt(0))).toBeNull();
});
