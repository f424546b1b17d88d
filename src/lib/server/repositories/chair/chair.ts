import type { Chair, ChairGroup, ChairQuestion, ChairStage } from '../../../domain/chair.ts';
import { answersSince, CONCERNS, type Concern, type MeetingNote } from '../../../domain/concern.ts';
import type { PlainDate } from '../../../domain/plain-date.ts';
import type { Db } from '../../database/open.ts';
import { snapshot } from '../../database/transact.ts';
import { meetingDates } from '../bodies.ts';
import { findCommitmentById } from '../commitments/commitment-detail.ts';
import { rowsAt } from '../commitments/commitment-list.ts';
import { readConcerns, type Concerns } from './concerns.ts';
import { latestNotes } from './meeting-notes.ts';
import { keyOf, numberOf } from '../numbers.ts';
import { readLimits } from '../settings.ts';

export interface ChairRequest {
	readonly per: PlainDate;
	/** A body's id; null for all. */
	readonly body: string | null;
	/** Number of the question shown in full, '2023-0042'; null: the first that is not answered. */
	readonly chosen: string | null;
}

/** So many rows of a group stand on the page; the others are found by stepping, or in the list. */
const SHOWN = 40;
/** So many cells of a group are drawn. */
const CELLS = 24;

/** What a chair asks about at the end of a day, all from one snapshot. */
export function readChair(db: Db, { per, body, chosen }: ChairRequest): Promise<Chair> {
	return snapshot(db, async (trx) => {
		const since = answersSince(per, await meetingDates(trx, body));
		const limits = await readLimits(trx);
		const concerns = await readConcerns(trx, { per, body }, limits);
		const notes = await latestNotes(trx, { since, per, body });
		const asking = inOrder(concerns, notes);
		const current = choose(asking, notes, chosen);
		const groups = Map.groupBy(asking, ({ group }) => group);
		const shown = [...groups.values()].flatMap((own) => own.slice(0, SHOWN));
		const ids = [...new Set([...shown, ...(current ? [current] : [])].map(({ id }) => id))];
		const rows = new Map((await rowsAt(trx, ids, per, limits)).map((row) => [row.id, row]));
		const tell = (one: Asking): Omit<ChairQuestion, 'row'> => ({
			...{ place: one.place, concerns: one.concerns, note: notes.get(one.id) ?? null },
			facts: factsOf(one.id, concerns),
		});
		const answeredIn = (own: readonly Asking[]) =>
			notes.size === 0 ? 0 : own.filter(({ id }) => notes.has(id)).length;
		return {
			...{ per, since, total: asking.length, answered: answeredIn(asking) },
			groups: CONCERNS.map((concern): ChairGroup => {
				const own = groups.get(concern) ?? [];
				return {
					...{ concern, total: own.length, first: own[0] ? numberOf(own[0].key) : null },
					answered: answeredIn(own),
					cells: own.slice(0, CELLS).map(({ id }) => notes.has(id)),
					questions: own.slice(0, SHOWN).flatMap((one) => {
						const row = rows.get(one.id);
						return row ? [{ row, ...tell(one) }] : [];
					}),
				};
			}),
			stage: current && (await stageOf(trx, asking, current, tell(current), per)),
		};
	});
}

interface Asking {
	readonly id: string;
	readonly key: number;
	readonly group: Concern;
	readonly concerns: readonly Concern[];
	/** From 1; given last. */
	place: number;
}

/** Each commitment once, where it first stands; then what was answered and whose reason is gone. */
function inOrder(
	{ groups }: Concerns,
	notes: ReadonlyMap<string, MeetingNote & { readonly key: number }>,
): Asking[] {
	const concernsOf = new Map<string, Concern[]>();
	const asking: Asking[] = [];
	for (const group of CONCERNS) {
		for (const { id, key } of groups.get(group) ?? []) {
			const known = concernsOf.get(id);
			if (known) {
				known.push(group);
				continue;
			}
			const concerns = [group];
			concernsOf.set(id, concerns);
			asking.push({ id, key, group, concerns, place: 0 });
		}
	}
	const gone = [...notes.values()]
		.filter(({ commitmentId }) => !concernsOf.has(commitmentId))
		.map(({ commitmentId: id, key, concern }) => ({ id, key, group: concern, concerns: [], place: 0 }));
	const whole = gone.length === 0 ? asking : [...asking, ...gone].sort(byGroup);
	for (const [index, one] of whole.entries()) one.place = index + 1;
	return whole;
}

/** Stable: within a group the order stays. */
const byGroup = (a: Asking, b: Asking) => CONCERNS.indexOf(a.group) - CONCERNS.indexOf(b.group);

function choose(
	asking: readonly Asking[],
	notes: ReadonlyMap<string, unknown>,
	chosen: string | null,
): Asking | null {
	const key = chosen === null ? null : keyOf(chosen);
	return (
		asking.find((one) => one.key === key) ?? asking.find(({ id }) => !notes.has(id)) ?? asking[0] ?? null
	);
}

const factsOf = (id: string, { budgets, missed }: Concerns): ChairQuestion['facts'] => ({
	budgets: (budgets.get(id) ?? []).map(({ name, day, state }) => ({ name, day, state })),
	missed: (missed.get(id) ?? []).map(({ period, due }) => ({ period, due })),
});

async function stageOf(
	db: Db,
	asking: readonly Asking[],
	current: Asking,
	told: Omit<ChairQuestion, 'row'>,
	per: PlainDate,
): Promise<ChairStage | null> {
	const row = await findCommitmentById(db, current.id, per);
	const numberAt = (place: number) => {
		const one = asking[place - 1];
		return one ? numberOf(one.key) : null;
	};
	return (
		row && {
			...{ row, ...told, group: current.group },
			...{ previous: numberAt(current.place - 1), next: numberAt(current.place + 1) },
		}
	);
}
