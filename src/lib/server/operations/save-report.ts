import type { ReportQuestion } from '../../domain/report/report.ts';
import { transact, type Trx } from '../database/transact.ts';
import { appendEvent } from '../repositories/commitments/events.ts';
import { readReportContent } from '../repositories/reports/report-content.ts';
import { sealed } from '../repositories/reports/reports.ts';
import { issue, refused, success, type Context, type Result } from './context.ts';

/**
 * Saves the sheet of a day as a numbered report: R-2023-0004, by the year of its day. The same content has one number
 * however often it is saved; `isNew` says whether it was given one now.
 */
export async function saveReport(
	context: Context,
	question: ReportQuestion,
): Promise<Result<{ number: string; isNew: boolean }>> {
	// Tomorrow's state cannot be kept: it may still become another.
	if (question.per > context.today) return refused(issue('per', 'in-future', { today: context.today }));
	return transact(context.db, async (trx) => {
		const content = await readReportContent(trx, question);
		const { text, checksum } = sealed(content);
		const same = await trx
			.selectFrom('reports')
			.select('number')
			.where('checksum', '=', checksum)
			.executeTakeFirst();
		if (same) return success({ number: same.number, isNew: false });
		const { body, unit = null, per, since } = question;
		const { year, serial, number } = await nextNumber(trx, Number(per.slice(0, 4)));
		await trx
			.insertInto('reports')
			.values({
				...{ number, year, serial, per, since, checksum, content: text },
				...{ body_id: body, body_name: content.body },
				...{ unit_id: unit, unit_name: content.unit ?? null },
				...{ open: content.report.sums.open, overdue: content.report.sums.overdue },
				...{ saved_at: context.now, saved_by: context.actor.name },
			})
			.execute();
		const of = { body: content.body, unit: content.unit ?? undefined };
		const event = { kind: 'report-saved', number, ...of, per, since, checksum } as const;
		await appendEvent(trx, context, { date: context.today }, event);
		return success({ number, isNew: true });
	});
}

/** Reports are never taken away, so the next number is one more than the highest. */
async function nextNumber(trx: Trx, year: number) {
	const row = await trx
		.selectFrom('reports')
		.select((eb) => eb.fn.max('serial').as('last'))
		.where('year', '=', year)
		.executeTakeFirst();
	const serial = (row?.last ?? 0) + 1;
	return { year, serial, number: `R-${year}-${String(serial).padStart(4, '0')}` };
}
