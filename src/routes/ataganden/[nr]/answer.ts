import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type { CommitmentDetail } from '$lib/domain/commitment.ts';
import { changeUndoably } from '$lib/server/operations/desk/change-undoably.ts';
import type { Context, Result } from '$lib/server/operations/context.ts';
import { findCommitment } from '$lib/server/repositories/commitments/commitment-detail.ts';
import { theirsOf, type Act, type ActAnswer } from '$lib/ui/commitment/acts/act.ts';
import { isStopped, saving } from '../../saving.ts';

type Event = RequestEvent<{ nr: string }>;
/** The commitment of the address, and the version that the person saw. */
type Base = { readonly commitmentId: string; readonly version: number };
/** A field of the form as written, '' where there is none. */
export type Field = (name: string) => string;
/** What one form of the page does; `file` is the one that was chosen, `row` the commitment as it stands. */
export type Change<T = unknown> = (
	context: Context,
	base: Base,
	field: Field,
	file: File | null,
	row: CommitmentDetail,
) => Promise<Result<T, CommitmentDetail>>;

/** Form actions by name: the page comes back saved, corrected, overtaken by somebody else, or with the machine's word. */
export const actionsOf = <Name extends Act>(changes: Readonly<Record<Name, Change>>) =>
	Object.fromEntries(
		Object.entries<Change>(changes).map(([name, change]) => [
			name,
			(event: Event) => run(name as Name, change, event),
		]),
	) as Readonly<Record<Name, (event: Event) => ReturnType<typeof run>>>;

/** A change that can be taken back from the page. */
export const undoable =
	(change: Change<{ version: number }>): Change =>
	(context, base, field, file, row) =>
		changeUndoably(context, base.commitmentId, (inside) => change(inside, base, field, file, row));

async function run(name: Act, change: Change, { request, params, locals, url }: Event) {
	const { values, file } = await readForm(request);
	const row =
		(await findCommitment(locals.db, params.nr, null, locals.today)) ?? missingCommitment(params.nr);
	const base = { commitmentId: row.id, version: Number(values.version) };
	return answer(name, values, url.pathname, () =>
		change(locals, base, (field) => values[field] ?? '', file, row),
	);
}

export const missingCommitment = (number: string): never => error(404, `Åtagande Å-${number} finns inte.`);

/** Reads a form's fields as texts; files are not expected. */
export const readFields = async (request: Request): Promise<Record<string, string>> =>
	(await readForm(request)).values;

async function readForm(request: Request) {
	const form = [...(await request.formData())];
	const texts = form.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value.trim()]] : []));
	return {
		values: Object.fromEntries(texts) as Record<string, string>,
		file: form.map(([, value]) => value).find((value) => typeof value !== 'string') ?? null,
	};
}

/** Runs a change and answers with a page. */
export async function answer(
	act: Act,
	values: Record<string, string>,
	address: string,
	change: () => Promise<Result<unknown, CommitmentDetail>>,
) {
	const result = await saving(change);
	if (result.ok) redirect(303, `${address}?sparat=${act}`);
	const back = (issues: ActAnswer['issues'], theirs: ActAnswer['theirs']): ActAnswer => ({
		act,
		values,
		issues,
		theirs,
	});
	if (result.conflict) return fail(409, back([], theirsOf(result.current)));
	return fail(isStopped(result.issues) ? 503 : 400, back(result.issues, null));
}
