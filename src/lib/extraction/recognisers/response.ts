import type { Recogniser } from '../pipeline.ts';
import { asksForMoney } from './funding.ts';
import { scan } from './scan.ts';
import { latin } from '../text/latin.ts';
import { occurs } from '../text/may-match.ts';

const ANSWER =
	'(?:yttrande(?:t|n)?|remissvar(?:et|en)?|remissyttrande(?:t)?|svar(?:et|sskrivelse)?|samrådsyttrande(?:t)?|synpunkter(?:na)?|skrivelse(?:n)?|tjänsteskrivelse(?:n)?|svarsskrivelse(?:n)?|brev(?:et)?|(?:fram|hem)ställan|framställning(?:en)?)';
const SEND =
	'(?:avlämna[rs]?|inge[rs]?|inlämna[rs]?|överlämna|översända|översänder|överlämnar|översända?s|överlämnas|sända|sänder|sänds|skicka[rs]?|lämna[rs]?|avge[rs]?|insänd[as]?|inlämnas|framföra?s|åberopa[rs]?|tillställs|tillsändas?|expediera[rs]?|ge[rs]? in|(?:inkomma|inkommer) med(?= (?:\\p{L}+ ){0,3}?(?:yttrande|remiss|svar|synpunkter)))';

/** "Yttrandet antas och överlämnas till Trafikverket.", "… antar förslaget som sitt eget och översänder det till revisorerna". */
const SENT = latin(
	`(?<!\\p{L})${ANSWER}(?!\\p{L})[^;]{0,420}?(?<!\\p{L})${SEND}(?!\\p{L})[^.;]{0,120}?(?<!\\p{L})(?:till|som (?:sitt|kommunens|nämndens|eget)[^.;]{0,40}(?:svar|yttrande))(?!\\p{L})`,
	'iu',
);
const SENT_FIRST = latin(
	`(?<!\\p{L})${SEND}(?!\\p{L})[^.;]{0,160}?(?<!\\p{L})(?:som (?:sitt|kommunens|nämndens|styrelsens|kommunstyrelsens) (?:eget )?)?${ANSWER}(?!\\p{L})[^.;]{0,120}?(?<!\\p{L})(?:till|över|på|i|om)(?!\\p{L})`,
	'iu',
);

/** "Som svar på remissen lämnas …", "antar yttrandet som sitt svar till revisionen". */
const AS_ANSWER = latin(
	`(?<!\\p{L})(?:antar?|antas|godkänns?|godkänner|godkänna|ställer sig bakom)(?!\\p{L})[^.;]{0,200}?(?<!\\p{L})som (?:sitt|(?:[\\p{L}-]+ )?[\\p{L}-]+s)(?: eget)? (?:svar|yttrande|remissvar)(?!\\p{L})[^.;]{0,60}?(?<!\\p{L})(?:till|på|över)(?!\\p{L})`,
	'iu',
);

/** "Remissvar ska vara länsstyrelsen tillhanda senast den 3 maj." */
const IN_HAND = latin(
	`(?<!\\p{L})${ANSWER}(?!\\p{L})[^.;]{0,60}?(?<!\\p{L})(?:ska|skall|senast|är)(?!\\p{L})[^.;]{0,120}?(?<!\\p{L})(?:till ?handa|inkom(?:mit|met|men|na)|kommit in|inkomma|inlämna(?:t|de)|lämnas|lämnat)(?!\\p{L})`,
	'iu',
);

/** "En skrivelse tillställs Trafikverket.", "anta svaret och tillställa revisorerna det": no word before the name. */
const SENT_NAME = latin(
	`(?<!\\p{L})${ANSWER}(?!\\p{L})[^.;]{0,200}?(?<!\\p{L})(?:tillställ(?:s|a|er)|tillsänd(?:s|a|er)|delge[rs]?)(?!\\p{L}) \\p{Lu}?\\p{L}{3}`,
	'iu',
);

/** "Som svar på granskningen överlämnas förvaltningens skrivelse.", "Skrivelsen lämnas som remissvar.", "att som sitt remissvar till styrelsen avge …" */
const IN_ANSWER = latin(
	/(?<!\p{L})(?:så)?som (?:svar|yttrande|remissvar|(?:sitt|eget|\p{L}+s) (?:eget )?\p{L}*(?:svar|yttrande)) (?:på|till|över|i)(?!\p{L})[^.;]{0,160}?(?<!\p{L})(?:överlämna[rs]?|(?:in)?lämna[rs]?(?: in)?|(?:över|in)?sänd(?:s|er|a)(?: in)?|inge[rs]?|expediera[rs]?|tillställ(?:s|a|er)|skicka[rs]?|avge[rs]?|åberopa[rs]?|anför[as]?|meddela[rs]?)(?!\p{L})|(?<!\p{L})(?:överlämna[rs]?|lämna[rs]?|översänd(?:s|er|a)|skicka[rs]?|sänd(?:s|er|a)|avge[rs]?|åberopa[rs]?)(?!\p{L})[^.;]{0,160}? som (?:(?:sitt|eget|[\p{L}-]+s)(?: eget)? (?:svar|yttrande|remissvar)|(?:samråds|gransknings)(?:svar|yttrande)|remissvar|remissyttrande)(?!\p{L})|(?<!\p{L})(?:utgör|blir|får utgöra) (?:(?:[\p{L}-]+,? ){0,5}?[\p{L}-]+s (?:eget )?)?(?:svar|yttrande|remissvar|remissyttrande|(?<!(?:förvaltningens|kontorets) )redovisning(?: av [^.;]{3,60}| i ärendet och (?:överlämnas|översänds|skickas))?) (?:till|på (?:\p{L}+ ){1,4}från|på [\p{L}-]+s (?:(?:givna )?uppdrag|synpunkter|frågor|granskning|\p{L}*rapport|skrivelse|remiss))(?!\p{L})|(?<!\p{L})(?:vilket|detta) (?:meddelas|framförs till|delges) (?=\p{Lu}|\p{L}*(?:nämnden|styrelsen|fullmäktige|verket|myndigheten|regionen|revisorerna))|(?<!\p{L})yttrande(?:t)? avges(?!\p{L})|(?<!\p{L})avger (?:en )?förklaring(?:en)? till(?!\p{L})|(?<!\p{L})(?:yttrande|svar|remissvar)(?:t|et)? (?:till|över) [^.;:]{3,80}? (?:lämnas|avges|antas och|skickas)(?!\p{L})|(?<!\p{L})(?:avges|inges) yttrande(?!\p{L})|(?<!\p{L})(?:svar|yttrande|remissvar) (?:avges|lämnas|ges) (?:på|till|över|i) (?!motion|medborgar|interpell|fråg)\p{L}|(?<!\p{L})som (?:sitt )?(?:remissvar|remissyttrande|yttrande) (?:avge|översända|överlämna|lämna)(?!\p{L})|(?<!\p{L})att erinra [^.;]{0,80}(?:och|vilket) (?:översänd|överlämna|meddela)|(?<!\p{L})i (?:sitt |ett )?(?:svar|yttrande|remissvar) (?:till|över|på)(?!\p{L})/iu,
);

/** "Kontorets tjänsteskrivelse utgör nämndens yttrande.": whoever asked is to have it. */
const OWN_ANSWER = latin(
	/(?<!\p{L})(?:utgör|får utgöra|ska(?:ll)? utgöra|blir|utgöra|antas som|godkänns som|åberopas som) (?:(?:[\p{L}-]+,? ){0,5}?[\p{L}-]+(?:nämndens|styrelsens|utskottets|fullmäktiges|kommunens|stadens|bolagets|förbundets)|nämndens|styrelsens|kommunens|stadens|sitt) (?:eget )?(?:yttrande|svar|remissvar|remissyttrande|samrådsyttrande)(?!\p{L})/iu,
);

/** "Kommunen yttrar sig till länsstyrelsen.", "Styrelsen svarar revisorerna i mars.", "… besvarar remissen enligt förslaget." */
const ANSWERS = latin(
	/(?<!\p{L})(?:yttrar|yttra) sig (?:till|över|i|enligt)(?!\p{L})|(?<!\p{L})(?:avge[rs]?|avgiva|avlämna[rs]?|inge[rs]?) (?:[\p{L}-]+ ){0,3}?[\p{L}-]*(?:yttrande|remissvar|genmäle)(?!\p{L})|(?<!\p{L})(?:lämna[rs]?|överlämna[rs]?|översända?(?:er)?) (?:[\p{L}-]+ ){0,3}?[\p{L}-]*(?:yttrande|remissvar)(?!\p{L}| över)|(?<!\p{L})synpunkter lämnas (?:på|över)(?!\p{L})|(?<!\p{L})(?:lämnar|avger|överlämnar) (?:följande )?ställningstagande till(?!\p{L})|(?<!\p{L})(?:yttrande|remissvar)(?:t|et)? (?:antas |godkänns )?och (?:översänds|överlämnas|skickas|lämnas)(?!\p{L})|^(?:förklaring|genmäle) (?:avges|inges|lämnas)(?!\p{L})|(?<!\p{L})(?:svarar|svara|besvarar|besvara) (?:[\p{L}-]+s )?(?:revis\p{L}+|länsstyrelsen|[\p{L}-]{0,40}departementet|[\p{L}-]{0,40}myndigheten|remiss(?:en)?|granskning(?:en)?|skrivelse(?:n)?)(?!\p{L})/iu,
);

/** "Revisionens skrivelse besvaras med förvaltningens tjänsteutlåtande." */
const IS_ANSWERED = latin(
	/(?<!\p{L})(?:(?:revisionens|revisorernas|länsstyrelsens) [\p{L}-]{4,30}|\p{L}*(?:styrelsens?|nämndens|fullmäktiges?|myndighetens|verkets|inspektionens) (?:frågor|skrivelse|begäran|remiss|föreläggande)|remiss(?:en)?|granskning(?:en)?|revisionsrapport(?:en)?) besvaras (?:med|genom|enligt|i enlighet med|av)(?!\p{L})/iu,
);

/** "meddela länsstyrelsen att …", "hos Trafikverket hemställa om …", "i skrivelse till regionen kräva …", "till styrelsen framföra att" */
const WRITES_TO = latin(
	/^(?:\p{L}*(?:verket|myndigheten|länsstyrelsen|inspektionen|departementet|regionen|revisorerna)) (?:meddelas|underrättas|tillskrivs|delges)(?!\p{L})|^till \p{L}*(?:verket|myndigheten|styrelsen|inspektionen|departementet|regionen|regeringen) framförs(?!\p{L})|^[\p{L} -]{3,60} meddelar (?=\p{L}*(?:nämnden|styrelsen|fullmäktige|verket|myndigheten|inspektionen|förbundet|regionen|föreningen|revisorerna) (?:att|om|vilka|vilken|vilket|hur|när) )|^(?:att )?(?:meddela|tillskriva|underrätta) (?!att |om |(?:positivt|negativt) |\p{L}*(?:besked|lov|dispens|tillstånd|förbud|avslag|bifall|undantag)(?!\p{L}))(?=\p{Lu}|\p{L}*(?:nämnden|styrelsen|fullmäktige|verket|myndigheten|föreningen|förbundet|regionen|staten|bolaget))|^(?:att )?(?:hos|till|i skrivelse till) [\p{L} -]{3,60} (?:hemställa|framföra|anföra|kräva|påtala|begära|svara|(?:avge|lämna) (?:[\p{L}-]+ ){0,3}?(?:svar|yttrande))(?!\p{L})|^(?:att )?(?:hemställa|framföra) (?:hos|till) \p{Lu}|(?<!\p{L})hemställer hos [\p{L}&, -]{3,70} om (?:godkännande|tillstånd|medgivande|besked)(?!\p{L})/iu,
);

/** "överlämna utredningen till Inspektionen för vård och omsorg": whatever it is, an authority is to have it. */
const TO_AUTHORITY = latin(
	/(?<!\p{L})(?:överlämna[rs]?|översänd(?:s|a|er)|skicka[rs]?(?: in)?|sänd(?:s|a|er)(?: in)?|insänd(?:s|a|er|es)|lämna[rs]? in|lämna[rs]?(?![^.;]{0,90}(?:fullmäktige|nämnden|styrelsen)))(?!\p{L})[^.;]{0,100}? till (?:\p{L}+ ){0,2}?(?:\p{L}*länsstyrelsen|\p{L}*myndigheten|\p{L}{3,}verket|\p{L}*inspektionen|\p{L}*departementet|regeringen|\p{L}*domstolen|\p{L}*rätten|kommunrevisionen|revisorerna)(?!\p{L})/iu,
);

/** "2. Beslutet översänds till förbundets arbetsgivarråd.": a point of its own, and no list of who gets the minutes. */
const DECISION_SENT = latin(
	/^beslutet (?:översände?s|överlämnas|tillställs|insänds|sänds)(?: till)? (?!sökand|berörd|den som)\p{L}/iu,
);

/** An application is a task, and what is reported each year goes where it always goes. */
const NO_ANSWER = /ansökan|delårs|årsredovisning|bokslut|statistik/i;

/** "Revisorerna önskar svar från nämnden senast den 18 december." */
const WANTED = latin(
	/(?<!\p{L})(?:önskar|begär|vill ha|efterfrågar|infordra[rs]?|begära in)(?!\p{L})[^.;]{0,30}?(?<!\p{L})(?:svar|yttrande|kommentar(?:er)?)(?!\p{L})[^.;]{0,100}?(?<!\p{L})senast(?!\p{L})/iu,
);

/** "Motionen remitteras till tekniska nämnden för yttrande senast den 1 maj.": an answer is asked for, by a day. */
const ASKED = latin(
	/(?<!\p{L})(?:remitteras?|remitterar|remittera|överlämna[rs]?|skicka[rs]?|sänds|sända|sänder|översänd(?:s|a|er))(?!\p{L})[^.;]{0,160}?(?<!\p{L})(?:för (?:\p{L}+ och )?yttrande|för svar|för samråd|på remiss|för besvarande|med svar)(?!\p{L})[^.;]{0,60}?(?<!\p{L})(?:senast|till och med|före|inom)(?!\p{L})/iu,
);

/** "Styrelsen svarar revisorerna senast den 31 januari." */
const REPLIES = latin(
	/(?<!\p{L})(?:svara|svarar|besvara|besvarar|yttra sig|yttrar sig)(?!\p{L}| för)[^.;]{0,120}?(?<!\p{L})(?:senast|före|innan|till)(?!\p{L})/iu,
);

/** "Yttrandet antas.", "Nämnden antar förvaltningens yttrande som sitt eget." … */
const ANSWER_PASSED = latin(
	/(?<!\p{L})(?:yttrande(?:t)?|remissvar(?:et)?|remissyttrande(?:t)?|samrådsyttrande(?:t)?|svar(?:et)?)(?!\p{L})[^.;]{0,160}?(?<!\p{L})(?:antas|godkänns|avges|lämnas)(?!\p{L})|(?<!\p{L})(?:antar|anta|godkänner|godkänna|avger|avge|lämnar|ställer sig bakom)(?!\p{L})[^.;]{0,120}?(?<!\p{L})(?:yttrande(?:t)?|remissvar(?:et)?|svar(?:et)?)(?!\p{L})/iu,
);
/** … goes to whoever asked for it, in a matter that somebody outside has sent; a motion is answered within the house. */
const SENT_TO_US = latin(
	/(?<!\p{L})(?:\p{L}*remiss(?:en)?|\p{L}*samråd(?:et)?|(?:granskning|samråd|remiss)s?utskick|sista svarsdag|begäran om yttrande|yttrande (?:över|till|om)|^(?:\p{L}+ )?yttrande(?! från)|föreläggande|(?:revisionens|revisorernas) granskning|svar på (?:revision\p{L}*|granskning\p{L}*|skrivelse\p{L}*))(?!\p{L})/iu,
);
/** … or is so called: "Yttrandet till kammarrätten godkänns.", "Nämnden antar kontorets yttrande som sitt eget." */
const TO_WHOM = latin(
	/(?<!\p{L})(?:yttrande|remissvar)(?:t|et)? (?:antas |godkänns )?som (?:sitt|[\p{L}-]+s) eget(?!\p{L})|(?<!\p{L})(?:yttrande|remissvar|svar)(?:t|et)? (?:till|över|avseende|angående|gällande|med anledning av) (?!motion|medborgar|interpell|e-förslag|fråg|detalj|plan)/iu,
);
/** "anta förslag till yttrande till miljönämnden": whatever the matter is called, an organ is to have it. */
const TO_ORGAN = latin(
	/(?<!\p{L})(?:yttrande|remissvar|remissyttrande|samrådsyttrande)(?:t)? till (?:\p{L}+ ){0,3}?\p{L}{3,}(?:nämnden|styrelsen|utskottet|kontoret|förvaltningen|verket|myndigheten|inspektionen|departementet|domstolen|rätten)(?!\p{L})/iu,
);
const isOfOurOwn = (title: string) =>
	HOUSE.test(title) || (/detaljplan/i.test(title) && !ASKED_OF_US.test(title));
const HOUSE = /motion|medborgarförslag|interpellation|initiativ|e-förslag/i;
/** The answers to a plan of our own are no answer of ours, unless it was sent to us. */
const ASKED_OF_US = /svarsdag|remiss|yttrande|(?:gransknings|samråds)utskick/i;

/** "hos nämnden begära en redogörelse": no letter is written. */
const REPORT_ASKED = latin(
	/(?<!\p{L})begär(?:a|s)? (?:en |ett )?(?:\p{L}+ )?(?:redogörelse|\p{L}*rapport|\p{L}*redovisning|återkoppling|lägesbild)(?!\p{L})/iu,
);

/** "Som svar på medborgarförslaget överlämnas skrivelsen till förslagsställaren." */
const TO_PROPOSER = latin(
	/(?:svar|yttrande|skrivelse)(?!\p{L})[^.;]{0,160}(?:överlämna|översänd|lämna|skicka|sänd|delge)\p{L}* (?:[^.;]{0,80} )?(?:till )?(?:förslagsställar|initiativtagar|motionär|frågeställar)\p{L}{1,4}(?!\p{L})/iu,
);

const OF_LETTERS =
	/yttra|ställningstag|genmäle|erinra|förklaring|utgör|brev|framställ|hemställan|svar|synpunkter|skrivelse/i;
const GIVES_NONE = latin(
	/(?<!\p{L})särskilt yttrande(?!\p{L})|(?<!\p{L})(?:inte|ej|avstår från att|möjlighet att|tillfälle att) (?:yttra|avge|lämna)/iu,
);
const OF_MOTION =
	/(?:som svar på|som besvarat|(?:nämndens|styrelsens|fullmäktiges) svar på)[^.]{0,20}(?:motion|medborgarförslag|e-förslag|\p{L}{4,20}sförslaget|initiativ)/iu;

export const response: Recogniser = {
	rule: 'yttrande',
	about: 'Ett yttrande eller svar ska till någon utanför eller till ett annat organ.',
	examples: [
		'Yttrandet antas och överlämnas till Trafikverket.',
		'Nämnden antar förvaltningens förslag till yttrande och översänder det som sitt svar till revisorerna.',
		'Styrelsen svarar revisorerna senast den 31 januari 2025.',
		'Kontorets tjänsteskrivelse utgör nämndens yttrande.',
	],
	recognise: (statements) =>
		scan(statements, 'yttrande', (words, { item, block }) => {
			if (occurs(REPORT_ASKED, words)) return null;
			if (block.marker !== null && occurs(DECISION_SENT, words)) return { kind: 'response', strength: 0.7 };
			if (
				(occurs(WRITES_TO, words) && !asksForMoney(words)) ||
				(occurs(TO_AUTHORITY, words) && !NO_ANSWER.test(words))
			)
				return { kind: 'response', strength: 0.75 };
			if (!occurs(OF_LETTERS, words) || occurs(GIVES_NONE, words)) return null;
			if (occurs(OWN_ANSWER, words)) return { kind: 'response', strength: 0.7 };
			if (occurs(TO_PROPOSER, words)) return { kind: 'response', strength: 0.7 };
			if (occurs(OF_MOTION, words)) return null;
			if (occurs(SENT, words) || occurs(AS_ANSWER, words)) return { kind: 'response', strength: 0.95 };
			if (
				occurs(ASKED, words) ||
				occurs(REPLIES, words) ||
				occurs(WANTED, words) ||
				occurs(IS_ANSWERED, words)
			)
				return { kind: 'response', strength: 0.75 };
			if (occurs(SENT_NAME, words) || occurs(IN_ANSWER, words) || occurs(ANSWERS, words))
				return { kind: 'response', strength: 0.8 };
			const asked =
				occurs(TO_ORGAN, words) ||
				((occurs(SENT_TO_US, item.title) || occurs(TO_WHOM, words)) && !isOfOurOwn(item.title));
			if (asked && occurs(ANSWER_PASSED, words)) return { kind: 'response', strength: 0.65 };
			return occurs(SENT_FIRST, words) || occurs(IN_HAND, words)
				? { kind: 'response', strength: 0.85 }
				: null;
		}),
};
