import { expect, test } from 'vitest';
import { reasonSentence } from '../../../../src/lib/domain/matter.ts';
import { confirmSuggestion } from '../../../../src/lib/server/operations/review/confirm-suggestion.ts';
import { findMatter } from '../../../../src/lib/server/repositories/links/matters.ts';
import { importMeeting } from '../../matter-meetings.ts';
import { onDay, temporaryDatabase } from '../../temporary-database.ts';
import { TODAY, NOTED, aYear, sentences } from './a-year.ts';

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
