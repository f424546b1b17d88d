import { expect, test } from 'vitest';
import type { MeetingAnswer } from '../../../src/lib/domain/proposal.ts';
import { answerWords, endLine, proposalStep } from '../../../src/lib/ui/text/proposals.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const answer = (changes: Partial<MeetingAnswer> = {}): MeetingAnswer => ({
	...{ protocolId: 'd', item: { number: '31', verdict: 'changed' }, pending: [], commitments: [] },
	...changes,
});

test('before its meeting a proposal waits; after it somebody is asked, and more so after a month', () => {
	const step = (today: string) => plain(proposalStep({ decided: '2024-03-20' }, today));
	expect(step('2024-03-20')).toBe(
		'Förslag till mötet den 20 mars 2024. Räknas som åtagande när mötet har beslutat.',
	);
	expect(step('2024-04-19')).toBe('Mötet var den 20 mars 2024. Skriv in vad det blev.');
	expect(step('2024-04-20')).toBe('Mötet var för 31 dagar sedan, och ingen har skrivit in vad det blev.');
});

test('what the protokoll says is told, and the end of it is a line where the meeting did not decide it', () => {
	const sentBack = answer({ item: { number: '32', verdict: 'sent-back' } });
	expect(plain(answerWords(sentBack))).toBe('§ 32 i protokollet: ärendet återremitterades.');
	expect(endLine(sentBack)).toBe('Ärendet återremitterades.');
	expect(endLine(answer())).toBe('');
	expect(plain(answerWords(answer({ pending: [2] })))).toContain('Granska det');
	expect(plain(answerWords(answer({ commitments: ['Å-2024-0031'] })))).toContain('följs redan Å-2024-0031');
	expect(endLine(answer({ commitments: ['Å-2024-0031'] }))).toBe('Beslutet följs som Å-2024-0031.');
	expect(answerWords(answer({ item: null }))).toContain('finns inte i det');
	expect(answerWords(answer({ protocolId: null, item: null }))).toContain('Ladda upp det');
});
