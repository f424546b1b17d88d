import type { SourceSpan } from '../../domain/source-span.ts';
import { allMatches } from '../text/pattern.ts';
import { latin } from '../text/latin.ts';
import { firstMatch, occurs } from '../text/may-match.ts';
import { anyCase, sameCase, wordings } from '../text/wordings.ts';

/**
 * The clauses of one running sentence of a beslut, each a point of its own: "godkänna planen, att uppdra åt
 * förvaltningen att genomföra den samt att kostnaden tas ur reserven" is three. A clause that goes on with the task
 * before it ("uppdra åt förvaltningen att utreda frågan och att återkomma i maj") or with what something rests on stays
 * with it. The "att" between two clauses belongs to neither.
 */
export function clausesOf(readable: string, span: SourceSpan): SourceSpan[] {
	const part = readable.slice(...span);
	if (!part.includes(' att ') || part.length > LONGEST) return [span];
	const clauses: SourceSpan[] = [];
	let start = 0;
	for (const edge of allMatches(EDGE, part)) {
		const next = part.slice(edge.index + edge[0].length);
		if (edge.index <= start || !beginsClause(part.slice(start, edge.index), next, edge[0])) continue;
		clauses.push([span[0] + start, span[0] + edge.index]);
		start = edge.index + edge[0].length;
	}
	const last: SourceSpan = [span[0] + start, span[1]];
	return [...clauses, last].flatMap((clause) => answerAndTask(readable, clause));
}

/** An answer, and a task of its own after the "och". */
function answerAndTask(readable: string, [from, to]: SourceSpan): SourceSpan[] {
	const both = firstMatch(ANSWERS_AND_GIVES, readable.slice(from, to));
	const answer = both?.groups?.['answer'];
	return answer
		? [
				[from, from + answer.length],
				[from + both[0].length, to],
			]
		: [[from, to]];
}

const ANSWERS_AND_GIVES = wordings`
	"Hamnnämnden avger yttrande till styrelsen och uppdrar åt hamnchefen att räkna bojarna."
	"Hamnnämnden antar remissvaret samt ger hamnchefen i uppdrag att räkna bojarna."
	^(?<answer>[^.;:]{0,120}?(?:avge[rs]?|anta[rs]?|överlämna[rs]?|översänd(?:a|er|s)|lämna[rs]?)\s
	[^.;:]{0,60}?\p{L}*(?:yttrande|remissvar)(?:t|et)?\>[^.;:]{0,160}?)\s{1,9}(?:och|samt)\s{1,9}
	(?=(?:uppdrar?\såt|ge[rs]?\s[^.;:]{3,80}\si\suppdrag)\s)
`;

/** A sentence this long is a page without full stops. */
const LONGEST = 4000;

/** ", att", "samt att", ", dels att", "och att" */
const EDGE = latin(
	/(?:,\s{1,40}(?:(?:samt|och|dels)\s{1,40})?|\s{1,40}(?:samt|och|dels)\s{1,40})att\s{1,40}(?=\S)/giu,
);

function beginsClause(before: string, next: string, edge: string): boolean {
	if (HANDS_IT_ON.test(next)) return false;
	const and = /och/i.test(edge);
	const first = FIRST.exec(next)?.[0] ?? '';
	const said = and || isInfinitive(first) ? before : before.replace(PURPOSE, ' ');
	if (occurs(EMBEDS, said) || !/\p{L}{3}/u.test(said)) return false;
	if (
		(SUBJECT.test(before) && IS_PASSED.test(next)) ||
		(occurs(TASK_NAMED, before) && occurs(IS_ENDED, next))
	)
		return false;
	const gives = occurs(GIVES, said);
	if ((!gives && / att /.test(said)) || (!/dels/i.test(edge) && REPORTED.test(next))) return false;
	if (
		TOLD.test(first) ||
		IS_READY.test(next) ||
		(!NO_INFINITIVE.test(first) && SAYS_MORE.test(next)) ||
		(and && POINTS_BACK.test(first))
	)
		return false;
	if (ADVERB.test(first) || SO_OFTEN.test(next)) return !gives && !and;
	if (!isInfinitive(first))
		return occurs(FINITE, next.slice(0, 400)) || (!and && occurs(SHORT_VERB, next.slice(0, 120)));
	return DECIDES.test(first) || (!gives && (!and || PASSES.test(said)));
}

/** "godkänna rapporten samt att |överlämna den till| kommunstyrelsen": what is passed goes on, and is one with it. */
const HANDS_IT_ON =
	/^(?:överlämna|översända|lämna|skicka|sända|redovisa|tillställa) (?:den|det|dem|denna|detta|dessa)(?: vidare)? till /u;

/** Told of the task before it: the two are one. */
const REPORTED = wordings`
	"rivningen sker i maj"
	^\p{L}{3,}ning(?:en)? (?:sker|ska ske|görs|ska göras)
	\ (?:senast|den|i|under|till|före|från|vid)\>
	"utvärderingen redovisas i mars"
	^(?:(?:utredning|utvärdering|översyn|kartläggning|analys|redovisning|uppföljning|
	återrapportering)en|resultatet|uppdraget|arbetet|detta|återrapportering)\>[^.;]{0,60}?
	\<(?:(?:åter|av)?redovisas|(?:åter|av)?rapporteras|presenteras|återkommer|sker|lämnas|delges)\>
`;

/** What follows "att" is a part of these: no clause of the beslut ends inside them. */
const EMBEDS = anyCase`
	\<(?:förutsätt\p{L}*|förutsatt|villkor\p{L}*|förbehåll\p{L}*|innebär\p{L}*|konstater\p{L}*|anser|
	bedömer|framhåll\p{L}*|beton\p{L}*|understryk\p{L}*|säkerställ\p{L}*|tillse|se till|ser till|
	verka för|verkar för|bakgrund av|genom att|så att|för att|yrkar|instruktion\p{L}*|rösta|
	(?:förklara|förklarar|anser|anse|avslutar|avsluta) uppdrag(?:et)?(?: [\d:.-]{1,8})?
	(?=,? ?$)|hänvisning till|eftersom|(?:beslutade|beslöt) [^.;:§]{0,40}(?:\d{4}|§ ?\d))\>
`;

/** "… vidta åtgärder |för att| nå balans, samt att åtgärderna ska redovisas": what it is for ends where somebody else's deed begins. */
const PURPOSE = / för att (?=[^,;:]{3,80}$)/u;

/** "Redovisningen av uppdraget att räkna bojarna |och att| måla dem, antecknas.": the task is told, and then the verb. */
const SUBJECT = latin(
	/^(?:(?:slut|åter)?redovisning|återrapportering|slutrapport)(?:en)? av [^.;]{0,90}uppdrag/iu,
);
const IS_PASSED = /, (?:antecknas|godkänns|förklaras|anses|läggs till) /i;

/** What the task was, and then what becomes of it. */
const TASK_NAMED = wordings`
	"Uppdraget till hamnchefen från den 3 maj 2021, att bygga en kaj, upphör."
	^(?:det (?:tidigare )?)?\p{L}{0,20}uppdrag(?:et|en)?(?! (?:ges|lämnas|läggs|får|ska|är|avser) )
	[^;]{3,200}$
`;
const IS_ENDED = anyCase`
	\<(?:upphör|upphävs|avslutas|avskrivs|återtas|återkallas|utgår|kvarstår|förlängs|skjuts upp|
	(?:är|anses|förklaras) (?:därmed |härmed )?\p{L}+[dt]a?)[.,]?(?: |$)
`;

/** Somebody is told to: "att" and the next "och att" are both the task. */
const GIVES = anyCase`
	\<(?:uppdrag(?:et)?|uppdra(?:r|s|ga|ges)?|uppmana[rs]?|ålägg\p{L}*|anmoda[rs]?|förelägg\p{L}*|
	instruera[rs]?|begär(?:a|an)?|hemställ\p{L}*|ansöka|ansöker)\>
`;

/** "ta fram ett program, att redovisas i augusti": the report of the task. */
const TOLD = /^(?:(?:åter|av)?redovisas|(?:åter|av)?rapporteras|presenteras|delges|föreläggas)$/u;

/** "beställer en kajplan, att vara klar i maj" */
const IS_READY = /^vara (?:klar|färdig|slutförd|genomförd)[at]?(?= )/u;

/** "anvisa 2 mnkr, |att tas ur reserven|": an infinitive in the passive says more of what stands before it. */
const SAYS_MORE = latin(/^(?:tas|ges|ses|fås|\p{Ll}{2,30}as) (?!(?:ska|skall|får|är|har) )/u);

/** "enheten omorganiseras och att |den| nya organisationen är på plats i maj": of the same thing. */
const POINTS_BACK = /^(?:den|det|de|denna|detta|dessa)$/u;

const FIRST = /^\S{1,40}/u;

/** "att senast i maj …", "att i samverkan med …": an infinitive comes later. */
const ADVERB = anyCase`
	^(?:senast|snarast|genast|så|hos|i|inom|till|under|på|för|från|med|vid|efter|före|innan|årligen|
	(?:fort)?löpande|kontinuerligt|regelbundet|successivt|skyndsamt|omgående|även|också|därefter|inte|
	ej|vidare|tillsammans|utifrån|enligt|via|genom|som|om|när|minst|\p{L}{3,20}(?:ligen|vis))(?:[,.]|$)
`;

/** "två gånger per år redovisa" */
const SO_OFTEN = /^(?:en|två|tre|fyra) gång(?:er)? /iu;

/** "utreda", "se", "öva": not "samtliga". */
export const isInfinitive = (word: string) => INFINITIVE.test(word) && !NO_INFINITIVE.test(word);
const INFINITIVE = latin(
	/^(?:ta|se|ge|få|gå|stå|be|ske|avge|inge|anse|förse|avstå|utgå|ingå|\p{Ll}{2,30}a)$/u,
);
const NO_INFINITIVE = sameCase`
	^(?:samtliga|alla|berörda|nya|dessa|båda|andra|tekniska|sociala|gemensamma|första|tredje|egna|
	övriga|kommunala|nämnda|angivna|aktuella|särskilda|årliga|kvarvarande|resterande|tidigare|nästa|
	följande|\p{Ll}+(?:er|[^v]ar|or)na)$
`;

/** A deed of the organ's own, whatever was said before it. */
const DECIDES = sameCase`
	^(?:godkänna|anta|fastställa|bifalla|avslå|uppdra|ge|lämna|bevilja|anvisa|avsätta|finansiera|anslå|
	överlämna|översända|återremittera|förklara|anse|avsluta|upphäva|notera|utse|delegera|bemyndiga|
	anställa|inrätta|tillsätta|föreslå|remittera|bordlägga|hemställa|begära|ansöka|teckna|uppmana)$
`;

/** "|godkänna| redogörelsen och att sända ut planen": what is passed is one thing, and the deed another. */
const PASSES = /^\s{0,9}(?:att )?(?:godkänna|anta|fastställa|bifalla|avslå|notera|upphäva) (?!.* att )/iu;

const FINITE = sameCase`
	\<(?:ska|skall|får|ges|ger|är|bör|tas|sker|ses|görs|utgår|\p{L}{1,30}(?:ges|yses)|
	\p{L}{3,30}(?:er|ar|ns|ms)|\p{L}{2,30}(?:[adgjklprtv]s))\>
`;

/** ", samt att kommunchefen ser över reglerna"; after a bare "och" it is rather the same matter. */
const SHORT_VERB = latin(/^\p{L}[\p{L} -]{3,60}? (?:ser|tar|gör|går) /u);
