import type { Finding } from '../../domain/reading.ts';
import type { SourceSpan } from '../../domain/source-span.ts';
import { findings, sentenceWithNames } from './names/groups.ts';
import { RESPONSIBLE_RULES } from './responsible/rules.ts';

/**
 * Who must do what the sentence says, in the nominative, in the order named; `[]` when nobody is named.
 * The span is the name as it stands. Always `stated`: inheriting is the refiners' business.
 */
export function readResponsible(text: string, span: SourceSpan): Finding<string>[] {
	const sentence = sentenceWithNames(text, span);
	for (const rule of RESPONSIBLE_RULES) {
		const names = rule(sentence);
		if (names.length > 0) return findings(names, span[0]);
	}
	return [];
}
