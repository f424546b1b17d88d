import { error, type RequestEvent } from '@sveltejs/kit';
import { ledgerPage, linesBehind } from '$lib/domain/ledgers/ledger-page.ts';
import { parsePlace } from '$lib/domain/ledgers/staffing-place.ts';
import { amendCommitment, undoAmendment } from '$lib/server/operations/staffing/amend-commitment.ts';
import { declineAmendment, undoDecline } from '$lib/server/operations/staffing/decline-amendment.ts';
import { findCommitment } from '$lib/server/repositories/commitments/commitment-detail.ts';
import { readLedger } from '$lib/server/repositories/figures/staffing-ledger.ts';
import { isAct } from '$lib/ui/commitment/acts/act.ts';
import { dayAsked } from '../day-asked.ts';
import { answer, readFields } from '../ataganden/[nr]/answer.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { db, today, openVersion }, url }) => {
	const { per, linkPer } = dayAsked(url, today);
	const entries = await readLedger(db, per);
	const place = parsePlace(url.searchParams);
	const [sida = null, belopp = null, svar = null] = PAGES.map((name) => url.searchParams.get(name));
	const saved = url.searchParams.get('sparat');
	const canAnswer = linkPer === null && openVersion === null;
	return {
		...{ per, linkPer, readOnly: !canAnswer },
		saved: isAct(saved) ? saved : null,
		behind: place && { place, lines: linesBehind(entries, place, sida) },
		whole: place ? null : ledgerPage(entries, { sida, belopp, svar }, canAnswer),
	};
};

/** Each long list of the page has its own. */
const PAGES = ['sida', 'belopp', 'svar'] as const;

/** The answers to the question whether the later one changes the numbers of the earlier, and each taken back. */
const CHANGES = {
	andring: (context, base, { number = '' }) => amendCommitment(context, { ...base, number }),
	andringnej: (context, base, { number = '' }) => declineAmendment(context, { ...base, number }),
	andringbort: (context, { version }, { answerId = '' }) =>
		undoAmendment(context, { amendmentId: answerId, version }),
	andringnejbort: (context, { version }, { answerId = '' }) =>
		undoDecline(context, { declineId: answerId, version }),
} as const satisfies Record<string, Change>;

type Change = (
	context: App.Locals,
	base: { readonly commitmentId: string; readonly version: number },
	values: Readonly<Record<string, string>>,
) => ReturnType<typeof amendCommitment>;

export const actions = {
	andring: (event) => run('andring', event),
	andringnej: (event) => run('andringnej', event),
	andringbort: (event) => run('andringbort', event),
	andringnejbort: (event) => run('andringnejbort', event),
} satisfies Actions;

async function run(act: keyof typeof CHANGES, { request, locals }: RequestEvent) {
	const values = await readFields(request);
	const later = await findCommitment(locals.db, (values.later ?? '').slice(2), null, locals.today);
	if (!later) error(404, 'Åtagandet finns inte.');
	const base = { commitmentId: later.id, version: Number(values.version) };
	return answer(act, values, '/bemanning', () => CHANGES[act](locals, base, values));
}
