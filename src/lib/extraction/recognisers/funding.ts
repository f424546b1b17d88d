import { MONEY } from '../lexicon/money.ts';
import type { Recogniser } from '../pipeline.ts';
import { COUNTED_POSTS, hiresBefore } from './hires.ts';
import { scan } from './scan.ts';
import { latin } from '../text/latin.ts';
import { occurs } from '../text/may-match.ts';

/** "Beslutet förutsätter att finansiering sker genom omfördelning inom budget 2025." */
const RESTS_ON = latin(
	/(?<!\p{L})(?:förutsätter|under förutsättning (?:att|av)|villkoras? av)(?!\p{L})[^.;]{0,80}?(?<!\p{L})(?:finansier\p{L}*|medel|anslag|budget\p{L}*|budgetmedel|tilläggsanslag)(?!\p{L})/iu,
);

/** "under förutsättning att kommunfullmäktige beviljar medel": another organ must decide, which is a condition. */
const OTHERS_DECIDE =
	/(?:fullmäktige|styrelsen|nämnden|regionen|staten|regeringen)s? (?:också |även )?(?:beslut|bevilj|anslag(?!\p{L})|antar|fastställ|anslå|anvis|godkänn|avsätt|skjut)|beslut (?:om [^.;:]{3,60} )?fattas av /iu;

/** "under förutsättning att Skolverket beviljar medel": so does whoever else is said to decide. */
const SOMEBODY_DECIDES = latin(
	/(?<!\p{L})att (?!finansier|medel|anslag|budget|tilläggs|kostnad|pengar)(?:[\p{L}\d&.–-]+ ){1,6}(?:beviljar|beslutar|anslår|avsätter|tilldelar|tillskjuter|anvisar|godkänner|skjuter till)(?!\p{L})/iu,
);

/** "Kostnaden arbetas in i budget 2025." */
const WORKED_IN = latin(
	/(?<!\p{L})(?:\d[\d ,.]{0,12} ?(?:miljoner )?(?:kr|kronor|tkr|mnkr|mkr)|finansiering\p{L}*|\p{L}{0,30}(?:medel|kostnads\p{L}{1,30}|kostnad(?:en|er|erna)?|utgift(?:en|er|erna)?|hyran?)|medlen|kompensation(?:en)?|överföring(?:en)? av [^.;]{1,60}|frågan om (?:utökat|ökat|höjt)?[^.;]{0,60}|behov(?:et|en)?|underskott(?:et)?|överskott(?:et)?|effekter(?:na)? på [^.;]{3,60}|konsekvenser(?:na)? på [^.;]{3,60}|utökad [\p{L}-]*budget|höjd [\p{L}-]*budget|reviderad [\p{L}-]*budget|begäran om [^.;]{3,60}|äskande(?:t|n)?|investering(?:en|ar)?|hyresökning(?:en)?|drifts?konsekvenser(?:na)?|medelsbehov(?:et)?|ekonomiska (?:konsekvenser(?:na)?|effekter(?:na)?|medel))(?!\p{L})[^.;]{0,180}?(?<!\p{L})(?:arbetas in|inarbetas|beaktas|hänskjuts|hänvisas|hanteras|överlämnas|prövas|tas (?:upp|med)|(?:lyfts|förs|läggs|skrivs) in|lyfts|söks|kompenseras|inryms|inrymmas|rymmas|behandlas|avsätts|anvisas|reserveras|regleras|upptas|anmäls)(?!\p{L})[^.;]{0,80}?(?<!\p{L})(?:[\p{L}-]{0,40}budget\p{L}*|(?:VIP|EVP|MRP|VEP)(?!\p{L})|(?:region|flerårs|ekonomi|kommun|investerings|verksamhets|resurs)\p{L}*(?:plan|strategi)(?:en)?|förslag(?:et)? till (?:\p{Lu}{2,5}|\p{L}*plan)(?!\p{L})|(?:strategisk|ekonomisk)a? plan(?:en)?(?!\p{L})|planeringsdirektiv\p{L}*|(?<!\p{L})ram(?:en)?(?!\p{L})|taxa(?:n)?(?!\p{L}))|^(?:det )?i [\p{L} -]{0,30}budget(?:en)?(?: (?:för )?20\d\d)? (?:avsätts|anvisas|reserveras|upptas|läggs in|inrymma|inarbeta|arbeta in|avsätta|reservera)(?!\p{L})/iu,
);

/** "Kommunstyrelsen ska i budget 2026 arbeta in kostnaden för simhallen.", "att skjuta till medel för badet" */
const WORKS_IN = latin(
	/(?<!\p{L})(?:ska|skall) (?:[^.;:]{0,60} )?(?:arbeta in|inarbeta|beakta|budgetera(?: för)?|rymma|inrymma|ta höjd för) [^.;:]{0,40}?(?:kostnad|medel|finansiering|hyra|avgift|utgift)[^.;:]{0,60}? (?:i|inom) [^.;:]{0,40}?(?:budget|plan|(?<!\p{L})ram(?:en)?(?!\p{L}))|(?<!\p{L})(?:ska|skall|att) [^.;:]{0,60}?(?:budget|plan)[^.;:]{0,40}? (?:arbeta in|inarbeta|beakta|avsätta)(?!\p{L})[^.;:]{0,40}?(?:kostnad|medel|finansiering|hyra)|(?<!\p{L})(?:beaktas|hanteras|prövas|inarbetas|arbetas|tas) [^.;:]{0,40}?(?:kostnad|medel|finansiering|hyra)\p{L}*(?: in| upp| med)? i [^.;:]{0,40}?(?:budget|flerårsplan)|(?<!\p{L})(?:arbetas in|inarbetas) i [^.;:]{0,40}budget(?:en)?(?!\p{L})|(?<!\p{L})(?:inarbetar|arbetar in) [^.;:]{0,60}?(?:kostnad|medel|finansiering|hyra)\p{L}* [^.;:]{0,60}?(?:budget|ram(?:en)?(?!\p{L}))|(?:^|(?<!\p{L})(?:ska|skall|att|besluta[rd]?e?) )(?:arbeta in|inarbeta|beakta|avsätta) [^.;:]{0,40}?(?:kostnad|medel|finansiering|hyra)[^.;:]{0,80}? i [^.;:]{0,40}?(?:budget|flerårsplan)|(?:^|(?<!\p{L})att )(?:hänskjuta|hänvisa|överlämna) [^.;:]{0,60}?(?:kostnad|medel|finansiering|anslag)[^.;:]{0,60}? till [^.;:]{0,40}budget|(?:^|(?<!\p{L})att )(?:till [^.;:]{0,20}budget\p{L}*(?: 20\d\d)? (?:hänskjuta|hänvisa)|(?:hänskjuta|hänvisa) [^.;:]{3,90}? till (?:den )?(?:kommande )?budget(?:beredning|process|arbete)\p{L}*)(?!\p{L})|^(?:reservera|avsätta|anslå) [^.;:]{3,80} i [^.;:]{0,30}budget|(?:^|(?<!\p{L})(?:ska|skall|att) )(?:tillskjuta|skjuta till) [^.;:]{0,60}?(?:medel|kronor|tkr|mnkr|mkr)(?!\p{L})/iu,
);

/** "Nämnden begär hos kommunstyrelsen utökad ram med 6 miljoner kronor.", "… hemställer om tilläggsanslag" */
const ASKED_FOR = latin(
	/(?<!\p{L})(?:begär|begära|hemställer|hemställa|äskar|äska|anhåller|anhålla|framställa (?:till|hos)|framställer (?:till|hos)|(?:ansöker|ansöka) (?:hos (?:[\p{L}-]+ ){1,4}om|om(?= (?:utök|höj|öka|tilläggs|(?:totalt |sammanlagt )?\d[^.;:]{0,30} (?:ur|från) (?:\p{L}+ )?\p{L}*(?:anslag|medel|reserv|pott)))))(?!\p{L})(?! att (?!få))[^.;:]{0,120}?(?:medel|(?<!\p{L})(?:utökad|utökat|utökning|höjd|höjt|ökad|ökat)(?!\p{L})[^.;:]{0,40}(?:ram|anslag|bidrag)|anslag|budget|kompensation|kronor|mnkr|tkr|mkr)|(?<!\p{L})(?:ram|anslag|medel|tilläggsanslag)(?!\p{L})[^.;:]{0,60} (?:äskas|begärs)(?!\p{L})/iu,
);

/** "Nämnden begär att kommunstyrelsen prioriterar simhallen i investeringsbudgeten." */
const ASKED_TO_BUDGET = latin(
	/(?<!\p{L})(?:begär|begära|hemställer|hemställa|anhåller|anhålla)(?!\p{L})[^.;:]{0,60} att [^.;:]{3,60} (?:prioriterar|avsätter|arbetar in|inarbetar|tar (?:med|upp))(?!\p{L})[^.;:]{3,100} i [^.;:]{0,40}(?:budget|investeringsplan)/iu,
);

/** "… hemställer att få balansera 3 mnkr av överskottet", "begär att medlemmarna höjer bidraget med 1 mnkr" */
const MAY_KEEP = latin(
	/(?<!\p{L})(?:begär|begära|hemställer|hemställa)(?!\p{L})[^.;:]{0,60} att [^.;:]{0,80}(?:\d|överskott|medel|anslag)[^.;:]{0,60} (?:får (?:föras|överföras|disponeras|användas|balanseras)|överförs|förs över)(?!\p{L})|(?:^|(?<!\p{L})att )få (?:balansera|överföra|föra (?:över|med)|ta med|disponera|använda|behålla|nyttja)(?!\p{L})[^.;:]{0,80}?(?:medel|överskott|kronor|mnkr|tkr|mkr)|(?<!\p{L})(?:begär|begära|hemställer|hemställa|anhåller|anhålla)(?: hos [\p{L} -]{3,40})? att [^.;:]{3,60}? (?:utökar|höjer|tillskjuter|anslår|anvisar|avsätter|skjuter till|ökar|beviljar|omdisponerar|omfördelar|ombudgeterar|för över|överför|flyttar|tillför|utökas|höjs|ökas|omdisponeras|omfördelas)(?!\p{L})[^.;:]{0,60}?(?:bidrag|anslag|medel|(?<!\p{L})ram|kronor|mnkr|tkr|mkr)/iu,
);

/** "Nämnden hemställer till kommunstyrelsen att |bevilja en höjd ram|": whom it asks stands before. */
const ASKS = /(?:hemställer|hemställa|begär|begära|anhåller|anhålla) /i;
const MORE_MONEY = latin(
	/^(?:att )?(?:medge|bevilja|anslå|tillskjuta|tillföra|avsätta|utöka|höja|medger|beviljar|utökar|höjer)(?!\p{L})[^.;:]{0,60}?(?:ram(?:en)?|anslag(?:et)?|medel|tillskott|budget(?:en)?)(?!\p{L})/iu,
);

/** "Kostnaden finansieras inom nämndens ram.", "Medel anvisas ur kommunstyrelsens medel för oförutsedda behov." */
const PAID_FROM = latin(
	/(?<!\p{L})(?:finansieras?|finansiera|ianspråkta(?:s|r|ga|ges|get|gande)?|ta[rs]? i anspråk|tillskjuter|skjuter till|disponera[rs]?|bekostas|belastar|anvisa[rs]?|tillförs|tillskjuts|anslås?|anslå|täcks|täckas?|täcker|kompenseras|betalas|bestride?s|bestridas|ryms|rymmas|inryms|inrymmas|bärs|bäras|tas|avsätts|omdisponera[rs]?|omfördela[rs]?)(?!\p{L})(?:[^.;]|\.(?=\d)){0,120}?(?<!\p{L})(?:genom|inom|ur|från(?! och med)|av|via|med (?:\p{L}+ ){0,3}(?:[\p{L}-]*medel|medlen|lån|upplåning|[\p{L}-]{0,30}bidrag(?:et|en)?|överskott(?:et)?)|konto|ram(?:en)?|oförutsedda|resultat(?:et)?|eget kapital)(?!\p{L})|(?<!\p{L})ta (?:\p{L}*kostnad|\p{L}*medel|pengar|\d)[^.;]{0,60}? (?:ur|från)(?!\p{L})|(?<!\p{L})(?:in)?ryms i [\p{L}-]{0,30}budget|kostnad(?:en|er|erna)?(?!\p{L})[^.;:]{0,60}? (?:belasta[rs]?|konteras)(?!\p{L})|(?<!\p{L})belasta[rs]?(?!\p{L})[^.;]{0,100}?(?:konto|anslag|budget|projekt|investering|resultat|reserv|buffert|medel|(?<!\p{L})ram)/iu,
);
/** "Nämnden beviljar föreningen ett bidrag ur anslaget för landsbygden."; under "förutsätter att" another decides. */
const GRANTED = latin(
	/^(?![^.;]*(?:förutsätt|villkor))[^.;]{0,160}?(?<!\p{L})(?:bevilja[rs]?|tilldela[rs]?|fördela[rs]?|lämnas|utbetalas)(?!\p{L})[^;]{0,220}? (?:ur|från (?:anslaget|kontot|reserven|potten))(?!\p{L})|(?<!\p{L})genom (?:ett |en )?(?:ianspråktagande|omfördelning|omdisponering)(?:en)?(?!\p{L})/iu,
);
/** "Nämnden får nyttja 500 tkr ur kommunstyrelsens förfogandeanslag.": a pot that somebody has for what was not foreseen. */
const POT =
	'(?:förfogandeanslag\\p{L}{0,5}|anslag(?:et)? för förfogande|(?:medel|medlen|investeringsmedlen|anslag|anslaget) (?:till|för) (?:[\\p{L}-]{1,40}s )?(?:förfogande|oförutsedda))';
const FROM_POT = latin(
	`(?<!\\p{L})(?:fördela|tilldela|bevilja|nyttja|använda|utnyttja|disponera)[rs]?(?!\\p{L})[^;:]{0,200}? (?:ur|från|av) [^.;:]{0,60}?${POT}(?!\\p{L})|${POT}(?!\\p{L})[^.;:]{0,20}? får (?:användas|nyttjas|disponeras)(?!\\p{L})`,
	'iu',
);
const SUBJECT = latin(`${MONEY}(?!\\p{L})|finansier|bekosta|täckning|avgiften|överskrid|investering`, 'iu');

/** "Pengarna hämtas ur bufferten.", "600 tkr flyttas från drift till investering.", "Nämnden täcker merkostnaden inom sin ram." */
const MOVED = latin(
	`(?:^|så att )(?:(?!\\p{L}*ansvar)[\\p{L}\\d,-]{1,30} ){0,5}?[\\p{L}-]{0,40}?${MONEY}(?!\\p{L})[^.;:]{0,90}? (?:hämtas|används|utnyttjas|disponeras|flyttas|överförs|förs(?: över)?|omfördelas|ombudgeteras|balanseras|lyfts|avräknas|utgår|ställs)(?!\\p{L})(?: [^.;:]{0,60}?)? (?:ur|från|av|till att täcka|till (?:år )?20\\d\\d|till (?:nästa|kommande) år|till (?:[\\p{L}-]+ ){1,3}förfogande)(?!\\p{L})|(?<!\\p{L})(?:används|tas|utnyttjas|disponeras|reserveras|hämtas|täcker|bär|finansierar|inrymmer|hämta|hämtar|ställa|ställer|skjuter till)(?!\\p{L})[^.;:]{0,60}?${MONEY}(?!\\p{L})[^.;:]{0,60}? (?:ur|från|av|inom|till (?:[\\p{L}-]+ ){1,3}förfogande)(?!\\p{L})`,
	'iu',
);

/** "Kostnaderna fördelas mellan medlemskommunerna efter invånarantal.", "Återstående kostnader debiteras fastighetsägarna." */
const SHARED = latin(
	/(?:kostnad|utgift)(?:en|er|erna)?(?!\p{L})[^.;:]{0,80}? (?:(?:delas|fördelas)(?: [^.;:]{0,40}?)? (?:mellan|på|lika)|(?:vidare)?(?:debiteras|faktureras))(?!\p{L})|(?<!\p{L})(?:kvarvarande|återstående|överblivna|resterande|outnyttjade) (?:medel|pengar|bidrag)(?:en|na)? (?:används|går|förs|läggs) (?:till|på)(?!\p{L})|(?<!\p{L})kompenseras (?:[^.;:]{0,30} )?för [^.;:]{0,60}(?:kostnad|hyr|utgift|intäkt)\p{L}*|(?<!\p{L})\p{L}*upplåning(?:en)? (?:sker|görs)(?!\p{L})|(?<!\p{L})(?:tecknar|uppta(?:r|ga)?) (?:ett )?\p{L}*lån(?!\p{L})|(?<!\p{L})utrymme(?:t)? (?:för [^.;:]{3,60} )?skapas genom(?!\p{L})/iu,
);

/** "Nämnden tillförs medel för två nya tjänster.": money, but for posts. */
const FOR_POSTS = latin(
	`(?<!\\p{L})(?:medel|kronor|kr|tkr|mnkr|mkr) (?:för|motsvarande|till) (?:att \\p{L}{4,20} )?${COUNTED_POSTS}(?!\\p{L})`,
	'iu',
);

/** "Finansiering sker inom befintlig ram." */
const SOURCE = latin(
	/^finansiering(?:en)?: |^[\p{L} -]{3,60} (?:sker|görs) inom (?:ramen för )?(?:[\p{L}-]+ ){0,3}[\p{L}-]*(?:budget|ram)(?:en)?(?!\p{L})|(?<!\p{L})(?:(?:med)?finansiering|(?:budget)?täckning)(?:en)? (?:(?:om|av|på|med) [^.;]{1,120} )?(?:finns|(?:ska|skall) (?:ske|göras|lösas|hanteras|rymmas|ordnas|tas|sökas|skapas)|sker|görs|löses|hanteras|ryms|ordnas|tas|söks|skapas)(?!\p{L})[^.;]{0,60}(?<!\p{L})(?:inom|ur|genom|från|av|via|med)(?!\p{L})/iu,
);

/** "Nämndens ram höjs med 3 mnkr.", "Driftbidraget till förbundet räknas upp med två procent.": fees and grants to clubs are none. */
const RAISED = latin(
	/(?<!\p{L})(?:kommunbidrag|regionbidrag|medlemsbidrag|(?:\p{L}*budget|kostnads|utgifts|resurs|drifts?|investerings)?ram|(?:drifts?|investerings|verksamhets)?anslag|(?:drifts?|netto|investerings)?budget)(?:et|en|ar|arna)?(?!\p{L})[^.;:]{0,60}? (?:höjs|utökas|ökas|förstärks|räknas upp|uppräknas|skrivs upp) (?:med|till|från)(?!\p{L})[^.;:]{0,40}?(?:\d|en|två|tre|fyra|fem) ?(?:%|procent|kr|kronor|tkr|mnkr|mkr|tusen|milj)/iu,
);

/** "Tilläggsanslag om 2 mnkr beviljas": somebody has to find it. */
const EXTRA = latin(/(?<!\p{L})(?:tilläggsanslag\p{L}*|tilläggsbudgeter(?:ing|as))/iu);

/** "Medel som inte har använts återförs till fonden vid årets slut." */
const GOES_BACK = latin(
	/(?<!\p{L})(?:medel|bidrag(?:et)?|belopp(?:et)?|överskott(?:et)?|pengar(?:na)?|anslag(?:et)?|lån(?:et)?)(?!\p{L})[^.;]{0,140}?(?<!\p{L})(?:återförs|återbetalas|betalas tillbaka|återlämnas|ska återföras|ska återbetalas)(?!\p{L})/iu,
);

/** "Tvisten hanteras genom att bolaget reglerar fordran": a named party pays. */
const SETTLES = latin(
	/(?<!\p{L})(?:reglerar|ersätter|betalar|återbetalar|ska betala|ska ersätta|ska återbetala)(?!\p{L})[^.;]{0,80}?(?:fordran|skuld|kostnad|belopp|tkr|mnkr|kronor)/iu,
);

/** "En tjänst som miljöinspektör inrättas och finansieras genom avgifter." is about the post. */
const POST_FIRST = latin(
	/^[^.;:]{0,120}(?<!\p{L})(?:tjänst(?:er)?|befattning(?:ar)?|årsarbetare|\d+ procents?)(?!\p{L})[^.;:]{0,80}(?<!\p{L})(?:inrättas|tillsätts|anställs|permanentas)(?!\p{L})[^.;:]{0,80}(?<!\p{L})(?:och|som|samt|,) (?:\p{L}+ )?finansieras(?!\p{L})/iu,
);

/** "Exploatören ska bekosta flytten.", "Bolaget svarar för kostnaden." */
const PAYS = latin(
	/(?<!\p{L})(?:ska|skall) (?:[^.;:]{0,40} )?(?:bekosta|stå för (?:[\p{L}-]+ ){0,3}[\p{L}-]*kostnad\p{L}*|svara för (?:[\p{L}-]+ ){0,3}[\p{L}-]*kostnad\p{L}*)(?!\p{L})|^medfinansiera (?=.*(?:\d|del))|(?<!\p{L})(?:bekostar|medfinansierar|lånefinansieras|samfinansieras|medfinansieras|(?:förskotter|(?:för|mellan)finansier)a[rs]?)(?!\p{L})|(?<!\p{L})(?:tillskjuter|skjuter till) [^.;:]{0,60}?(?:kronor|kr|tkr|mnkr|mkr|medel)(?!\p{L})|(?<!\p{L})(?:står för|svarar för) (?:[\p{L}-]+ ){0,3}[\p{L}-]*kostnad(?:en|er|erna)?(?!\p{L})|(?<!\p{L})(?:bekostas|(?<!(?:avgift|taxa)[^.;:]{0,60} )betalas) (?:helt |till fullo )?av(?!\p{L})/iu,
);

/** "… under förutsättning att föreningen bekostar flytten": somebody else must act first. */
const ANOTHER_PAYS = latin(
	/(?:förutsätt|(?:beroende|villkor\p{L}{0,5}) (?:av )?att)[^.;:]{0,80} (?:bekostar|medfinansierar|tillskjuter|skjuter till|står för|svarar för|betalar|ersätter)(?!\p{L})/iu,
);

/** "Stödet betalas ut från anslaget först sedan klubben visat …": what comes first is a condition. */
const NOT_UNTIL = latin(
	/(?<!\p{L})(?:betalas ut|utbetalas|lämnas|ges|får \p{Ll}{3,20}) (?:[^.;:]{0,60} )?(?:först|tidigast) (?:när|sedan|efter(?: det)? att)(?!\p{L})/iu,
);

/** "Besparingen om 2 mnkr fördelas lika mellan enheterna." */
const SAVED = latin(
	/(?<!\p{L})\p{L}*(?:effektivisering|besparing|sparkrav|effektiviseringskrav|besparingskrav|sparbeting)(?:en|et|s?kravet|ar|arna)?(?!\p{L})[^.;:]{0,80}?(?<!\p{L})(?:fördelas|läggs ut|läggs på|tas ut)(?!\p{L})|(?<!\p{L})(?:köpeskilling(?:en)?|\p{L}*överskott(?:et)?|\p{L}*utdelning(?:en)?|försäljningsintäkt(?:en|erna)?|försäljningssumma(?:n)?|intäkt(?:en|erna)? från [^.;:]{3,60})(?!\p{L})[^.;:]{0,40}?(?<!\p{L})(?:avsätts|används|öronmärks|reserveras|förs|tillfaller)(?!\p{L})/iu,
);

const REFUSED = /avslå/i;

/** Whether an organ is asked for money, or to leave room for it. */
export const asksForMoney = (words: string) =>
	occurs(MAY_KEEP, words) || occurs(ASKED_TO_BUDGET, words) || occurs(ASKED_FOR, words);

export const funding: Recogniser = {
	rule: 'finansiering',
	about:
		'Pengar ska hittas, arbetas in i en budget eller tas från en bestämd plats, eller beslutet vilar på det.',
	examples: [
		'Beslutet förutsätter att finansiering sker genom omfördelning inom budget 2025.',
		'Kostnaden finansieras inom nämndens ram.',
		'Nämnden begär hos kommunstyrelsen utökad budgetram med 6 miljoner kronor.',
		'Bidrag som inte har använts återförs till stipendiefonden.',
	],
	recognise: (statements) =>
		scan(statements, 'finansiering', (words, { lead }) => {
			if (
				[FOR_POSTS, ANOTHER_PAYS, NOT_UNTIL].some((says) => occurs(says, words)) ||
				hiresBefore(words, RESTS_ON)
			)
				return null;
			if (occurs(RESTS_ON, words) && !occurs(OTHERS_DECIDE, words) && !occurs(SOMEBODY_DECIDES, words))
				return { kind: 'funding', strength: 0.95 };
			if (occurs(WORKED_IN, words) || occurs(WORKS_IN, words)) return { kind: 'funding', strength: 0.9 };
			if (occurs(POST_FIRST, words)) return null;
			if (asksForMoney(words) || (ASKS.test(lead.text) && occurs(MORE_MONEY, words)))
				return { kind: 'funding', strength: 0.85 };
			if (occurs(SETTLES, words) || occurs(PAYS, words) || occurs(GOES_BACK, words) || occurs(SAVED, words))
				return { kind: 'funding', strength: 0.8 };
			if (occurs(EXTRA, words) && !occurs(REFUSED, words)) return { kind: 'funding', strength: 0.75 };
			if (occurs(MOVED, words) || occurs(SHARED, words) || occurs(RAISED, words))
				return { kind: 'funding', strength: 0.78 };
			if (occurs(SOURCE, words) || occurs(FROM_POT, words)) return { kind: 'funding', strength: 0.78 };
			return (occurs(PAID_FROM, words) || occurs(GRANTED, words)) && occurs(SUBJECT, words)
				? { kind: 'funding', strength: 0.8 }
				: null;
		}),
};
