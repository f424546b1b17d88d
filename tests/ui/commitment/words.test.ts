import { describe, expect, test } from 'vitest';
import type { CommitmentDetail } from '../../../src/lib/domain/commitment.ts';
import { STATUSES } from '../../../src/lib/domain/words.ts';
import { factsOf, staffingWords } from '../../../src/lib/ui/commitment/facts.ts';
import { stateOf } from '../../../src/lib/ui/commitment/marks.ts';
import { nextStep } from '../../../src/lib/ui/commitment/acts/next-step.ts';
import { theirsOf, yoursOf } from '../../../src/lib/ui/commitment/acts/act.ts';
import { rowOf } from '../../domain/report-sample.ts';

const PER = '2023-10-20';
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const detailOf = (changes: Partial<CommitmentDetail> = {}): CommitmentDetail => ({
	...rowOf(changes),
	fileName: 'protokoll.txt',
	span: [0, 10],
	page: 2,
	hasLook: true,
	context: { before: '', after: '' },
	machineRead: false,
	rule: 'assignment',
	certainty: { responsible: 'inherited', recipient: null, deadline: 'stated' },
	start: null,
	staffing: null,
	amount: null,
	dependencies: [],
	deadlineMoves: [],
	occurrences: [],
	relations: { whole: null, parts: [], replaces: [], replacedBy: [] },
	evidence: [],
	proposed: null,
	reportedIn: null,
	history: [],
	previous: null,
	next: null,
	...changes,
});

describe('state: mark and word', () => {
	const at = (date: string) => ({ date, precision: 'day', basis: 'stated', text: null }) as const;
	test.each([
		[rowOf({ deadline: at('2023-10-31') }), 'soon', '11 dagar kvar'],
		[rowOf({ deadline: at('2023-10-20') }), 'soon', 'I dag är sista dagen'],
		[rowOf({ deadline: at('2023-10-19') }), 'overdue', '1 dag försenad'],
		[rowOf({ deadline: at('2024-03-01') }), 'ontime', '133 dagar kvar'],
		[rowOf({ deadline: null }), 'undated', 'Utan datum'],
		[rowOf({ deadline: null, decided: '2023-01-10' }), 'old', 'Utan datum sedan 9 månader'],
		[rowOf({ deadline: null, decided: '2020-01-10' }), 'old', 'Utan datum sedan 3 år'],
		[rowOf({ status: 'done', timing: null }), 'done', 'Klar, inte återrapporterad'],
		[rowOf({ status: 'closed', timing: null }), 'reported', 'Återrapporterad'],
		[rowOf({ status: 'lapsed', timing: null }), 'none', 'Utgår'],
	])('%#', (row, mark, word) => {
		const state = stateOf(row, PER);
		expect([state.mark, plain(state.word)]).toEqual([mark, word]);
	});
});

describe('the next step says the most pressing thing first', () => {
	test('nobody responsible comes before a date', () => {
		expect(nextStep(detailOf({ responsible: [], deadline: null }), PER)).toContain('Ingen är ansvarig');
	});
	test('done and reported back are two steps', () => {
		expect(nextStep(detailOf({ status: 'done', timing: null }), PER)).toContain(
			'Anmäl det till Socialnämnden',
		);
		const closed = detailOf({ status: 'closed', timing: null, reportedOn: '2023-10-11', reportedItem: '38' });
		expect(plain(nextStep(closed, PER))).toContain('Återrapporterad den 11 oktober 2023, § 38');
	});
	test('overdue without a word asks for one', () => {
		const late = detailOf({
			deadline: { date: '2023-09-30', precision: 'day', basis: 'stated', text: null },
		});
		expect(nextStep(late, PER)).toContain('Skriv varför');
	});
	test('there is one for every status', () => {
		for (const status of STATUSES) {
			const timing = ['not-started', 'in-progress'].includes(status) ? 'due-soon' : null;
			expect(nextStep(detailOf({ status, timing }), PER)).not.toBe('');
		}
	});
});

describe('what holds', () => {
	test('the sum is shown, never only the total: 170 = 120 + 50', () => {
		const words = staffingWords({
			fullTimePercent: 170,
			positions: null,
			people: null,
			parts: [
				{ unit: 'Socialförvaltningen', percent: 120, tentative: true },
				{ unit: 'Säkerhetsavdelningen', percent: 50, tentative: false },
			],
		});
		expect(plain(words)).toBe('170 % = 120 % Socialförvaltningen (förslagsvis) + 50 % Säkerhetsavdelningen');
	});

	test('certainty stands beside each part, and what is missing is said', () => {
		const facts = factsOf(detailOf({ deadline: null, recipients: [] }));
		expect(facts.find(({ part }) => part === 'Vem')).toMatchObject({
			value: 'Socialförvaltningen',
			source: 'ärvt',
		});
		expect(facts.find(({ part }) => part === 'När')).toMatchObject({ value: 'inget datum', missing: true });
		expect(facts.find(({ part }) => part === 'Till vem')?.value).toBe('inte angivet');
	});
});

test('a conflict shows both versions in words', () => {
	const theirs = theirsOf(detailOf({ status: 'in-progress', version: 4 }));
	expect(theirs.parts).toContainEqual({ part: 'Läge', value: 'Pågår' });
	expect(theirs.version).toBe(4);
	expect(yoursOf({ version: '3', status: 'done', line: 'Klart i går.' })).toEqual([
		{ part: 'Läge', value: 'Klar' },
		{ part: 'Rad', value: 'Klart i går.' },
	]);
});
