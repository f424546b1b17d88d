import type { Motion, MotionSighting } from '../../../domain/motion.ts';
import type { PlainDate } from '../../../domain/plain-date.ts';
import { ALIKE, likeness, titleWords } from '../../../domain/title-words.ts';
import type { Db } from '../../database/open.ts';
import { bodyOf } from './motion-places.ts';

/** No more than so many are asked about at a time. */
const MOST = 40;

/**
 * What documents up to a day say of motions and nobody has answered: those that are not on the list yet, and answers to
 * those that wait. Each motion once; what tells nothing new is left out. They only ask.
 */
export async function listSightings(
	db: Db,
	motions: readonly Motion[],
	per: PlainDate,
): Promise<MotionSighting[]> {
	const rows = await readRows(db, per);
	const seen = new Set<string>();
	const sightings: MotionSighting[] = [];
	for (const row of rows) {
		const sighting = toSighting(row, motions);
		if (!sighting || !isNews(sighting, motions, row.is_council === 1)) continue;
		const key =
			sighting.motion?.id ?? row.case_key ?? `${row.kind} ${titleWords(row.about).sort().join(' ')}`;
		if (seen.has(key)) continue;
		seen.add(key);
		sightings.push(sighting);
		if (sightings.length === MOST) break;
	}
	return sightings;
}

type Row = Awaited<ReturnType<typeof readRows>>[number];

/** The earliest meeting first, so that a motion is added before it is answered. */
async function readRows(db: Db, per: PlainDate) {
	const rows = await db
		.selectFrom('motion_sightings as m')
		.innerJoin('documents as d', 'd.id', 'm.document_id')
		.leftJoin('bodies as b', 'b.id', 'd.body_id')
		.selectAll('m')
		.select(['d.body_id', 'd.meeting_date', 'b.name'])
		.where('m.review', '=', 'suggested')
		.where('d.replaced_by', 'is', null)
		.where('d.meeting_date', '<=', per)
		.orderBy('d.meeting_date')
		.orderBy('m.document_id')
		.orderBy('m.item')
		.orderBy('m.position')
		.execute();
	return rows.map((row) => ({ ...row, is_council: /fullmäktige/iu.test(row.name ?? '') ? 1 : 0 }));
}

function toSighting(row: Row, motions: readonly Motion[]): MotionSighting | null {
	const motion = motions.find((each) => isSame(each, row)) ?? null;
	const atMeeting = row.announced === 1 && row.is_council === 1 ? row.meeting_date : null;
	return {
		...{ documentId: row.document_id, item: row.item, position: row.position, kind: row.kind },
		...{ about: row.about, caseNumber: row.case_number, quote: row.quote },
		filedOn: row.filed_on ?? atMeeting,
		filedIsStated: row.filed_on !== null,
		// Fullmäktige answers; a medborgarförslag may be handed over to a nämnd.
		answer: row.is_council === 1 || row.kind === 'citizen-proposal' ? row.answer : null,
		...{ body: bodyOf(row), date: row.meeting_date },
		motion: motion && { id: motion.id, title: motion.title, version: motion.version },
	};
}

/** By the case number; else by a title that is alike. */
function isSame(motion: Motion, row: Row): boolean {
	if (motion.kind !== row.kind) return false;
	if (motion.caseKey !== null && row.case_key !== null) return motion.caseKey === row.case_key;
	return likeness(titleWords(motion.title), titleWords(row.about), () => 1) >= ALIKE;
}

function isNews(sighting: MotionSighting, motions: readonly Motion[], isCouncil: boolean): boolean {
	// Fullmäktige has it, also where it is only put off: then it waits, and somebody has to say since when.
	if (sighting.motion === null) return sighting.filedOn !== null || isCouncil;
	const known = motions.find(({ id }) => id === sighting.motion?.id);
	return known?.answer === null && sighting.answer !== null && (sighting.date ?? '') >= known.filedOn;
}
