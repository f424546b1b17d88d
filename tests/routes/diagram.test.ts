import { render } from 'svelte/server';
import { beforeEach, describe, expect, test } from 'vitest';
import { parseFilter } from '../../src/lib/domain/filter.ts';
import { sharesOf } from '../../src/lib/domain/ledgers/staffing-ledger.ts';
import { entriesBehind, parsePlace } from '../../src/lib/domain/ledgers/staffing-place.ts';
import { fold, slug } from '../../src/lib/domain/swedish-text.ts';
import type { Db } from '../../src/lib/server/database/open.ts';
import { findCommitment } from '../../src/lib/server/repositories/commitments/commitment-detail.ts';
import { countCommitments } from '../../src/lib/server/repositories/commitments/commitment-list.ts';
import { readLedger } from '../../src/lib/server/repositories/figures/staffing-ledger.ts';
import MatterPage from '../../src/routes/arenden/[nyckel]/+page.svelte';
import { load as loadMatter } from '../../src/routes/arenden/[nyckel]/+page.server.ts';
import DiagramPage from '../../src/routes/diagram/+page.svelte';
import { load as loadDiagrams } from '../../src/routes/diagram/+page.server.ts';
import { CHART_MATTER, fillCharts } from '../e2e/charts/chart-data.ts';
import { BODIES } from '../server/invent-commitments.ts';
import { temporaryDatabase } from '../server/temporary-database.ts';
import { all, attribute, textOf, treeOf, type Element, type Node } from './page-tree.ts';

const TODAY = '2024-03-15';
/** Invented registers, each looked at on a day and for a body: few and many, one of them long ago. */
const QUESTIONS = [
	{ count: 90, seed: 2, per: TODAY, body: null },
	{ count: 400, seed: 17, per: '2023-11-30', body: null },
	{ count: 900, seed: 5, per: TODAY, body: slug(BODIES[1]!) },
] as const;

describe.each(QUESTIONS)('$count commitments on $per, $body', ({ count, seed, per, body }) => {
	let db: Db;
	let page: Node;

	beforeEach(async () => {
		({ db } = await temporaryDatabase());
		await fillCharts(db, count, seed);
		const address = `http://x/diagram?per=${per}${body ? `&organ=${body}` : ''}`;
		const data = await loadDiagrams(asked(db, address));
		page = treeOf(render(DiagramPage, { props: { data: { ...data, today: TODAY } } as never }).body);
	});

	test('each bar and each figure of a table leads to as many rows as it says', async () => {
		const links = all(page, 'a').filter((link) => attribute(link, 'href').startsWith('/ataganden?'));
		expect(links.length).toBeGreaterThan(150);
		for (const link of links) {
			const rows = await countCommitments(db, parseFilter(queryOf(link)), TODAY);
			expect([nameOf(link), figureOf(link)]).toEqual([nameOf(link), rows]);
		}
	});

	test('each row of staffing is the sum of the decisions that it leads to', async () => {
		const entries = await readLedger(db, per);
		const known = new Map(entries.map((entry) => [entry.number, entry]));
		const rows = rowsIn(page, 'tillsatt');
		expect(rows.length).toBeGreaterThanOrEqual(body === null ? 2 : 0);
		for (const row of rows) {
			const place = parsePlace(queryOf(all(row, 'a')[0]!))!;
			const shares = entriesBehind(entries, place)
				.flatMap((entry) => sharesOf(entry, known))
				.filter(({ unit, replacedBy }) => replacedBy === null && fold(unit ?? '') === fold(place.unit ?? ''));
			const percent = (own: typeof shares) => own.reduce((sum, share) => sum + (share.percent ?? 0), 0);
			const decided = percent(shares.filter(({ tentative }) => !tentative));
			const tentative = percent(shares.filter((share) => share.tentative));
			const filled = shares.reduce((sum, share) => sum + (share.filled?.percent ?? 0), 0);
			expect(cellsOf(row).map(Number.parseFloat)).toEqual([
				...[decided, tentative, filled, Math.max(0, decided + tentative - filled)],
			]);
		}
	});

	test('each row of years has the times of the commitment that it leads to', async () => {
		const rows = rowsIn(page, 'aterkommande');
		expect(rows.length).toBeGreaterThan(2);
		for (const row of rows) {
			const { occurrences } = await behind(db, row, per);
			const times = (['fulfilled', 'missed', 'late'] as const).map(
				(state) => occurrences.filter((line) => line.state === state).length,
			);
			expect(cellsOf(row).map(Number)).toEqual(times);
		}
	});

	test('each row of a matter has the days of the commitment that it leads to', async () => {
		const event = asked(db, `http://x/arenden/${CHART_MATTER}?per=${per}`, { nyckel: CHART_MATTER });
		const data = await loadMatter(event);
		const matter = treeOf(render(MatterPage, { props: { data: { ...data, today: TODAY } } as never }).body);
		const rows = rowsIn(matter, 'tidslinje');
		expect(rows.length).toBeGreaterThan(0);
		for (const row of rows) {
			const { decided, deadline, doneOn, reportedOn } = await behind(db, row, per);
			expect(cellsOf(row)).toEqual([decided, deadline?.date, doneOn, reportedOn].map((day) => day ?? '–'));
		}
	});
});

/** What a load function reads of its event. */
const asked = (db: Db, address: string, params: object = {}) =>
	({ locals: { db, today: TODAY }, url: new URL(address), params }) as never;

const queryOf = (link: Element) => new URL(attribute(link, 'href'), 'http://x').searchParams;

const nameOf = (link: Element) => (attribute(link, 'aria-label') || textOf(link)).replaceAll('\u00a0', ' ');

/** A figure of a table, '25 försenade' of a group, or after the last colon: 'maj 2024: 3 åtaganden, 3 i tid'. */
function figureOf(link: Element): number {
	const said = nameOf(link).split(': ').at(-1)!;
	return said.startsWith('inga ') ? 0 : Number(/^\d[\d ]*/.exec(said)![0].replaceAll(' ', ''));
}

const rowsIn = (page: Node, figure: string): Element[] =>
	all(page, 'figure')
		.filter((each) => attribute(each, 'id') === figure)
		.flatMap((each) => all(each, 'tbody'))
		.flatMap((body) => all(body, 'tr'));

const cellsOf = (row: Element) => all(row, 'td').map(textOf);

/** The commitment that the name of a row leads to. */
async function behind(db: Db, row: Element, per: string) {
	const address = new URL(attribute(all(row, 'a')[0]!, 'href'), 'http://x');
	const found = await findCommitment(db, address.pathname.replace('/ataganden/', ''), per, TODAY);
	return found ?? expect.fail(`${address.pathname} is not there`);
}
