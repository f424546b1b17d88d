import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type { MotionAnswer, MotionKind } from '$lib/domain/motion.ts';
import { pageOf } from '$lib/domain/paging.ts';
import { snapshot } from '$lib/server/database/transact.ts';
import { addMotion } from '$lib/server/operations/motions/add-motion.ts';
import { answerMotion, undoAnswer } from '$lib/server/operations/motions/answer-motion.ts';
import { carryOutMotion, undoCarryOut } from '$lib/server/operations/motions/carry-out-motion.ts';
import type { Context, Result } from '$lib/server/operations/context.ts';
import { removeMotion } from '$lib/server/operations/motions/remove-motion.ts';
import { reviewSighting, type SightingRef } from '$lib/server/operations/motions/review-sighting.ts';
import { listSightings } from '$lib/server/repositories/motions/motion-sightings.ts';
import { listMotions } from '$lib/server/repositories/motions/motions.ts';
import { motionsHref, pagesIn } from '$lib/ui/motion/motion-address.ts';
import type { MotionFormAnswer } from '$lib/ui/motion/motion-answer.ts';
import { readFields } from '../ataganden/[nr]/answer.ts';
import { dayAsked } from '../day-asked.ts';
import { isStopped, saving } from '../saving.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { db, today, openVersion }, url }) => {
	const { per, linkPer, wrong } = dayAsked(url, today);
	const lists = await snapshot(db, async (trx) => {
		const found = await listMotions(trx, { per });
		const all = [...found.waiting, ...found.granted, ...found.settled];
		// What a document says is asked about in the present only, and of those who may answer.
		return { ...found, sightings: per === today && !openVersion ? await listSightings(trx, all, per) : [] };
	});
	return {
		...{ ...lists, per, linkPer, wrong },
		granted: pageOf(lists.granted, url.searchParams.get('bifallna'), ROWS),
		settled: pageOf(lists.settled, url.searchParams.get('besvarade'), ROWS),
	};
};

/** Of a list that goes on: each has a form or two. Those that wait are all on one page, for they are printed. */
const ROWS = 40;

export const actions: Actions = {
	'lagg-in': (event) =>
		act(event, (context, { kind, title, caseNumber, filedOn }) =>
			addMotion(context, { kind: kind as MotionKind, title, caseNumber, filedOn }),
		),
	ja: (event) =>
		act(event, (context, { kind, title, caseNumber, filedOn, ...fields }) =>
			addMotion(context, { kind: kind as MotionKind, title, caseNumber, filedOn, from: refOf(fields) }),
		),
	nej: (event) =>
		act(event, (context, fields) => reviewSighting(context, { ...refOf(fields), dismiss: true })),
	'ja-svar': (event) =>
		act(event, (context, fields) => answerMotion(context, { ...answerIn(fields), from: refOf(fields) })),
	svara: (event) => act(event, (context, fields) => answerMotion(context, answerIn(fields))),
	genomford: (event) =>
		act(event, (context, fields) =>
			carryOutMotion(context, { ...targetOf(fields), on: fields.on, line: fields.line }),
		),
	'angra-svar': (event) => act(event, (context, fields) => undoAnswer(context, targetOf(fields))),
	'angra-genomford': (event) => act(event, (context, fields) => undoCarryOut(context, targetOf(fields))),
	'ta-bort': (event) => act(event, (context, fields) => removeMotion(context, targetOf(fields))),
};

const NAMES = ['kind', 'title', 'caseNumber', 'filedOn', 'answer', 'on', 'item', 'line'] as const;
const KEYS = ['motionId', 'version', 'documentId', 'position', 'form'] as const;
type Fields = Record<(typeof NAMES)[number] | (typeof KEYS)[number], string>;

/** Reads the form, makes the change, and answers with the page: as it is now, or with what was written. */
async function act(
	{ request, locals, url }: RequestEvent,
	change: (context: Context, fields: Fields) => Promise<Result<unknown>>,
) {
	const values = await readFields(request);
	const fields = Object.fromEntries([...NAMES, ...KEYS].map((name) => [name, values[name] ?? ''])) as Fields;
	const result = await saving(() => change(locals, fields));
	if (result.ok) redirect(303, motionsHref(null, pagesIn(url.searchParams)));
	const issues = result.conflict ? [] : result.issues;
	const answer: MotionFormAnswer = { form: fields.form, values, issues, changed: result.conflict === true };
	return fail(result.conflict ? 409 : isStopped(issues) ? 503 : 400, answer);
}

const targetOf = ({ motionId, version }: Fields) => ({ motionId, version: Number(version) });

const answerIn = (fields: Fields) => ({
	...{ ...targetOf(fields), answer: fields.answer as MotionAnswer },
	...{ on: fields.on, item: fields.item },
});

const refOf = ({
	documentId,
	item,
	position,
}: Pick<Fields, 'documentId' | 'item' | 'position'>): SightingRef => ({
	documentId,
	item,
	position: Number(position),
});
