import { error, type RequestEvent } from '@sveltejs/kit';
import type { DependencyState, Status } from '$lib/domain/words.ts';
import { assignUnits } from '$lib/server/operations/assign-units.ts';
import { changeUndoably } from '$lib/server/operations/change-undoably.ts';
import { refused, type Context, type Result } from '$lib/server/operations/context.ts';
import type { CommitmentDetail } from '$lib/domain/commitment.ts';
import { moveDeadline } from '$lib/server/operations/move-deadline.ts';
import { reportBack } from '$lib/server/operations/report-back.ts';
import { setStatus } from '$lib/server/operations/set-status.ts';
import { settleDependency } from '$lib/server/operations/settle-dependency.ts';
import { undoChanges } from '$lib/server/operations/undo-changes.ts';
import { writeLine } from '$lib/server/operations/write-line.ts';
import { ownLatestChange } from '$lib/server/repositories/changes-today.ts';
import { findCommitmentLinks } from '$lib/server/repositories/commitment-links.ts';
import { findMeetingAnswer } from '$lib/server/repositories/meeting-answers.ts';
import { findCommitment } from '$lib/server/repositories/commitment-detail.ts';
import { isAct, type Act } from '$lib/ui/commitment/act.ts';
import { dayAsked } from '../../day-asked.ts';
import { answer, readFields } from './answer.ts';
import { followActions } from './follow-actions.ts';
import { ledgerActions, ledgerParts } from './ledger-actions.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { db, today, openVersion } = locals;
	const { per, linkPer } = dayAsked(url, today);
	const saved = url.searchParams.get('sparat');
	const row = (await findCommitment(db, params.nr, linkPer, today)) ?? missing(params.nr);
	return {
		...{ row, per, linkPer },
		links: await findCommitmentLinks(db, row.id, per),
		...(await ledgerParts(db, row, per)),
		meeting: openVersion ? null : await findMeetingAnswer(db, row),
		saved: isAct(saved) ? saved : null,
		undoable: linkPer === null && !openVersion ? await ownLatestChange(db, row.id, locals) : null,
	};
};

export const actions: Actions = {
	...ledgerActions,
	...followActions,
	rad: (event) =>
		undoable(
			event,
			'rad',
			({ line }) =>
				(context, base) =>
					writeLine(context, { ...base, line }),
		),
	lage: (event) =>
		undoable(
			event,
			'lage',
			({ status, line }) =>
				(context, base) =>
					setStatus(context, { ...base, status: status as Status, line }),
		),
	frist: (event) =>
		undoable(
			event,
			'frist',
			({ to, reason }) =>
				(context, base) =>
					moveDeadline(context, { ...base, to, reason }),
		),
	ansvarig: (event) =>
		undoable(
			event,
			'ansvarig',
			({ names }) =>
				(context, base) =>
					assignUnits(context, { ...base, names: lines(names) }),
		),
	avsluta: (event) =>
		undoable(
			event,
			'avsluta',
			({ line }) =>
				(context, base) =>
					setStatus(context, { ...base, status: 'closed', line }),
		),
	oppna: (event) =>
		undoable(
			event,
			'oppna',
			({ line }) =>
				(context, base) =>
					setStatus(context, { ...base, status: 'in-progress', line }),
		),
	/** Takes back the latest of these. */
	'angra-senaste': (event) =>
		act(event, 'angra-senaste', () => async ({ commitmentId }) => {
			const result = await undoChanges(event.locals, { commitmentId });
			const [left] = result.ok ? result.value.refused : [];
			return left ? refused(...left.issues) : result;
		}),
	aterrapport: (event) =>
		act(
			event,
			'aterrapport',
			({ date, item, line, due, caseNumber }) =>
				(base) =>
					reportBack(event.locals, { ...base, date, item, line, due, caseNumber }),
		),
	beroende: (event) =>
		act(
			event,
			'beroende',
			({ dependencyId, state, settledBy }) =>
				({ version }) =>
					settleDependency(event.locals, {
						dependencyId,
						version,
						state: state as DependencyState,
						settledBy,
					}),
		),
};

type Fields = Record<string, string> &
	Record<
		| ('line' | 'status' | 'date' | 'item' | 'due' | 'caseNumber' | 'to' | 'reason' | 'names')
		| ('dependencyId' | 'state' | 'settledBy'),
		string
	>;
type Base = { readonly commitmentId: string; readonly version: number };
type Change = (base: Base) => Promise<Result<unknown, CommitmentDetail>>;

/** A change that can be taken back from the page. */
const undoable = (
	event: RequestEvent<{ nr: string }>,
	name: Act,
	change: (fields: Fields) => (context: Context, base: Base) => ReturnType<typeof writeLine>,
) =>
	act(
		event,
		name,
		(fields) => (base) =>
			changeUndoably(event.locals, base.commitmentId, (inside) => change(fields)(inside, base)),
	);

/** The commitment of the address, the version that the person saw, and what was written. */
async function act(
	{ request, params, locals, url }: RequestEvent<{ nr: string }>,
	name: Act,
	change: (fields: Fields) => Change,
) {
	const values = await readFields(request);
	const row = (await findCommitment(locals.db, params.nr, null, locals.today)) ?? missing(params.nr);
	const base = { commitmentId: row.id, version: Number(values.version) };
	const fields = new Proxy(values, { get: (all, key) => all[String(key)] ?? '' }) as Fields;
	return answer(name, values, url.pathname, () => change(fields)(base));
}

const missing = (number: string): never => error(404, `Åtagande Å-${number} finns inte.`);

const lines = (text: string) =>
	text
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean);
