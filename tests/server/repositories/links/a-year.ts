import { reasonSentence } from '../../../../src/lib/domain/matter.ts';
import type { Db } from '../../../../src/lib/server/database/open.ts';
import { findLinks } from '../../../../src/lib/server/repositories/links/item-links.ts';
import { importMeeting } from '../../matter-meetings.ts';
import { onDay, temporaryDatabase } from '../../temporary-database.ts';

export const TODAY = '2024-12-01';

export const TASK = 'Tekniska nämnden får i uppdrag att utreda gångvägarna senast den 1 oktober 2024.';

export const NOTED = 'Informationen läggs till handlingarna.';

/** A year of meetings about gångvägar, and other things beside. */
export async function aYear() {
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

export const sentences = async (db: Db, itemId: string, per = TODAY) => {
	const links = (await findLinks(db, [itemId], per)).get(itemId);
	const said = (list: NonNullable<typeof links>['linked']) =>
		list.map(({ item, reasons }) => [
			`${item.body?.name} ${item.date} ${item.number}`,
			...reasons.map(reasonSentence),
		]);
	return { key: links?.key, linked: said(links?.linked ?? []), suggested: said(links?.suggested ?? []) };
};
