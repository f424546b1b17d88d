import { expect, test } from 'vitest';
import type { DocumentEvent } from '../../../src/lib/domain/events/document-event.ts';
import type { DocumentJob } from '../../../src/lib/domain/job.ts';
import { documentSentence } from '../../../src/lib/ui/text/document-history.ts';
import { NBSP } from '../../../src/lib/ui/text/format.ts';
import { endedInWords, placeInWords, queueInWords, rulesInWords } from '../../../src/lib/ui/text/reading.ts';

const job = (over: Partial<DocumentJob>): DocumentJob => ({
	...{ kind: 'read', state: 'queued', place: 1, pagesDone: 0, pagesTotal: null, problem: null },
	...over,
});

/** Unbroken spaces are spaces. */
const plain = (text: string | null) => text?.replaceAll(NBSP, ' ');

test('where a document has come in the queue', () => {
	expect(placeInWords(job({}))).toBe('Först i kön');
	expect(placeInWords(job({ place: 3 }))).toBe('Nr 3 i kön');
	expect(placeInWords(job({ state: 'running' }))).toBe('Läses');
	expect(placeInWords(job({ state: 'running', pagesDone: 2, pagesTotal: 40 }))).toBe('Läses, sida 3 av 40');
	expect(placeInWords(job({ state: 'running', pagesDone: 40, pagesTotal: 40 }))).toBe('Läses, sida 40 av 40');
	expect(placeInWords(job({ kind: 'read-again', place: 2 }))).toBe('Nr 2 i kön för att läsas om');
});

test('what goes on in all, told without the pages', () => {
	const rows = (...jobs: (DocumentJob | null)[]) => jobs.map((one) => ({ job: one }));
	const running = job({ state: 'running', pagesDone: 2, pagesTotal: 40 });
	expect(queueInWords(rows(null, job({ state: 'done' }), job({ state: 'failed' })))).toBeNull();
	expect(plain(queueInWords(rows(job({}))))).toBe('1 handling väntar.');
	expect(plain(queueInWords(rows(running, running, job({}))))).toBe('2 handlingar läses, 1 väntar.');
});

test('how a reading ended, and with which rules', () => {
	expect(endedInWords(job({ state: 'done' }))).toBeNull();
	expect(endedInWords(job({ state: 'cancelled' }))?.head).toBe('Avbruten.');
	expect(endedInWords(job({ state: 'failed', problem: 'gave-up' }))?.text).toContain('tre gånger');
	expect(endedInWords(job({ kind: 'read-again', state: 'failed' }))?.text).toContain('gäller');
	const row = { state: 'read', rulesetVersion: '2', replacedBy: null } as const;
	expect(rulesInWords(row, '3')).toBe('Läst med regler v2, nu v3');
	expect(rulesInWords(row, '2')).toBeNull();
	expect(rulesInWords({ ...row, replacedBy: 'x' }, '3')).toBeNull();
});

test('a reading again as a sentence', () => {
	const words = [{ item: '1', kind: 'report', quote: 'x' }];
	const event: DocumentEvent = {
		kind: 'document-reread',
		...{ from: '2', rulesetVersion: '3', kept: 4, changed: 0 },
		...{ added: words, removed: [], vanished: words, otherFacts: null },
	};
	expect(plain(documentSentence(event))).toBe(
		'Läst om med regler v3, förut v2: 4 återfunna, 1 nytt och 1 granskat som inte hittas igen.',
	);
});
