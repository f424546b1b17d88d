import type { Reference } from '../../domain/reading.ts';
import type { SourceSpan } from '../../domain/source-span.ts';

export interface FoundReference {
	readonly reference: Reference;
	readonly span: SourceSpan;
}

/** Pointers to earlier decisions: "Ks § 46, 2021-10-05", "den 20 maj 2025, § 33, punkt 3", "KF § 12/2024". */
export function readReferences(text: string, span: SourceSpan): FoundReference[] {
	void [text, span];
	return [];
}
