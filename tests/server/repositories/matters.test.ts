import { expect, test } from 'vitest';
import { reasonSentence } from '../../../src/lib/domain/matter.ts';
import type { Db } from '../../../src/lib/server/database/open.ts';
import { confirmSuggestion } from '../../../src/lib/server/operations/review/confirm-suggestion.ts';
import { indexOlderDocuments } from '../../../src/lib/server/operations/documents/index-links.ts';
import { setMeetingFacts } from '../../../src/lib/server/operations/documents/set-meeting-facts.ts';
import { findLinks } from '../../../src/lib/server/repositories/links/item-links.ts';
import { findMatter } from '../../../src/lib/server/repositories/links/matters.ts';
import { importMeeting } from '../matter-meetings.ts';
import { onDay, temporaryDatabase } from '../temporary-database.ts';

const TODAY = '2024-12-01';
const TASK = 'Tekniska nämnden får i uppdrag att utreda gångvägarna senast den 1 oktober 2024.';
const NOTED = 'Informationen läggs till handlingarna.';

/** A year of meetings about gångvägar, and other things beside. */
async function aYear() {
	const { db } = await temporaryDatabase();
	const context = onDay(db, TODAY);
	const call = await importMeeting(
		context,
		'Kommunstyrelsen',
		'2024-03-05',
		[
			{ number: '1', title: 'Upprop och val av justerare', decision: 'Ida Ros väljs.' },
			{ number: '2', title: 'Belysta gångvägar', case: 'KS 2024/00123', decision: TASK },
		],
		'kallelse',
	);
	const board = await importMeeting(context, 'Kommunstyrelsen', '2024-03-05', [
		{ number: '41', title: 'Belysta gångvägar', case: 'KS-2024-123', decision: TASK },
		{ number: '42', title: 'Val av justerare', decision: 'Ida Ros väljs.' },
		{ number: '43', title: 'Isbanan vid sjön', case: 'KS 2024/200', decision: NOTED },
	]);
	const later = await importMeeting(context, 'Tekniska nämnden', '2024-09-10', [
		{
			number: '70',
			title: 'Svar på uppdrag om ljus längs stigarna',
			case: 'TN 2024/123',
			decision: 'Kommunstyrelsens uppdrag från den 5 mars 2024, § 41, anses därmed slutfört.',
		},
		{ number: '71', title: 'Isbanan vid sjön, skötsel', case: 'TN 2024/9', decision: NOTED },
	]);
	return { db, context, call, board, later };
}

const sentences = async (db: Db, itemId: string, per = TODAY) => {
	const links = (await findLinks(db, [itemId], per)).get(itemId);
	const said = (list: NonNullable<typeof links>['linked']) =>
		list.map(({ item, reasons }) => [
			`${item.body?.name} ${item.date} ${item.number}`,
			...reasons.map(reasonSentence),
		]);
	return { key: links?.key, linked: said(links?.linked ?? []), suggested: said(links?.suggested ?? []) };
};

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

test('the matter is one line through its meetings, with its commitments as they stand', async () => {
	const { db, context, board } = await aYear();
	const { id: suggestionId, version } = board.suggestionList[0]!;
	await confirmSuggestion(context, { suggestionId, version });
	const matter = await findMatter(db, 'ks-2024-123', TODAY);
	expect(matter).toMatchObject({ title: 'Belysta gångvägar', caseNumbers: ['KS 2024/00123', 'KS-2024-123'] });
	expect(
		matter?.entries.map(({ item, own, reasons, commitments, pending }) => [
			`${item.documentKind} ${item.number}`,
			own,
			reasons.map(reasonSentence).join('; '),
			commitments.map(({ number, timing }) => `${number} ${timing}`).join(),
			pending,
		]),
	).toEqual([
		['kallelse 2', true, 'Samma diarienummer: KS 2024/00123', '', 1],
		['protokoll 41', true, 'Samma diarienummer: KS-2024-123', 'Å-2024-0001 overdue', 0],
		['protokoll 70', false, 'Hänvisar till Kommunstyrelsen § 41, 2024-03-05', '', 0],
	]);
	expect(await findMatter(db, 'ks-1999-1', TODAY)).toBeNull();
});

test('on an earlier day what came later is not known', async () => {
	const { db, board } = await aYear();
	expect((await findMatter(db, 'ks-2024-123', '2024-06-01'))?.entries.map(({ item }) => item.number)).toEqual(
		['2', '41'],
	);
	expect((await sentences(db, board.items[0]!.id, '2024-06-01')).linked).toHaveLength(1);
	expect(await findMatter(db, 'tn-2024-9', '2024-06-01')).toBeNull();
});

test('two bodies whose numbers share their figures are two matters; no number at all is found by its pointers', async () => {
	const { db, later } = await aYear();
	const matter = await findMatter(db, 'tn-2024-123', TODAY);
	expect(matter?.entries.map(({ item, own }) => `${item.number} ${own}`)).toEqual(['41 false', '70 true']);
	const context = onDay(db, TODAY);
	const report = await importMeeting(context, 'Tekniska nämnden', '2024-11-12', [
		{
			number: '90',
			title: 'Lägesbild',
			background: 'Läget är som i § 70/2024, med små ändringar.',
			decision: NOTED,
		},
	]);
	const id = report.items[0]!.id;
	const { key, linked } = await sentences(db, id);
	expect([key, linked[0]?.[0]]).toEqual(['tn-2024-123', 'Tekniska nämnden 2024-09-10 70']);
	expect((await findMatter(db, `p.${id}`, TODAY))?.entries.map(({ item }) => item.number)).toEqual([
		'70',
		'90',
	]);
	expect((await sentences(db, later.items[0]!.id)).linked.at(-1)).toEqual([
		'Tekniska nämnden 2024-11-12 90',
		'Hänvisar till § 70/2024 (dagen eller organet är inte utskrivet)',
	]);
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

test('a list of many assignments joins no matters', async () => {
	const { db } = await temporaryDatabase();
	const context = onDay(db, TODAY);
	const numbers = [11, 12, 13, 14, 15, 16];
	await importMeeting(
		context,
		'Kommunstyrelsen',
		'2024-03-05',
		numbers.map((number) => ({
			...{ number: `${number}`, title: `Fråga ${'abcdefgh'[number - 11]}`, case: `KS 2024/${number}` },
			decision: NOTED,
		})),
	);
	await importMeeting(context, 'Kommunstyrelsen', '2024-09-10', [
		{
			number: '80',
			title: 'Uppdragen',
			case: 'KS 2024/99',
			background: numbers.map((number) => `Uppdraget från den 5 mars 2024, § ${number}, pågår.`).join(' '),
			decision: NOTED,
		},
	]);
	const list = await findMatter(db, 'ks-2024-99', TODAY);
	expect(list?.entries.map(({ item }) => item.number)).toEqual(['80']);
	const one = await findMatter(db, 'ks-2024-11', TODAY);
	expect(one?.entries.map(({ item }) => item.number)).toEqual(['11', '80']);
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
