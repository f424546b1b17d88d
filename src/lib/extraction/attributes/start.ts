import type { SourceSpan } from '../../domain/source-span.ts';

/** The first day from which it applies, `YYYY-MM-DD`: "från 2024 och framåt" → '2024-01-01'. */
export function readStart(text: string, span: SourceSpan): string | null {
	void [text, span];
	return null;
}
