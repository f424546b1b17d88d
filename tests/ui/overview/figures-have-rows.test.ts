import { describe, expect, test } from 'vitest';
import { parseFilter } from '../../../src/lib/domain/filter.ts';
import type { Slice } from '../../../src/lib/domain/filter.ts';
import { addMonths } from '../../../src/lib/domain/plain-date.ts';
import { listBodies } from '../../../src/lib/server/repositories/bodies.ts';
import { listCommitments } from '../../../src/lib/server/repositories/commitments/commitment-list.ts';
import { readOverview } from '../../../src/lib/server/repositories/figures/overview.ts';
import { listHref } from '../../../src/lib/ui/address.ts';
import { deadlineSeries } from '../../../src/lib/ui/chart/deadlines/deadline-series.ts';
import { unitSeries } from '../../../src/lib/ui/chart/rows/unit-series.ts';
import { buildCommitments } from '../../server/build-commitments.ts';
import { temporaryDatabase } from '../../server/temporary-database.ts';

const TODAY = '2024-06-01';

describe('every figure and every bar opens as many rows as it says', () => {
	for (const per of ['2022-03-31', '2023-10-20', '2024-02-29', TODAY]) {
		test(per, async () => {
			const { db } = await temporaryDatabase();
			await buildCommitments(db, 300, 7);
			const bodies = await listBodies(db);
			for (const body of [null, bodies[0]!.id]) {
				const overview = await readOverview(db, { per, since: addMonths(per, -1), body });
				const scope = { per: per === TODAY ? null : per, body };
				const figures = figuresOf(overview, scope);
				expect(figures.length).toBeGreaterThan(25);
				for (const { href, count } of figures) {
					const filter = parseFilter(new URL(href, 'http://localhost').searchParams);
					const { total } = await listCommitments(db, filter, TODAY);
					expect(total, href).toBe(count);
				}
			}
		});
	}
});

type Overview = Awaited<ReturnType<typeof readOverview>>;
type Scope = Parameters<typeof deadlineSeries>[1];

function figuresOf(overview: Overview, scope: Scope) {
	const { tally } = overview;
	const slices: [Slice, number][] = [
		['open', tally.open],
		['overdue', tally.overdue],
		['due-soon', tally.dueSoon],
		['on-track', tally.onTrack],
		['undated', tally.undated + tally.ageing],
		['ageing', tally.ageing],
		['blocked', tally.blocked],
		['unassigned', tally.unassigned],
		['moved', tally.moved],
		['done', tally.doneNotReported],
		['settled', tally.closed],
		['proposed', tally.proposed],
	];
	const { bars, ages } = deadlineSeries(overview, scope);
	return [
		...slices.map(([slice, count]) => ({ href: listHref({ ...scope, slice }), count })),
		...[...bars, ...ages].flatMap((bar) => [bar, ...bar.segments]),
		...unitSeries(overview.units, scope).rows,
		{ href: listHref({ ...scope, per: overview.changes.since }), count: overview.changes.openThen },
	];
}
