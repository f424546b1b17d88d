import { redirect } from '@sveltejs/kit';
import { EMPTY_FILTER, parseFilter, printFilter } from '$lib/domain/filter.ts';
import { filterWords } from '$lib/domain/filter-words.ts';
import { isPlainDate } from '$lib/domain/plain-date.ts';
import { listBodies } from '$lib/server/repositories/bodies.ts';
import { countCommitments, listCommitments } from '$lib/server/repositories/commitments/commitment-list.ts';
import { changedToday, findBatch } from '$lib/server/repositories/changes-today.ts';
import { listSavedFilters } from '$lib/server/repositories/saved-filters.ts';
import { listUnits } from '$lib/server/repositories/units.ts';
import { shownAs } from '$lib/domain/saved-filter.ts';
import { changeRow, changeTicked, SAID, undoLatest } from './desk.ts';
import { removeShown, saveShown } from './saved-filters.ts';
import type { Actions, PageServerLoad } from './$types';

const DAYS = ['per', 'frist-fran', 'frist-till', 'beslut-fran', 'beslut-till'];

export const load: PageServerLoad = async ({ locals: { db, today, openVersion }, url }) => {
	const wrong = DAYS.filter((name) => url.searchParams.get(name) && !isPlainDate(url.searchParams.get(name)));
	const read = parseFilter(url.searchParams);
	const filter = {
		...read,
		...(read.per === today && { per: null }),
		// What explanations were asked for is the house's own: asked here, it would look as if there were none.
		...(openVersion && read.slice === 'asked' && { slice: EMPTY_FILTER.slice }),
	};
	// Equal filters have equal addresses: empty fields of the form are not kept.
	const address = printFilter(filter).toString();
	const written = new URLSearchParams(url.searchParams);
	for (const word of [...SAID, ...actionsIn(url)]) written.delete(word);
	if (wrong.length === 0 && written.toString() !== address)
		redirect(303, address ? `/ataganden?${address}` : '/ataganden');

	const [found, asked, open, bodies, units, saved, batch] = await Promise.all([
		listCommitments(db, filter, today),
		countCommitments(db, { ...filter, slice: 'asked', words: '' }, today),
		countCommitments(db, { ...EMPTY_FILTER, per: filter.per, body: filter.body }, today),
		listBodies(db),
		listUnits(db),
		// Names that people have given, and what they did just now, are not for the open version.
		openVersion ? [] : listSavedFilters(db),
		openVersion ? null : findBatch(db, url.searchParams.get('sparat') ?? '', today),
	]);
	const ids = found.rows.map(({ id }) => id);
	const nameOf = (list: readonly { id: string; name: string }[], id: string | null) =>
		list.find((entry) => entry.id === id)?.name ?? null;
	return {
		filter,
		rows: found.rows,
		total: found.total,
		asked,
		pages: Math.max(1, Math.ceil(found.total / found.pageSize)),
		open,
		bodies,
		units,
		words: filterWords(filter, {
			body: nameOf(bodies, filter.body),
			unit: nameOf(units, filter.unit),
			today,
		}),
		saved,
		shown: shownAs(saved, filter),
		batch,
		undone: Number(url.searchParams.get('angrat')) || 0,
		allTicked: url.searchParams.get('markera') === 'alla',
		changedToday: filter.per === null && !openVersion ? await changedToday(db, ids, today) : [],
		written: Object.fromEntries(wrong.map((name) => [name, url.searchParams.get(name) ?? ''])),
	};
};

export const actions: Actions = {
	rad: changeRow,
	manga: changeTicked,
	angra: undoLatest,
	spara: saveShown,
	tabort: removeShown,
};

/** A form that was not saved is shown again at the address of its action: '?/rad&visa=forsenade'. */
const actionsIn = (url: URL) => [...url.searchParams.keys()].filter((name) => name.startsWith('/'));
