import { caseKey } from '../../src/lib/domain/case-number.ts';
import { addDays } from '../../src/lib/domain/plain-date.ts';
import { fold, sortKey } from '../../src/lib/domain/swedish-text.ts';
import { titleWords } from '../../src/lib/domain/title-words.ts';
import type { Db } from '../../src/lib/server/database/open.ts';
import { transact, type Trx } from '../../src/lib/server/database/transact.ts';
import { LINKS_VERSION } from '../../src/lib/server/repositories/links/link-index.ts';
import type { Row } from './built-rows.ts';

/** Items of a protocol, and bodies that meet in turn, each every third week. */
export const PER_MEETING = 25;
const BODIES = ['Kommunfullmäktige', 'Kommunstyrelsen', 'Socialnämnden', 'Tekniska nämnden', 'Kulturnämnden'];
/** So many items in a row, of different meetings, are one matter with one number. */
const PER_MATTER = 4;

/** The ids of the document and the item at an index. */
const documentAt = (index: number) => `d${Math.floor(index / PER_MEETING)}`;
export const itemAt = (index: number) => `i${index}`;

/**
 * Fills a database with invented protocols at the speed of bulk inserts: `count` items, every one with a case number
 * that three others share, every second one pointing at an earlier meeting by day and §.
 */
export async function buildItems(db: Db, count: number): Promise<void> {
	await transact(db, async (trx) => {
		await insertBodies(trx);
		const meetings = Array.from({ length: Math.ceil(count / PER_MEETING) }, (_, meeting) => meeting);
		await inBulk(trx, 'documents', meetings.map(documentOf));
		await inBulk(
			trx,
			'document_links',
			meetings.map((meeting) => ({ document_id: `d${meeting}`, version: LINKS_VERSION })),
		);
		const indexes = Array.from({ length: count }, (_, index) => index);
		await inBulk(trx, 'items', indexes.map(itemOf));
		await inBulk(
			trx,
			'item_cases',
			indexes.map((index) => ({ case_key: caseKey(caseOf(index)) ?? '', item_id: itemAt(index) })),
		);
		await inBulk(
			trx,
			'item_words',
			indexes.flatMap((index) =>
				titleWords(titleOf(index)).map((word) => ({ word, item_id: itemAt(index) })),
			),
		);
		await inBulk(trx, 'item_references', indexes.filter((index) => index % 2 === 1).map(referenceOf));
	});
}

type LinkTable = 'documents' | 'document_links' | 'items' | 'item_cases' | 'item_words' | 'item_references';

async function inBulk<T extends LinkTable>(trx: Trx, table: T, rows: readonly Row<T>[]) {
	for (let start = 0; start < rows.length; start += 500) {
		await trx
			.insertInto(table)
			.values(rows.slice(start, start + 500) as never)
			.execute();
	}
}

async function insertBodies(trx: Trx) {
	const named = BODIES.map((name, index) => ({ id: `b${index}`, name, sort_key: sortKey(name) }));
	await trx.insertInto('bodies').values(named).execute();
	await trx
		.insertInto('body_aliases')
		.values(named.map(({ id, name }) => ({ folded: fold(name), body_id: id })))
		.execute();
}

const dayOf = (meeting: number) => addDays('1995-01-10', Math.floor(meeting / BODIES.length) * 21);

const documentOf = (meeting: number) =>
	({
		...{
			id: `d${meeting}`,
			sha256: `d${meeting}`,
			file_name: 'byggt.txt',
			media_type: 'text/plain',
			size: 0,
		},
		...{ kind: 'protokoll', state: 'read', problem: null, body_id: `b${meeting % BODIES.length}` },
		...{ meeting_date: dayOf(meeting), body_set: 0, date_set: 0, range_from: null, range_to: null },
		...{ pages: null, machine_read: 0, ruleset_version: 'built', missing_numbers: '[]', text_hash: null },
		...{ similar_to: null, imported_at: '2021-01-01T00:00:00.000Z', imported_by: 'Test', version: 1 },
	}) as Row<'documents'>;

/** The four items of a matter stand under the same place of four meetings in a row. */
const matterOf = (index: number) => {
	const [meeting, place] = [Math.floor(index / PER_MEETING), index % PER_MEETING];
	return Math.floor(meeting / PER_MATTER) * PER_MEETING + place;
};

const caseOf = (index: number) => `KS ${1995 + (matterOf(index) % 30)}/${matterOf(index) + 1}`;
const titleOf = (index: number) =>
	`${THINGS[matterOf(index) % THINGS.length]} vid ${PLACES[matterOf(index) % PLACES.length]}en kvarter ${word(matterOf(index))}`;
const numberOf = (index: number) => `${1 + (index % (PER_MEETING * 12))}`;

const itemOf = (index: number): Row<'items'> => ({
	...{ id: itemAt(index), document_id: documentAt(index), position: index % PER_MEETING },
	...{ number: numberOf(index), title: titleOf(index), case_numbers: JSON.stringify([caseOf(index)]) },
	...{
		officers: '[]',
		span_start: 0,
		span_end: 0,
		classification: 'decision',
		outcome: 'decided',
		reason: '',
	},
});

function referenceOf(index: number): Row<'item_references'> {
	const target = Math.max(0, index - PER_MEETING * BODIES.length * (1 + (index % 7)));
	return {
		...{ item_id: itemAt(index), position: 0, document_id: documentAt(index), span_start: 0, span_end: 0 },
		...{ body: null, date: dayOf(Math.floor(target / PER_MEETING)), year: null, number: numberOf(target) },
		...{ point: null, case_number: null, case_key: null },
	};
}

const THINGS = [
	'Gångväg',
	'Simhall',
	'Förskola',
	'Bibliotek',
	'Badplats',
	'Busslinje',
	'Idrottshall',
	'Torg',
];
const PLACES = ['Norrskog', 'Söderstrand', 'Österbacke', 'Västerhamn', 'Mellanby', 'Åkerdal', 'Ängsvik'];

/** A made-up name of its own for each number. */
const word = (number: number) =>
	[...String(number)]
		.map((digit) => ['ba', 'de', 'fi', 'go', 'hu', 'ky', 'la', 'me', 'ni', 'ro'][Number(digit)])
		.join('');
