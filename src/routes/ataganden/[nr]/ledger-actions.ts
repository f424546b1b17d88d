import type { CommitmentDetail } from '$lib/domain/commitment.ts';
import type { RestsOnKind } from '$lib/domain/dependency.ts';
import type { PlainDate } from '$lib/domain/plain-date.ts';
import type { Db } from '$lib/server/database/open.ts';
import { addDependency } from '$lib/server/operations/dependencies/add-dependency.ts';
import { amendCommitment, undoAmendment } from '$lib/server/operations/staffing/amend-commitment.ts';
import { closeCommitment, openCommitment } from '$lib/server/operations/close-to-public.ts';
import { declineAmendment, undoDecline } from '$lib/server/operations/staffing/decline-amendment.ts';
import { fillStaffing } from '$lib/server/operations/staffing/fill-staffing.ts';
import { removeDependency } from '$lib/server/operations/dependencies/remove-dependency.ts';
import { closureOfCommitment } from '$lib/server/repositories/closures.ts';
import { findGraph } from '$lib/server/repositories/commitments/dependency-graph.ts';
import { findLedgerEntry } from '$lib/server/repositories/figures/staffing-ledger.ts';
import type { LedgerAct } from '$lib/ui/commitment/acts/ledger-acts.ts';
import { actionsOf } from './answer.ts';

/** What the page of a commitment shows beside the commitment itself. */
export const ledgerParts = async (db: Db, row: CommitmentDetail, per: PlainDate) => ({
	graph: await findGraph(db, row.id, per),
	entry: row.staffing || row.amount ? await findLedgerEntry(db, row.id, per) : null,
	closure: await closureOfCommitment(db, row),
});

export const ledgerActions = actionsOf<LedgerAct>({
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
});
