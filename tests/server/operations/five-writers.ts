import { openDatabase } from '../../../src/lib/server/database/open.ts';
import { databaseTrouble } from '../../../src/lib/server/database/dialect.ts';
import { changeMany } from '../../../src/lib/server/operations/desk/change-many.ts';
import type { Context } from '../../../src/lib/server/operations/context.ts';
import { idAt } from '../build-commitments.ts';

/**
 * Five people at one server: each writes lines about commitments drawn by lot, sometimes on three at once, and writes
 * again where somebody else came first. Prints what was answered with yes: commitment, version, words.
 */
const [path = '', name = '', commitments = '0', turns = '0'] = process.argv.slice(2);
const db = await openDatabase(path);
let seed = Number(name) + 1;
let conflicts = 0;

await Promise.all(Array.from({ length: 5 }, (_, index) => writer(`${name}.${index}`)));
console.log(JSON.stringify({ conflicts }));
await db.destroy();

async function writer(id: string) {
	const who = { id, name: `Skribent ${id}` };
	const context: Context = { db, actor: who, now: '2026-06-01T08:00:00.000Z', today: '2026-06-01' };
	for (let turn = 0; turn < Number(turns); turn++) {
		const several = turn % 4 === 3 ? 3 : 1;
		const ids = [...new Set(Array.from({ length: several }, () => idAt(draw(Number(commitments)))))];
		await writeUntilSaved(context, ids, `${id}, rad ${turn}`);
	}
}

async function writeUntilSaved(context: Context, ids: readonly string[], line: string) {
	let left = ids;
	while (left.length > 0) {
		const rows = await db
			.selectFrom('commitments')
			.select(['id', 'version'])
			.where('id', 'in', left)
			.execute();
		const seen = rows.map(({ id, version }) => ({ commitmentId: id, version }));
		// Others come in between, as they do while somebody is typing.
		await new Promise((done) => setTimeout(done, draw(4)));
		const answer = await trying(() => changeMany(context, seen, { does: 'line', line }));
		if (!answer?.ok) continue;
		const refused = new Set(answer.value.refused.map(({ commitmentId }) => commitmentId));
		conflicts += refused.size;
		for (const { commitmentId, version } of seen) {
			if (!refused.has(commitmentId)) console.log(JSON.stringify({ id: commitmentId, version, line }));
		}
		left = [...refused];
	}
}

/** A database that is busy for longer than the wait says so; the person presses the button again. */
async function trying<T>(change: () => Promise<T>): Promise<T | null> {
	try {
		return await change();
	} catch (error) {
		if (databaseTrouble(error) === 'locked') return null;
		throw error;
	}
}

function draw(below: number): number {
	seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
	return (seed >> 8) % below;
}
