import { DEFAULT_LIMITS, type Limits } from '../../domain/timing.ts';
import type { Db } from '../database/open.ts';

/** The limits of the installation, in days; what is not set is as the product comes. */
export async function readLimits(db: Db): Promise<Limits> {
	const rows = await db
		.selectFrom('settings')
		.selectAll()
		.where('key', 'in', ['soon-days', 'ageing-days'])
		.execute();
	const days = (key: string, otherwise: number) => {
		const value = Number(rows.find((row) => row.key === key)?.value);
		return Number.isSafeInteger(value) && value > 0 ? value : otherwise;
	};
	return {
		soonDays: days('soon-days', DEFAULT_LIMITS.soonDays),
		ageingDays: days('ageing-days', DEFAULT_LIMITS.ageingDays),
	};
}
