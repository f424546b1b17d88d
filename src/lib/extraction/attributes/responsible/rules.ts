import { whoMust } from './who-must.ts';
import { joinUnits, listAfter, listBefore } from '../names/groups.ts';
import { allMatches, pattern } from '../../text/pattern.ts';
import { decidersIn } from './condition.ts';
import { each, type NameRule } from './name-rule.ts';
import { nameAt } from './plain-names.ts';
import {
	whoGets,
	whoGetsBack,
	whoIsAsked,
	whoIsAskedFor,
	whoIsCharged,
	whoIsGiven,
	whoIsOrdered,
} from './told.ts';
import { whoMayHire, whoSeesTo } from './who-sees-to.ts';
import { ACTS_NEXT, whoActsThen, whoThenActs } from './who-then.ts';
import { latin } from '../../text/latin.ts';
import { anyCase, piece, sameCase } from '../../text/wordings.ts';

/** "två tjänster tillsätts vid |Säkerhetsavdelningen, Kommunledningskontoret|" */
const PLACED_AT = pattern(
	piece`
	(?:tillsätts|tillsättas|inrättas|placeras|anställs|förläggs|organiseras|förstärks)
	(?: \S{1,30}){0,3}? (?:vid|på|inom|hos|i|under)
`,
);
const wherePlaced: NameRule = (sentence) =>
	each(sentence, PLACED_AT, (end) => joinUnits(sentence, listAfter(sentence, end)));

/** "120 % till |Socialförvaltningen| och 50 % för samordning, förslagsvis |Kulturförvaltningen|" */
const SHARE = pattern(
	piece`
	(?:\d{1,3}(?:,\d)?_(?:%|procent|årsarbetare)(?: \S{1,30}){0,2}? (?:till|på|vid|inom|hos)
	(?=_,)?|förslagsvis(?: till| på| vid| inom)?,?)
`,
);
const whoGetsShares: NameRule = (sentence) =>
	/%|procent|årsarbet/iu.test(sentence.words) ? each(sentence, SHARE, (end) => listAfter(sentence, end)) : [];

/** "|Kommunledningskontoret| tillförs tre årsarbetare" */
const STRENGTHENED = pattern('tillförs|utökas|förstärks|bemannas');
const whoIsStrengthened: NameRule = (sentence) =>
	/tjänst|årsarb|procent|%|personal/iu.test(sentence.words)
		? allMatches(STRENGTHENED, sentence.words).flatMap(({ index }) => listBefore(sentence, index))
		: [];

/** "fastställs av |arbetsutskottet|", "genomförs av |bygg- och miljönämnden| samt …" */
const DONE_BY = pattern(
	piece`
	(?:ska|skall) av(?= [^.;]{3,80} \p{L}{3,20}s )|(?:bokas|anordnas|arrangeras|sköts|administreras|
	leds|tillhandahålls|sammanställs|inventeras|kontrolleras|granskas|byggs|anläggs|genomförs|
	genomföras|utförs|utföras|tas fram|tas|ses över|hanteras|handläggs|fastställs|fastställas|beslutas|
	utarbetas|upprättas|samordnas|bereds|beredas|göras|görs|redovisas|lämnas|finansieras|bekostas|
	betalas|täckas|täcks|bäras|drivs|drivas|ansvaras|verkställs|införs|följs upp|följas upp|utvärderas|
	arbetas fram)(?: \S{1,30}){0,3}? (?:av|genom)
`,
);
const whoDoes: NameRule = (sentence) =>
	each(sentence, DONE_BY, (end) => {
		const list = listAfter(sentence, end);
		const party = list.length > 0 ? null : PARTY.exec(sentence.words.slice(end));
		return party ? nameAt(sentence.words, end, end + party[0].length, true) : list;
	});
/** "bereds vidare i |trafikutskottet|" */
const PREPARED_IN = pattern(
	'(?:bereds|beredas|utreds|utredas)(?: (?:vidare|på nytt|ytterligare))? (?:i|inom)',
);
const whoPrepares: NameRule = (sentence) =>
	each(sentence, PREPARED_IN, (end) => listAfter(sentence, end).filter(({ kind }) => kind === 'body'));

/** "täcks av |exploatören|": somebody by what they are. */
const PARTY = sameCase`
	^\s{1,9}(?:sökanden|exploatören|entreprenören|leverantören|byggherren|hyresgästen|hyresvärden|
	\p{L}{2,20}ägaren|\p{L}{2,20}ägarna|köparen|säljaren|arrangören|staten)\>
`;

/** "genom att |Torgbolaget AB| reglerar fordran" */
const BY_DOING = pattern('genom att');
const whoActs: NameRule = (sentence) =>
	each(sentence, BY_DOING, (end) => {
		const list = listAfter(sentence, end);
		const last = list.at(-1);
		return last && FIRST_VERB.test(sentence.words.slice(last.span[1])) ? list : [];
	});

/** "och att |säkerhetsgruppen| arbetar vidare" */
const THAT = pattern('att');
const NO_DEED = anyCase`
	^\s{1,9}(?:ska\s{1,9}(?:få|erhålla)|önskar|efter|vill|kräver|beslut|föreslår|yrkar|anser|bedömer|
	konstaterar|har|är|får|kommer|avser)
`;
const whoWill: NameRule = (sentence) =>
	each(sentence, THAT, (end) => {
		const list = listAfter(sentence, end);
		const rest = sentence.words.slice(list.at(-1)?.span[1]);
		return list.length > 0 && ACTS_NEXT.test(rest) && !NO_DEED.test(rest) ? list : [];
	});

/** "Ansvarig: |kommunchefen|", "ansvarig nämnd är |socialnämnden|", "med |förvaltningen| som ansvarig" */
const ANSWERABLE = pattern('ansvarig(?:a|t)?(?: (?:nämnd|förvaltning|för [^.:;]{1,60}?))?(?:_:| är)');
const whoAnswers: NameRule = (sentence) => each(sentence, ANSWERABLE, (end) => listAfter(sentence, end));

/** "|Kommunstyrelsen| antar yttrandet och översänder det", "|nämnden| skickar en skrivelse" */
const ACTS = pattern(
	piece`
	(?:översänder|överlämnar|skickar|sänder|lämnar|avger|återkommer|redovisar|återrapporterar|
	rapporterar|genomför|tar fram|utreder|upprättar|ansöker|tillsätter|inrättar|inför|tecknar|
	presenterar|samordnar|informerar|bemannar|beställer|ser över|utser|påbörjar|inleder|begär|
	hemställer|äskar|anhåller|svarar)
`,
);
const FIRST_VERB = latin(
	/^\s{1,9}(?:(?:gemensamt|(?:tillsammans|i samråd|i samverkan|i dialog)\smed\s[^.;,]{3,60}?)\s)?\p{L}{2,20}r(?!\p{L})/u,
);
/** "|kommunjuristen| under hösten håller en utbildning" */
const VERB_LATER = sameCase`
	^(?:,\s(?:i|tillsammans)\s[^.;,]{3,80},)?\s{1,9}(?!\p{Ll}{2,20}(?<!vi)s\s)
	(?:[\p{Ll}\d/-]{1,30}\s{1,9}){0,8}?(?!\p{Ll}{3,6}ber\s|(?:har|var|är|per|mer|ner|fler|när|här|där|
	kan|bör)\s)(?:\p{Ll}{1,20}[ae]r|\p{Ll}{0,10}gör)\>
`;
/** What an organ does is often its beslut. */
const DECIDES_ITSELF = sameCase`
	^\s{1,9}(?:antar|godkänner|beslutar|fastställer|beviljar|anvisar|avslår|bifaller|noterar|medger|
	tillstyrker|avstyrker|ger|utser|väljer|tackar|delegerar|bemyndigar|upphäver|finansierar|avsätter|
	tilldelar|ställer|anser|lägger|säljer|köper|ingår|hemställer|föreslår)
`;
const ANSWERS = anyCase`
	^\s{1,9}(?:antar|godkänner|ställer\ssig\sbakom)\s(?:(?!motion)[^.;:]){0,80}?(?:yttrande|remissvar)
	(?:t|et)?\>
`;
const TOGETHER = /^[\s,]{1,4}tillsammans\s{1,9}med(?=\s)/u;
/** "öva |krisledningsnämnden| under hösten": what is done with them. */
const DEED_FIRST = latin(
	/^\s{0,9}(?!\p{L}+(?:liga|iga|iska|rda|ndra|ella|alla|ala) |båda |alla )\p{L}{2,12}a\s{1,9}$/iu,
);
const whoOpens: NameRule = (sentence) => {
	const first = sentence.names[0];
	if (!first || first.span[0] > 12 || DEED_FIRST.test(sentence.words.slice(0, first.span[0]))) return [];
	const list = listAfter(sentence, first.span[0]);
	const last = list.at(-1);
	const rest = sentence.words.slice(last?.span[1] ?? 0);
	if (!last || !(FIRST_VERB.test(rest) || (first.span[0] <= 4 && VERB_LATER.test(rest)))) return [];
	const acts = allMatches(ACTS, sentence.words).length > 0;
	// "|Nämnden| antar yttrandet" has it sent.
	const decides = first.kind === 'body' && DECIDES_ITSELF.test(rest) && !acts && !ANSWERS.test(rest);
	if (decides || NO_DEED.test(rest)) return [];
	// "|ekonomichefen| tillsammans med |inköpsenheten| tar fram"
	const partner = TOGETHER.exec(rest);
	return partner ? [...list, ...listAfter(sentence, last.span[1] + partner[0].length)] : list;
};

/** "Uppdraget ska omfatta de tjänster som |vårdnämnden| utför" */
const WHICH = pattern('som');
const PERFORMS = latin(/^\s{1,9}(?:utför|bedriver|driver|ansvarar\s{1,9}för)(?!\p{L})/iu);
const whoPerforms: NameRule = (sentence) =>
	each(sentence, WHICH, (end) => {
		const list = listAfter(sentence, end);
		return list.length > 0 && PERFORMS.test(sentence.words.slice(list.at(-1)?.span[1])) ? list : [];
	});

/** In order: what must happen first, then who is told to, then who is said to, then who is seen doing it. */
export const RESPONSIBLE_RULES: readonly NameRule[] = [
	decidersIn,
	whoIsCharged,
	whoIsGiven,
	whoGets,
	whoGetsBack,
	whoIsAsked,
	whoIsAskedFor,
	whoIsOrdered,
	wherePlaced,
	whoGetsShares,
	whoIsStrengthened,
	whoMayHire,
	whoMust,
	whoAnswers,
	whoDoes,
	whoPrepares,
	whoActs,
	whoSeesTo,
	whoWill,
	whoThenActs,
	whoActsThen,
	whoOpens,
	whoPerforms,
];
