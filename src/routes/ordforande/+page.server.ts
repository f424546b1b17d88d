import { fail, redirect } from '@sveltejs/kit';
import { CONCERNS, MEETING_OUTCOMES, type Concern, type MeetingOutcome } from '$lib/domain/concern.ts';
import type { Result } from '$lib/server/operations/context.ts';
import { noteOutcome } from '$lib/server/operations/chair/note-outcome.ts';
import { undoNote } from '$lib/server/operations/chair/undo-note.ts';
import { withdrawExplanation } from '$lib/server/operations/chair/withdraw-explanation.ts';
import { listBodies } from '$lib/server/repositories/bodies.ts';
import { readChair } from '$lib/server/repositories/chair/chair.ts';
import { readTrend } from '$lib/server/repositories/figures/trend.ts';
import { commitmentHref } from '$lib/ui/address.ts';
import { chairHref } from '$lib/ui/chair/chair-address.ts';
import type { ChairAnswer } from '$lib/ui/chair/chair-answer.ts';
import { readFields } from '../ataganden/[nr]/answer.ts';
import { dayAsked } from '../day-asked.ts';
import { isStopped, saving } from '../saving.ts';
import type { Actions, PageServerLoad } from './$types';

/** A year back, and the month that it began with. */
const MONTHS = 13;

export const load: PageServerLoad = async ({ locals: { db, today }, url }) => {
	const { per, linkPer, wrong } = dayAsked(url, today);
	const bodies = await listBodies(db);
	const body = bodies.find(({ id }) => id === url.searchParams.get('organ'))?.id ?? null;
	return {
		...{ bodies, body, wrong, linkPer },
		chair: await readChair(db, { per, body, chosen: url.searchParams.get('fraga') || null }),
		trend: await readTrend(db, { per, body, months: MONTHS }),
		saved: url.searchParams.get('sparat') || null,
	};
};

export const actions: Actions = {
	/** Notes what the meeting answered, and goes on to the next question. */
	svar: async ({ request, locals, url }) => {
		const values = await readFields(request);
		const result = await saving(() =>
			noteOutcome(locals, {
				...{ commitmentId: values['commitmentId'] ?? '', version: Number(values['version']) },
				concern: wordOf(CONCERNS, values['concern']) as Concern,
				outcome: wordOf(MEETING_OUTCOMES, values['outcome']) as MeetingOutcome,
				...{ due: values['due'], line: values['line'] },
			}),
		);
		if (!result.ok) return back(result, values);
		const body = url.searchParams.get('organ');
		const next = chairHref({ per: null, body, question: values['next'] || url.searchParams.get('fraga') });
		redirect(303, `${next}&sparat=${result.value.noteId}`);
	},
	angra: async ({ request, locals, url }) => {
		const values = await readFields(request);
		const result = await saving(() => undoNote(locals, values['noteId'] ?? ''));
		if (!result.ok) return back(result, values);
		redirect(
			303,
			chairHref({ per: null, body: url.searchParams.get('organ'), question: result.value.number }),
		);
	},
	/** From the page of the commitment, where the task stands. */
	tillbaka: async ({ request, locals }) => {
		const values = await readFields(request);
		const target = { commitmentId: values['commitmentId'] ?? '', version: Number(values['version']) };
		const result = await saving(() => withdrawExplanation(locals, target));
		if (!result.ok) return back(result, values);
		redirect(303, commitmentHref(values['number'] ?? ''));
	},
};

/** A word of the list, or one that the operation will refuse. */
const wordOf = (words: readonly string[], word: string | undefined) =>
	words.find((known) => known === word) ?? '';

function back(result: Exclude<Result<unknown>, { ok: true }>, values: Record<string, string>) {
	const issues = result.conflict ? [] : result.issues;
	const answer: ChairAnswer = { values, issues, taken: result.conflict === true };
	return fail(result.conflict ? 409 : isStopped(issues) ? 503 : 400, answer);
}
