import type { ReportQuestion } from '../../../domain/report/report.ts';
import type { Whose } from '../../../domain/report/report-content.ts';
import type { Db } from '../../database/open.ts';

/** The names behind a report's question; null when there is no such body or unit. */
export async function whoseReport(
	db: Db,
	{ body, unit }: Pick<ReportQuestion, 'body' | 'unit'>,
): Promise<Whose | null> {
	const names = {
		...(body && { body: await nameIn(db, 'bodies', body) }),
		...(unit && { unit: await nameIn(db, 'units', unit) }),
	};
	return Object.values(names).includes(null) ? null : { body: null, ...names };
}

async function nameIn(db: Db, table: 'bodies' | 'units', id: string): Promise<string | null> {
	const row = await db.selectFrom(table).select('name').where('id', '=', id).executeTakeFirst();
	return row?.name ?? null;
}
