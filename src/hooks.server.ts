import { randomUUID } from 'node:crypto';
import { building } from '$app/environment';
import { env } from '$env/dynamic/private';
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit';
import { startBackground } from '$lib/server/background.ts';
import { dayInStockholm } from '$lib/server/clock.ts';
import { openDatabase, type Db } from '$lib/server/database/open.ts';
import { readDocument } from '$lib/server/documents/read-document.ts';
import { refusalOf } from '$lib/server/http/refusal.ts';
import { SECURITY_HEADERS } from '$lib/server/http/security-headers.ts';
import { problemText } from '$lib/ui/text/documents.ts';
import { isPlainDate } from '$lib/domain/plain-date.ts';

let db: Db;

export const init: ServerInit = async () => {
	db = await openDatabase(env.BEVAKA_DATABASE || 'data/bevaka.db');
	if (building || env.BEVAKA_JOBS === 'off') return;
	const stop = startBackground({
		...{ db, clock, read: readDocument },
		...{ inbox: env.BEVAKA_INBOX || null, reasonOf: problemText },
	});
	// What is being read goes back in the queue, and is read when the server is up again.
	process.once('sveltekit:shutdown', () => void stop().then(() => db.destroy()));
};

export const handle: Handle = async ({ event, resolve }) => {
	const refusal = refusalOf(event.request, event.url);
	if (refusal) return new Response(refusal.text, { status: refusal.status, headers: refusal.headers });

	Object.assign(event.locals, { db, ...clock() });
	event.locals.actor = { id: 'lokal', name: env.BEVAKA_USER || 'Lokal användare' };

	const response = await resolve(event);
	for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
		if (!response.headers.has(name)) response.headers.set(name, value);
	}
	return response;
};

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
