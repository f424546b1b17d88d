import type { Finding } from '../../domain/reading.ts';
import type { SourceSpan } from '../../domain/source-span.ts';
import { allMatches, pattern, patternAfter } from '../text/pattern.ts';
import { findings, listAfter, listBefore, sentenceWithNames, type Sentence } from './names/groups.ts';
import type { Name } from './names.ts';
import { latin } from '../text/latin.ts';

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
	'(?:ska|skall|kommer(?: \\p{L}{1,20})?(?: att)?)(?: (?:varje \\p{L}{2,12}|årligen|löpande|kontinuerligt|kvartalsvis|(?:minst )?(?:en gång|två gånger) per år))? (?:få|erhålla|informeras|delges|hållas (?:\\p{L}{4,12} )?informera(?:d|de|t)|underrättas)(?! (?:i uppdrag|yttra|möjlighet|tillfälle))|får(?= (?:\\p{L}{2,20} ){0,3}(?:ta del av|redovisning|rapport|lägesrapport|återrapportering|återkoppling)(?!\\p{L}))|informeras|hålls informera(?:d|de|t)|delges|tillskrivs',
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

/** Something goes to somebody. */
const SENDS = pattern(
	'(?:över|in|av)?lämna(?:s|r)?|expediera(?:s|r)?|ge (?:status|läges)rapport(?:er)?|(?:över|in)?sänd(?:s|a|er|as|es)|yttra(?:r|s)? sig|skicka(?:s|r)?|avge(?:s|r)?|tillställ(?:s|a|er|as)|överför(?:s|a|as)?' +
		'|(?:åter|av|del|slut)?(?:rapporter|redovis)(?:as|ar|a|s|n?ing|n?ingen)|återkoppl(?:as|ar|a|ing|ingen)|återupptas|återaktualiseras|återredovis(?:as|ar|a|ning)|återkom(?:ma|mer)?' +
		'|inkom(?:ma|mer|mit)|presenter(?:as|ar|a)|föredras|föredra|anmäls|anmälas|anmäla|delge|delger|återföras|återförs|uppföljning(?:en)?|avstämning(?:en|as)?|hänskjuts|föreläggas|föreläggs',
);
/** Something that goes to somebody, told without a verb: "svar till revisionen". */
const LETTER = pattern(
	'(?:remis)?svar(?:et)?|(?:remiss|samråds|gransknings)?yttrande(?:t)?|skrivelse|skrivelsen|framställan|återrapport|rapport|rapporten|ansökan|information',
);
const TO = pattern('till|tillbaka till|åt|för|i|inför|vid|hos|på');
/** "skrivelsen remitteras till nämnden": it gets work, not an answer */
const REFERRED = /remitter|förvis|på remiss(?:$|[\s.,])|i uppdrag$|^\s{0,9}tillbaka/iu;
const TO_ONLY = pattern('till|åt');
const OPEN = /till|åt/iu;
const NEAR = 60;
const FAR = 160;
const MEETING = latin(
	/^\s{1,9}(?:(?:ordinarie|nästa|nästkommande|kommande|första|sista)\s{1,9})?(?:\p{L}{0,20}sammanträde|\p{L}{0,20}möte)/u,
);
const PROPER = latin(/^\s{1,20}(?<name>\p{Lu}[\p{L}\p{N}&-]{1,40}(?:\s\p{Lu}[\p{L}\p{N}&-]{1,40}){0,3})/u);

/** "redovisas för |KS|", "i |BUN|": an organ by its letters */
const LETTERS = latin(/^\s{1,20}(?<name>KS|KF|KS?AU|R[SF]|\p{Lu}{1,3}N|ks|kf|ksau)(?![\p{L}\p{N}-])/u);

function isSentTo(sentence: Sentence): readonly Name[] {
	const { words } = sentence;
	const verbs = allMatches(SENDS, words).map((match) => ({ match, reach: FAR }));
	const letters = allMatches(LETTER, words).map((match) => ({ match, reach: NEAR }));
	for (const { match, reach } of [...verbs, ...letters]) {
		const from = match.index + match[0].length;
		const clause = /^[^.;]{0,160}/u.exec(words.slice(from, from + reach))?.[0] ?? '';
		for (const to of allMatches(reach === FAR ? TO : TO_ONLY, clause)) {
			if (REFERRED.test(clause.slice(0, to.index))) break;
			const at = from + to.index + to[0].length;
			const names = receivers(sentence, at, OPEN.test(to[0]), to.index);
			if (names.length > 0) return names;
		}
	}
	return [];
}

function receivers(sentence: Sentence, at: number, open: boolean, distance: number): readonly Name[] {
	const owner = listAfter(sentence, at, true);
	const last = owner.at(-1);
	// "vid |nämnden|s sammanträde i mars"
	if (last?.genitive) return MEETING.test(sentence.words.slice(last.span[1])) ? owner : [];
	if (open && owner.length > 0) return owner;
	const bodies = owner.filter(({ kind }) => kind === 'body');
	if (!open && (distance > NEAR || bodies.length > 0)) return distance <= NEAR ? bodies : [];
	// "skickar en skrivelse till |Norrtrafik|": no head word, but a proper name
	const proper = (open ? PROPER : LETTERS).exec(sentence.words.slice(at, at + 140));
	if (!proper || distance > NEAR) return [];
	const value = proper.groups?.['name'] ?? '';
	const end = at + proper[0].length;
	const and = /^\s{1,9}(?:och|samt)(?=\s)/u.exec(sentence.words.slice(end))?.[0];
	return [
		{ value, span: [end - value.length, end], kind: 'outside', genitive: false },
		...(and ? listAfter(sentence, end + and.length) : []),
	];
}

/** "att till |kommunstyrelsen| redovisa läget", "ska till |nämnden|s sammanträde i maj återkomma" */
const BROUGHT = pattern(
	'(?:att|ska|skall|senast|och|\\p{L}{0,30}(?:chefen|direktören|förvaltningen|kontoret|nämnden|styrelsen)|20\\d\\d(?:-\\d\\d-\\d\\d)?|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|årsskiftet|sommaren|våren|hösten)(?: (?:årligen|löpande|månatligen|skyndsamt|snarast|därefter|även|också|\\p{L}{3,14}vis))? (?:till|(?<meeting>vid|inför|på))|^(?:som (?:sitt|eget|\\p{L}{3,40}s) (?:svar|remissvar|yttrande) )?(?:till|hos)',
);
const THEN_SENDS = patternAfter(
	'(?:s? [^.;]{1,60}?|s?) (?:redovisa|redogöra|återkomma|återrapportera|rapportera|lämna|inkomma|presentera|avge|överlämna|översända|framföra|hemställa|svara|anföra|påtala)',
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
	'(?:hålla|håller)(?= [^.;:]{3,60} (?:informera|underrätta)(?:d|de|t))|informera|informerar|underrätta|underrättar|tillskriva|tillskriver|delge|delger|delges|tillställs|tillställas|tillställa|tillställer|delgivas|uppvaktar|föreläggas|föreläggs|(?:redovisas|rapporteras|presenteras)(?= \\p{L}{0,30}(?:nämnden|styrelsen|utskottet|fullmäktige|direktionen) )|meddela|meddelar|svarar|svara|(?:lämna|lämnar|ge|ger)(?= [\\p{L} &-]{3,60} (?:en|ett|skriftlig|muntlig|löpande) [^.;:]{0,40}(?:redovisning|rapport|lägesbild|återkoppling|information|underlag|uppdatering))',
);
const isInformed = (sentence: Sentence) =>
	allMatches(INFORMS, sentence.words).flatMap((match) => listAfter(sentence, match.index + match[0].length));

/** "en plan tas fram till |nämnden|s sammanträde i maj", "tas upp igen på |nämnden|s möte" */
const FOR = pattern(
	'(?<made>(?:tas|ta|tar|arbetas|utarbetas|upprättas) (?:fram )?till)|till|upp (?:\\p{L}{3,8} ){0,2}(?:på|vid)|(?<with>(?:sammanträde|möte)(?:t|n|na)? med)',
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
	'(?:svar|yttrande) (?:på|över) [^.;]{0,60}?(?:remiss|remissen|skrivelse|skrivelsen|begäran|granskning|granskningen|revisionsrapport|föreläggandet) från',
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
