import { expect, test } from 'vitest';
import { findDocument } from '../../../../src/lib/server/repositories/documents/documents.ts';
import { laterReading } from '../../later-reading.ts';
import { confirmSample, importReading } from '../../sample-reading.ts';
import { onDay, temporaryDatabase } from '../../temporary-database.ts';
import { TODAY, start, BY_ITEM } from './one-closing.ts';

test('the case number alone is a weak sign, another body none at all', async () => {
	const weak = await start({ caseNumber: 'nsk 17/2023' });
	expect((await weak.closing()).candidates).toMatchObject([
		{ strength: 'weak', reason: 'Samma diarienummer: NSk 17/2023' },
	]);
	const other = await start({ ...BY_ITEM, body: 'Kommunstyrelsen' });
	expect((await other.closing()).candidates).toEqual([]);
});

test('a § whose day is not told is a weak sign; a short form is the body', async () => {
	const short = await start({ ...BY_ITEM, body: 'NFS' });
	expect((await short.closing()).candidates).toMatchObject([{ strength: 'strong' }]);
	const year = await start({ item: '23', body: 'nämnden', year: 2023 });
	expect((await year.closing()).candidates).toMatchObject([{ strength: 'weak' }]);
	const latest = await start({ item: '23', body: 'Nämnden för skärgården' });
	expect((await latest.closing()).candidates[0]?.reason).toBe(
		'Hänvisar till Nämnden för skärgården § 23 (dagen eller organet är inte utskrivet)',
	);
});

test('a sentence that points at nothing speaks of the case of its own §', async () => {
	const own = await start({});
	expect((await own.closing()).candidates).toMatchObject([{ strength: 'weak' }]);
});

test('a closing that came before what it closes finds it once that is confirmed', async () => {
	const { db } = await temporaryDatabase();
	const context = onDay(db, TODAY);
	const { id } = await importReading(context, laterReading(BY_ITEM), 'later.txt');
	const candidates = async () => (await findDocument(db, id))?.closings[0]?.candidates;
	expect(await candidates()).toEqual([]);
	await confirmSample(context);
	expect(await candidates()).toMatchObject([{ number: 'Å-2023-0001', strength: 'strong' }]);
});

test('another point of the same § is not meant; the same point is', async () => {
	const other = await start({ ...BY_ITEM, point: '2' });
	expect((await other.closing()).candidates).toEqual([]);
	const same = await start({ ...BY_ITEM, point: '1' });
	expect((await same.closing()).candidates).toMatchObject([{ reason: 'Beslutat 2023-09-20, § 23, punkt 1' }]);
});
