import type { Dependency } from '../../domain/reading.ts';
import type { SourceSpan } from '../../domain/source-span.ts';

/** What must happen first: a budget by its name, an authority or another body that must decide, a decision. */
export function readDependencies(text: string, span: SourceSpan): Dependency[] {
	void [text, span];
	return [];
}
