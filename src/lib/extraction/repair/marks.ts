import type { Change } from './apply.ts';

/** A sign read as something else, with what stands around it. Group 1 is replaced. */
interface Mark {
	readonly pattern: RegExp;
	readonly right: string | ((read: string) => string);
	/** Only where this stands somewhere in the text. */
	readonly shown?: string;
}

const MARKS: readonly Mark[] = [
	// "e Fördjupad månadsuppföljning godkänns." → "• Fördjupad …": Swedish has no word "e"
	{ pattern: /^[ \t]*([e«¢¥])(?=[ \t]+[\p{L}§”"])/gmu, right: '•' },
	// "+ Planen antas": no list has plus signs; asterisks only where no dot of a list is seen
	{ pattern: /^[ \t]*(\+)(?=[ \t]+\p{L})/gmu, right: '•' },
	{ pattern: /^[ \t]*(\*)(?=[ \t]+\p{L})/gmu, right: '•', shown: '•' },
	// "Anna Berg (Vv)", "16 Berg, Anna Ss": a large letter alone, read twice
	{ pattern: /(?<![\p{L}\p{N}])(Vv|Ss|Cc)(?![\p{L}\p{N}.])/gu, right: (read) => read[0]! },
	{ pattern: /(?<=[ (])(sD|kD|mP)(?![\p{L}\p{N}.])/gu, right: (read) => read.toUpperCase() },
	// "Anna Berg (8)" where others are (S)
	{ pattern: /(?<=\p{Lu}\p{Ll}{1,20} \p{Lu}\p{Ll}{1,20} \()([8$5])(?=\))/gu, right: 'S', shown: '(S)' },
	// '"Verkställighet”': Swedish opens as it closes
	{ pattern: /(?<=^|[ (])(")(?=\p{L}[^"”\n]{0,80}”)/gmu, right: '”' },
	// "2023—2025", "nattvandrare — svar": Swedish writes the shorter dash
	{ pattern: /(—)/gu, right: '–' },
	// "| tillämpningsanvisningarna framgår" → "I tillämpningsanvisningarna"
	{ pattern: /(?<=^|^[eo•©] )(\|)(?= \p{L}[^|\n]*$)/gmu, right: 'I' },
	{ pattern: /(?<=[.!?] )(\|)(?= \p{Ll}[^|\n]*$)/gmu, right: 'I' },
	// "grovt våld 1 ett samhälle": the figure 1 does not stand between a word and an article
	{
		pattern:
			/(?<=\p{Ll} )(1)(?= (?:ett|en|det|den|de|dessa|denna|detta|sin|sitt|sina|samband|enlighet|syfte|anslutning)(?!\p{L}))/gu,
		right: 'i',
	},
	{
		pattern:
			/(?<=(?:er|ar|or|na|en) )(1)(?= (?:risk|form|stället|hela|samråd|samverkan|dag|kommunen|vissa|många|alla|olika)(?!\p{L}))/gu,
		right: 'i',
	},
];

/** Bullets, dashes and lone letters that were read as other signs. */
export function markChanges(text: string, isDamaged: (at: number) => boolean): Change[] {
	const changes: Change[] = [];
	for (const { pattern, right, shown } of MARKS) {
		if (shown && !text.includes(shown)) continue;
		for (const match of text.matchAll(pattern)) {
			const start = match.index + match[0].indexOf(match[1]!);
			const put = typeof right === 'string' ? right : right(match[1]!);
			if (isDamaged(start)) changes.push({ start, end: start + match[1]!.length, text: put });
		}
	}
	return changes;
}
