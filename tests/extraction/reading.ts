import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reading } from '../../src/lib/domain/reading.ts';
import { quoteOf } from '../../src/lib/domain/source-span.ts';
import { extract } from '../../src/lib/extraction/extract.ts';

export const readFixture = (name: string): Reading =>
	extract(readFileSync(join(import.meta.dirname, 'files', `${name}.txt`), 'utf8'), null);

/** A whole document, given line by line. */
export const readLines = (...lines: string[]): Reading => extract(lines.join('\n'), null);

/** A protokoll with one § whose beslut is the words given. */
export const decided = (...lines: string[]): Reading =>
	readLines('Protokoll', 'Tekniska nämnden', '2024-05-16', '', '§ 7', 'Ett ärende', '', 'Beslut', ...lines);

/** What was found, short: "uppdrag: ta fram en plan". */
export const found = (reading: Reading) =>
	reading.suggestions.map(({ kind, stage, item, span }) => ({
		item,
		kind,
		stage,
		quote: words(reading, span),
	}));

export const words = (reading: Reading, span: readonly [number, number]) =>
	quoteOf(reading.text, span).replace(/\s+/g, ' ');

/** Each suggestion as "7 uppdra åt …": its § and its words. */
export const quotes = (reading: Reading) =>
	reading.suggestions.map(({ item, span }) => `${item} ${words(reading, span)}`);
