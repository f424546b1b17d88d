import { error, type RequestEvent } from '@sveltejs/kit';
import type { CommitmentDetail } from '$lib/domain/commitment.ts';
import type { RestsOnKind } from '$lib/domain/dependency.ts';
import type { PlainDate } from '$lib/domain/plain-date.ts';
import type { Db } from '$lib/server/database/open.ts';
import { addDependency } from '$lib/server/operations/add-dependency.ts';
import { amendCommitment, undoAmendment } from '$lib/server/operations/amend-commitment.ts';
import { closeCommitment, openCommitment } from '$lib/server/operations/close-to-public.ts';
import type { Context, Result } from '$lib/server/operations/context.ts';
import { declineAmendment, undoDecline } from '$lib/server/operations/decline-amendment.ts';
import { fillStaffing } from '$lib/server/operations/fill-staffing.ts';
import { removeDependency } from '$lib/server/operations/remove-dependency.ts';
import { closureOfCommitment } from '$lib/server/repositories/closures.ts';
import { findCommitment } from '$lib/server/repositories/commitment-detail.ts';
import { findGraph } from '$lib/server/repositories/dependency-graph.ts';
import { findLedgerEntry } from '$lib/server/repositories/staffing-ledger.ts';
import type { LedgerAct } from '$lib/ui/commitment/ledger-acts.ts';
import { answer, readFields } from './answer.ts';

/** What the page of a commitment shows beside the commitment itself. */
export const ledgerParts = async (db: Db, row: CommitmentDetail, per: PlainDate) => ({
	graph: await findGraph(db, row.id, per),
	entry: row.staffing || row.amount ? await findLedgerEntry(db, row.id, per) : null,
	closure: await closureOfCommitment(db, row),
});

type Event = RequestEvent<{ nr: string }>;
type Base = { readonly commitmentId: string; readonly version: number };
type Change = (
	context: Context,
	base: Base,
	field: (name: string) => string,
) => Promise<Result<unknown, CommitmentDetail>>;

const CHANGES: Readonly<Record<LedgerAct, Change>> = {
	vilarpa: (context, base, field) =>
		addDependency(context, { ...base, kind: field('kind') as RestsOnKind, name: field('name') }),
	vilarbort: (context, { version }, field) =>
		removeDependency(context, { dependencyId: field('dependencyId'), version }),
	tillsatt: (context, base, field) =>
		fillStaffing(context, {
			...{ ...base, unit: field('unit'), percent: field('percent') },
			...{ positions: field('positions'), line: field('line'), date: field('date') || null },
		}),
	andring: (context, base, field) => amendCommitment(context, { ...base, number: field('number') }),
	andringbort: (context, { version }, field) =>
		undoAmendment(context, { amendmentId: field('amendmentId'), version }),
	andringnej: (context, base, field) => declineAmendment(context, { ...base, number: field('number') }),
	andringnejbort: (context, { version }, field) =>
		undoDecline(context, { declineId: field('declineId'), version }),
	stang: (context, base, field) => closeCommitment(context, { ...base, ground: field('ground') }),
	slapp: (context, base) => openCommitment(context, base),
};

export const ledgerActions = Object.fromEntries(
	Object.entries(CHANGES).map(([name, change]) => [
		name,
		(event: Event) => run(name as LedgerAct, change, event),
	]),
) as Readonly<Record<LedgerAct, (event: Event) => ReturnType<typeof run>>>;

async function run(name: LedgerAct, change: Change, { request, params, locals, url }: Event) {
	const values = await readFields(request);
	const row = await findCommitment(locals.db, params.nr, null, locals.today);
	if (!row) error(404, `Åtagande Å-${params.nr} finns inte.`);
	const base = { commitmentId: row.id, version: Number(values.version) };
	return answer(name, values, url.pathname, () => change(locals, base, (field) => values[field] ?? ''));
}
