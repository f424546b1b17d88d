import type { PlainDate } from '../../../domain/plain-date.ts';
import type { Db } from '../../database/open.ts';

/** The protokoll in which a report was dealt with, and the title of its item. */
export interface ReportPlace {
	readonly documentId: string;
	readonly title: string;
}

/** What `reportPlaces` answers by. */
export const placeKey = (day: PlainDate | null, item: string | null) => `${day} ${item}`;

/** Where reports to a body stand: the § of that day's protokoll, when it is here. */
export async function reportPlaces(
	db: Db,
	bodyId: string | null,
	reports: readonly { readonly on: PlainDate | null; readonly item: string | null }[],
): Promise<Map<string, ReportPlace>> {
	const [days, numbers] = [reports.flatMap(({ on }) => on ?? []), reports.flatMap(({ item }) => item ?? [])];
	if (bodyId === null || days.length === 0 || numbers.length === 0) return new Map();
	const items = await db
		.selectFrom('documents as d')
		.innerJoin('items as i', 'i.document_id', 'd.id')
		.select(['d.id', 'd.meeting_date', 'i.number', 'i.title'])
		.where('d.body_id', '=', bodyId)
		.where('d.meeting_date', 'in', days)
		.where('d.kind', '!=', 'kallelse')
		.where('d.replaced_by', 'is', null)
		.where('i.number', 'in', numbers)
		.execute();
	return new Map(
		items.map(({ id, meeting_date, number, title }) => [
			placeKey(meeting_date, number),
			{ documentId: id, title },
		]),
	);
}
