import { expect, test } from 'vitest';
import type { Reading } from '../../../src/lib/domain/reading.ts';
import { runQueue } from '../../../src/lib/server/jobs/run-queue.ts';
import { decideClosing } from '../../../src/lib/server/operations/closings/decide-closing.ts';
import { readAgain } from '../../../src/lib/server/operations/documents/read-again.ts';
import { findDocument } from '../../../src/lib/server/repositories/documents/documents.ts';
import { laterReading, SENTENCE } from '../later-reading.ts';
import { confirmSample, importReading, readingAs } from '../sample-reading.ts';
import { onDay, temporaryDatabase } from '../temporary-database.ts';

const FOUND = laterReading({ date: '2023-09-20', item: '23' });
/** The same text by rules that no longer see the sentence, and a text in which it no longer stands. */
const UNSEEN: Reading = { ...FOUND, rulesetVersion: 'ny', closings: [] };
const GONE: Reading = { ...UNSEEN, text: FOUND.text.replace(SENTENCE, 'Ärendet bordläggs till nästa möte.') };

async function start() {
	const { db } = await temporaryDatabase();
	const context = onDay(db, '2024-03-01');
	const { commitmentId } = await confirmSample(context);
	const { id } = await importReading(context, FOUND, 'later.txt');
	const closings = async () => (await findDocument(db, id))!.closings;
	const readAs = async (reading: Reading) => {
		expect(await readAgain(context, id)).toMatchObject({ ok: true });
		await runQueue(context, readingAs(reading));
	};
	const answer = async (accept: boolean) =>
		decideClosing(context, { closingId: (await closings())[0]!.id, accept, commitmentId });
	return { closings, readAs, answer };
}

test.each([true, false])(
	'an answer (%s) stays when its sentence is not found again, and says so',
	async (yes) => {
		const { closings, readAs, answer } = await start();
		await answer(yes);
		const review = yes ? 'confirmed' : 'dismissed';
		expect(await closings()).toMatchObject([{ review, quote: SENTENCE, vanished: false }]);
		await readAs(UNSEEN);
		expect(await closings()).toMatchObject([{ review, quote: SENTENCE, vanished: true }]);
		await readAs(GONE);
		expect(await closings()).toMatchObject([{ review, quote: SENTENCE, vanished: true }]);
		// Found once more, it is the same sentence with the same answer.
		await readAs(FOUND);
		expect(await closings()).toMatchObject([
			{ review, quote: SENTENCE, vanished: false, span: FOUND.closings[0]!.span },
		]);
	},
);

test('what nobody has answered goes with its sentence', async () => {
	const { closings, readAs } = await start();
	await readAs(UNSEEN);
	expect(await closings()).toEqual([]);
});
