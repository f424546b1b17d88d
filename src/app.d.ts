import type { PlainDate } from '$lib/domain/plain-date.ts';
import type { Db } from '$lib/server/database/open.ts';
import type { Actor } from '$lib/server/operations/context.ts';

declare global {
	namespace App {
		interface Locals {
			db: Db;
			/** The day in Europe/Stockholm. */
			today: PlainDate;
			/** The instant of the request, UTC. */
			now: string;
			/** Who acts. One local user until there is a sign-in. */
			actor: Actor;
			/** Set when `db` is without what is closed to the public; `fixed` when the installation is nothing else. */
			openVersion: { readonly fixed: boolean } | null;
		}
		interface Error {
			message: string;
			/** To be quoted when asking for help; stands in the log too. */
			id?: string;
		}
	}
}

export {};
