import type { DocumentRow, StoredSuggestion } from '../../domain/document.ts';
import type { Issue } from '../../domain/issue.ts';

/** What a form of the review page is told when its change was not saved. */
export interface ReviewAnswer {
	/** Which form: the name of its action. */
	readonly where: string;
	readonly issues: readonly Issue[];
	/** Somebody else saved first: what stands there now. */
	readonly current: StoredSuggestion | null;
	readonly currentDocument: DocumentRow | null;
	/** Every field as it was typed. */
	readonly typed: Readonly<Record<string, string>>;
}
