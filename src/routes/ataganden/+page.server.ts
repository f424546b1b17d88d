import { redirect } from '@sveltejs/kit';
import { EMPTY_FILTER, parseFilter, printFilter } from '$lib/domain/filter.ts';
import { filterWords } from '$lib/domain/filter-words.ts';
import { isPlainDate } from '$lib/domain/plain-date.ts';
import { listBodies } from '$lib/server/repositories/bodies.ts';
import { listCommitments } from '$lib/server/repositories/commitment-list.ts';
import { listUnits } from '$lib/server/repositories/units.ts';
import type { PageServerLoad } from './$types';

const DAYS = ['per', 'frist-fran', 'frist-till', 'beslut-fran', 'beslut-till'];

export const load: PageServerLoad = async ({ locals: { db, today }, url }) => {
	const wrong = DAYS.filter((name) => url.searchParams.get(name) && !isPlainDate(url.searchParams.get(name)));
	const read = parseFilter(url.searchParams);
	const filter = read.per === today ? { ...read, per: null } : read;
	// Equal filters have equal addresses: empty fields of the form are not kept.
	const address = printFilter(filter).toString();
	if (wrong.length === 0 && url.searchParams.toString() !== address)
		redirect(303, address ? `/ataganden?${address}` : '/ataganden');

	const [found, all, bodies, units] = await Promise.all([
		listCommitments(db, filter, today),
		listCommitments(db, { ...EMPTY_FILTER, per: filter.per, body: filter.body }, today),
		listBodies(db),
		listUnits(db),
	]);
	const nameOf = (list: readonly { id: string; name: string }[], id: string | null) =>
		list.find((entry) => entry.id === id)?.name ?? null;
	return {
		filter,
		rows: found.rows,
		total: found.total,
		pages: Math.max(1, Math.ceil(found.total / found.pageSize)),
		open: all.total,
		bodies,
		units,
		words: filterWords(filter, {
			body: nameOf(bodies, filter.body),
			unit: nameOf(units, filter.unit),
			today,
		}),
		written: Object.fromEntries(wrong.map((name) => [name, url.searchParams.get(name) ?? ''])),
	};
};
