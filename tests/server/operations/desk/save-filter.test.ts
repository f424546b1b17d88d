import { expect, test } from 'vitest';
import { EMPTY_FILTER } from '../../../../src/lib/domain/filter.ts';
import { shownAs } from '../../../../src/lib/domain/saved-filter.ts';
import { removeFilter, saveFilter } from '../../../../src/lib/server/operations/desk/save-filter.ts';
import { listSavedFilters } from '../../../../src/lib/server/repositories/saved-filters.ts';
import { onDay, temporaryDatabase } from '../../temporary-database.ts';

async function start() {
	const { db } = await temporaryDatabase();
	const context = onDay(db, '2024-02-01');
	const keysOf = async (name: string, query = '') => {
		const answer = await saveFilter(context, { name, query });
		return answer.ok ? 'ok' : answer.issues?.map(({ key }) => key).join();
	};
	return { db, context, keysOf };
}

test('saved filters stand in Swedish order, without day and page, and are recognised on any day', async () => {
	const { db, keysOf } = await start();
	const query = 'ansvarig=ytterby-skola&visa=forsenade&per=2023-10-20&sida=3&skräp=1';
	expect(await keysOf('Öppna frågor', query)).toBe('ok');
	expect(await keysOf('  Alla\u00a0 försenade ')).toBe('ok');
	const saved = await listSavedFilters(db);
	expect(saved.map(({ name }) => name)).toEqual(['Alla försenade', 'Öppna frågor']);
	expect(saved[1]).toMatchObject({ query: 'visa=forsenade&ansvarig=ytterby-skola', savedBy: 'Astrid Ek' });
	const shown = { ...EMPTY_FILTER, slice: 'overdue', unit: 'ytterby-skola', page: 2 } as const;
	expect(shownAs(saved, shown)?.name).toBe('Öppna frågor');
	expect(shownAs(saved, { ...shown, words: 'bad' })).toBe(null);
});

test('a name is needed, is short, and is taken once whatever its case; what is taken away is gone', async () => {
	const { db, context, keysOf } = await start();
	expect(await keysOf(' ')).toBe('required');
	expect(await keysOf('x'.repeat(61))).toBe('too-long');
	expect(await keysOf('Vår enhet')).toBe('ok');
	expect(await keysOf('VÅR ENHET')).toBe('name-taken');
	const [{ id } = { id: '' }] = await listSavedFilters(db);
	expect(await removeFilter(context, id)).toEqual({ ok: true, value: { name: 'Vår enhet' } });
	expect(await removeFilter(context, id)).toMatchObject({ ok: false });
	expect(await keysOf('vår enhet')).toBe('ok');
});
