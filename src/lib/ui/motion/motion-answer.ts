import type { Issue } from '../../domain/issue.ts';

/** What a form of the page of motions gets back when it could not be saved. */
export interface MotionFormAnswer {
	/** Which form: 'lagg-in', 'svara-<id>' … */
	readonly form: string;
	readonly values: Readonly<Record<string, string>>;
	readonly issues: readonly Issue[];
	readonly changed: boolean;
}

/** The answer for one form, so that others on the page stay as they are. */
export const answerFor = (answer: MotionFormAnswer | null, form: string) =>
	answer?.form === form ? answer : null;

/** Names of the forms, and prefixes of their fields' ids. */
export const formOf = (act: string, id: string) => `${act}-${id}`;
