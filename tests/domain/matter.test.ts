import { expect, test } from 'vitest';
import {
	itemOfKey,
	keyOfItem,
	reasonSentence,
	referenceInWords,
	type LinkReason,
} from '../../src/lib/domain/matter.ts';

const NOTHING = { body: null, date: null, item: null, point: null, caseNumber: null };
const by = {
	number: '12',
	date: '2024-02-20',
	documentKind: 'protokoll',
	body: { id: 'sn', name: 'Socialnämnden' },
} as const;

test.each<[LinkReason, string]>([
	[{ kind: 'case-number', caseNumber: 'KS 2024/123' }, 'Samma diarienummer: KS 2024/123'],
	[
		{ kind: 'refers', reference: { ...NOTHING, body: 'KF', date: '2023-05-15', item: '88' }, sure: true },
		'Hänvisar till KF § 88, 2023-05-15',
	],
	[
		{ kind: 'refers', reference: { ...NOTHING, body: 'Ks', item: '46' }, sure: false },
		'Hänvisar till Ks § 46 (dagen eller organet är inte utskrivet)',
	],
	[{ kind: 'referred-to', by, sure: true }, 'Nämns i § 12, Socialnämnden 2024-02-20'],
	[
		{ kind: 'referred-to', by: { ...by, documentKind: 'kallelse', body: null }, sure: true },
		'Nämns i punkt 12, 2024-02-20',
	],
	[{ kind: 'similar-title', sameMeeting: false }, 'Liknande rubrik – kontrollera'],
	[{ kind: 'similar-title', sameMeeting: true }, 'Samma möte och liknande rubrik – kontrollera'],
])('%j says why', (reason, sentence) => expect(reasonSentence(reason)).toBe(sentence));

test('a reference in words', () => {
	expect(referenceInWords({ ...NOTHING, item: '12', year: 2024, point: '3' })).toBe('§ 12/2024, punkt 3');
	expect(referenceInWords({ ...NOTHING, caseNumber: 'KS 2024/1' })).toBe('diarienummer KS 2024/1');
	expect(referenceInWords({ ...NOTHING, body: 'Kommunstyrelsen', date: '2024-03-04' })).toBe(
		'Kommunstyrelsen, 2024-03-04',
	);
});

test('the key of an item is no case number', () => {
	expect(itemOfKey(keyOfItem('abc'))).toBe('abc');
	expect(itemOfKey('ks-2024-1')).toBeNull();
});
