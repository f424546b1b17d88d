import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { fromJson } from '../../../src/lib/server/database/json.ts';
import { FOREVER } from '../../../src/lib/server/database/tables.ts';
import { verifyEvents } from '../../../src/lib/server/repositories/commitments/events.ts';
import { buildCommitments } from '../build-commitments.ts';
import { temporaryDatabase } from '../temporary-database.ts';

const run = promisify(execFile);
const COMMITMENTS = 1_000;
const PROCESSES = 10;
const TURNS = 12;

interface Acknowledged {
	readonly id: string;
	readonly version: number;
	readonly line: string;
}

test(
	'fifty writers in ten processes on a thousand commitments lose nothing',
	{ timeout: 180_000 },
	async () => {
		const { db, path } = await temporaryDatabase();
		await buildCommitments(db, COMMITMENTS);
		// Half of the writes go to the first forty, so that many meet.
		const answers = await Promise.all(
			Array.from({ length: PROCESSES }, (_, index) =>
				run(
					process.execPath,
					[
						...['--no-warnings', join(import.meta.dirname, 'five-writers.ts'), path, String(index)],
						...[String(index % 2 === 0 ? 40 : COMMITMENTS), String(TURNS)],
					],
					{ timeout: 150_000 },
				),
			),
		);
		const said = answers.flatMap(({ stdout }) =>
			stdout
				.trim()
				.split('\n')
				.map((text) => fromJson<object>(text)),
		);
		const saved = said.filter((each): each is Acknowledged => 'line' in each);
		const conflicts = said.reduce((sum, each) => sum + ('conflicts' in each ? Number(each.conflicts) : 0), 0);
		expect(conflicts, 'nobody met anybody: the test proves nothing').toBeGreaterThan(10);
		expect(saved.length).toBeGreaterThanOrEqual(PROCESSES * 5 * TURNS);

		// Every yes is one event, and there is no event without a yes.
		const events = await db.selectFrom('events').select(['commitment_id', 'data']).orderBy('seq').execute();
		const written = events.map(({ commitment_id, data }) => ({
			id: commitment_id ?? '',
			line: fromJson<{ line: string }>(data).line,
		}));
		const key = ({ id, line }: { id: string; line: string }) => `${id}: ${line}`;
		expect(written.map(key).sort()).toEqual(saved.map(key).sort());
		expect(await verifyEvents(db)).toMatchObject({ ok: true, count: saved.length });

		// Each version was given to one writer only, and what stands is what the last one wrote.
		expect(new Set(saved.map(({ id, version }) => `${id} ${version}`)).size).toBe(saved.length);
		const last = new Map(written.map(({ id, line }) => [id, line]));
		const standing = await db
			.selectFrom('commitments as c')
			.innerJoin('commitment_states as s', 's.commitment_id', 'c.id')
			.select(['c.id', 'c.version', 's.line'])
			.where('s.to_date', '=', FOREVER)
			.execute();
		for (const { id, version, line } of standing) {
			expect(version).toBe(1 + saved.filter((each) => each.id === id).length);
			if (last.has(id)) expect(line).toBe(last.get(id));
		}
	},
);
