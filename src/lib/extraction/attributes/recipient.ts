import { isSentTo, MEETING, receivers } from './recipient/sent-to.ts';
import type { Finding } from '../../domain/reading.ts';
import type { SourceSpan } from '../../domain/source-span.ts';
import { allMatches, pattern, patternAfter } from '../text/pattern.ts';
import { findings, listAfter, listBefore, sentenceWithNames, type Sentence } from './names/groups.ts';
import type { Name } from './names.ts';
import { latin } from '../text/latin.ts';
import { piece } from '../text/wordings.ts';

/**
 * Who receives the report, answer or text ("överlämnas till …", "återkomma till …", "redovisas i nämnden"),
 * in the nominative; `[]` when nobody is named.
 */
export function readRecipient(text: string, span: SourceSpan): Finding<string>[] {
	const sentence = sentenceWithNames(text, span);
	for (const rule of [
		atHand,
		isTold,
		isSentTo,
		isMetFirst,
		isAtMeeting,
		isInformed,
		isForMeeting,
		isWanting,
		isAnswered,
	]) {
		const names = rule(sentence);
		if (names.length > 0) return findings(names, span[0]);
	}
	return [];
}

/** "ska vara |Socialdepartementet| tillhanda" */
const AT_HAND = pattern('tillhanda|till handa');
const atHand = (sentence: Sentence) =>
	allMatches(AT_HAND, sentence.words).flatMap(({ index }) => listBefore(sentence, index));

/** "|Kommunfullmäktige| ska få information", "|nämnden| informeras löpande" */
const GETS = pattern(
	piece`
	(?:ska|skall|kommer(?: \p{L}{1,20})?(?: att)?)
	(?: (?:varje \p{L}{2,12}|årligen|löpande|kontinuerligt|kvartalsvis|(?:minst )?(?:en gång|två gånger)
	\ per år))? (?:få|erhålla|informeras|delges|hållas (?:\p{L}{4,12} )?informera(?:d|de|t)|underrättas)
	(?! (?:i uppdrag|yttra|möjlighet|tillfälle))|får(?= (?:\p{L}{2,20} ){0,3}
	(?:ta del av|redovisning|rapport|lägesrapport|återrapportering|återkoppling)\>)|informeras|
	hålls informera(?:d|de|t)|delges|tillskrivs
`,
);
const isTold = (sentence: Sentence) => {
	const before = allMatches(GETS, sentence.words).flatMap(({ index }) => listBefore(sentence, index));
	return before.length > 0 ? before : isToGet(sentence);
};

/** "ska |kommunstyrelsen| varje kvartal få en rapport" */
const IS_TO = pattern('ska|skall');
const THEN_GETS = latin(/^[^.;:]{0,60}?\s(?:få|erhålla)\s(?!i\suppdrag|uppdrag)/u);
const isToGet = (sentence: Sentence) =>
	allMatches(IS_TO, sentence.words).flatMap((match) => {
		const list = listAfter(sentence, match.index + match[0].length);
		return THEN_GETS.test(sentence.words.slice(list.at(-1)?.span[1] ?? Infinity)) ? list : [];
	});

/** "att till |kommunstyrelsen| redovisa läget", "ska till |nämnden|s sammanträde i maj återkomma" */
const BROUGHT = pattern(
	piece`
	(?:att|ska|skall|senast|och|\p{L}{0,30}(?:chefen|direktören|förvaltningen|kontoret|nämnden|
	styrelsen)|20\d\d(?:-\d\d-\d\d)?|januari|februari|mars|april|maj|juni|juli|augusti|september|
	oktober|november|december|årsskiftet|sommaren|våren|hösten)
	(?: (?:årligen|löpande|månatligen|skyndsamt|snarast|därefter|även|också|\p{L}{3,14}vis))?
	\ (?:till|(?<meeting>vid|inför|på))|^(?:som (?:sitt|eget|\p{L}{3,40}s) (?:svar|remissvar|yttrande) )?
	(?:till|hos)
`,
);
const THEN_SENDS = patternAfter(
	piece`
	(?:s? [^.;]{1,60}?|s?) (?:redovisa|redogöra|återkomma|återrapportera|rapportera|lämna|inkomma|
	presentera|avge|överlämna|översända|framföra|hemställa|svara|anföra|påtala)
`,
);
const isMetFirst = (sentence: Sentence) =>
	allMatches(BROUGHT, sentence.words).flatMap((match) => {
		const list = listAfter(sentence, match.index + match[0].length, true);
		const rest = sentence.words.slice(list.at(-1)?.span[1]);
		if (list.length === 0 || !THEN_SENDS.test(rest)) return [];
		const own = list.at(-1)?.genitive || match.groups?.['meeting'] !== undefined;
		return own && !(list.at(-1)?.genitive && MEETING.test(rest)) ? [] : list;
	});

/** "skolchefen vid |nämnden|s möte i april redogör", "|nämnden| vid sitt sammanträde i maj ska få en lägesbild" */
const AT = pattern('vid|på|inför');
const THEN_TELLS = latin(
	/^[^.;:]{0,60}?\s(?:redogör|redovisar|presenterar|rapporterar|återrapporterar|informerar)(?!\p{L})/u,
);
const GETS_THERE = latin(/^\s(?:vid|på)\s(?:sitt|sina)\s[^.;:]{3,60}?\s(?:ska|skall)\s(?:få|erhålla)\s/u);
function isAtMeeting(sentence: Sentence): readonly Name[] {
	const { words, names } = sentence;
	const first = names[0];
	if (first && first.span[0] <= 4 && GETS_THERE.test(words.slice(first.span[1]))) return [first];
	return allMatches(AT, words).flatMap((match) => {
		const list = listAfter(sentence, match.index + match[0].length, true);
		const last = list.at(-1);
		const rest = words.slice(last?.span[1] ?? Infinity);
		return last?.genitive && MEETING.test(rest) && THEN_TELLS.test(rest) ? list : [];
	});
}

/** "informera |kommunstyrelsen| om", "hålla |styrelsen| informerad", "lämnar |utskottet| en lägesbild" */
const INFORMS = pattern(
	piece`
	(?:hålla|håller)(?= [^.;:]{3,60} (?:informera|underrätta)(?:d|de|t))|informera|informerar|
	underrätta|underrättar|tillskriva|tillskriver|delge|delger|delges|tillställs|tillställas|tillställa|
	tillställer|delgivas|uppvaktar|föreläggas|föreläggs|(?:redovisas|rapporteras|presenteras)
	(?= \p{L}{0,30}(?:nämnden|styrelsen|utskottet|fullmäktige|direktionen) )|meddela|meddelar|svarar|
	svara|(?:lämna|lämnar|ge|ger)(?= [\p{L} &-]{3,60} (?:en|ett|skriftlig|muntlig|löpande) [^.;:]{0,40}
	(?:redovisning|rapport|lägesbild|återkoppling|information|underlag|uppdatering))
`,
);
const isInformed = (sentence: Sentence) =>
	allMatches(INFORMS, sentence.words).flatMap((match) => listAfter(sentence, match.index + match[0].length));

/** "en plan tas fram till |nämnden|s sammanträde i maj", "tas upp igen på |nämnden|s möte" */
const FOR = pattern(
	piece`
	(?<made>(?:tas|ta|tar|arbetas|utarbetas|upprättas) (?:fram )?till)|till|upp (?:\p{L}{3,8} ){0,2}
	(?:på|vid)|(?<with>(?:sammanträde|möte)(?:t|n|na)? med)
`,
);
const isForMeeting = (sentence: Sentence) =>
	allMatches(FOR, sentence.words).flatMap((match) => {
		const list = listAfter(sentence, match.index + match[0].length, true);
		const last = list.at(-1);
		if (match.groups?.['with'] !== undefined) return list;
		// "ett underlag tas fram till |regionfullmäktige| i november"
		if (match.groups?.['made'] !== undefined && last?.kind === 'body') return list;
		return last?.genitive && MEETING.test(sentence.words.slice(last.span[1])) ? list : [];
	});

/** "|Utskottet| vill ha en lägesbild", "|nämnden| önskar en avstämning" */
const WANTS = pattern('önskar|vill ha|emotser|efterfrågar');
const isWanting = (sentence: Sentence) =>
	allMatches(WANTS, sentence.words).flatMap(({ index }) => listBefore(sentence, index));

/** "som svar på remissen från |Trafikverket|": whoever asked is answered. */
const ASKED_BY = pattern(
	piece`
	(?:svar|yttrande) (?:på|över) [^.;]{0,60}?(?:remiss|remissen|skrivelse|skrivelsen|begäran|
	granskning|granskningen|revisionsrapport|föreläggandet) från
`,
);
/** "besvara |revisionen|s frågor", "utgör svar på |kontoret|s frågor" */
const ANSWERS = pattern('besvara|besvarar|svar på');
const WHAT_IS_ANSWERED = latin(
	/^s?\s(?:[\p{L}-]+\s)?(?:frågor|\p{L}*skrivelse|granskning|\p{L}*rapport|remiss|begäran|föreläggande|brev)(?!\p{L})/u,
);
const isOwnerAnswered = (sentence: Sentence) =>
	allMatches(ANSWERS, sentence.words).flatMap((match) => {
		const list = listAfter(sentence, match.index + match[0].length, true);
		const last = list.at(-1);
		return last?.genitive && WHAT_IS_ANSWERED.test(sentence.words.slice(last.span[1])) ? list : [];
	});
const isAnswered = (sentence: Sentence) =>
	[...isOwnerAnswered(sentence), ...isWhoAsked(sentence)].slice(0, 1);
const isWhoAsked = (sentence: Sentence) =>
	allMatches(ASKED_BY, sentence.words).flatMap((match) =>
		receivers(sentence, match.index + match[0].length, true, 0),
	);
