import { answerDay, waitingOf } from '../../../domain/law-timers.ts';
import { GRANTED, type Motion, type MotionPlace } from '../../../domain/motion.ts';
import type { PlainDate } from '../../../domain/plain-date.ts';
import { isAmong } from '../../database/dialect.ts';
import type { Db } from '../../database/open.ts';
import { bodyOf, placesOf } from './motion-places.ts';

export interface MotionLists {
	/** Not answered at the end of the day, those that have waited longest first. */
	readonly waiting: readonly Motion[];
	/** Granted and not carried out, the earliest answer first. */
	readonly granted: readonly Motion[];
	/** All others that have been answered, the latest first. */
	readonly settled: readonly Motion[];
}

/** Motions and medborgarförslag as they stood at the end of a day. */
export async function listMotions(db: Db, { per }: { readonly per: PlainDate }): Promise<MotionLists> {
	const all = await readMotionsAt(db, per);
	const isGranted = ({ answer, carriedOut }: Motion) =>
		answer !== null && GRANTED.includes(answer.answer) && carriedOut === null;
	return {
		waiting: all.filter(({ answer }) => answer === null),
		granted: all.filter(isGranted).sort((a, b) => compare(a.answer?.on ?? '', b.answer?.on ?? '')),
		settled: all
			.filter((motion) => motion.answer !== null && !isGranted(motion))
			.sort((a, b) => compare(b.answer?.on ?? '', a.answer?.on ?? '')),
	};
}

/** Each that had been put forward, the earliest first. */
export async function readMotionsAt(db: Db, per: PlainDate): Promise<Motion[]> {
	const rows = await db
		.selectFrom('motions')
		.selectAll()
		.where('filed_on', '<=', per)
		.orderBy('filed_on')
		.orderBy('id')
		.execute();
	const places = await placesOf(db, [
		...new Set(rows.flatMap((row) => [row.filed_document_id ?? [], row.answered_document_id ?? []].flat())),
	]);
	const matters = await casesKnown(
		db,
		rows.flatMap(({ case_key }) => case_key ?? []),
	);
	const placeOf = (documentId: string | null, item: string | null): MotionPlace | null => {
		const place = documentId === null ? undefined : places.get(documentId);
		return place && item !== null
			? { documentId: place.id, item, body: bodyOf(place), date: place.meeting_date }
			: null;
	};
	return rows.map((row): Motion => {
		const isAnswered = row.answer !== null && row.answered_on !== null && row.answered_on <= per;
		const by = answerDay(row.filed_on);
		return {
			...{ id: row.id, kind: row.kind, title: row.title, version: row.version },
			...{ caseNumber: row.case_number, caseKey: row.case_key, filedOn: row.filed_on },
			hasMatter: row.case_key !== null && matters.has(row.case_key),
			filedAt: placeOf(row.filed_document_id, row.filed_item),
			answerBy: by,
			waiting: isAnswered ? null : waitingOf(row.filed_on, per),
			answer:
				isAnswered && row.answer !== null && row.answered_on !== null
					? {
							...{ answer: row.answer, on: row.answered_on, item: row.answered_item ?? '' },
							at: placeOf(row.answered_document_id, row.answered_item),
							late: row.answered_on > by,
						}
					: null,
			carriedOut:
				row.carried_out_on !== null && row.carried_out_on <= per
					? { on: row.carried_out_on, line: row.carried_out_line }
					: null,
		};
	});
}

async function casesKnown(db: Db, keys: readonly string[]): Promise<Set<string>> {
	const rows = await db
		.selectFrom('item_cases')
		.select('case_key')
		.distinct()
		.where(isAmong('case_key', [...new Set(keys)]))
		.execute();
	return new Set(rows.map(({ case_key }) => case_key));
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
