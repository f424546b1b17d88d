import type { Trx } from '../database/transact.ts';

const PER_YEAR = 1_000_000;

/** 2023000042 → 'Å-2023-0042'. */
export const numberOf = (key: number) =>
	`Å-${Math.floor(key / PER_YEAR)}-${String(key % PER_YEAR).padStart(4, '0')}`;

/** '2023-0042', as in addresses, → 2023000042; null when it is no number. */
export function keyOf(number: string): number | null {
	const parts = /^(?:å-)?(\d{4})-(\d{1,6})$/i.exec(number.normalize('NFC'));
	return parts ? Number(parts[1]) * PER_YEAR + Number(parts[2]) : null;
}

/** The next free number of a year. Numbers are never given twice, also when a confirmation is taken back. */
export async function nextNumber(trx: Trx, year: number): Promise<number> {
	const { last } = await trx
		.insertInto('number_series')
		.values({ year, last: 1 })
		.onConflict((conflict) =>
			conflict.column('year').doUpdateSet((eb) => ({ last: eb('number_series.last', '+', 1) })),
		)
		.returning('last')
		.executeTakeFirstOrThrow();
	return year * PER_YEAR + last;
}

/** The number of a commitment as people say it; '' when there is none with that id. */
export async function numberById(trx: Trx, id: string): Promise<string> {
	const row = await trx.selectFrom('commitments').select('number').where('id', '=', id).executeTakeFirst();
	return row?.number ?? '';
}
