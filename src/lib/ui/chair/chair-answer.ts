import type { Issue } from '../../domain/issue.ts';

/** What a form of the chair's page gets back when it could not be saved; what was written stays. */
export interface ChairAnswer {
	readonly values: Readonly<Record<string, string>>;
	readonly issues: readonly Issue[];
	/** Somebody else was first. */
	readonly taken: boolean;
}
