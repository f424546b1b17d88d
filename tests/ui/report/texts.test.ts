import { describe, expect, test } from 'vitest';
import { makeReport } from '../../../src/lib/domain/report/report.ts';
import { pageMargins } from '../../../src/lib/ui/report/page-margins.ts';
import {
	balanceTerms,
	doneInWords,
	filterInWords,
	movedInWords,
	nothingOpen,
	numbersInWords,
	proposedDecision,
	whoseWords,
} from '../../../src/lib/ui/text/reports.ts';
import { manyRows, overviewOf, PER, rowOf, SINCE } from '../../domain/report-sample.ts';

const question = { body: 'sn', per: PER, since: SINCE, large: false };
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the words of the sheet', () => {
	test('the filter says itself, with and without a body', () => {
		expect(plain(filterInWords({ body: 'Socialnämnden' }, PER))).toBe(
			'Öppna åtaganden som Socialnämnden har beslutat, läget den 20 oktober 2023',
		);
		expect(filterInWords({ body: null }, PER)).toContain('något organ');
		const both = { body: 'Socialnämnden', unit: 'Socialförvaltningen' };
		expect(plain(filterInWords(both, PER))).toBe(
			'Öppna åtaganden som Socialnämnden har beslutat och Socialförvaltningen ansvarar för, läget den 20 oktober 2023',
		);
		expect([both, { body: null, unit: both.unit }, { body: null }].map(whoseWords)).toEqual([
			'Socialförvaltningen, beslut av Socialnämnden',
			'Socialförvaltningen',
			'Alla organ',
		]);
		expect(plain(nothingOpen(both, PER))).toBe(
			'Socialförvaltningen har inga öppna åtaganden från Socialnämnden den 20 oktober 2023.',
		);
	});

	test('a moved deadline tells from, to, which time and why, with one full stop', () => {
		const move = { row: rowOf(), from: '2023-10-11', to: '2023-11-08', reason: 'Underlaget blev sent.' };
		expect(plain(movedInWords(move, PER))).toBe('Å-2023-0001 från 11 okt till 8 nov: Underlaget blev sent.');
		expect(plain(movedInWords({ ...move, from: null, reason: null }, PER))).toBe(
			'Å-2023-0001 från inget datum till 8 nov.',
		);
		expect(plain(movedInWords({ ...move, row: rowOf({ moves: 3 }) }, PER))).toBe(
			'Å-2023-0001 från 11 okt till 8 nov, tredje gången: Underlaget blev sent.',
		);
	});

	test('many numbers are cut, and the rest is counted', () => {
		expect(numbersInWords(manyRows(3))).toBe('Å-2023-0001, Å-2023-0002 och Å-2023-0003');
		const numbers = ['Å-2023-10000', 'Å-2024-0001', 'Å-2023-9999'].map((number) => ({ number }));
		expect(numbersInWords(numbers)).toBe('Å-2023-9999, Å-2023-10000 och Å-2024-0001');
		expect(numbersInWords(manyRows(40))).toMatch(/Å-2023-0012 och ytterligare 28$/);
	});

	test('the balance is an equation', () => {
		const overview = overviewOf(
			{},
			{ openThen: 31, added: manyRows(8), done: manyRows(1), closed: manyRows(3), openNow: 35 },
		);
		const terms = balanceTerms(makeReport(question, { open: [], done: [], overview }));
		expect(terms.map(({ sign, text }) => plain(sign + text))).toEqual(['31', '+8 nya', '−4 klara']);
	});

	test('done ones are told apart by whether the body has been told', () => {
		const done = rowOf({ id: 'a', number: 'Å-2023-0002', status: 'done', timing: null });
		const closed = rowOf({ id: 'b', number: 'Å-2023-0003', status: 'closed', timing: null });
		const overview = overviewOf({}, { done: [done], closed: [closed] });
		const report = makeReport(question, { open: [], done: [done], overview });
		expect(plain(doneInWords(report))).toBe(
			'Se tabell 2: 1 återrapporterad och 1 klar men inte återrapporterad.',
		);
		const before = makeReport(question, {
			open: [],
			done: [done],
			overview: overviewOf({}, { closed: [closed] }),
		});
		expect(plain(doneInWords(before))).toBe(
			'Se tabell 2: 1 återrapporterad och 1 klar men inte återrapporterad, av dem 1 klar sedan tidigare.',
		);
	});
});

describe('the proposed decision', () => {
	const decide = (...open: ReturnType<typeof rowOf>[]) =>
		proposedDecision(makeReport(question, { open, done: [], overview: overviewOf() }), {
			body: 'Socialnämnden',
		}).map(plain);

	test('nothing wrong: the body has taken note', () => {
		expect(decide(rowOf())).toEqual(['Socialnämnden har tagit del av läget den 20 oktober 2023.']);
	});

	test('asks the late ones why, in the right number', () => {
		const late = { date: '2023-09-30', precision: 'day', basis: 'stated', text: null } as const;
		const [, one] = decide(rowOf({ deadline: late }));
		expect(one).toBe(
			'Socialförvaltningen förklarar skriftligt till nästa sammanträde varför Å-2023-0001 är försenat.',
		);
		const [, two] = decide(
			rowOf({ deadline: late }),
			rowOf({ id: 'b', number: 'Å-2023-0002', deadline: late }),
		);
		expect(two).toMatch(/Å-2023-0001 och Å-2023-0002 är försenade\.$/);
	});

	test('asks for an owner and for a date where they have been missing', () => {
		const old = rowOf({ responsible: [], deadline: null, decided: '2022-11-01' });
		expect(decide(old).slice(1)).toEqual(['Ansvarig anges för Å-2023-0001.', 'Frist anges för Å-2023-0001.']);
	});
});

describe('the margins of the paper', () => {
	test('carry body and day on every page but the first', () => {
		const css = pageMargins({ body: 'Socialnämnden' }, PER);
		expect(css).toContain('@top-left { content: "Socialnämnden"');
		expect(css).toContain('20\\a0 oktober\\a0 2023');
		expect(css).toMatch(/@page report:first \{\s+@top-left \{ content: none/);
	});

	test('a name can never end the string or start a rule', () => {
		const css = pageMargins({ body: 'A"; } @import url(//x); /* \\ \n </style>' }, PER);
		expect(css.match(/"/g)).toHaveLength(4);
		expect(css).not.toMatch(/@import|<|\/\*/);
	});
});
