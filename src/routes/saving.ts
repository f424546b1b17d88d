import type { Issue } from '$lib/domain/issue.ts';
import { databaseTrouble } from '$lib/server/database/dialect.ts';

type Refused = { readonly ok: false; readonly issues: readonly Issue[]; readonly conflict?: undefined };

/** Runs a change; when the database is busy or the disk is full the page says so, and what was typed stays. */
export async function saving<T>(change: () => Promise<T>): Promise<T | Refused> {
	try {
		return await change();
	} catch (error) {
		const trouble = databaseTrouble(error);
		if (!trouble) throw error;
		return { ok: false, issues: [{ field: '', key: trouble === 'locked' ? 'busy' : trouble }] };
	}
}

/** Whether the machine, and not the person, is the reason: the page answers 503. */
export const isStopped = (issues: readonly Issue[] = []) => issues.some(({ key }) => STOPPED.includes(key));

const STOPPED: readonly string[] = ['busy', 'full', 'read-only'];
