import { expect, test } from 'vitest';
import type { Context } from '../../src/lib/server/operations/context.ts';
import { findCommitment } from '../../src/lib/server/repositories/commitments/commitment-detail.ts';
import { actions, load } from '../../src/routes/import/[id]/+page.server.ts';
import { actions as upload } from '../../src/routes/import/+page.server.ts';
import { onDay, temporaryDatabase } from '../server/temporary-database.ts';
import { send } from './send.ts';

const TODAY = '2024-06-12';
const LIST = [
	'Uppdrag;Beslutad;Återkommer;Klart senast',
	'"Redovisa\nkön";2023-03-12;Årligen;',
	'Laga bryggan;2024-02-20;;2024-02-31',
].join('\r\n');

const file = (text: string, name = 'Åtagandelista.csv') => new File([Buffer.from(text, 'latin1')], name);

async function preview({ db, today }: Context, id: string) {
	const event = {
		locals: { db, today, openVersion: null },
		params: { id },
		url: new URL(`http://x/import/${id}`),
	};
	return (await load(event as unknown as Parameters<typeof load>[0])) as {
		draft: { columns: readonly (string | null)[]; sheet: { good: number; wrong: number } } | null;
		rows: readonly { number: string }[];
	};
}

test('a list goes in by upload, a look at what it will be, and one yes; a wrong row stops all of it', async () => {
	const { db } = await temporaryDatabase();
	const context = onDay(db, TODAY);
	const sent = await send(upload.lasin, context, { fil: file(LIST) });
	expect(sent).toMatchObject({ status: 303, location: expect.stringMatching(/^\/import\/.+/) as string });
	const id = sent.location!.slice('/import/'.length);
	const { draft } = await preview(context, id);
	expect(draft?.columns).toEqual(['wording', 'decided', 'recurrence', 'deadline']);
	expect(draft?.sheet).toMatchObject({ good: 1, wrong: { count: 1 } });

	const columns = Object.fromEntries(draft!.columns.map((field, index) => [`k${index}`, field ?? '']));
	const fields = { ...columns, rubrik: '1' };
	expect(await send(actions.importera, context, fields, { params: { id } })).toMatchObject({
		...{ status: 400, data: { issues: [{ key: 'rows-wrong', context: { count: 1 } }] } },
	});
	expect((await preview(context, id)).rows).toEqual([]);
	expect(await send(actions.importera, context, { ...fields, hoppa: 'ja' }, { params: { id } })).toEqual({
		status: 303,
		location: `/import/${id}`,
	});
	const { rows, draft: done } = await preview(context, id);
	expect([done, rows.map(({ number }) => number)]).toEqual([null, ['Å-2023-0001']]);
	expect(await findCommitment(db, '2023-0001', null, TODAY)).toMatchObject({
		...{ wording: 'Redovisa\nkön', deadline: { date: '2024-12-31', basis: 'computed' } },
	});
	// Handed in again, it leads to where it is.
	expect(await send(upload.lasin, context, { fil: file(LIST) })).toEqual({
		status: 303,
		location: `/import/${id}?fanns=1`,
	});
	expect(await send(actions.angra, context, {}, { params: { id } })).toMatchObject({ status: 303 });
	expect((await preview(context, id)).draft?.sheet.good).toBe(1);
});

test('what is no list is answered with what is wrong', async () => {
	const { db } = await temporaryDatabase();
	const context = onDay(db, TODAY);
	const old = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('Workbook', 'utf16le')]);
	expect(
		await send(upload.lasin, context, { fil: new File([old, Buffer.alloc(600)], 'lista.xls') }),
	).toMatchObject({
		...{ status: 400, data: { problem: 'old-excel' } },
	});
	expect(await send(upload.lasin, context, { fil: file('') })).toMatchObject({
		...{ status: 400, data: { issues: [{ field: 'fil', key: 'required' }] } },
	});
	expect(await send(actions.importera, context, {}, { params: { id: 'finns-inte' } })).toMatchObject({
		status: 404,
	});
});
