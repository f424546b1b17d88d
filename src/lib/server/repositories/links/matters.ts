import { caseKey } from '../../../domain/case-number.ts';
import type { CommitmentRow } from '../../../domain/commitment.ts';
import { reasonSentence, type LinkedItem, type LinkReason, type MatterItem } from '../../../domain/matter.ts';
import type { PlainDate } from '../../../domain/plain-date.ts';
import { isAmong } from '../../database/dialect.ts';
import type { Db } from '../../database/open.ts';
import { rowsAt } from '../commitments/commitment-list.ts';
import { linkedItems, suggestions } from './item-links.ts';
import { byMeeting, findMatterItems } from './matter-items.ts';
import { findMembers, type Members } from './matter-members.ts';
import { readLimits } from '../settings.ts';
import { findSimilarTitles } from './similar-titles.ts';

/** One § of the matter, why it stands there, and what was promised in it. */
export interface MatterEntry extends LinkedItem {
	/** It has the number that the page is about; others are tied to one that has. */
	readonly own: boolean;
	/** Decided and proposed, as they stood. */
	readonly commitments: readonly CommitmentRow[];
	/** Suggestions that nobody has decided on yet. */
	readonly pending: number;
}

export interface Matter {
	readonly key: string;
	/** Of the latest item that has the number; of the item itself when the matter has none. */
	readonly title: string;
	/** As written, each form once. */
	readonly caseNumbers: readonly string[];
	/** Oldest meeting first. */
	readonly entries: readonly MatterEntry[];
	/** Titles that are alike: only a question. */
	readonly suggested: readonly LinkedItem[];
	readonly cut: boolean;
}

/** A matter through its meetings, as known on the day `per`; null when nothing has that key. */
export async function findMatter(db: Db, key: string, per: PlainDate): Promise<Matter | null> {
	const members = await findMembers(db, key);
	const { seeds, ids, cut } = members;
	const tied = new Map(seeds.map((id) => [id, new Set(ids)]));
	const similar = [...(await findSimilarTitles(db, seeds, tied)).values()].flat();
	const items = await findMatterItems(db, [...ids, ...similar], per);
	const own = seeds.flatMap((id) => items.get(id) ?? []).sort(byMeeting);
	const latest = own.at(-1);
	if (!latest) return null;

	const reasons = reasonsOf(members, items, key);
	const commitments = await commitmentsOf(db, ids, per);
	const pending = await pendingOf(db, ids);
	const entries = ids
		.flatMap((id) => items.get(id) ?? [])
		.sort(byMeeting)
		.map((item): MatterEntry => ({
			...{ item, own: seeds.includes(item.id), reasons: reasons.get(item.id) ?? [] },
			...{ commitments: commitments.get(item.id) ?? [], pending: pending.get(item.id) ?? 0 },
		}));
	return {
		...{ key, title: latest.title, caseNumbers: numbersOf(own, key), entries, cut },
		suggested: suggestions(latest, [...new Set(similar)], items),
	};
}

/** By item: its number first, then who points at whom, each sentence once. */
function reasonsOf(
	{ seeds, ids, edges }: Members,
	items: ReadonlyMap<string, MatterItem>,
	key: string,
): Map<string, LinkReason[]> {
	const inside = new Set(ids);
	const byFrom = Map.groupBy(
		edges.filter(({ to, reason }) => inside.has(to) && reason.kind !== 'case-number'),
		({ from }) => from,
	);
	const found = new Map<string, LinkReason[]>();
	const put = (id: string, reasons: readonly LinkReason[]) =>
		found.set(id, [...(found.get(id) ?? []), ...reasons]);
	for (const item of seeds.flatMap((id) => items.get(id) ?? [])) {
		const written = item.caseNumbers.find((number) => caseKey(number) === key);
		if (written) put(item.id, [{ kind: 'case-number', caseNumber: written }]);
	}
	for (const [from, own] of byFrom) {
		const item = items.get(from);
		if (item) for (const { item: to, reasons } of linkedItems(item, own, items)) put(to.id, reasons);
	}
	return new Map(
		[...found].map(([id, reasons]) => [
			id,
			[...new Map(reasons.map((reason) => [reasonSentence(reason), reason])).values()],
		]),
	);
}

const numbersOf = (own: readonly MatterItem[], key: string) => [
	...new Set(own.flatMap(({ caseNumbers }) => caseNumbers.filter((number) => caseKey(number) === key))),
];

/** By item: what was confirmed under it, as it stood on the day `per`. */
async function commitmentsOf(
	db: Db,
	ids: readonly string[],
	per: PlainDate,
): Promise<Map<string, CommitmentRow[]>> {
	const found = await db
		.selectFrom('items as i')
		.innerJoin('commitments as c', 'c.document_id', 'i.document_id')
		.innerJoin('suggestions as s', (join) =>
			join.onRef('s.id', '=', 'c.suggestion_id').onRef('s.item_id', '=', 'i.id'),
		)
		.select(['c.id', 's.item_id'])
		.where(isAmong('i.id', ids))
		.orderBy('c.number_key')
		.execute();
	const rows = await rowsAt(
		db,
		found.map(({ id }) => id),
		per,
		await readLimits(db),
	);
	const itemOf = new Map(found.map(({ id, item_id }) => [id, item_id]));
	return Map.groupBy(rows, ({ id }) => itemOf.get(id) ?? '');
}

async function pendingOf(db: Db, ids: readonly string[]): Promise<Map<string, number>> {
	const rows = await db
		.selectFrom('items as i')
		.innerJoin('suggestions as s', (join) =>
			join.onRef('s.document_id', '=', 'i.document_id').onRef('s.item_id', '=', 'i.id'),
		)
		.select((eb) => ['i.id', eb.fn.countAll<number>().as('count')])
		.where(isAmong('i.id', ids))
		.where('s.review', '=', 'suggested')
		.groupBy('i.id')
		.execute();
	return new Map(rows.map(({ id, count }) => [id, count]));
}
