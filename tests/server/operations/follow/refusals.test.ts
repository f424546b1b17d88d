import { expect, test } from 'vitest';
import type { Result } from '../../../../src/lib/server/operations/context.ts';
import { assignUnits } from '../../../../src/lib/server/operations/follow/assign-units.ts';
import { editCommitment } from '../../../../src/lib/server/operations/correct/edit-commitment.ts';
import { moveDeadline } from '../../../../src/lib/server/operations/follow/move-deadline.ts';
import { reportBack } from '../../../../src/lib/server/operations/follow/report-back.ts';
import { setStatus } from '../../../../src/lib/server/operations/follow/set-status.ts';
import { settleDependency } from '../../../../src/lib/server/operations/dependencies/settle-dependency.ts';
import { writeLine } from '../../../../src/lib/server/operations/follow/write-line.ts';
import { TODAY, start } from './one-followed.ts';
import { keysOf } from '../keys-of.ts';

const BY = { body: 'Nämnden för skärgården', item: '70', date: '2023-12-13' };

test('what a person writes wrong is said by field, and nothing is changed', async () => {
	const { db, context, commitmentId, at } = await start();
	const target = { commitmentId, version: 1 };
	const wrong: [() => Promise<Result<unknown>>, string][] = [
		[() => setStatus(context, { ...target, status: 'closed' }), 'line: required'],
		[
			() => setStatus(context, { ...target, status: 'lapsed', decision: { ...BY, body: ' ' } }),
			'decidedBy: required',
		],
		[
			() => setStatus(context, { ...target, status: 'lapsed', decision: { ...BY, item: '§' } }),
			'decidedItem: required',
		],
		[
			() => setStatus(context, { ...target, status: 'lapsed', decision: { ...BY, date: '2024-02-30' } }),
			'decidedOn: impossible-date',
		],
		[() => setStatus(context, { ...target, status: 'not-feasible', line: 'x' }), 'proposal: required'],
		[() => setStatus(context, { ...target, status: 'not-feasible', proposal: 'x' }), 'line: required'],
		[() => setStatus(context, { ...target, status: 'gone' as 'done' }), 'status: unknown-word'],
		[() => setStatus(context, { ...target, status: 'done', date: '2023-02-30' }), 'date: impossible-date'],
		[() => setStatus(context, { ...target, status: 'done', date: '2024-02-02' }), 'date: in-future'],
		[() => setStatus(context, { ...target, status: 'done', date: '2023-09-19' }), 'date: before-decision'],
		[() => setStatus(context, { ...target, status: 'not-started' }), 'status: unchanged'],
		[() => writeLine(context, { ...target, line: ' \u0000 ' }), 'line: required'],
		[() => writeLine(context, { ...target, line: 'x'.repeat(2001) }), 'line: too-long'],
		[() => reportBack(context, { ...target, date: '', item: '4' }), 'date: required'],
		[() => reportBack(context, { ...target, date: '2023-11-08', item: '§ ' }), 'item: required'],
		[() => moveDeadline(context, { ...target, to: '2024-02-31', reason: 'x' }), 'to: impossible-date'],
		[() => moveDeadline(context, { ...target, to: '2024-03-01', reason: '' }), 'reason: required'],
		[() => moveDeadline(context, { ...target, to: '2023-10-31', reason: 'x' }), 'to: unchanged'],
		[() => moveDeadline(context, { ...target, to: '2023-09-01', reason: 'x' }), 'to: before-decision'],
		[() => assignUnits(context, { ...target, names: ['kommunledningskontoret'] }), 'names: unchanged'],
		[() => assignUnits(context, { ...target, names: ['x'.repeat(201)] }), 'names: too-long'],
		[
			() => settleDependency(context, { dependencyId: 'x', version: 1, state: 'met' }),
			'dependencyId: not-found',
		],
		[() => editCommitment(context, { ...target, edits: {} }), 'edits: unchanged'],
		[() => editCommitment(context, { ...target, edits: { span: [5, 900] } }), 'span: outside-text'],
		[() => writeLine(context, { commitmentId: 'nobody', version: 1, line: 'x' }), 'commitmentId: not-found'],
	];
	for (const [act, key] of wrong) expect(keysOf(await act())).toEqual([key]);
	expect(await at(TODAY)).toMatchObject({ version: 1, status: 'not-started', moves: 0 });
	const { count } = await db
		.selectFrom('events')
		.select((eb) => eb.fn.countAll().as('count'))
		.executeTakeFirstOrThrow();
	expect(count).toBe(3);
});

test('the one who saves second is shown what stands there now', async () => {
	const { context, commitmentId } = await start();
	await writeLine(context, { commitmentId, version: 1, line: 'Först' });
	const second = await writeLine(context, { commitmentId, version: 1, line: 'Sist' });
	expect(second).toMatchObject({
		ok: false,
		conflict: true,
		current: { version: 2, lastLine: { text: 'Först', actor: 'Astrid Ek' } },
	});
});
