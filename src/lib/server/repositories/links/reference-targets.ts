import { bodiesMeant } from '../../../domain/body-name.ts';
import { caseKey } from '../../../domain/case-number.ts';
import { addDays, type PlainDate } from '../../../domain/plain-date.ts';
import type { Reference } from '../../../domain/reading.ts';
import { fold } from '../../../domain/swedish-text.ts';
import { isAmong, sectionsAt } from '../../database/dialect.ts';
import type { Db } from '../../database/open.ts';

/** A reference and the document in whose text it stands: "nämndens beslut" is of that document's own body. */
export interface Pointer {
	readonly documentId: string;
	readonly reference: Reference;
}

/** A stored item that a reference points at. */
export interface Target {
	readonly itemId: string;
	readonly documentId: string;
	/** By its § at a meeting, or only by its case number. */
	readonly by: 'section' | 'case';
	/** The text tells the day, and only one body fits. */
	readonly sure: boolean;
}

/**
 * Finds what references point at, as it stands stored now: a document that came later, or whose body or day a person
 * has put right, is found without anything being read again. "§ 46" with a day is that §; "§ 46/2021" the § 46 of that
 * year; "Ks § 46" the latest one before. A kallelse has points and no §§. In the order of the pointers.
 */
export async function resolveReferences(db: Db, pointers: readonly Pointer[]): Promise<Target[][]> {
	if (pointers.length === 0) return [];
	const places = await placesOf(db, pointers);
	const sections = await findSections(
		db,
		places.flatMap((place) => place ?? []),
	);
	const keys = pointers.map(({ reference }) => keyIn(reference));
	const cases = await findCases(db, [...new Set(keys.flatMap((key) => key ?? []))]);
	return pointers.map(({ documentId }, index): Target[] => {
		const place = places[index];
		const bySection = place ? atPlace(sections, place, documentId) : [];
		const found = new Set(bySection.map(({ itemId }) => itemId));
		const byCase = (cases.get(keys[index] ?? '') ?? []).filter(({ id }) => !found.has(id));
		return [
			...bySection,
			...byCase.map(({ id, document_id }): Target => ({
				...{ itemId: id, documentId: document_id, by: 'case', sure: true },
			})),
		];
	});
}

/** Where a § is to be looked for: at meetings of these bodies, between these days. */
interface Place {
	readonly bodies: readonly string[];
	readonly number: string;
	readonly from: PlainDate;
	readonly to: PlainDate;
	/** `latest`: no day and no year was told, so that the last one counts. */
	readonly told: 'day' | 'year' | 'latest';
}

interface Section {
	readonly id: string;
	readonly document_id: string;
	readonly number: string;
	readonly body_id: string;
	readonly meeting_date: PlainDate;
}

async function placesOf(db: Db, pointers: readonly Pointer[]): Promise<(Place | null)[]> {
	const bodies = await db.selectFrom('body_aliases').selectAll().execute();
	const names = bodies.map(({ folded }) => folded);
	const idOf = new Map(bodies.map(({ folded, body_id }) => [folded, body_id]));
	const documents = await db
		.selectFrom('documents as d')
		.leftJoin('bodies as b', 'b.id', 'd.body_id')
		.select(['d.id', 'd.meeting_date', 'b.name'])
		.where(isAmong('d.id', [...new Set(pointers.map(({ documentId }) => documentId))]))
		.execute();
	const own = new Map(documents.map((row) => [row.id, row]));
	const meant = new Map<string, readonly string[]>();
	return pointers.map(({ documentId, reference }) => {
		const { meeting_date: here, name } = own.get(documentId) ?? { meeting_date: null, name: null };
		const written = JSON.stringify([reference.body, name]);
		const ids =
			meant.get(written) ??
			bodiesMeant(reference.body, name, names).flatMap((one) => idOf.get(fold(one)) ?? []);
		meant.set(written, ids);
		return placeOf(reference, [...new Set(ids)], here);
	});
}

function placeOf(
	{ item, date, year }: Reference,
	bodies: readonly string[],
	here: PlainDate | null,
): Place | null {
	if (item === null || bodies.length === 0) return null;
	if (date !== null) return { bodies, number: item, from: date, to: date, told: 'day' };
	if (year !== undefined)
		return { bodies, number: item, from: `${year}-01-01`, to: `${year}-12-31`, told: 'year' };
	return here === null ? null : { bodies, number: item, from: addDays(here, -366), to: here, told: 'latest' };
}

async function findSections(db: Db, places: readonly Place[]): Promise<Map<string, Section[]>> {
	const asked = places.flatMap(({ bodies, from, to, number }) =>
		bodies.map((body) => ({ body, from, to, number })),
	);
	if (asked.length === 0) return new Map();
	const { rows } = await sectionsAt(asked).execute(db);
	return Map.groupBy(rows, ({ number }) => number);
}

function atPlace(sections: ReadonlyMap<string, Section[]>, place: Place, from: string): Target[] {
	const { bodies, number, told } = place;
	const all = (sections.get(number) ?? []).filter(
		({ body_id, meeting_date, document_id }) =>
			bodies.includes(body_id) &&
			place.from <= meeting_date &&
			meeting_date <= place.to &&
			(told !== 'latest' || document_id !== from),
	);
	const day = told === 'latest' ? all.at(-1)?.meeting_date : null;
	const found = all.filter(({ meeting_date }) => day == null || meeting_date === day);
	const sure = told === 'day' && new Set(found.map(({ body_id }) => body_id)).size === 1;
	return found.map(({ id, document_id }) => ({ itemId: id, documentId: document_id, by: 'section', sure }));
}

async function findCases(db: Db, keys: readonly string[]) {
	if (keys.length === 0) return new Map<string, never[]>();
	const rows = await db
		.selectFrom('item_cases as k')
		.innerJoin('items as i', 'i.id', 'k.item_id')
		.select(['k.case_key', 'i.id', 'i.document_id'])
		.where(isAmong('k.case_key', keys))
		.orderBy('i.id')
		.execute();
	return Map.groupBy(rows, ({ case_key }) => case_key);
}

const keyIn = ({ caseNumber }: Reference) => (caseNumber === null ? null : caseKey(caseNumber));
