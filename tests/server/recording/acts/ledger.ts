import { addDependency } from '../../../../src/lib/server/operations/dependencies/add-dependency.ts';
import {
	amendCommitment,
	undoAmendment,
} from '../../../../src/lib/server/operations/staffing/amend-commitment.ts';
import { closeCommitment, openCommitment } from '../../../../src/lib/server/operations/close-to-public.ts';
import {
	declineAmendment,
	undoDecline,
} from '../../../../src/lib/server/operations/staffing/decline-amendment.ts';
import { fillStaffing } from '../../../../src/lib/server/operations/staffing/fill-staffing.ts';
import { removeDependency } from '../../../../src/lib/server/operations/dependencies/remove-dependency.ts';
import { settleDependency } from '../../../../src/lib/server/operations/dependencies/settle-dependency.ts';
import type { Acting, Doing } from './acting.ts';

/** What rests on what, what is filled, what a later decision changes, and what the public may see. */
export const LEDGER = {
	settle: async ({ context, db, day, word, one, ownerOf }) => {
		const rest = one(await db.selectFrom('dependencies').selectAll().orderBy('id').execute());
		const owner = ownerOf(rest);
		if (!owner || !rest) return null;
		const state = (['met', 'not-met', 'unknown'] as const)[word % 3] ?? 'met';
		const { version } = owner;
		return settleDependency(context, { dependencyId: rest.id, version, state, date: day });
	},
	rest: async (acting) => {
		const { context, base, day, word } = acting;
		if (word > 3)
			return addDependency(context, { ...base, kind: 'budget', name: `budget ${word}`, date: day });
		const name = await numberOfAnother(acting);
		return addDependency(context, { ...base, kind: 'commitment', name, date: day });
	},
	unrest: async ({ context, db, day, one, ownerOf }) => {
		const rest = one(await db.selectFrom('dependencies').selectAll().orderBy('id').execute());
		const owner = ownerOf(rest);
		if (!owner || !rest) return null;
		return removeDependency(context, { dependencyId: rest.id, version: owner.version, date: day });
	},
	fill: async ({ context, db, day, word, one, ownerOf }) => {
		const staffed = one(
			await db
				.selectFrom('commitments')
				.select('id as commitment_id')
				.where('staffing', 'is not', null)
				.orderBy('number_key')
				.execute(),
		);
		const target = ownerOf(staffed);
		if (!target) return null;
		const unit = ['Kansliet', 'Skolan'][word % 2] ?? '';
		return fillStaffing(context, {
			...target,
			unit,
			percent: String(word * 20),
			line: 'Anställd',
			date: day,
		});
	},
	amend: async (acting) =>
		amendCommitment(acting.context, { ...acting.base, number: await numberOfAnother(acting) }),
	'amend-staffing': async ({ context, db, word, ownerOf }) => {
		const [earlier, later] = await db
			.selectFrom('commitments')
			.select(['id as commitment_id', 'number'])
			.where('staffing', 'is not', null)
			.orderBy('decided')
			.execute();
		const target = ownerOf(later);
		if (!target || !earlier) return null;
		const answer = word > 2 ? amendCommitment : declineAmendment;
		return answer(context, { ...target, number: earlier.number });
	},
	unamend: async ({ context, db, one, ownerOf }) => {
		const row = one(await db.selectFrom('amendments').selectAll().orderBy('id').execute());
		const owner = ownerOf(row);
		if (!owner || !row) return null;
		return undoAmendment(context, { amendmentId: row.id, version: owner.version });
	},
	undecline: async ({ context, db, one, ownerOf }) => {
		const row = one(await db.selectFrom('amendment_declines').selectAll().orderBy('id').execute());
		const owner = ownerOf(row);
		if (!owner || !row) return null;
		return undoDecline(context, { declineId: row.id, version: owner.version });
	},
	shut: ({ context, base }) => closeCommitment(context, { ...base, ground: 'OSL 26 kap. 1 §' }),
	open: async ({ context, db, one, ownerOf }) => {
		const rows = await db
			.selectFrom('closures')
			.select((eb) => eb.ref('commitment_id').$notNull().as('commitment_id'))
			.orderBy('id')
			.execute();
		const target = ownerOf(one(rows));
		return target ? openCommitment(context, target) : null;
	},
} satisfies Record<string, Doing>;

/** The number of a commitment that the word points out; it may be the same one. */
async function numberOfAnother({ db, word }: Acting): Promise<string> {
	const rows = await db.selectFrom('commitments').select('number').orderBy('number_key').execute();
	return rows[word % rows.length]?.number ?? '';
}
