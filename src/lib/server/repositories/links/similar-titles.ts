import { ALIKE, likeness } from '../../../domain/title-words.ts';
import { countUpTo, isAmong } from '../../database/dialect.ts';
import type { Db } from '../../database/open.ts';

/** A word that more items have than this says too little to look by. */
const COMMON = 200;
const COMMON_WEIGHT = 0.5;
/** Of those that share words, so many are compared whole; and so many are shown. */
const COMPARED = 20;
const SHOWN = 5;

/**
 * Items whose titles are much like those of the items given, best first. Only a question to a person: the words of a
 * title join nothing. Rare words weigh more; what is tied already (`known`, by item) is left out.
 */
export async function findSimilarTitles(
	db: Db,
	ids: readonly string[],
	known: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<Map<string, string[]>> {
	const own = await wordsOf(db, ids);
	if (own.size === 0) return new Map();
	const counts = await countWords(db, [...new Set([...own.values()].flat())]);
	const looked = [...counts].filter(([, count]) => count > 1 && count <= COMMON).map(([word]) => word);
	if (looked.length === 0) return new Map();
	const sharing = Map.groupBy(await rowsWith(db, looked), ({ word }) => word);
	const weightOf = (word: string) => weight(counts.get(word) ?? 1);

	const near = new Map(
		[...own].map(([id, words]) => {
			const shared = new Map<string, number>();
			for (const word of words) {
				for (const { item_id } of sharing.get(word) ?? [])
					shared.set(item_id, (shared.get(item_id) ?? 0) + weightOf(word));
			}
			const others = [...shared].filter(([other]) => other !== id && !known.get(id)?.has(other));
			return [id, others.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, COMPARED)] as const;
		}),
	);
	if ([...near.values()].every((list) => list.length === 0)) return new Map();
	const words = await wordsOf(db, [...new Set([...near.values()].flatMap((list) => list.map(([id]) => id)))]);
	await countWords(db, [...new Set([...words.values()].flat())], counts);
	return new Map(
		[...near].map(([id, others]) => [
			id,
			others
				.map(([other]) => ({
					other,
					alike: likeness(own.get(id) ?? [], words.get(other) ?? [], weightOf),
				}))
				.filter(({ alike }) => alike >= ALIKE)
				.sort((a, b) => b.alike - a.alike || (a.other < b.other ? -1 : 1))
				.slice(0, SHOWN)
				.map(({ other }) => other),
		]),
	);
}

/** A word that stands in few titles says most of what they are about. */
const weight = (count: number) => (count > COMMON ? COMMON_WEIGHT : 1 + Math.log(COMMON / count));

async function wordsOf(db: Db, ids: readonly string[]): Promise<Map<string, string[]>> {
	const rows = await db
		.selectFrom('item_words')
		.selectAll()
		.where(isAmong('item_id', ids))
		.orderBy('item_id')
		.orderBy('word')
		.execute();
	const byItem = Map.groupBy(rows, ({ item_id }) => item_id);
	return new Map([...byItem].map(([id, own]) => [id, own.map(({ word }) => word)]));
}

/** How many items have each word, no further than is common; adds to what is counted already. */
async function countWords(
	db: Db,
	words: readonly string[],
	counts: Map<string, number> = new Map(),
): Promise<Map<string, number>> {
	const fresh = words.filter((word) => !counts.has(word));
	if (fresh.length === 0) return counts;
	const { rows } = await countUpTo('item_words', 'word', fresh, COMMON + 1).execute(db);
	for (const { value, count } of rows) counts.set(value, count);
	return counts;
}

const rowsWith = (db: Db, words: readonly string[]) =>
	db.selectFrom('item_words').selectAll().where(isAmong('word', words)).execute();
