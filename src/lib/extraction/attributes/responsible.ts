import type { Finding } from '../../domain/reading.ts';
import type { SourceSpan } from '../../domain/source-span.ts';
import { findings, sentenceWithNames } from './names/groups.ts';
import { RESPONSIBLE_RULES } from './responsible/rules.ts';

const TASK_RULES = [...RESPONSIBLE_RULES.slice(1), RESPONSIBLE_RULES[0]!];

/**
 * Who must do what the sentence says, in the nominative, in the order named; `[]` when nobody is named.
 * The span is the name as it stands. Always `stated`: inheriting is the refiners' business.
 * A task may rest on what another organ decides: then who is told to comes before who decides.
 */
export function readResponsible(text: string, span: SourceSpan, isTask = false): Finding<string>[] {
	const sentence = sentenceWithNames(text, span);
	for (const rule of isTask ? TASK_RULES : RESPONSIBLE_RULES) {
		const names = rule(sentence);
		if (names.length > 0) return findings(names, span[0]);
	}
	return [];
}
