import type { DependencyState, Status } from '$lib/domain/words.ts';
import { assignUnits } from '$lib/server/operations/follow/assign-units.ts';
import { refused } from '$lib/server/operations/context.ts';
import { moveDeadline } from '$lib/server/operations/follow/move-deadline.ts';
import { reportBack } from '$lib/server/operations/follow/report-back.ts';
import { setStatus } from '$lib/server/operations/follow/set-status.ts';
import { settleDependency } from '$lib/server/operations/dependencies/settle-dependency.ts';
import { undoChanges } from '$lib/server/operations/desk/undo-changes.ts';
import { writeLine } from '$lib/server/operations/follow/write-line.ts';
import { ownLatestChange } from '$lib/server/repositories/changes-today.ts';
import { findCommitmentLinks } from '$lib/server/repositories/links/commitment-links.ts';
import { findMeetingAnswer } from '$lib/server/repositories/documents/meeting-answers.ts';
import { findCommitment } from '$lib/server/repositories/commitments/commitment-detail.ts';
import { isAct } from '$lib/ui/commitment/acts/act.ts';
import { dayAsked } from '../../day-asked.ts';
import { actionsOf, missingCommitment, undoable } from './answer.ts';
import { followActions } from './follow-actions.ts';
import { ledgerActions, ledgerParts } from './ledger-actions.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { db, today, openVersion } = locals;
	const { per, linkPer } = dayAsked(url, today);
	const saved = url.searchParams.get('sparat');
	const row = (await findCommitment(db, params.nr, linkPer, today)) ?? missingCommitment(params.nr);
	return {
		...{ row, per, linkPer },
		links: await findCommitmentLinks(db, row.id, per),
		...(await ledgerParts(db, row, per)),
		// What can be done about it is asked in the present only.
		meeting: openVersion || linkPer ? null : await findMeetingAnswer(db, row),
		saved: isAct(saved) ? saved : null,
		undoable: linkPer === null && !openVersion ? await ownLatestChange(db, row.id, locals) : null,
	};
};

export const actions: Actions = {
	...ledgerActions,
	...followActions,
	...actionsOf({
		rad: undoable((context, base, field) => writeLine(context, { ...base, line: field('line') })),
		lage: undoable((context, base, field) =>
			setStatus(context, { ...base, status: field('status') as Status, line: field('line') }),
		),
		frist: undoable((context, base, field) =>
			moveDeadline(context, { ...base, to: field('to'), reason: field('reason') }),
		),
		ansvarig: undoable((context, base, field) =>
			assignUnits(context, { ...base, names: lines(field('names')) }),
		),
		avsluta: undoable((context, base, field) =>
			setStatus(context, { ...base, status: 'closed', line: field('line') }),
		),
		oppna: undoable((context, base, field) =>
			setStatus(context, { ...base, status: 'in-progress', line: field('line') }),
		),
		/** Takes back the latest of these. */
		'angra-senaste': async (context, { commitmentId }) => {
			const result = await undoChanges(context, { commitmentId });
			const [left] = result.ok ? result.value.refused : [];
			return left ? refused(...left.issues) : result;
		},
		aterrapport: (context, base, field) =>
			reportBack(context, {
				...{ ...base, date: field('date'), item: field('item'), line: field('line') },
				...{ due: field('due'), caseNumber: field('caseNumber') },
			}),
		beroende: (context, { version }, field) =>
			settleDependency(context, {
				...{ dependencyId: field('dependencyId'), version, state: field('state') as DependencyState },
				settledBy: field('settledBy'),
			}),
	}),
};

const lines = (text: string) =>
	text
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean);
