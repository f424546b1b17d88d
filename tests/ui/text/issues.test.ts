import { expect, test } from 'vitest';
import { ISSUE_KEYS } from '../../../src/lib/domain/issue-keys.ts';
import { LARGEST_FILE } from '../../../src/lib/ui/text/documents.ts';
import { issueText } from '../../../src/lib/ui/text/issues.ts';

const UNKNOWN = issueText({ field: 'x', key: 'no-such-key' });

test('every key that an operation can answer with has a text of its own', () => {
	const silent = ISSUE_KEYS.filter((key) => issueText({ field: 'x', key }) === UNKNOWN);
	expect(silent).toEqual([]);
});

test('the day in question is said', () => {
	const text = issueText({ field: 'date', key: 'before-decision', context: { decided: '2023-10-11' } });
	expect(text.replaceAll('\u00a0', ' ')).toContain('11 oktober 2023');
});

test('a locked database is not the person’s mistake: the text says that nothing is lost', () => {
	expect(issueText({ field: '', key: 'busy' })).toContain('Det du skrev finns kvar');
});

test('a file that is too large is told the same limit as the page says', () => {
	const text = issueText({ field: 'file', key: 'too-large', context: { max: LARGEST_FILE } });
	expect(text).toContain('Högst 50 MB');
});
