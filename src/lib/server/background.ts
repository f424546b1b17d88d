import type { Db } from './database/open.ts';
import { Inbox } from './inbox/inbox.ts';
import { watchInbox } from './inbox/watch-inbox.ts';
import type { Clock } from './jobs/claim.ts';
import { Runner } from './jobs/runner.ts';
import { indexOlderDocuments } from './operations/documents/index-links.ts';
import { indexOlderMotions } from './operations/motions/index-motions.ts';
import { dropAbandoned } from './originals/drop-original.ts';
import type { ReadDocument } from './operations/documents/import-document.ts';
import { writeMonthlyReports, type MonthlyOptions } from './reports/monthly.ts';

export interface BackgroundOptions {
	readonly db: Db;
	readonly read: ReadDocument;
	readonly clock: Clock;
	/** The watched folder; null when there is none. */
	readonly inbox: string | null;
	/** The words for a problem key, written beside a file that failed. */
	readonly reasonOf: (problem: string) => string;
	/** Where each month's reports are written, and their words; null when they are not. */
	readonly monthly?: MonthlyOptions | null;
}

/** Everything that goes on while nobody asks: reading what is in the queue, watching the inbox, and
 * writing the reports of a month that has ended. Returns what ends it. */
export function startBackground({
	db,
	read,
	clock,
	inbox,
	reasonOf,
	monthly = null,
}: BackgroundOptions): () => Promise<void> {
	const runner = new Runner({ db, read, clock });
	runner.start();
	// What was on its way in when a process died.
	void dropAbandoned(db).catch((error: unknown) => console.error(error));
	// Documents that an older version read are found from other meetings too, from now on.
	void indexOlderDocuments(db).catch((error: unknown) => console.error(error));
	void indexOlderMotions(db).catch((error: unknown) => console.error(error));
	const context = () => ({ db, ...clock(), actor: { id: 'inkorg', name: 'Inkorgen' } });
	const endWatch = inbox ? watchInbox(new Inbox({ folder: inbox, context, reasonOf }), inbox) : null;
	const endReports = monthly ? watchMonths({ db, clock, monthly }) : null;
	return async () => {
		await endReports?.();
		await endWatch?.();
		await runner.stop();
	};
}

/** Looks every hour whether a month has ended; a failure is told, and tried again the next hour. */
function watchMonths({
	db,
	clock,
	monthly,
}: Pick<BackgroundOptions, 'db' | 'clock'> & { monthly: MonthlyOptions }) {
	const look = async () => {
		const context = { db, ...clock(), actor: { id: 'manadsrapport', name: 'Månadsrapporten' } };
		await writeMonthlyReports(context, monthly).catch((error: unknown) => console.error(error));
	};
	let looking = look();
	const timer = setInterval(() => {
		looking = looking.then(look);
	}, HOUR);
	timer.unref();
	return async () => {
		clearInterval(timer);
		await looking;
	};
}

const HOUR = 3_600_000;
