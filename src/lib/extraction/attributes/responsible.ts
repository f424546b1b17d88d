import type { Finding } from '../../domain/reading.ts';
import type { SourceSpan } from '../../domain/source-span.ts';
import { findings, sentenceWithNames } from './names/groups.ts';
import { RESPONSIBLE_RULES } from './responsible/rules.ts';
import { sameCase } from '../text/wordings.ts';

const TASK_RULES = [...RESPONSIBLE_RULES.slice(1), RESPONSIBLE_RULES[0]!];

/**
 * Who must do what the sentence says, in the nominative, in the order named; `[]` when nobody is named.
 * The span is the name as it stands. Always `stated`: inheriting is the refiners' business.
 * A task may rest on what another organ decides: then who is told to comes before who decides.
 */
export function readResponsible(text: string, span: SourceSpan, isTask = false): Finding<string>[] {
	const sentence = sentenceWithNames(text, span);
	if (OF_THE_WORK.test(sentence.words)) return [];
	for (const rule of isTask ? TASK_RULES : RESPONSIBLE_RULES) {
		const names = rule(sentence);
		if (names.length > 0) return findings(names, span[0]);
	}
	return [];
}

/** "att beredningen ska omfatta en jämförelse", after a matter that is sent to be prepared: how, and not by which organ. */
const OF_THE_WORK = sameCase`
	^\s{0,9}(?:att\s)?beredningen\s(?:(?:ska|skall)\s(?:även\s|också\s)?
	(?:omfatta|fokusera|identifiera|belysa|innefatta|inkludera|inriktas|ta\shänsyn|beakta|utgå|pröva)|
	omfattar|fokuserar|belyser|innefattar|inkluderar|inriktas)\s
`;
