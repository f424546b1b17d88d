import { error, redirect } from '@sveltejs/kit';
import { isListed } from '$lib/domain/lists/list-rule.ts';
import { isPlainDate } from '$lib/domain/plain-date.ts';
import { addSuggestion } from '$lib/server/operations/review/add-suggestion.ts';
import { answerDifference } from '$lib/server/operations/review/answer-difference.ts';
import { confirmSuggestion } from '$lib/server/operations/review/confirm-suggestion.ts';
import { decideClosing } from '$lib/server/operations/closings/decide-closing.ts';
import { dismissRest } from '$lib/server/operations/review/dismiss-rest.ts';
import { dismissSuggestion } from '$lib/server/operations/review/dismiss-suggestion.ts';
import { setMeetingFacts } from '$lib/server/operations/documents/set-meeting-facts.ts';
import { splitSuggestion } from '$lib/server/operations/review/split-suggestion.ts';
import { undoReview } from '$lib/server/operations/review/undo-review.ts';
import { listBodies } from '$lib/server/repositories/bodies.ts';
import { findDocument } from '$lib/server/repositories/documents/documents.ts';
import { findCounterpart } from '$lib/server/repositories/documents/meeting-comparison.ts';
import { proposalChoices } from '$lib/server/repositories/documents/proposals.ts';
import { listUnits } from '$lib/server/repositories/units.ts';
import { documentHref } from '$lib/ui/address.ts';
import { isKind, readEdits, readMarked, typedIn, typedOf } from '$lib/ui/review/forms/edit-form.ts';
import { saving } from '../../../saving.ts';
import { currentOf, numbered, queued } from '$lib/ui/review/review-queue.ts';
import { readReviewState } from '$lib/ui/review/review-address.ts';
import { documentFacts } from '../document-facts.ts';
import { pageLook } from '../page-look.ts';
import type { Actions, PageServerLoad } from './$types';
import { notSaved, toNext, toSamePlace, toSuggestion } from './answers.ts';
import { ruleTexts } from './rules.ts';

export const load: PageServerLoad = async ({ locals, params, depends, url }) => {
	// Deciding asks for this again, and not for the text of the document.
	depends('bevaka:granska');
	const document = await documentFacts(locals.db, params.id);
	if (isListed(document)) redirect(303, documentHref(document.id));
	const list = numbered(document.suggestionList);
	const { no, order } = readReviewState(url.searchParams);
	const current = currentOf(queued(list, order), no === null ? null : String(no));
	return {
		document,
		looks: await pageLook(locals.db, params.id, url.searchParams, list, current),
		held: document.kind === 'kallelse' && (await findCounterpart(locals.db, params.id)) !== null,
		bodies: await listBodies(locals.db),
		units: await listUnits(locals.db),
		proposals: await proposalChoices(locals.db, params.id),
		rules: ruleTexts(),
	};
};

export const actions: Actions = {
	godkann: async ({ request, locals, params, url }) => {
		const { form, ...said } = await read(request);
		const { suggestionId } = said;
		const answer = await saving(() => confirmSuggestion(locals, said));
		return answer.ok ? toNext(locals.db, params.id, url, suggestionId) : notSaved('godkann', form, answer);
	},

	ratta: async ({ request, locals, params, url }) => {
		const { form, ...said } = await read(request);
		const { suggestionId } = said;
		const document = await findDocument(locals.db, params.id);
		const suggestion = document?.suggestionList.find(({ id }) => id === suggestionId);
		if (!document || !suggestion) error(404, 'Förslaget finns inte.');
		const { edits, issues } = readEdits(
			typedIn(form),
			typedOf(suggestion),
			suggestion.span[0],
			document.text,
		);
		if (issues.length > 0) return notSaved('ratta', form, { ok: false, issues });
		const answer = await saving(() => confirmSuggestion(locals, { ...said, edits }));
		return answer.ok ? toNext(locals.db, params.id, url, suggestionId) : notSaved('ratta', form, answer);
	},

	avvisa: async ({ request, locals, params, url }) => {
		const { form, suggestionId, version } = await read(request);
		const said = (name: string) => String(form.get(name) ?? '').trim();
		const reason = said('annat') || said('skal') || null;
		const answer = await saving(() => dismissSuggestion(locals, { suggestionId, version, reason }));
		return answer.ok ? toNext(locals.db, params.id, url, suggestionId) : notSaved('avvisa', form, answer);
	},

	/** Of a kallelse whose meeting has been held. */
	avvisaresten: async ({ request, locals, params, url }) => {
		const form = await request.formData();
		const answer = await saving(() => dismissRest(locals, params.id));
		return answer.ok ? toSamePlace(params.id, url) : notSaved('avvisaresten', form, answer);
	},

	angra: async ({ request, locals, params, url }) => {
		const { form, suggestionId, version } = await read(request);
		const answer = await saving(() => undoReview(locals, { suggestionId, version }));
		return answer.ok
			? toSuggestion(locals.db, params.id, url, suggestionId)
			: notSaved('angra', form, answer);
	},

	dela: async ({ request, locals, params, url }) => {
		const { form, suggestionId, version } = await read(request);
		const at = Number(form.get('at') ?? NaN);
		const answer = await saving(() => splitSuggestion(locals, { suggestionId, version, at }));
		if (!answer.ok) return notSaved('dela', form, answer);
		return toSuggestion(locals.db, params.id, url, answer.value.suggestionIds[0]);
	},

	omlast: async ({ request, locals, params, url }) => {
		const { form, suggestionId, version } = await read(request);
		const accept = form.get('svar') === 'ja';
		const answer = await saving(() => answerDifference(locals, { suggestionId, version, accept }));
		return answer.ok
			? toSuggestion(locals.db, params.id, url, suggestionId)
			: notSaved('omlast', form, answer);
	},

	laggtill: async ({ request, locals, params, url }) => {
		const form = await request.formData();
		const document = await findDocument(locals.db, params.id);
		if (!document) error(404, 'Handlingen finns inte.');
		const span = readMarked(form, document.text);
		const kind = String(form.get('slag') ?? '');
		if (!span) {
			const key = String(form.get('ord') ?? '').trim() ? 'not-in-text' : 'required';
			return notSaved('laggtill', form, { ok: false, issues: [{ field: 'ord', key }] });
		}
		if (!isKind(kind)) {
			return notSaved('laggtill', form, { ok: false, issues: [{ field: 'slag', key: 'unknown-word' }] });
		}
		const answer = await saving(() => addSuggestion(locals, { documentId: params.id, span, kind }));
		if (!answer.ok) return notSaved('laggtill', form, answer);
		return toSuggestion(locals.db, params.id, url, answer.value.suggestionId);
	},

	svar: async ({ request, locals, params, url }) => {
		const form = await request.formData();
		const said = form.get('svar');
		const answer = await saving(() =>
			decideClosing(locals, {
				closingId: String(form.get('closingId') ?? ''),
				accept: said === 'ja' ? true : said === 'nej' ? false : null,
				commitmentId: String(form.get('commitmentId') ?? '') || null,
			}),
		);
		return answer.ok ? toSamePlace(params.id, url) : notSaved('svar', form, answer);
	},

	motet: async ({ request, locals, params, url }) => {
		const form = await request.formData();
		const field = (name: string) => String(form.get(name) ?? '').trim() || null;
		const date = field('datum');
		if (date && !isPlainDate(date)) {
			return notSaved('motet', form, { ok: false, issues: [{ field: 'datum', key: 'impossible-date' }] });
		}
		const answer = await saving(() =>
			setMeetingFacts(locals, {
				documentId: params.id,
				version: Number(form.get('version')),
				body: field('organ'),
				date,
			}),
		);
		return answer.ok ? toSamePlace(params.id, url) : notSaved('motet', form, answer);
	},
};

async function read(request: Request) {
	const form = await request.formData();
	return {
		form,
		suggestionId: String(form.get('suggestionId') ?? ''),
		version: Number(form.get('version')),
		checked: form.getAll('stammer').map(String),
		decides: String(form.get('beslutar') ?? '') || null,
	};
}
