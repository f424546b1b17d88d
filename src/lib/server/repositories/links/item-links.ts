import { caseKey, caseKeys } from '../../../domain/case-number.ts';
import {
	keyOfItem,
	type ItemLinks,
	type LinkedItem,
	type LinkReason,
	type MatterItem,
} from '../../../domain/matter.ts';
import type { PlainDate } from '../../../domain/plain-date.ts';
import type { Db } from '../../database/open.ts';
import { findEdges, type Edge, type Reason } from './item-edges.ts';
import { byMeeting, findMatterItems } from './matter-items.ts';
import { findSimilarTitles } from './similar-titles.ts';

/** What each of the items given is tied to, as known on the day `per`; with suggestions where `ask` says so. */
export async function findLinks(
	db: Db,
	ids: readonly string[],
	per: PlainDate,
	ask = true,
): Promise<Map<string, ItemLinks>> {
	const edges = Map.groupBy(await findEdges(db, ids), ({ from }) => from);
	const tied = new Map(ids.map((id) => [id, new Set((edges.get(id) ?? []).map(({ to }) => to))]));
	const similar = ask ? await findSimilarTitles(db, ids, tied) : new Map<string, string[]>();
	const all = [...ids, ...[...tied.values()].flatMap((set) => [...set]), ...[...similar.values()].flat()];
	const items = await findMatterItems(db, [...new Set(all)], per);
	return new Map(
		ids.flatMap((id) => {
			const item = items.get(id);
			if (!item) return [];
			const linked = linkedItems(item, edges.get(id) ?? [], items);
			return [
				[
					id,
					{ key: keyOf(item, linked), linked, suggested: suggestions(item, similar.get(id) ?? [], items) },
				],
			];
		}),
	);
}

/** The items at the other end of the edges, oldest first, each with every reason once. */
export function linkedItems(
	item: MatterItem,
	edges: readonly Edge[],
	items: ReadonlyMap<string, MatterItem>,
): LinkedItem[] {
	return [...Map.groupBy(edges, ({ to }) => to)]
		.flatMap(([id, own]): LinkedItem[] => {
			const other = items.get(id);
			if (!other) return [];
			const reasons = own.map(({ reason }) => told(reason, item, other));
			const once = [...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values()];
			return [{ item: other, reasons: once.sort((a, b) => rank(a) - rank(b)) }];
		})
		.sort((a, b) => byMeeting(a.item, b.item));
}

/** At most a question. Two that each have a number of their own are another matter, or it would say so. */
export const suggestions = (
	item: MatterItem,
	ids: readonly string[],
	items: ReadonlyMap<string, MatterItem>,
): LinkedItem[] =>
	ids.flatMap((id): LinkedItem[] => {
		const other = items.get(id);
		if (!other || other.documentId === item.documentId) return [];
		const sameMeeting = item.date !== null && item.date === other.date && item.body?.id === other.body?.id;
		return [{ item: other, reasons: [{ kind: 'similar-title', sameMeeting }] }];
	});

/** The reason as a person reads it: the number as it is written there, and who points. */
function told(reason: Reason, item: MatterItem, other: MatterItem): LinkReason {
	if (reason.kind === 'referred-to') {
		const { number, date, body, documentKind } = item;
		return { kind: 'referred-to', by: { number, date, body, documentKind }, sure: reason.sure };
	}
	if (reason.kind !== 'case-number') return reason;
	const written = other.caseNumbers.find((number) => caseKey(number) === reason.caseNumber);
	return { kind: 'case-number', caseNumber: written ?? reason.caseNumber };
}

const keyOf = (item: MatterItem, linked: readonly LinkedItem[]) =>
	caseKeys(item.caseNumbers)[0] ??
	linked.flatMap((one) => caseKeys(one.item.caseNumbers))[0] ??
	(linked.length > 0 ? keyOfItem(item.id) : null);

const rank = ({ kind }: LinkReason) =>
	['case-number', 'refers', 'referred-to', 'similar-title'].indexOf(kind);
