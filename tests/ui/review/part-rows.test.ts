import { expect, test } from 'vitest';
import type { SuggestionOutcome } from '../../../src/lib/domain/document.ts';
import { partRows } from '../../../src/lib/ui/review/suggestion/part-rows.ts';
import { often } from '../../../src/lib/ui/text/rhythm.ts';
import { aSuggestion } from './a-suggestion.ts';

const text = 'Skolförvaltningen lämnar rapport till nämnden\nsenast i mars 2024, minst en gång per år.';
const at = (words: string) => [text.indexOf(words), text.indexOf(words) + words.length] as const;
const row = (suggestion: ReturnType<typeof aSuggestion>, name: string) =>
	partRows(suggestion, text).find((one) => one.name === name);

test('who, to whom and deadline are shown as missing; what need not be there is left out', () => {
	const rows = partRows(aSuggestion(), text);
	expect(rows.map(({ name, value }) => [name, value])).toEqual([
		['Slag', 'Uppdrag'],
		['Vem', null],
		['Till vem', null],
		['Frist', null],
	]);
});

test('each part says how it is known, and by which words where they differ', () => {
	const suggestion = aSuggestion({
		responsible: [{ value: 'Skolförvaltningen', span: at('Skolförvaltningen'), certainty: 'stated' }],
		recipient: [{ value: 'Barnnämnden', span: at('nämnden'), certainty: 'inherited' }],
		deadline: {
			date: '2024-03-31',
			precision: 'month',
			basis: 'computed',
			text: 'senast i mars 2024',
			span: at('senast i mars 2024'),
			certainty: 'stated',
		},
		recurrence: { every: 'year', times: 1, text: 'minst en\ngång per år', span: at('minst') },
		dependsOn: [{ kind: 'budget', name: 'budget 2024' }],
	});
	expect(row(suggestion, 'Vem')).toMatchObject({ source: 'angivet', words: null });
	expect(row(suggestion, 'Till vem')).toMatchObject({ source: 'ärvt', words: 'nämnden' });
	expect(row(suggestion, 'Frist')).toMatchObject({
		value: '2024-03-31',
		basis: 'computed',
		source: 'beräknad, sista dagen i en månad',
		words: 'senast i mars 2024',
	});
	expect(row(suggestion, 'Återkommer')).toMatchObject({
		value: 'en gång per år',
		words: 'minst en gång per år',
	});
	expect(row(suggestion, 'Förutsätter')).toMatchObject({ value: 'budget 2024', source: 'budget' });
});

test('how often, in words', () => {
	expect(often({ every: 'meeting', times: 1 })).toBe('vid varje sammanträde');
	expect(often({ every: 'year', times: 2 })).toBe('två gånger per år');
	expect(often({ every: 'year', times: 1, apart: 4 })).toBe('vart fjärde år');
	expect(often({ every: 'month', times: 1, apart: 2 })).toBe('varannan månad');
	expect(often({ every: 'meeting', times: 1, apart: 2 })).toBe('vartannat sammanträde');
});

test('a cycle is shown with its words and the years that its first time is counted over', () => {
	const found = aSuggestion({
		cycle: { every: 'year', apart: 4, text: 'minst vart fjärde år', span: at('minst') },
	});
	const rows = partRows(found, text, '2024-05-20');
	expect(rows.find(({ name }) => name === 'Återkommer')).toMatchObject({
		value: 'vart fjärde år',
		words: 'minst vart fjärde år',
	});
	expect(rows.find(({ name }) => name === 'Frist')).toMatchObject({
		value: '2028-12-31',
		source: 'beräknad: slutet av 2025–2028, första hela perioden',
	});
});

test('the first deadline of something recurring is counted from the day of the meeting', () => {
	const yearly = aSuggestion({
		recurrence: { every: 'year', times: 1, text: 'minst en gång per år', span: at('minst') },
	});
	const deadline = (decided: string | null) =>
		partRows(yearly, text, decided).find(({ name }) => name === 'Frist');
	expect(deadline(null)).toMatchObject({ value: null });
	expect(deadline('2023-11-22')).toMatchObject({ value: '2024-12-31', basis: 'computed' });
});

test('what became of an accepted one stands beside what was read, only where it differs', () => {
	const outcome: SuggestionOutcome = {
		kind: 'report',
		wording: 'lämnar rapport',
		start: '2024-01-01',
		responsible: ['Kontoret'],
		recipients: [],
		deadline: null,
	};
	const accepted = aSuggestion({ review: 'confirmed', quote: 'lämnar\nrapport', outcome });
	expect(partRows(accepted, text).map(({ name, now }) => [name, now])).toEqual([
		['Slag', 'Återrapportering'],
		['Vem', 'Kontoret'],
		['Till vem', undefined],
		['Frist', undefined],
		['Från', '2024-01-01'],
	]);
	const reworded = aSuggestion({ quote: 'Annat', outcome: { ...outcome, kind: 'assignment', start: null } });
	expect(partRows(reworded, text).at(-1)).toMatchObject({ name: 'Ordalydelse', now: '”lämnar rapport”' });
});
