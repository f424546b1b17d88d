import { join } from 'node:path';
import type { Db } from '../lib/server/database/open.ts';
import { readDocument } from '../lib/server/documents/read-document.ts';
import { Inbox } from '../lib/server/inbox/inbox.ts';
import { runQueue } from '../lib/server/jobs/run-queue.ts';
import { problemText } from '../lib/ui/text/documents.ts';
import { commandContext } from './command-context.ts';

/** A file that is still being written after so many looks, one a second, is left for the next time. */
const MOST_LOOKS = 60;

/** Takes in everything that lies in a folder, until nothing is left to do. Answers with how many failed. */
export async function emptyInbox(
	db: Db,
	folder: string,
	tell: (ok: boolean, path: string, text: string) => void,
): Promise<number> {
	let failed = 0;
	const inbox = new Inbox({
		folder,
		context: () => commandContext(db),
		reasonOf: problemText,
		pause: 1000,
		told: ({ ok, name, text }) => {
			if (!ok) failed += 1;
			tell(ok, join(folder, ok ? 'klart' : 'fel', name), text);
		},
	});
	let looks = 0;
	for (;;) {
		const { changing, going } = await inbox.pass();
		if (going > 0) await runQueue(commandContext(db), readDocument);
		else if (changing === 0) return failed;
		else if (++looks > MOST_LOOKS) {
			tell(false, folder, `${changing} filer skrivs fortfarande. De ligger kvar.`);
			return failed + changing;
		} else await new Promise((done) => setTimeout(done, 1000));
	}
}
