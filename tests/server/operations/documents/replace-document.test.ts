import { expect, test } from 'vitest';
import type { Reading, Suggestion } from '../../../../src/lib/domain/reading.ts';
import type { Db } from '../../../../src/lib/server/database/open.ts';
import { addSuggestion } from '../../../../src/lib/server/operations/review/add-suggestion.ts';
import { confirmSuggestion } from '../../../../src/lib/server/operations/review/confirm-suggestion.ts';
import type { Context } from '../../../../src/lib/server/operations/context.ts';
import { dismissSuggestion } from '../../../../src/lib/server/operations/review/dismiss-suggestion.ts';
import { readAgain } from '../../../../src/lib/server/operations/documents/read-again.ts';
import { replaceDocument } from '../../../../src/lib/server/operations/documents/replace-document.ts';
import { splitSuggestion } from '../../../../src/lib/server/operations/review/split-suggestion.ts';
import { undoReplacement } from '../../../../src/lib/server/operations/documents/undo-replacement.ts';
import { undoReview } from '../../../../src/lib/server/operations/review/undo-review.ts';
import { writeLine } from '../../../../src/lib/server/operations/follow/write-line.ts';
import { findCommitment } from '../../../../src/lib/server/repositories/commitments/commitment-detail.ts';
import { findDocument } from '../../../../src/lib/server/repositories/documents/documents.ts';
import { verifyEvents } from '../../../../src/lib/server/repositories/commitments/events.ts';
import { countPending } from '../../../../src/lib/server/repositories/documents/pending.ts';
import {
	findEarlierVersions,
	findReplaced,
} from '../../../../src/lib/server/repositories/documents/versions.ts';
import { importReading, READING, TEXT } from '../../sample-reading.ts';
import { onDay, temporaryDatabase } from '../../temporary-database.ts';

const [RESPONSE, YEARLY] = READING.suggestions as [Suggestion, Suggestion];

/** The sample with a line before it and another day for the answer: every place has moved. */
const HEAD = 'RÄTTAD VERSION, ersätter tidigare protokoll\n';

function corrected(change: (suggestion: Suggestion) => Suggestion | null = (one) => one): Reading {
	const by = ([start, end]: readonly [number, number]) => [start + HEAD.length, end + HEAD.length] as const;
	const moved = [RESPONSE, YEARLY].flatMap((one) => change({ ...one, span: by(one.span) }) ?? []);
	return {
		...READING,
		text: HEAD + TEXT,
		items: READING.items.map((item) => ({ ...item, span: by(item.span) })),
		suggestions: moved,
	};
}

async function two(reading = corrected()) {
	const { db } = await temporaryDatabase();
	const context = onDay(db, '2023-10-02');
	const old = await importReading(context, READING, 'protokoll.txt');
	const decide = async (act: (context: Context, list: typeof old.suggestionList) => Promise<unknown>) =>
		act(context, old.suggestionList);
	const bring = () => importReading(onDay(db, '2023-10-05'), reading, 'protokoll-rattat.txt');
	return { db, context, old, decide, bring };
}

const commitment = (db: Db, number = '2023-0001') => findCommitment(db, number, null, '2023-10-05');

const LATER: Suggestion['deadline'] = { ...RESPONSE.deadline!, date: '2023-11-15' };

test('a corrected version takes over what is followed; what differs waits for an answer; undo goes back', async () => {
	const { db, context, old, bring } = await two(
		corrected((one) => (one.kind === 'response' ? { ...one, deadline: LATER } : one)),
	);
	const [response, yearly] = old.suggestionList;
	await confirmSuggestion(context, { suggestionId: response!.id, version: 1 });
	await dismissSuggestion(context, { suggestionId: yearly!.id, version: 1, reason: 'Redan bevakat' });
	await writeLine(context, { commitmentId: (await commitment(db))!.id, version: 1, line: 'Svaret skrivs.' });
	const before = (await commitment(db))!;
	const fresh = await bring();
	expect(await findEarlierVersions(db, fresh.id)).toMatchObject([{ id: old.id, sharedItems: 1 }]);
	expect(await findEarlierVersions(db, old.id)).toEqual([]);

	const input = { documentId: fresh.id, replaces: old.id };
	expect(await replaceDocument(context, input)).toEqual({ ok: true, value: { moved: 1, left: 0 } });
	const moved = (await commitment(db))!;
	expect(moved).toMatchObject({
		...{ documentId: fresh.id, fileName: 'protokoll-rattat.txt', wording: before.wording },
		...{ deadline: { date: '2023-10-31' }, lastLine: { text: 'Svaret skrivs.' }, number: before.number },
		version: before.version + 1,
	});
	expect((HEAD + TEXT).slice(...moved.span)).toBe(before.wording.replace(/\.$/, ''));
	expect(moved.history[0]!.sentence).toBe(
		'Fördes över till den rättade versionen av handlingen, § 23 (protokoll-rattat.txt).',
	);
	expect((await findDocument(db, fresh.id))!.suggestionList).toMatchObject([
		{ review: 'confirmed', commitment: 'Å-2023-0001', reread: { differences: [{ part: 'deadline' }] } },
		{ review: 'dismissed' },
	]);
	expect(await findDocument(db, old.id)).toMatchObject({ replacedBy: fresh.id, text: TEXT });
	expect(await findReplaced(db, fresh.id)).toMatchObject([{ id: old.id }]);
	expect(await countPending(db)).toBe(0);

	expect(await replaceDocument(context, input)).toMatchObject({ issues: [{ key: 'not-a-version' }] });
	const locked = { issues: [{ key: 'replaced' }] };
	expect(await undoReview(context, { suggestionId: response!.id, version: 2 })).toMatchObject(locked);
	expect(await readAgain(context, old.id)).toMatchObject(locked);
	expect(await addSuggestion(context, { documentId: old.id, span: [0, 7], kind: 'report' })).toMatchObject(
		locked,
	);

	expect(await undoReplacement(context, old.id)).toMatchObject({ ok: true });
	const back = (await commitment(db))!;
	const { history: _then, version: _was, ...shown } = before;
	expect(back).toMatchObject(shown);
	expect((await findDocument(db, fresh.id))!.suggestionList).toMatchObject([
		{ review: 'suggested', commitment: null },
		{ review: 'suggested' },
	]);
	expect(await findDocument(db, old.id)).toMatchObject({ replacedBy: null });
	expect(await undoReplacement(context, old.id)).toMatchObject({ issues: [{ key: 'not-a-version' }] });
	expect(await verifyEvents(db)).toMatchObject({ ok: true });
});

test('what was cut or marked by hand goes over; what the new version does not hold is still followed', async () => {
	const { db, context, old, bring } = await two(corrected((one) => (one.kind === 'report' ? null : one)));
	const [response, yearly] = old.suggestionList;
	const at = TEXT.indexOf('senast den 31');
	const split = await splitSuggestion(context, { suggestionId: response!.id, version: 1, at });
	const [first] = split.ok ? split.value.suggestionIds : [''];
	await confirmSuggestion(context, { suggestionId: first, version: 1 });
	await confirmSuggestion(context, { suggestionId: yearly!.id, version: 1 });
	const name = TEXT.indexOf('Remiss om bredband');
	const added = await addSuggestion(context, { documentId: old.id, span: [name, name + 18], kind: 'report' });
	const addedId = added.ok ? added.value.suggestionId : '';
	await confirmSuggestion(context, { suggestionId: addedId, version: 1 });
	const fresh = await bring();
	expect(await replaceDocument(context, { documentId: fresh.id, replaces: old.id })).toEqual({
		...{ ok: true, value: { moved: 2, left: 1 } },
	});
	const { suggestionList } = (await findDocument(db, fresh.id))!;
	expect(suggestionList.map(({ quote, review, commitment }) => [quote, review, commitment])).toEqual([
		['Remiss om bredband', 'confirmed', 'Å-2023-0003'],
		['Kommunledningskontoret får i uppdrag att lämna yttrande', 'confirmed', 'Å-2023-0001'],
		['senast den 31 oktober 2023', 'suggested', null],
	]);
	expect((await commitment(db, '2023-0002'))!.documentId).toBe(old.id);
	expect(await undoReplacement(context, old.id)).toMatchObject({ ok: true });
	expect((await findDocument(db, fresh.id))!.suggestionList).toMatchObject([{ review: 'suggested' }]);
	expect((await commitment(db, '2023-0003'))!.documentId).toBe(old.id);
	expect(await verifyEvents(db)).toMatchObject({ ok: true });
});

test('what is decided in the new version already is not touched; gone on there, it cannot be undone', async () => {
	const { db, context, old, bring } = await two();
	const [response, yearly] = old.suggestionList;
	await confirmSuggestion(context, { suggestionId: response!.id, version: 1 });
	await dismissSuggestion(context, { suggestionId: yearly!.id, version: 1 });
	const fresh = await bring();
	await confirmSuggestion(context, { suggestionId: fresh.suggestionList[0]!.id, version: 1 });
	expect(await replaceDocument(context, { documentId: fresh.id, replaces: old.id })).toEqual({
		...{ ok: true, value: { moved: 0, left: 1 } },
	});
	const after = (await findDocument(db, fresh.id))!.suggestionList;
	expect(after).toMatchObject([{ commitment: 'Å-2023-0002' }, { review: 'dismissed' }]);
	await undoReview(context, { suggestionId: after[1]!.id, version: after[1]!.version });
	expect(await undoReplacement(context, old.id)).toMatchObject({ issues: [{ key: 'has-history' }] });
});

test('another day, body or meeting is no version', async () => {
	const { db, context, old, bring } = await two({
		...corrected(),
		facts: { ...READING.facts, date: '2023-09-27' },
	});
	const fresh = await bring();
	expect(await findEarlierVersions(db, fresh.id)).toEqual([]);
	expect(await replaceDocument(context, { documentId: fresh.id, replaces: old.id })).toMatchObject({
		issues: [{ key: 'not-a-version' }],
	});
});
