import { latin } from '../text/latin.ts';

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
