import Sqlite from 'better-sqlite3';
import { addDays, addYears, yearOf, type PlainDate } from '../../../src/lib/domain/plain-date.ts';
import { fold, slug, sortKey } from '../../../src/lib/domain/swedish-text.ts';
import { openDatabase } from '../../../src/lib/server/database/open.ts';
import type { Spot } from '../built-rows.ts';
import { generator, type Random } from '../invent-commitments.ts';
import { chainOf } from './chain.ts';
import { documentRows, motionRows, rowsOf, type Rows } from './decade-rows.ts';
import { inventLife, type Life } from './invent-life.ts';

/** The day after which nothing has happened yet. */
export const LAST_DAY: PlainDate = '2024-09-18';
const YEARS = 10;
const MEETINGS_A_YEAR = 10;
/** Commitments of one protocol, each in an item of its own. */
const PER_MEETING = 25;

/**
 * Creates a database with ten years of a large municipality: `count` commitments (a multiple of 10 000) in protocols of
 * its bodies, each with its states, its units and its events, chained and with their effects. Always the same.
 */
export async function buildDecade(path: string, count: number): Promise<void> {
	await (await openDatabase(path)).destroy();
	const file = new Sqlite(path);
	// Whoever loses the power loses the bench.
	file.pragma('journal_mode = OFF');
	file.pragma('synchronous = OFF');
	file.pragma('cache_size = -262144');
	const insert = inserter(file);
	const random = generator(1);
	const chain = chainOf();
	const bodies = namesOf(count / (YEARS * MEETINGS_A_YEAR * PER_MEETING), BODY_KINDS);
	const units = namesOf(48, UNIT_KINDS);
	const begin = file.prepare('begin');
	begin.run();
	insert(surroundings(bodies, [...units, 'Kommunledningen']));
	const numbers = new Map<number, number>();
	for (let year = 0; year < YEARS; year++) {
		const lives: { life: Life; spot: Spot }[] = [];
		for (const { body, day, meeting } of meetingsOf(bodies, year)) {
			const documentId = idOf('d', meeting);
			insert(documentRows({ id: documentId, body, day, meeting }));
			for (let position = 0; position < PER_MEETING; position++) {
				const life = inventLife(random, themeOf(random, { body, day, meeting, position, units }), LAST_DAY);
				const number = (numbers.get(yearOf(day)) ?? 0) + 1;
				numbers.set(yearOf(day), number);
				const index = meeting * PER_MEETING + position;
				const key = yearOf(day) * 1_000_000 + number;
				lives.push({
					life,
					spot: { id: idOf('c', index), key, documentId, itemId: idOf('i', index) },
				});
			}
		}
		const rows = lives.map(({ life, spot }) => ({ spot, life, rows: rowsOf(life, spot) }));
		for (const each of rows) insert(each.rows);
		insert({ events: chain(rows) });
	}
	insert(motionRows(random, addYears(LAST_DAY, -YEARS), LAST_DAY));
	insert({ settings: [{ key: 'states-noted', value: `${LAST_DAY}T00:00:00.000Z` }] });
	file.prepare('commit').run();
	file.exec('analyze; delete from sqlite_stat1');
	file.close();
}

interface Meeting {
	readonly body: string;
	readonly day: PlainDate;
	/** Counted over all years. */
	readonly meeting: number;
}

/** Every body ten times a year, none of them on the same day as all the others. */
const meetingsOf = (bodies: readonly string[], year: number): Meeting[] =>
	Array.from({ length: MEETINGS_A_YEAR }, (_, turn) =>
		bodies.map((body, place) => ({
			body,
			day: addDays(addYears(LAST_DAY, year - YEARS), 1 + turn * 36 + (place % 30)),
			meeting: (year * MEETINGS_A_YEAR + turn) * bodies.length + place,
		})),
	).flat();

/** Three meetings of a body in a row have the same matters under the same place. */
function themeOf(
	random: Random,
	{ body, day, meeting, position, units }: Meeting & { position: number; units: readonly string[] },
) {
	const matter = Math.floor(meeting / 3) * PER_MEETING + position;
	return {
		...{ body, decided: day, item: String(1 + position + 25 * (meeting % 12)) },
		...{ units: [units[random(units.length)]!], thing: THINGS[matter % THINGS.length]! },
		caseNumber: `KS ${yearOf(day)}/${matter % 90_000}`,
	};
}

const surroundings = (bodies: readonly string[], units: readonly string[]): Rows => ({
	bodies: bodies.map(named),
	body_aliases: bodies.map((name) => ({ folded: fold(name), body_id: slug(name) })),
	units: units.map((name) => ({ ...named(name), external: 0 })),
	unit_aliases: units.map((name) => ({ folded: fold(name), unit_id: slug(name) })),
});

const named = (name: string) => ({ id: slug(name), name, sort_key: sortKey(name) });

/** Ids that are as scattered as drawn ones, and the same each time. */
const idOf = (kind: string, index: number) =>
	`${(Math.imul(index + 1, 0x9e3779b1) >>> 0).toString(16).padStart(8, '0')}-4000-8000-${kind}${String(index).padStart(12, '0')}`;

const namesOf = (count: number, kinds: readonly string[]) =>
	Array.from(
		{ length: count },
		(_, index) =>
			`${AREAS[Math.floor(index / kinds.length) % AREAS.length]!} ${kinds[index % kinds.length]!}`,
	);

/** Inserts rows of any tables; the columns are those of the first row that a table is given. */
function inserter(file: Sqlite.Database) {
	const kept = new Map<string, Sqlite.Statement>();
	return (rows: Rows) => {
		for (const [table, own] of Object.entries(rows) as [string, readonly object[]][]) {
			for (const row of own) {
				const statement = kept.get(table) ?? file.prepare(insertInto(table, Object.keys(row)));
				kept.set(table, statement);
				statement.run(Object.values(row));
			}
		}
	};
}

const insertInto = (table: string, columns: readonly string[]) =>
	`insert into ${table} (${columns.map((name) => `"${name}"`).join(', ')}) values (${columns.map(() => '?').join(', ')})`;

const BODY_KINDS = [
	...['kommunstyrelse', 'socialnämnd', 'byggnadsnämnd', 'kulturnämnd', 'skolnämnd', 'miljönämnd', 'utskott'],
	'trafiknämnd',
];
const UNIT_KINDS = [
	...['socialförvaltning', 'byggkontor', 'kulturförvaltning', 'skolförvaltning', 'miljökontor', 'stab'],
	...['trafikkontor', 'ekonomiavdelning'],
];
const AREAS = ['Norra', 'Södra', 'Västra', 'Östra', 'Inre', 'Yttre', 'Mellersta'];
const THINGS = [
	...['Skolskjutsen', 'Simhallens ombyggnad', 'Gångvägen vid torget', 'Lokalerna för förskolan'],
	...['Återvinningen', 'Äldreboendets bemanning', 'Biblioteket', 'Busslinjen', 'Badplatsen', 'Fritidsgården'],
];
