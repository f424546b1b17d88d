import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { parseFilter, printFilter } from '$lib/domain/filter.ts';
import type { Status } from '$lib/domain/words.ts';
import { changeMany, type ListChange, type Target } from '$lib/server/operations/desk/change-many.ts';
import { undoChanges } from '$lib/server/operations/desk/undo-changes.ts';
import { findBatch } from '$lib/server/repositories/changes-today.ts';
import { theirsOf } from '$lib/ui/commitment/acts/act.ts';
import type { DeskAnswer, ManyAnswer, RefusedAnswer } from '$lib/ui/desk/desk-answer.ts';
import { isStopped, saving } from '../saving.ts';

/** What is done straight from the list. Each answer comes back to the same list, in the same place. */

/** A line about one commitment, or a status with a line. */
export async function changeRow({ request, locals, url }: RequestEvent) {
	const form = await request.formData();
	const [id, line, status] = ['id', 'line', 'status'].map((name) => textOf(form, name)) as [
		string,
		string,
		string,
	];
	const target = { commitmentId: id, version: Number(textOf(form, 'version')) };
	const change: ListChange = status
		? { does: 'status', status: status as Status, line }
		: { does: 'line', line };
	const result = await saving(() => changeMany(locals, [target], change));
	if (!result.ok) return stopped({ row: { id, line, issues: result.issues ?? [], theirs: null } });
	const { batchId, refused } = result.value;
	const [left] = refused;
	if (!left)
		redirect(303, listAddress(url, { sparat: batchId ?? '' }, `rad-${shortOf(result.value.changed[0])}`));
	const theirs = left.current && theirsOf(left.current);
	return fail(theirs ? 409 : 400, answer({ row: { id, line, issues: left.issues, theirs } }));
}

/** The same done to all that are ticked. */
export async function changeTicked({ request, locals, url }: RequestEvent) {
	const form = await request.formData();
	const values = Object.fromEntries(
		['gor', 'line', 'names', 'to', 'reason'].map((name) => [name, textOf(form, name)]),
	);
	const targets = form.getAll('val').map((value) => targetOf(String(value)));
	const result = await saving(() => changeMany(locals, targets, changeOf(values)));
	const many: ManyAnswer = {
		...{ values, issues: [], refused: [], batch: null },
		chosen: targets.map(({ commitmentId }) => commitmentId),
	};
	if (!result.ok) return stopped({ many: { ...many, issues: result.issues ?? [] } });
	const { batchId, changed, refused } = result.value;
	if (refused.length === 0) redirect(303, listAddress(url, { sparat: batchId ?? '' }));
	// What is wrong with what was written is said once, at the field, and not for each row.
	const common = changed.length === 0 ? commonIssues(refused.map(({ issues }) => issues)) : [];
	const rows: RefusedAnswer[] = refused.map(({ number, issues, current }) => ({
		number,
		issues,
		theirs: current && theirsOf(current),
	}));
	const left = {
		...many,
		issues: common,
		refused: common.length > 0 ? [] : rows,
		chosen: refused.map(({ commitmentId }) => commitmentId),
		batch: batchId ? await findBatch(locals.db, batchId, locals.today) : null,
	};
	return fail(refused.some(({ current }) => current) ? 409 : 400, answer({ many: left }));
}

/** Takes back what was done with one press of a button, or the latest change of one row. */
export async function undoLatest({ request, locals, url }: RequestEvent) {
	const form = await request.formData();
	const [batchId, commitmentId] = [textOf(form, 'batch'), textOf(form, 'id')];
	const result = await saving(() => undoChanges(locals, batchId ? { batchId } : { commitmentId }));
	if (!result.ok)
		return stopped({ undo: { undone: [], refused: [{ number: '', issues: result.issues ?? [] }] } });
	if (result.value.refused.length > 0) return fail(409, answer({ undo: result.value }));
	redirect(303, listAddress(url, { angrat: String(result.value.undone.length) }));
}

/** The list as it was shown when the form was sent, with what is to be said there. */
export function listAddress(url: URL, said: Readonly<Record<string, string>>, anchor = ''): string {
	const params = printFilter(parseFilter(url.searchParams));
	for (const [name, value] of Object.entries(said)) if (value) params.set(name, value);
	const query = params.toString();
	return `/ataganden${query && `?${query}`}${anchor && `#${anchor}`}`;
}

/** Words in the address that are no part of the filter. */
export const SAID = ['sparat', 'angrat', 'markera'] as const;

function changeOf({
	gor = '',
	line = '',
	names = '',
	to = '',
	reason = '',
}: Record<string, string>): ListChange {
	if (gor === 'ansvarig') return { does: 'units', names: names.split(';').map((name) => name.trim()) };
	if (gor === 'frist') return { does: 'deadline', to, reason };
	const status = gor === 'pagar' ? 'in-progress' : gor === 'klar' ? 'done' : null;
	return status ? { does: 'status', status, line } : { does: 'line', line };
}

/** '3f2a…~4': the id of a commitment and the version that the person saw. */
function targetOf(value: string): Target {
	const at = value.lastIndexOf('~');
	return { commitmentId: value.slice(0, at), version: Number(value.slice(at + 1)) };
}

/** Issues of fields of the form that every row has. */
function commonIssues(rows: readonly RefusedAnswer['issues'][]): RefusedAnswer['issues'] {
	const [first = [], ...others] = rows;
	return first.filter(
		({ field, key }) =>
			['line', 'names', 'to', 'reason'].includes(field) &&
			key !== 'unchanged' &&
			others.every((issues) => issues.some((issue) => issue.field === field && issue.key === key)),
	);
}

const stopped = (part: DeskAnswer) =>
	fail(
		isStopped(part.row?.issues ?? part.many?.issues ?? part.undo?.refused[0]?.issues) ? 503 : 400,
		answer(part),
	);

/** All answers of the list have one shape, so that the page can read any of them. */
const answer = (part: DeskAnswer): DeskAnswer => part;

const textOf = (form: FormData, name: string) => String(form.get(name) ?? '').trim();

const shortOf = (number = '') => number.replace(/^Å-/, '');
