import type { Finding } from '../../domain/reading.ts';
import type { SourceSpan } from '../../domain/source-span.ts';

/** Who receives the report, answer or text ("överlämnas till …"), in the nominative; `[]` when nobody is named. */
export function readRecipient(text: string, span: SourceSpan): Finding<string>[] {
	void [text, span];
	return [];
}
