import { expect, test } from 'vitest';
import { load } from '../../src/routes/arenden/[nyckel]/+page.server.ts';
import { importMeeting } from '../server/matter-meetings.ts';
import { onDay, temporaryDatabase } from '../server/temporary-database.ts';

const TODAY = '2024-12-01';

async function visit(nyckel: string, query = '') {
	const { db } = await temporaryDatabase();
	await importMeeting(onDay(db, TODAY), 'Kommunstyrelsen', '2024-03-05', [
		{ number: '41', title: 'Belysta gångvägar', case: 'KS 2024/00123', decision: 'Förslaget antas.' },
	]);
	const event = { locals: { db, today: TODAY }, params: { nyckel }, url: new URL(`http://x/${query}`) };
	return Promise.resolve(load(event as unknown as Parameters<typeof load>[0])).then(
		(data) => ({ data }),
		(thrown: { status: number; location?: string }) => ({ status: thrown.status, location: thrown.location }),
	);
}

test('a matter stands at the key of its number, as of a day', async () => {
	expect(await visit('ks-2024-123')).toMatchObject({ data: { per: TODAY, linkPer: null } });
	expect(await visit('ks-2024-123', '?per=2024-06-01')).toMatchObject({ data: { linkPer: '2024-06-01' } });
	expect(await visit('ks-2024-123', '?per=2024-01-01')).toEqual({ status: 404, location: undefined });
});

test('a number as it stands on paper leads there; what is none is not found', async () => {
	expect(await visit('KS-2024-00123', '?per=2024-06-01')).toEqual({
		status: 307,
		location: '/arenden/ks-2024-123?per=2024-06-01',
	});
	expect(await visit('finns-inte')).toEqual({ status: 404, location: undefined });
});
