import type { StoredClosing } from '../../../domain/document.ts';
import { reasonSentence, referenceInWords, type LinkReason } from '../../../domain/matter.ts';
import type { Reference } from '../../../domain/reading.ts';
import { isAmong } from '../../database/dialect.ts';
import { fromJson } from '../../database/json.ts';
import type { Db } from '../../database/open.ts';
import { resolveReferences, type Target } from './reference-targets.ts';

export type Candidate = StoredClosing['candidates'][number];

export interface ClosingPointer {
	readonly documentId: string;
	/** Number of the item that the sentence stands under. */
	readonly item: string;
	readonly reference: Reference;
	/** The commitment that a person has chosen: it stays in the list. */
	readonly chosen: string | null;
}

/**
 * "uppdraget från den 20 maj 2025, § 33, anses slutfört" → strong: decided by that body on that day under that § (and
 * point, where both tell one). A § without its day is weak, and so is the same case number: a matter may hold many
 * commitments. A sentence that points at nothing speaks of its own item's case. Only decided ones from before the
 * closing's own meeting. In the order of the pointers, strongest first.
 */
export async function findCandidates(db: Db, pointers: readonly ClosingPointer[]): Promise<Candidate[][]> {
	if (pointers.length === 0) return [];
	const asked = await withOwnCases(db, pointers);
	const targets = await resolveReferences(db, asked);
	const rows = await findCommitments(db, asked, targets);
	const days = await meetingDays(db, asked);
	return asked.map((pointer, index) => {
		const day = days.get(pointer.documentId) ?? null;
		const found = (targets[index] ?? []).flatMap((target) =>
			(rows.get(target.itemId) ?? [])
				.filter((row) => row.document_id !== pointer.documentId)
				.filter((row) => day === null || row.decided === null || row.decided < day)
				.filter((row) => target.by === 'case' || !isOtherPoint(pointer.reference, row))
				.map((row) => toCandidate(row, target, pointer.reference)),
		);
		const chosen = rows.get(CHOSEN)?.find(({ id }) => id === pointer.chosen);
		const kept = chosen && !found.some(({ commitmentId }) => commitmentId === chosen.id);
		return [
			...found.filter(({ strength }) => strength === 'strong'),
			...found.filter(({ strength }) => strength === 'weak'),
			...(kept ? [{ ...bare(chosen), reason: 'Valt av en person', strength: 'weak' as const }] : []),
		];
	});
}

interface CommitmentOfItem {
	readonly id: string;
	readonly number: string;
	readonly number_key: number;
	readonly wording: string;
	readonly document_id: string;
	readonly decided: string | null;
	readonly point: string | null;
	readonly case_numbers: string;
	readonly item_id: string;
}

/** Where a sentence names neither § nor case, the case number of the item that it stands under. */
async function withOwnCases(db: Db, pointers: readonly ClosingPointer[]): Promise<ClosingPointer[]> {
	const silent = pointers.filter(({ reference }) => !points(reference));
	if (silent.length === 0) return [...pointers];
	const rows = await db
		.selectFrom('items')
		.select(['document_id', 'number', 'case_numbers'])
		.where(isAmong('document_id', [...new Set(silent.map(({ documentId }) => documentId))]))
		.execute();
	const cases = new Map(rows.map((row) => [`${row.document_id} ${row.number}`, row.case_numbers]));
	return pointers.map((pointer) => {
		const own = fromJson<string[]>(cases.get(`${pointer.documentId} ${pointer.item}`) ?? '[]');
		return points(pointer.reference) || !own[0]
			? pointer
			: { ...pointer, reference: { ...pointer.reference, caseNumber: own[0] } };
	});
}

const points = ({ item, caseNumber }: Reference) => item !== null || caseNumber !== null;

/** By item; those that a person has chosen, whatever they stand under, under `CHOSEN`. */
const CHOSEN = '';

async function findCommitments(
	db: Db,
	pointers: readonly ClosingPointer[],
	targets: readonly (readonly Target[])[],
): Promise<Map<string, CommitmentOfItem[]>> {
	const documents = [...new Set(targets.flat().map(({ documentId }) => documentId))];
	const items = new Set(targets.flat().map(({ itemId }) => itemId));
	const chosen = pointers.flatMap((pointer) => pointer.chosen ?? []);
	const rows: CommitmentOfItem[] = await select(db)
		.where(isAmong('c.document_id', documents))
		.where('c.stage', '=', 'decided')
		.execute();
	const found = Map.groupBy(
		rows.filter(({ item_id }) => items.has(item_id)),
		({ item_id }) => item_id,
	);
	if (chosen.length > 0) found.set(CHOSEN, await select(db).where(isAmong('c.id', chosen)).execute());
	return found;
}

const select = (db: Db) =>
	db
		.selectFrom('commitments as c')
		.innerJoin('suggestions as s', 's.id', 'c.suggestion_id')
		.select(['c.id', 'c.number', 'c.number_key', 'c.wording', 'c.document_id', 'c.decided', 'c.point'])
		.select(['c.case_numbers', 's.item_id'])
		.orderBy('c.number_key');

async function meetingDays(db: Db, pointers: readonly ClosingPointer[]) {
	const rows = await db
		.selectFrom('documents')
		.select(['id', 'meeting_date'])
		.where(isAmong('id', [...new Set(pointers.map(({ documentId }) => documentId))]))
		.execute();
	return new Map(rows.map((row) => [row.id, row.meeting_date]));
}

const isOtherPoint = ({ point }: Reference, row: CommitmentOfItem) =>
	point !== null && row.point !== null && row.point !== point;

function toCandidate(row: CommitmentOfItem, { by, sure }: Target, reference: Reference): Candidate {
	if (by === 'case') {
		const caseNumber = fromJson<string[]>(row.case_numbers)[0] ?? reference.caseNumber ?? '';
		const reason: LinkReason = { kind: 'case-number', caseNumber };
		return { ...bare(row), reason: reasonSentence(reason), strength: 'weak' };
	}
	const reason = sure
		? `Beslutat ${[row.decided, referenceInWords({ ...reference, body: null, date: null })].join(', ')}`
		: reasonSentence({ kind: 'refers', reference, sure });
	return { ...bare(row), reason, strength: sure ? 'strong' : 'weak' };
}

const bare = ({ id, number, wording }: CommitmentOfItem) => ({ commitmentId: id, number, wording });
