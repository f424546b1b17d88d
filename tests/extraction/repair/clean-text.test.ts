import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRepairer } from '../../../src/lib/extraction/repair/repairer.ts';
import { ADMINISTRATIVE_WORDS } from '../../../src/lib/extraction/repair/vocabulary/administrative-words.ts';
import { FUNCTION_WORDS } from '../../../src/lib/extraction/repair/vocabulary/function-words.ts';
import { loadLexicon } from '../../../src/lib/server/lexicon/load-lexicon.ts';

const repairer = createRepairer(loadLexicon());
const wordsOf = (kinds: Readonly<Record<string, string>>) =>
	Object.values(kinds).flatMap((words) => words.split(/\s+/));
const word = fc.oneof(
	fc.constantFrom(...wordsOf(FUNCTION_WORDS)),
	fc.constantFrom(...wordsOf(ADMINISTRATIVE_WORDS)),
	fc.constantFrom(
		'2023-10-20',
		'Ks 1113/2021',
		'170 %',
		'§ 22',
		'SSPF',
		'Ahrlin',
		'Nilsson',
		'dnr',
		'kl. 13',
	),
);
const sentence = fc
	.array(word, { minLength: 3, maxLength: 14 })
	.map((words) => `${words[0]![0]!.toUpperCase()}${words[0]!.slice(1)} ${words.slice(1).join(' ')}.`);
const text = fc.array(sentence, { minLength: 1, maxLength: 30 }).map((sentences) => sentences.join('\n'));

describe('clean text comes out as it went in', () => {
	test('whatever Swedish sentences it holds', () => {
		fc.assert(fc.property(text, (clean) => repairer.repair(clean).text === clean));
	});

	test.each([
		['no å, ä or ö by chance', 'Kommunen har antagit planen. Budgeten gäller tills vidare.'],
		['a name spelled without', 'Ledamot Ahrlin (S) och ersättare Dahlstrom (M) deltar i mötet på plats.'],
		[
			'English',
			'The council has decided that the plan for the area is to be adopted and that the costs are paid.',
		],
		['nothing', ''],
		['figures only', '2023 2024 2025\n1 200 000\f12 (34)'],
		[
			'a few damaged words among sound ones',
			'Nämnden får i uppdrag att före årsskiftet se över pa nytt hur många.',
		],
	])('%s', (_, clean) => expect(repairer.repair(clean).text).toBe(clean));
});

describe('any text', () => {
	test('can be had back from its repairs, and every span quotes', () => {
		const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), text.map(asRead));
		fc.assert(
			fc.property(anything, (read) => {
				const { text, repairs } = repairer.repair(read);
				let original = text;
				for (const { span, original: stood } of [...repairs].reverse())
					original = original.slice(0, span[0]) + stood + original.slice(span[1]);
				return original === read && repairs.every(({ span }) => span[0] >= 0 && span[1] <= text.length);
			}),
		);
	});

	test('never loses or changes a figure, a date or a case number', () => {
		fc.assert(
			fc.property(text.map(asRead), (read) => {
				const figures = (of: string) => of.match(/\d{2,}/g) ?? [];
				expect(figures(repairer.repair(read).text)).toEqual(figures(read));
			}),
		);
	});
});

function asRead(clean: string): string {
	return clean.replace(/[åä]/g, 'a').replace(/ö/g, 'é').replace(/[ÅÄ]/g, 'A').replace(/Ö/g, 'O');
}
