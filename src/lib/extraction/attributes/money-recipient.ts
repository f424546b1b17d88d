import type { Finding } from '../../domain/reading.ts';
import type { SourceSpan } from '../../domain/source-span.ts';
import { latin } from '../text/latin.ts';
import { allMatches, pattern } from '../text/pattern.ts';
import { findings, listAfter, sentenceWithNames, type Sentence } from './names/groups.ts';

/** Who is asked for money, or is owed it: only what is about money is read so. */
export function readMoneyRecipient(text: string, span: SourceSpan): Finding<string>[] {
	const sentence = sentenceWithNames(text, span);
	return findings(
		[...isAsked(sentence), ...isAskedFirst(sentence), ...isOwed(sentence), ...isRepaid(sentence)].slice(0, 1),
		span[0],
	);
}

/** "begär utökad ram hos |kommunstyrelsen|", "hemställer till |fullmäktige| om" */
const ASKS = pattern(
	'(?:begär|begära|hemställer|hemställa|äskar|äska|anhåller|anhålla|ansöker|ansöka)(?: [^.;:]{0,120}?)? (?:hos|till)',
);
const isAsked = (sentence: Sentence) =>
	allMatches(ASKS, sentence.words).flatMap((match) => listAfter(sentence, match.index + match[0].length));

/** "hos |kommunfullmäktige| begära 4 mnkr" */
const ASKED_FIRST = pattern('^(?:hos|av|från)');
const THEN_ASKS = latin(/^\s{1,9}(?:begära|hemställa|äska|anhålla)(?!\p{L})/u);
const isAskedFirst = (sentence: Sentence) =>
	allMatches(ASKED_FIRST, sentence.words).flatMap((match) => {
		const list = listAfter(sentence, match[0].length);
		return THEN_ASKS.test(sentence.words.slice(list.at(-1)?.span[1] ?? Infinity)) ? list : [];
	});

/** "Outnyttjat bidrag återbetalas till |nämnden|." */
const REPAYS = pattern('(?:återbetala|återbetalas|återbetalar|återföra|återförs|återföras) till');
const isRepaid = (sentence: Sentence) =>
	allMatches(REPAYS, sentence.words).flatMap((match) => listAfter(sentence, match.index + match[0].length));

/** "reglerar den fordran som |nämnden| har på bolaget": whoever is owed is paid. */
const OWED = pattern('fordran som|fordringar(?:na)? som');
const HAS = latin(/^\s{1,9}(?:har|hade)(?!\p{L})/u);
const isOwed = (sentence: Sentence) =>
	allMatches(OWED, sentence.words).flatMap((match) => {
		const list = listAfter(sentence, match.index + match[0].length);
		return HAS.test(sentence.words.slice(list.at(-1)?.span[1] ?? Infinity)) ? list : [];
	});
