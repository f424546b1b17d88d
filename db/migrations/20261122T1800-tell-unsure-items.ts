import { sql, type Kysely } from 'kysely';

/** What was unsure in how an item was found: said so far in brackets, last in its reason, after the document's own words. */
export async function up(db: Kysely<unknown>) {
	await db.schema
		.alterTable('items')
		.addColumn('unsure', 'text', (column) => column.notNull().defaultTo('[]'))
		.execute();
	for (const [said, unsure] of SAID) {
		const bare = sql`substr(reason, 1, length(reason) - ${said.length})`;
		// Words of the document stand in ” ”: what ends in a bracket is ours.
		await sql`update items set unsure = ${JSON.stringify(unsure)}, reason = ${bare} where reason like ${`%${said}`}`.execute(
			db,
		);
	}
}

const SAID = [
	[' (utan rubrik för beslutet, numret på handlingens eget sätt)', ['no-heading', 'own-numbers']],
	[' (utan rubrik för beslutet)', ['no-heading']],
	[' (numret på handlingens eget sätt)', ['own-numbers']],
] as const;
