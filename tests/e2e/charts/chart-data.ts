import { openDatabase, type Db } from '../../../src/lib/server/database/open.ts';
import { FOREVER } from '../../../src/lib/server/database/tables.ts';
import { buildCommitments, idAt } from '../../server/build-commitments.ts';

/** The day at which the charts are looked at. */
export const CHART_DAY = '2024-03-15';
/** The matter that some of the commitments belong to. */
export const CHART_MATTER = 'ks-2023-9';

/** A database where every chart has something to show, one of them a bar without its middle; always the same. */
export async function buildChartData(path: string): Promise<void> {
	const db = await openDatabase(path);
	await fillCharts(db, 140, 11);
	await db.destroy();
}

/** So many invented commitments, the same for the same seed; some recur, some are of staffing, three are of one matter. */
export async function fillCharts(db: Db, count: number, seed: number): Promise<void> {
	await buildCommitments(db, count, seed);
	for (let index = 0; index < count; index += 8) await recur(db, index);
	await staff(db);
	await makeMatter(db);
}

/** Each half-year: told, missed and missing in turn. */
async function recur(db: Db, index: number) {
	const nothing = { fulfilled_on: null, fulfilled_item: null, fulfilled_case: null };
	const recurrence = JSON.stringify({ every: 'half-year', times: 1, text: 'varje halvår' });
	await db.updateTable('commitments').set({ recurrence }).where('id', '=', idAt(index)).execute();
	const times = ['2022-06-30', '2022-12-31', '2023-06-30', '2023-12-31'].map((due, at) => ({
		...{ id: `${idAt(index)}-${at}`, commitment_id: idAt(index), period: due.slice(0, 7), due, ...nothing },
		...{ missed_on: null, missed_reason: null },
		...((at + index) % 3 === 0 && { fulfilled_on: due, fulfilled_item: '4' }),
		...((at + index) % 3 === 1 && { missed_on: due, missed_reason: 'Ingen hann.' }),
	}));
	await db.insertInto('occurrences').values(times).execute();
}

async function staff(db: Db) {
	const part = (unit: string, percent: number, tentative = false) => ({ unit, percent, tentative });
	const decisions = [
		[part('Åkontoret', 120), part('Ängsenheten', 50, true)],
		[part('Åkontoret', 30)],
		[part('Ödeförvaltningen', 80)],
	];
	for (const [index, parts] of decisions.entries()) {
		const staffing = JSON.stringify({ fullTimePercent: null, positions: null, people: null, parts });
		await db.updateTable('commitments').set({ staffing }).where('id', '=', idAt(index)).execute();
		const states = db
			.updateTable('commitment_states')
			.set({ stage: 'decided', status: 'in-progress', open: 1 });
		await states.where('commitment_id', '=', idAt(index)).execute();
	}
	const fill = {
		positions: null,
		line: 'Anställd.',
		from_date: '2023-01-01',
		to_date: FOREVER,
		actor: 'Test',
	};
	const recorded = { recorded_at: '2023-01-01T00:00:00.000Z' };
	await db
		.insertInto('staffing_fills')
		.values({ id: 'fill', commitment_id: idAt(0), unit: 'Åkontoret', percent: 70, ...fill, ...recorded })
		.execute();
}

async function makeMatter(db: Db) {
	const span = { span_start: 0, span_end: 0, officers: '[]', outcome: null, reason: '' };
	await db
		.insertInto('items')
		.values({
			...{ id: 'matter', document_id: 'built', position: 1, number: '2', title: 'Skolvägarna' },
			...{ case_numbers: '["Ks 9/2023"]', classification: 'commitment', ...span },
		})
		.execute();
	await db.insertInto('item_cases').values({ case_key: CHART_MATTER, item_id: 'matter' }).execute();
	const days = [
		{ done_on: null, reported_on: null },
		{ done_on: '2023-11-20', reported_on: null },
		{ done_on: '2023-09-10', reported_on: '2024-01-20' },
	];
	for (const [index, over] of days.entries()) {
		const id = idAt(20 + index);
		await db.updateTable('suggestions').set({ item_id: 'matter' }).where('id', '=', id).execute();
		const told = { ...over, decided: `2023-0${index + 2}-14`, deadline: `2023-0${index + 6}-30` };
		const status = over.reported_on ? 'closed' : over.done_on ? 'done' : 'in-progress';
		await db
			.updateTable('commitment_states')
			.set({ ...told, stage: 'decided', status, open: over.done_on ? 0 : 1, deadline_precision: 'day' })
			.where('commitment_id', '=', id)
			.execute();
		await db.updateTable('commitments').set({ decided: told.decided }).where('id', '=', id).execute();
	}
}
