import { expect, test } from 'vitest';
import { confirmSuggestion } from '../../../../src/lib/server/operations/review/confirm-suggestion.ts';
import { indexOlderDocuments } from '../../../../src/lib/server/operations/documents/index-links.ts';
import { setMeetingFacts } from '../../../../src/lib/server/operations/documents/set-meeting-facts.ts';
import { importMeeting } from '../../matter-meetings.ts';
import { onDay, temporaryDatabase } from '../../temporary-database.ts';
import { TODAY, TASK, NOTED, aYear, sentences } from './a-year.ts';

test('the same number in any form ties, and a pointer ties from both ends; a like title only asks', async () => {
	const { db, board, later } = await aYear();
	expect(await sentences(db, board.items[0]!.id)).toEqual({
		key: 'ks-2024-123',
		linked: [
			['Kommunstyrelsen 2024-03-05 2', 'Samma diarienummer: KS 2024/00123'],
			['Tekniska nämnden 2024-09-10 70', 'Hänvisar till Kommunstyrelsen § 41, 2024-03-05'],
		],
		suggested: [],
	});
	expect((await sentences(db, later.items[0]!.id)).linked).toEqual([
		['Kommunstyrelsen 2024-03-05 41', 'Nämns i § 70, Tekniska nämnden 2024-09-10'],
	]);
	expect(await sentences(db, later.items[1]!.id)).toEqual({
		key: 'tn-2024-9',
		linked: [],
		suggested: [['Kommunstyrelsen 2024-03-05 43', 'Liknande rubrik – kontrollera']],
	});
});

test('what is pointed at may come later, and its day may be put right by a person: the tie follows', async () => {
	const { db } = await temporaryDatabase();
	const context = onDay(db, TODAY);
	const later = await importMeeting(context, 'Tekniska nämnden', '2024-09-10', [
		{ number: '70', title: 'Ljus', background: 'Se KS 2024-03-05 § 41.', decision: NOTED },
	]);
	const id = later.items[0]!.id;
	expect((await sentences(db, id)).linked).toEqual([]);
	const undated = await importMeeting(context, 'Kommunstyrelsen', null, [
		{ number: '41', title: 'Belysta gångvägar', decision: TASK },
	]);
	expect((await sentences(db, id)).linked).toEqual([]);
	const facts = { documentId: undated.id, version: undated.version, body: null };
	await setMeetingFacts(context, { ...facts, date: '2024-03-05' });
	expect((await sentences(db, id)).linked).toHaveLength(1);
	await setMeetingFacts(context, { ...facts, version: undated.version + 1, date: '2024-03-06' });
	expect((await sentences(db, id)).linked).toEqual([]);
});

test('a kallelse and a protokoll of one meeting without numbers: the title asks, and says that the meeting is the same', async () => {
	const { db } = await temporaryDatabase();
	const context = onDay(db, TODAY);
	const decision = 'Taxan antas.';
	await importMeeting(
		context,
		'Miljönämnden',
		'2024-05-14',
		[
			{ number: '1', title: 'Upprop', decision },
			{ number: '2', title: 'Avgift för prövning av strandskydd', decision },
		],
		'kallelse',
	);
	const { items } = await importMeeting(context, 'Miljönämnden', '2024-05-14', [
		{ number: '30', title: 'Avgift för prövning av strandskydd', decision },
	]);
	expect(await sentences(db, items[0]!.id)).toEqual({
		key: null,
		linked: [],
		suggested: [['Miljönämnden 2024-05-14 2', 'Samma möte och liknande rubrik – kontrollera']],
	});
});

test('documents read before links were kept are gone through once, with the same result', async () => {
	const { db, board, later } = await aYear();
	const kept = [await sentences(db, board.items[0]!.id), await sentences(db, later.items[1]!.id)];
	for (const table of ['item_cases', 'item_words', 'item_references', 'document_links'] as const)
		await db.deleteFrom(table).execute();
	expect((await sentences(db, board.items[0]!.id)).linked).toEqual([]);
	expect(await indexOlderDocuments(db)).toBe(3);
	expect(await indexOlderDocuments(db)).toBe(0);
	expect([await sentences(db, board.items[0]!.id), await sentences(db, later.items[1]!.id)]).toEqual(kept);
});

test('of a protocol that was corrected the later version counts, and of the earlier one what is still followed', async () => {
	const { db, context, board, call } = await aYear();
	const gone = await importMeeting(context, 'Kommunstyrelsen', '2024-03-05', [
		{ number: '43', title: 'Isbanan vid sjön, rättad', case: 'KS 2024/200', decision: NOTED },
	]);
	const numbers = async (id: string) => (await sentences(db, id)).linked.map(([where]) => where);
	expect(await numbers(gone.items[0]!.id)).toEqual(['Kommunstyrelsen 2024-03-05 43']);
	const followed = board.suggestionList[0]!;
	await confirmSuggestion(context, { suggestionId: followed.id, version: followed.version });
	await db.updateTable('documents').set({ replaced_by: gone.id }).where('id', '=', board.id).execute();
	expect(await numbers(gone.items[0]!.id)).toEqual([]);
	expect(await numbers(call.items[1]!.id)).toContain('Kommunstyrelsen 2024-03-05 41');
});
