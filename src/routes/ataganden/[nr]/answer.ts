import { fail, redirect } from '@sveltejs/kit';
import type { CommitmentDetail } from '$lib/domain/commitment.ts';
import type { Result } from '$lib/server/operations/context.ts';
import { theirsOf, type Act, type ActAnswer } from '$lib/ui/commitment/act.ts';
import { isStopped, saving } from '../../saving.ts';

/** Reads a form's fields as texts; files are not expected. */
export async function readFields(request: Request): Promise<Record<string, string>> {
	const form = await request.formData();
	return Object.fromEntries([...form].map(([name, value]) => [name, String(value).trim()]));
}

/** Runs a change and answers with a page: saved, corrected, overtaken by somebody else, or the machine cannot. */
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
