import { latin } from '../text/latin.ts';
import type { OutlineLine } from './outline.ts';

/**
 * Names in "Handläggare: Anna Berg, Olle Ek (Fritidsgården), planarkitekt": what stands in brackets and titles in
 * lower case are not names.
 */
export function readOfficers(value: string): string[] {
	return value
		.replace(/\([^()]{0,80}\)/g, ' ')
		.replace(AND, ',')
		.split(/[,;/]/)
		.map((name) =>
			name
				.replace(/\s+/g, ' ')
				.replace(/(?<!\S)\S+@\S+|[\d-]{5,}/g, '')
				.trim(),
		)
		.filter((name) => NAME.test(name));
}

const AND = latin(/(?<!\p{L})(?:och|samt)(?!\p{L})/gu);
const NAME = latin(/^\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|von|af|de|van))*$/u);

/** The names after the label; under it where another column's label follows: "Handläggare      Till". */
export function officersIn(lines: readonly OutlineLine[], at: number, value: string): string[] {
	const [first = ''] = value.split(GAP);
	return readOfficers(COLUMN.test(first) ? (lines[at + 1]?.text.split(GAP)[0] ?? '') : first);
}

const GAP = /\s{3,}/;
const COLUMN =
	/^(?:Till|Instans|Datum|Diarienummer|Diarienr|Dnr|Telefon|Beslutsinstans|Mottagare|Avdelning)$/i;
