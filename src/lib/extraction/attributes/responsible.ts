import type { Finding } from '../../domain/reading.ts';
import type { SourceSpan } from '../../domain/source-span.ts';

/**
 * Who must do what the sentence says, in the nominative, in the order named; `[]` when nobody is named.
 * The span is the name as it stands. Always `stated`: inheriting is the refiners' business.
 */
export function readResponsible(text: string, span: SourceSpan): Finding<string>[] {
	void [text, span];
	return [];
}
