import { error, fail, redirect } from '@sveltejs/kit';
import { findHeadings, guessColumns } from '$lib/domain/lists/columns.ts';
import { outcomeOf } from '$lib/domain/lists/sheet.ts';
import { importList, tryList } from '$lib/server/operations/lists/import-list.ts';
import { undoImportList } from '$lib/server/operations/lists/undo-import-list.ts';
import { findList, listedCommitments, readHeadings } from '$lib/server/repositories/lists.ts';
import { readColumns, readHeadingRow } from '$lib/ui/list-import/column-params.ts';
import { isStopped, saving } from '../../saving.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { db, today, openVersion }, params, url }) => {
	const list = openVersion ? null : await findList(db, params.id);
	if (!list) error(404, 'Listan finns inte.');
	const { cells, ...facts } = list;
	if (list.state === 'imported') {
		const rows = await listedCommitments(db, list.id);
		return { list: facts, rows, draft: null, wasThere: url.searchParams.has('fanns') };
	}
	const remembered = await readHeadings(db);
	const headingRow = readHeadingRow(url.searchParams, cells.length) ?? findHeadings(cells, remembered);
	const headings = widened(cells, headingRow);
	const columns = readColumns(url.searchParams, headings.length) ?? guessColumns(headings, remembered);
	return {
		list: facts,
		rows: [],
		wasThere: false,
		draft: {
			...{ headings, headingRow, columns, samples: cells.slice(headingRow + 1, headingRow + 21) },
			sheet: outcomeOf(await tryList(db, { cells }, { columns, headings: headingRow, today })),
		},
	};
};

export const actions: Actions = {
	importera: async ({ request, locals, params }) => {
		const form = await request.formData();
		const list = (await findList(locals.db, params.id)) ?? error(404, 'Listan finns inte.');
		const headings = readHeadingRow(form, list.cells.length) ?? 0;
		const columns = readColumns(form, widened(list.cells, headings).length) ?? [];
		const skipWrong = form.get('hoppa') === 'ja';
		const answer = await saving(() =>
			importList(locals, { listId: params.id, columns, headings, skipWrong }),
		);
		if (!answer.ok) return fail(isStopped(answer.issues) ? 503 : 400, { issues: answer.issues ?? [] });
		redirect(303, `/import/${params.id}`);
	},
	angra: async ({ locals, params }) => {
		const answer = await saving(() => undoImportList(locals, params.id));
		if (!answer.ok) return fail(isStopped(answer.issues) ? 503 : 409, { issues: answer.issues ?? [] });
		redirect(303, `/import/${params.id}`);
	},
};

/** The headings, and a nameless one for each column that only later rows have. */
function widened(cells: readonly (readonly string[])[], headingRow: number): string[] {
	const width = Math.max(0, ...cells.slice(headingRow).map((row) => row.length));
	return Array.from({ length: width }, (_, index) => cells[headingRow]?.[index] ?? '');
}
