import { expect, test } from 'vitest';
import { amendmentQuestions, answeredQuestions } from '../../src/lib/domain/amendment.ts';
import { confirmSuggestion } from '../../src/lib/server/operations/review/confirm-suggestion.ts';
import { readLedger } from '../../src/lib/server/repositories/figures/staffing-ledger.ts';
import { actions } from '../../src/routes/bemanning/+page.server.ts';
import { importReading, READING } from '../server/sample-reading.ts';
import { onDay, temporaryDatabase } from '../server/temporary-database.ts';
import { send } from './send.ts';

const TODAY = '2024-06-01';

/** The same unit is staffed by two decisions. */
async function start() {
	const { db } = await temporaryDatabase();
	const context = onDay(db, TODAY);
	const staffing = { fullTimePercent: 80, positions: null, people: null, parts: [] };
	for (const date of ['2023-04-25', '2024-02-20']) {
		const suggestions = READING.suggestions.slice(0, 1).map((each) => ({ ...each, staffing }));
		const reading = { ...READING, facts: { ...READING.facts, date }, suggestions };
		const { suggestionList } = await importReading(context, reading, `${date}.txt`);
		for (const { id, version } of suggestionList)
			await confirmSuggestion(context, { suggestionId: id, version });
	}
	const asked = async () => amendmentQuestions(await readLedger(db, TODAY)).length;
	const answers = async () => answeredQuestions(await readLedger(db, TODAY));
	return { context, asked, answers };
}

test('a question is answered no, asked again when that is taken back, and answered yes', async () => {
	const { context, asked, answers } = await start();
	const pair = { later: 'Å-2024-0001', number: 'Å-2023-0001' };
	expect(await send(actions.andringnej, context, { ...pair, version: '1' })).toEqual({
		status: 303,
		location: '/bemanning?sparat=andringnej',
	});
	const [no] = await answers();
	expect([await asked(), no?.amends]).toEqual([0, false]);
	const back = { later: pair.later, version: '2', answerId: no!.id };
	expect(await send(actions.andringnejbort, context, back)).toMatchObject({ status: 303 });
	expect(await asked()).toBe(1);
	expect(await send(actions.andring, context, { ...pair, version: '3' })).toMatchObject({ status: 303 });
	const [yes] = await answers();
	expect(yes?.amends).toBe(true);
	expect(
		await send(actions.andringbort, context, { ...back, version: '4', answerId: yes!.id }),
	).toMatchObject({
		location: '/bemanning?sparat=andringbort',
	});
	expect([await asked(), await answers()]).toEqual([1, []]);
});

test('who answers what somebody else has answered sees how it stands; what cannot be is said', async () => {
	const { context, asked } = await start();
	const pair = { later: 'Å-2024-0001', number: 'Å-2023-0001' };
	expect(await send(actions.andringnej, context, { ...pair, version: '0' })).toMatchObject({
		...{ status: 409, data: { act: 'andringnej', issues: [], theirs: { version: 1 } } },
	});
	const turned = { later: pair.number, number: pair.later, version: '1' };
	expect(await send(actions.andringnej, context, turned)).toMatchObject({
		...{ status: 400, data: { issues: [{ key: 'not-later' }], values: { number: pair.later } } },
	});
	expect(
		await send(actions.andring, context, { later: 'Å-2030-0001', number: '', version: '1' }),
	).toMatchObject({
		status: 404,
	});
	expect(await asked()).toBe(1);
});
