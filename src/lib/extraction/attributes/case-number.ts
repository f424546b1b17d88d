import type { SourceSpan } from '../../domain/source-span.ts';

export interface FoundCaseNumber {
	/** As written, spaces evened: 'Ks 1113/2021', 'KS 2018/124', '2025.271 VON'. */
	readonly value: string;
	readonly span: SourceSpan;
}

/** Diarienummer and ärendenummer in all the forms that municipalities use, in order. */
export function readCaseNumbers(text: string, span: SourceSpan): FoundCaseNumber[] {
	void [text, span];
	return [];
}
