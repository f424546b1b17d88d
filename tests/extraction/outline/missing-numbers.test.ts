import { expect, test } from 'vitest';
import { extract } from '../../../src/lib/extraction/extract.ts';

const missing = (head: string, numbers: readonly number[]) =>
	extract(
		[
			'Sammanträdesprotokoll',
			'Socialnämnden',
			'2024-02-20',
			head,
			'',
			...numbers.flatMap((number) => [
				`§ ${number} Fråga ${number} på dagordningen`,
				'',
				'Beslut',
				'Informationen läggs till handlingarna.',
				'',
			]),
		].join('\n'),
		null,
	).missingNumbers;

test.each<[string, string, number[], string[]]>([
	['inside the series', '', [22, 23, 26], ['24', '25']],
	['at the end, by the front page', 'Paragrafer      §§22-26', [22, 23, 24], ['25', '26']],
	['at both ends', 'Justerade paragrafer: §§ 21–25', [22, 23, 24], ['21', '25']],
	['none', 'Paragrafer: § 22 - 24', [22, 23, 24], []],
	['none where the front page is of another meeting', 'Paragrafer 1–9', [22, 23, 24], []],
	['none in an extract of two', 'Paragrafer 22–40', [22, 23], []],
	['none by the presence of a member', 'Ida Ros (X) §§ 22–30', [22, 23, 24], []],
	['none among extracts that stand in no order', '', [67, 63, 61], []],
	['none across two meetings', '', [22, 23, 208, 209], []],
])('numbers missing %s', (_where, head, numbers, expected) =>
	expect(missing(head, numbers)).toEqual(expected),
);
