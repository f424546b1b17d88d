import { randomUUID } from 'node:crypto';
import { building } from '$app/environment';
import { env } from '$env/dynamic/private';
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit';
import { startBackground } from '$lib/server/background.ts';
import { dayInStockholm } from '$lib/server/clock.ts';
import { openDatabase, openPublicVersion, type Db } from '$lib/server/database/open.ts';
import { readDocument } from '$lib/server/documents/read-document.ts';
import { passOver } from '$lib/server/http/read-form.ts';
import { refusalOf, refusalInOpenVersion } from '$lib/server/http/refusal.ts';
import { noteOldStates } from '$lib/server/recording/note-states.ts';
import { SECURITY_HEADERS } from '$lib/server/http/security-headers.ts';
import { UntaggedPage } from '$lib/server/http/untagged-page.ts';
import { VERSION_COOKIE, versionAsked } from '$lib/server/publicity/version-asked.ts';
import type { ReportContent, SavedReport } from '$lib/domain/report/report-content.ts';
import { writable } from '$lib/ui/report/writable.ts';
import { problemText } from '$lib/ui/text/documents.ts';
import { isPlainDate } from '$lib/domain/plain-date.ts';

let db: Db;
/** The same database without what is closed to the public. */
let open: Db;

export const init: ServerInit = async () => {
	const path = env.BEVAKA_DATABASE || 'data/bevaka.db';
	db = await openDatabase(path);
	open = openPublicVersion(path);
	if (building) return;
	const stop = env.BEVAKA_VERSION ? null : await startWork();
	process.once('sveltekit:shutdown', () => void close(stop));
};

async function close(stop: (() => Promise<void>) | null) {
	// What is being read goes back in the queue, and is read when the server is up again.
	await stop?.();
	// The connection that writes leaves last: then the log is gone, and everything stands in the one file.
	await open.destroy();
	await db.destroy();
}

/** What goes on while nobody asks. Returns what ends it. */
async function startWork(): Promise<(() => Promise<void>) | null> {
	await noteOldStates(db, { actor: { id: 'bevaka', name: 'Bevaka' }, ...clock() });
	if (env.BEVAKA_JOBS === 'off') return null;
	return startBackground({
		...{ db, clock, read: readDocument },
		...{ inbox: env.BEVAKA_INBOX || null, reasonOf: problemText },
		monthly: env.BEVAKA_REPORTS ? { folder: env.BEVAKA_REPORTS, ready } : null,
	});
}

export const handle: Handle = async ({ event, resolve }) => {
	const version = versionAsked(env.BEVAKA_VERSION, event.url, event.cookies.get(VERSION_COOKIE));
	const refusal =
		refusalOf(event.request, event.url) ?? (version.open ? refusalInOpenVersion(event.request) : null);
	if (refusal) {
		await passOver(event.request);
		const headers = { ...SECURITY_HEADERS, ...refusal.headers };
		return new Response(refusal.text, { status: refusal.status, headers });
	}

	if (version.remember) event.cookies.set(VERSION_COOKIE, version.remember, cookieOptions(event.url));

	const openVersion = version.open ? { fixed: Boolean(env.BEVAKA_VERSION) } : null;
	Object.assign(event.locals, { db: version.open ? open : db, openVersion, ...clock() });
	event.locals.actor = version.open
		? { id: 'oppen', name: 'Öppen version' }
		: { id: 'lokal', name: env.BEVAKA_USER || 'Lokal användare' };

	const report = event.route.id?.startsWith('/rapporter/') ? new UntaggedPage() : null;
	const answer = await resolve(event, {
		preload: isNeededAtOnce,
		...(report && { transformPageChunk: report.take }),
	});
	const response = report?.putInto(answer) ?? answer;
	for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
		if (!response.headers.has(name)) response.headers.set(name, value);
	}
	return response;
};

/** What the first paint waits for. The sans is asked for beside the style sheet: else it comes after it, and pushes. */
const isNeededAtOnce = ({ type, path }: { type: string; path: string }) =>
	type === 'js' || type === 'css' || (type === 'font' && path.includes('source-sans'));

const ready = (content: ReportContent, saved: SavedReport) => writable(content, { saved });

const cookieOptions = ({ protocol }: URL) =>
	({ path: '/', httpOnly: true, sameSite: 'lax', secure: protocol === 'https:' }) as const;

/** The demonstration stands still at a day of its own; everybody else lives today. */
function clock() {
	const now = new Date();
	const today = isPlainDate(env.BEVAKA_TODAY) ? env.BEVAKA_TODAY : dayInStockholm(now);
	return { now: now.toISOString(), today };
}

export const handleError: HandleServerError = ({ error, event, status }) => {
	if (status === 404) return { message: 'Sidan finns inte.' };
	const id = randomUUID().slice(0, 8);
	console.error(
		JSON.stringify({ id, status, path: event.url.pathname, error: String(error), stack: stackOf(error) }),
	);
	return { message: 'Något gick fel hos oss. Det du har sparat finns kvar.', id };
};

const stackOf = (error: unknown) => (error instanceof Error ? error.stack : undefined);
