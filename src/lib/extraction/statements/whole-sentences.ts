import type { SourceSpan } from '../../domain/source-span.ts';
import { sentencesOf } from '../text/sentences.ts';
import { anyCase } from '../text/wordings.ts';

/** A short form before a name ends no sentence: "… 1:4 m fl. Norrby kommun, översänds till …". */
export function wholeSentences(readable: string, span: SourceSpan): SourceSpan[] {
	const whole: SourceSpan[] = [];
	for (const sentence of sentencesOf(readable, span)) {
		const before = whole.at(-1);
		if (before && SHORT_FORM.test(readable.slice(Math.max(before[0], before[1] - 12), before[1])))
			whole[whole.length - 1] = [before[0], sentence[1]];
		else whole.push(sentence);
	}
	return whole;
}

const SHORT_FORM = anyCase`
	(?<![\p{L}\d])(?:m\.? ?fl|t\.? ?f|bl\.? ?a|t\.? ?ex|s\.? ?k|dvs|resp|jfr|ca|nr|dnr|st|kap|inkl|exkl|
	enl|ang|avs|osv)\.$
`;
