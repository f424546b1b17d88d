import { error, type RequestEvent } from '@sveltejs/kit';
import { isPlainDate } from '$lib/domain/plain-date.ts';
import type { DependencyState, Status } from '$lib/domain/words.ts';
import { assignUnits } from '$lib/server/operations/assign-units.ts';
import { moveDeadline } from '$lib/server/operations/move-deadline.ts';
import { reportBack } from '$lib/server/operations/report-back.ts';
import { setStatus } from '$lib/server/operations/set-status.ts';
import { settleDependency } from '$lib/server/operations/settle-dependency.ts';
import { writeLine } from '$lib/server/operations/write-line.ts';
import { findCommitmentLinks } from '$lib/server/repositories/commitment-links.ts';
import { findCommitment } from '$lib/server/repositories/commitment-detail.ts';
import { isAct, type Act } from '$lib/ui/commitment/act.ts';
import { answer, readFields } from './answer.ts';
import { followActions } from './follow-actions.ts';
import { ledgerActions, ledgerParts } from './ledger-actions.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { db, today }, params, url }) => {
	const written = url.searchParams.get('per');
	const per = isPlainDate(written) && written !== today ? written : null;
	const saved = url.searchParams.get('sparat');
	const row = (await findCommitment(db, params.nr, per, today)) ?? missing(params.nr);
	return {
		row,
		links: await findCommitmentLinks(db, row.id, per ?? today),
		...(await ledgerParts(db, row, per ?? today)),
		per: per ?? today,
		linkPer: per,
		saved: isAct(saved) ? saved : null,
	};
};

export const actions: Actions = {
	...ledgerActions,
	...followActions,
	rad: (event) =>
		act(
			event,
			'rad',
			({ line }) =>
				(base) =>
					writeLine(event.locals, { ...base, line }),
		),
	lage: (event) =>
		act(
			event,
			'lage',
			({ status, line }) =>
				(base) =>
					setStatus(event.locals, { ...base, status: status as Status, line }),
		),
	aterrapport: (event) =>
		act(
			event,
			'aterrapport',
			({ date, item, line, due, caseNumber }) =>
				(base) =>
					reportBack(event.locals, { ...base, date, item, line, due, caseNumber }),
		),
	frist: (event) =>
		act(
			event,
			'frist',
			({ to, reason }) =>
				(base) =>
					moveDeadline(event.locals, { ...base, to, reason }),
		),
	ansvarig: (event) =>
		act(
			event,
			'ansvarig',
			({ names }) =>
				(base) =>
					assignUnits(event.locals, { ...base, names: lines(names) }),
		),
	avsluta: (event) =>
		act(
			event,
			'avsluta',
			({ line }) =>
				(base) =>
					setStatus(event.locals, { ...base, status: 'closed', line }),
		),
	oppna: (event) =>
		act(
			event,
			'oppna',
			({ line }) =>
				(base) =>
					setStatus(event.locals, { ...base, status: 'in-progress', line }),
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
type Change = (base: { commitmentId: string; version: number }) => ReturnType<typeof writeLine>;

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
