import { expect, test } from 'vitest';
import type { CommitmentEvent } from '../../src/lib/domain/events/commitment-event.ts';
import { lineOf, sentenceOf } from '../../src/lib/domain/events/event-sentence.ts';
import { pointBefore } from '../../src/lib/domain/point.ts';
import { soundsExternal } from '../../src/lib/domain/unit.ts';

const say = (event: CommitmentEvent) => sentenceOf(event, '2023-11-08');

test('what has happened is said in one Swedish sentence', () => {
	expect(say({ kind: 'status-set', from: 'not-started', to: 'in-progress', line: null })).toBe('Pågår.');
	expect(say({ kind: 'status-set', from: 'in-progress', to: 'done', line: null })).toBe(
		'Klart, enligt den som utför. Inte återrapporterat.',
	);
	expect(say({ kind: 'status-set', from: 'lapsed', to: 'not-started', line: null })).toBe(
		'Öppnat igen. Inte påbörjat.',
	);
	expect(say({ kind: 'deadline-moved', from: '2023-10-31', to: '2023-12-15', reason: 'x' })).toBe(
		'Fristen flyttades från 31 oktober 2023 till 15 december 2023.',
	);
	expect(say({ kind: 'deadline-moved', from: null, to: '2023-12-15', reason: 'x' })).toBe(
		'Fristen sattes till 15 december 2023.',
	);
	expect(say({ kind: 'deadline-moved', from: '2023-10-31', to: null, reason: 'x' })).toBe(
		'Fristen 31 oktober 2023 togs bort.',
	);
	expect(say({ kind: 'units-assigned', from: [], to: ['Kansliet', 'Skolan'] })).toBe(
		'Ansvarig: Kansliet och Skolan.',
	);
	expect(
		say({
			kind: 'dependency-settled',
			name: 'budget 2024',
			from: 'unknown',
			to: 'met',
			settledBy: 'KF § 12',
		}),
	).toBe('Villkoret är uppfyllt: budget 2024 (KF § 12).');
});

test('what the person wrote stands beside it', () => {
	expect(lineOf({ kind: 'line-written', line: 'Väntar på svar' })).toBe('Väntar på svar');
	expect(lineOf({ kind: 'deadline-moved', from: null, to: null, reason: 'Underlag saknas' })).toBe(
		'Underlag saknas',
	);
	expect(lineOf({ kind: 'edited', changes: [{ field: 'deadline', from: null, to: '2023-12-01' }] })).toBe(
		'frist: – → 2023-12-01',
	);
	expect(lineOf({ kind: 'units-assigned', from: [], to: [] })).toBeNull();
});

test('the point of a decision is the number at the head of its line', () => {
	const text = 'Nämnden beslutar\n2. Kansliet får i uppdrag\n  13) Skolan redovisar 4. maj';
	expect(pointBefore(text, text.indexOf('Kansliet'))).toBe('2');
	expect(pointBefore(text, text.indexOf('Skolan'))).toBe('13');
	expect(pointBefore(text, text.indexOf('maj'))).toBeNull();
	expect(pointBefore(text, 0)).toBeNull();
});

test('some names say themselves that they are not the municipality’s own', () => {
	for (const name of [
		'Polismyndigheten',
		'Länsstyrelsen i Skåne',
		'REGION SKÅNE',
		'Brottsförebyggande rådet',
	]) {
		expect(soundsExternal(name), name).toBe(true);
	}
	for (const name of ['Regionala kontoret', 'Kommunstyrelsen', 'Fastighetsverket', 'Ungdomsrådet']) {
		expect(soundsExternal(name), name).toBe(false);
	}
});
