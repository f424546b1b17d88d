import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRepairer } from '../../../src/lib/extraction/repair/repairer.ts';
import { canonicalText } from '../../../src/lib/extraction/text/canonical-text.ts';
import type { Repair } from '../../../src/lib/domain/reading.ts';
import type { ParsedPage } from '../../../src/lib/server/documents/parsed-document.ts';
import { placeWords } from '../../../src/lib/server/documents/place-words.ts';
import { loadLexicon } from '../../../src/lib/server/lexicon/load-lexicon.ts';

/** A page on which the box of each word is its number, counted from 0. */
const page = (text: string): ParsedPage => ({
	text,
	size: { width: 595, height: 842 },
	words: [...text.matchAll(/\S+/g)].map(({ 0: word, index }, i) => [
		index,
		index + word.length,
		i,
		0,
		i + 1,
		1,
	]),
	machineRead: false,
});

const placed = (pages: readonly ParsedPage[], text: string, repairs: readonly Repair[] = []) =>
	placeWords({ pages }, { text, ocr: { suspected: repairs.length > 0, repairs } }).map(
		({ number, words }) => ({
			number,
			words: words.map(([start, end, box]) => `${box}:${text.slice(start, end)}`),
		}),
	);

describe('words are found in the text of the reading', () => {
	test('text that is as it was, on pages of their own', () => {
		const pages = [page('§ 1 Upprop\n'), page('§ 2 Val\n')];
		expect(placed(pages, '§ 1 Upprop\n\f§ 2 Val\n')).toEqual([
			{ number: 1, words: ['0:§', '1:1', '2:Upprop'] },
			{ number: 2, words: ['0:§', '1:2', '2:Val'] },
		]);
	});

	test('a kind of file without pages has no places, and its text moves nothing', () => {
		const pages = [{ ...page('Bilaga'), size: null, words: [] }, page('§ 2 Val')];
		expect(placed(pages, 'Bilaga\f§ 2 Val')).toEqual([{ number: 2, words: ['0:§', '1:2', '2:Val'] }]);
	});

	test('letters of two code points, ligatures, soft hyphens and zero width signs', () => {
		const source = 'Na\u0308mnden \ufb01nner\u200b plan\u00ad\nla\u0308ggning \u200b av\u00a0ledning';
		const words = placed([page(source)], canonicalText(source))[0]!.words;
		expect(words).toEqual(['0:Nämnden', '1:finner', '2:plan', '3:läggning', '5:av', '6:ledning']);
	});

	test('blanks between words may be other in the text', () => {
		expect(placed([page('ett  två\n\ntre')], 'ett två tre')[0]!.words).toEqual(['0:ett', '1:två', '2:tre']);
	});
});

describe('words that were repaired keep their place', () => {
	const span = (text: string, words: string): [number, number] => [
		text.indexOf(words),
		text.indexOf(words) + words.length,
	];

	test('longer and shorter than they stood', () => {
		const text = 'Nämnden ger förvaltningen uppdraget att äterkomma nu';
		const repairs = [
			{ span: span(text, 'Nämnden'), original: 'Nimnden' },
			{ span: span(text, 'förvaltningen'), original: 'fo6rvaltn1ngen' },
			{ span: span(text, 'uppdraget'), original: 'uppdragt' },
		];
		const source = page('Nimnden ger fo6rvaltn1ngen uppdragt att äterkomma nu');
		expect(placed([source], text, repairs)[0]!.words).toEqual([
			...['0:Nämnden', '1:ger', '2:förvaltningen', '3:uppdraget', '4:att', '5:äterkomma', '6:nu'],
		]);
	});

	test('two that became one, and one that became two', () => {
		const text = 'ett uppdrag gäller tills vidare här';
		const repairs = [
			{ span: span(text, 'uppdrag'), original: 'upp drag' },
			{ span: span(text, 'tills vidare'), original: 'tillsvidare' },
		];
		expect(placed([page('ett upp drag gäller tillsvidare här')], text, repairs)[0]!.words).toEqual([
			...['0:ett', '1:uppdrag', '2:uppdrag', '3:gäller', '4:tills vidare', '5:här'],
		]);
	});

	test('any repairs of any words', () => {
		const word = fc.string({ unit: fc.constantFrom(...'abåäö1'), minLength: 1, maxLength: 6 });
		const pair = fc.record({ was: word, is: word, isRepaired: fc.boolean() });
		fc.assert(
			fc.property(fc.array(pair, { minLength: 1, maxLength: 30 }), (pairs) => {
				let text = '';
				const repairs: Repair[] = [];
				for (const { was, is, isRepaired } of pairs) {
					const put = isRepaired ? is : was;
					if (isRepaired) repairs.push({ span: [text.length, text.length + put.length], original: was });
					text += `${put} `;
				}
				const source = page(pairs.map(({ was }) => was).join(' '));
				expect(placed([source], text, repairs)[0]!.words).toEqual(
					pairs.map(({ was, is, isRepaired }, i) => `${i}:${isRepaired ? is : was}`),
				);
			}),
		);
	});

	test('a page that was read badly, repaired by the word list', () => {
		const source =
			'Namnden uppdrar at forvaltningen att aterkomma med en plan for hur skolvagarna ska bli sakrare. ' +
			'Arendet ska beredas fore sommaren och foredras for namnden nar budgeten ar faststalld.';
		const { text, repairs } = createRepairer(loadLexicon()).repair(source);
		expect(repairs.length).toBeGreaterThan(8);
		const words = placed([page(source)], text, repairs)[0]!.words;
		expect(words).toEqual(text.split(' ').map((word, i) => `${i}:${word}`));
	});
});
