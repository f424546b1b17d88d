import type { Issue } from '../../domain/issue.ts';
import type { IssueKey } from '../../domain/issue-keys.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Db } from '../database/open.ts';

/** Who acts. There is one local user until sign-in comes; every operation already takes it. */
export interface Actor {
	readonly id: string;
	readonly name: string;
}

/** What every operation is given: the database, who, and when. */
export interface Context {
	readonly db: Db;
	readonly actor: Actor;
	/** The instant, UTC: '2023-10-20T08:15:00.000Z'. */
	readonly now: string;
	/** The day in Stockholm. */
	readonly today: PlainDate;
}

/**
 * What an operation answers. User mistakes are `issues`; when somebody else saved first it is a `conflict` with
 * what stands there now. Only broken machinery throws.
 */
export type Result<T, Current = unknown> =
	| { readonly ok: true; readonly value: T }
	| { readonly ok: false; readonly issues: readonly Issue[]; readonly conflict?: undefined }
	| { readonly ok: false; readonly conflict: true; readonly current: Current; readonly issues?: undefined };

export const success = <T>(value: T) => ({ ok: true, value }) as const;

export const refused = (...issues: readonly Issue[]) => ({ ok: false, issues }) as const;

export const conflict = <C>(current: C) => ({ ok: false, conflict: true, current }) as const;

export const issue = (field: string, key: IssueKey, context?: Issue['context']): Issue =>
	context ? { field, key, context } : { field, key };
