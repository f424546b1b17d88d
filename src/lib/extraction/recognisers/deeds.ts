import { CARDINALS } from '../lexicon/numbers.ts';
import { latin } from '../text/latin.ts';
import { firstMatch, occurs } from '../text/may-match.ts';
import { anyOf } from '../text/words.ts';
import { firstVerb } from './task-verb.ts';

/** Words for what is done by a beslut: a measure, an agreement, something moved from one to another. */
export const isDone = (words: string) =>
	[DONE, ENLARGED, MOVED, DEALS, BOUGHT].some((says) => occurs(says, words));

/** "Anbudet antas och kontrakt tecknas": the same of what follows something else; what is moved or enlarged belongs to that. */
export const isCarriedOut = (words: string) => occurs(DONE, words) || occurs(DEALS, words);

/** "Riktlinjen revideras i enlighet med bilaga 3.": the new words lie there, and with the beslut they hold. */
export const isRevisedAsShown = (words: string) => occurs(REVISED_AS_SHOWN, words);
const REVISED_AS_SHOWN = latin(
	/(?<!\p{L})(?:reviderar?s?|kompletterar?s?|uppdaterar?s?|ändrar?s?)(?! (?:senast|under|före|inför|vid))(?: [^.;:]{0,120}?)? (?:i enlighet med|enligt) (?:[^.;:]{0,60} )?(?:bilag(?:a|an|or|orna)|(?:ändrings|upprättat )?förslag(?:et)?|\p{L}*utlåtande[t]?|\p{L}*skrivelsen?|vad som framgår|yrkande[nt]?)(?!\p{L})/iu,
);

/** Words for what shall be done, whoever does it. */
export const shallBeDone = (words: string) => mustDo(words) || TO_BE_DONE.some((says) => occurs(says, words));

/** "Ett lån av lådcyklar införs i kommunen.", "Ett lokalt råd inrättas.", "Paviljongen rivs." */
const DONE = latin(
	/(?<!\p{L})(?:införs|införas|införa|inrättas|tillsätts|upparbetas|etableras|genomförs|påbörjas|inleds|startas|tas fram|arbetas fram|utreds|kartläggs|upprättas|utarbetas|initieras|implementeras|görs en|görs i|utförs|tas över av|övertas av|görs (?:tillgänglig|känd)(?:a|t)?|görs känt|förs in i|flyttas till|tillgängliggörs|publiceras|avvecklas|läggs ned|läggs ner|stängs|sägs upp|rivs|köps in|byts ut|revideras|kompletteras|tydliggörs|åtgärdas|anordnas|byggs|anläggs|placeras|sätts upp|monteras|rustas upp|renoveras|ses över|utvärderas|går in i ordinarie|övergår i ordinarie|permanentas|upphandlas|verkställs|verkställer|kommuniceras till|tillskrivs|samordnas|(?:personalen|medarbetarna|eleverna|barnen|brukarna|(?<!\p{L})boende|vårdnadshavarna|ledamöterna) erbjuds|stoppas|slås (?:samman|ihop)|flyttar (?:in|till)|(?:samtliga|alla|ungdomar(?:na)?|elever|barn|anställda|personal) [^.;:]{0,60}?erbjuds|polisanmäls|undertecknas av|(?:sänds|skickas|går)(?: ut)?(?: \p{L}{3,8})? på (?:remiss|samråd)|\p{L}+(?:styrelsens|rättens|domstolens|verkets|myndighetens|inspektionens) (?:beslut|dom|avgörande) överklagas|(?:håller|hålls|hålla)(?: \p{Ll}{3,20}){0,2} \p{Ll}*öpp(?:et|en|na)|(?:går|förs) vidare till (?:granskning|samråd|utställning|antagande)|arbetar vidare|arbetas vidare|(?:bered(?:e)?s|bearbetas) (?:vidare|ytterligare|på nytt)|arbetas (?:om|in)(?! i [^.;:]{0,40}budget)|bereder ärendet vidare|beställer en|inleda|påbörja|genomföra|inrätta|starta|ta fram)(?!\p{L})/iu,
);

/** "Lovskolan utökas med tio platser.": more of something that is counted; of money and posts other rules tell. */
const ENLARGED = latin(
	`(?<!\\p{L})(?:utökas|minskas) med (?:\\d{1,4}|${anyOf(Object.keys(CARDINALS))}) (?!kr|tkr|mnkr|mkr|milj|proc|%)\\p{Ll}{3}`,
	'iu',
);

/** "Ansvaret för badplatserna flyttas från kulturnämnden till tekniska nämnden." */
const MOVED = latin(
	/(?<!\p{L})(?:\p{L}*ansvar(?:et)?|drift(?:en)?|[\p{L}-]{0,40}verksamhet(?:en|er|erna)?|\p{L}*uppgift(?:en|er|erna)?|[\p{L}-]{0,40}enhet(?:en|er|erna)?|huvudmannaskap(?:et)?|förvaltning(?:en)? av)(?!\p{L})[^.;:]{0,140}?(?<!\p{L})(?:läggs|flyttas(?: över)?|överförs|förs över|övergår|överflyttas)(?!\p{L})[^.;:]{0,100}?(?<!\p{L})(?:till|på|i \p{L}+ regi)(?!\p{L})|(?<!\p{L})(?:tar över|övertar) (?:\p{L}*ansvaret|driften|huvudmannaskapet|verksamheten|uppgiften)(?!\p{L})|(?<!\p{L})(?:flyttar|överför)(?: över)? (?:ansvaret|driften|huvudmannaskapet|verksamheten|uppgiften)(?!\p{L})[^.;:]{0,140}? till(?!\p{L})/iu,
);

/** "Ett nytt avtal tecknas med klubben.", "Avtalet sägs upp.", "Kommunen ansöker om statsbidrag." */
const DEALS = latin(
	/(?<!\p{L})[\p{L}-]{0,40}(?:avtal(?:et)?|överenskommelse(?:n)?|kontrakt(?:et)?)(?!\p{L})[^.;:]{0,100}?(?<!\p{L})(?:tecknas|ingås|skrivs|tecknar|sägs upp|omförhandlas|ska omförhandlas|ska tecknas)(?!\p{L})|(?<!\p{L})(?:säger upp|omförhandlar)(?!\p{L})[^.;:]{0,60}?avtal|(?<!\p{L})ansöker om (?:[\p{L}-]{0,40}(?:bidrag|stöd|medel|medlemskap|tillstånd|utdömande))(?!\p{L})|(?<!\p{L})(?:\p{L}*bidrag|medel|\p{L}*stöd|anslag|\p{L}*finansiering|dispens|tillstånd)(?: (?:för|till|om) [^.;:]{3,60})? söks(?!\p{L})|(?<!\p{L})ansökan (?:om [^.;:]{3,60} )?(?:lämnas in|inlämnas|skickas|sänds|ges in)(?!\p{L})/iu,
);

/** "Fastigheten Tjärnen 4 säljs till bolaget.", "Kommunen förvärvar marken för 2 miljoner kronor." */
const BOUGHT = latin(
	/(?<!\p{L})(?:fastighet(?:en|erna)?|mark(?:en|områdena|området)?|tomt(?:en|erna)?|byggnad(?:en|erna)?|\p{L}*hus(?:et|en)?|\p{L}*skola(?:n)?|aktie(?:r|rna)|skog(?:en)?|kommunen|staden|exemplar|fordon(?:et|en)?|bil(?:en|ar|arna)?|båt(?:en|ar|arna)?)(?!\p{L})(?: [^.;]{0,90}?)? (?:säljs|förvärvas|köps|säljer|köper|förvärvar)(?!\p{L}| inte)/iu,
);

/** "Förvaltningen ska ta fram en rutin.", "Uppdraget ska även omfatta landsbygden." */
const MUST = latin(
	/(?<!\p{L})(?<!som (?:också |även )?|inte )(?:ska|skall|åtar sig att|ansvarar för att|har att)(?!\p{L})(?: [^.;:]{0,160}?)? (?!(?:gäll|kunn|ligg|fortsätt|fortsatt|kost|bestå|finn|uppgå|träd|anta|godkänn|avslå|anse|utgå|bedöm|samm|extr|förr|all|berörd|båd|andr|olik|samtlig|kommunal|övrig|flera|dess|ny|sin|tillämp|beakt|bidra|avvakt|äg|komm|fokus|erlägg|genomsyr|prägl|klassificer|konter|bokför)\p{L}{0,4}(?!\p{L})|hålla sig |vara (?:ansluten|knuten)|(?:region|lok|centr|nation|soci|digit|manu|neutr)ala(?!\p{L})|\p{L}+(?:er|ar|or)nas?(?!\p{L})|följa(?! upp)|vara (?!\p{L}{3,30},? (?:senast|före|inför|till|i|under|innan|vid|på|inom|snarast|skyndsamt|våren|hösten|sommaren|innevarande|kommande|den \d)(?!\p{L})|på plats|i drift|i bruk|igång)|ingå borgen)(?:ta|se|ge|utse|gå vidare|genomgå|slå|\p{L}{2,}(?:a|as))(?!\p{L})/iu,
);

/** "Direktivet ska |tillämpas| från nästa stämma": what holds, whatever verb comes later. */
const HOLDS =
	/^(?:gälla|ligga|kosta|uppgå|träda|antas?|godkännas?|avslås|anses|bedömas|tillämpas?|iakttas|bidra|avvakta|bedrivas?|finnas|innehålla|motsvara|användas|amorteras|löpa|uppfyllas?|utgöras?|utgå|avse|erläggas|debiteras|faktureras|ersättas|beräknas|räknas|benämnas|heta)$/iu;

/** "Nämnden ska heta hamnnämnden och bestå av nio ledamöter." */
const CONSISTS = /(?:ska|skall|och) (?:\S{1,20} )?(?:bestå av|heta) /u;

const mustDo = (words: string) => {
	const must = firstMatch(MUST, words);
	return must !== null && !CONSISTS.test(words) && !HOLDS.test(firstVerb(must[0]) ?? '');
};

/** "En barnkonsekvensanalys ska ingå i arbetet.", "I arbetet ska skolvägarna särskilt beaktas.": what is to be done in it. */
const INCLUDED = latin(
	/^I uppdraget ingår (?:också |även )?att(?!\p{L})|^(?:att )?(?:\p{L}*(?:ens|ets) )?(?:uppdraget|arbetet|(?:beredning|utredning|översyn|analys|förstudie|kartläggning)(?:e?n)?) (?:ska (?:också |även )?(?:omfatta|innehålla|innefatta|inkludera)|omfattar|innehåller|innefattar|inkluderar) (?:[^.;:]{3,120}|(?=förslag|kostnader|konsekvenser|alternativ))(?:ing|tion|studie|analys|redovisning|jämförelse|alternativ|kostnader|konsekvenser|förslag)\p{L}{0,4}(?!\p{L})|^Uppdraget (?:[^.;:]{3,60} )?(?:utökas|utvidgas)(?!\p{L})|(?<!\p{L})ska(?:ll)? (?:[^.;:]{0,40} )?ges (?:möjlighet|tillgång|stöd|utbildning)(?!\p{L})|^I (?:arbetet|uppdraget|utredningen|översynen|analysen|förstudien|planarbetet) (?:ska|skall) [^.;:]{3,120} (?:beaktas|belysas|ingå|prioriteras|övervägas|utredas)(?!\p{L})|(?<!\p{L})(?:ska|skall) (?:även |också )?(?:ingå|vara en del|beaktas) (?:i|av) (?:det fortsatta )?(?:\p{L}*planen|arbetet|uppdraget|utredningen|underlaget|översynen|analysen|förstudien|redovisningen|planarbetet|kartläggningen)(?!\p{L})/iu,
);

/** "Inventering av förråden ska ske halvårsvis.": a deed as a noun. */
const TO_TAKE_PLACE = latin(
	/^(?:en |ett )?(?!betalning|justering|debitering|fakturering|ersättning|avräkning|upplåtelse|utstakning|omröstning|votering|röstning)\p{L}*(?:ing|tion|syn|kontroll|möten?)(?:en|et|ar|er)?(?!\p{L})[^.;:]{0,80} (?:ska|skall) (?:[^.;:]{0,30} )?(?:ske|göras|hållas|ges)(?!\p{L})|^(?!\p{L}*(?:betalning|justering|debitering|fakturering|ersättning|räkning|indexering|inflyttning))\p{L}{4,}(?:ing|syn|kontroll)(?:en)?(?!\p{L})[^.;:]{0,80} (?:sker|görs|hålls) (?:under|senast|före|innan|inför|vid|i|till|varje|årligen|löpande|en gång|två gånger|\p{L}{3,12}vis)(?!\p{L})/iu,
);

/** "Initiativet lämnas över till direktören, som ska bereda ärendet." */
const HANDED_TO = latin(
	/(?<!\p{L})(?:överlämna[rs]?|hänskjut(?:er|a|s)?) (?:ärendet |frågan |uppgiften )?(?:till|åt) [\p{L}& -]{3,60} att (?!(?:besluta|fatta|fastställa|anta|avgöra|godkänna|välja|utse|ta ställning)(?!\p{L}))\p{Ll}{3,20}a(?!\p{L})|(?<!\p{L})(?:överlämnas|lämnas över|lämnas|hänskjuts|överförs|förs över|läggs över|går över|flyttas(?: över)?) till [\p{L} -]{3,60},? (?:(?:som|vilken|vilket) (?:ska|skall) (?!få |ges )|att (?:hantera|bereda|utreda|arbeta|se över)(?!\p{L})|för att (?:\p{L}+ ){0,3}?(?:tas om hand|hanteras|utredas|åtgärdas|genomföras|verkställas|arbetas)(?!\p{L})|för (?:vidare |fortsatt |ytterligare )?(?:arbete|utredning|åtgärd|genomförande|verkställighet|komplettering|skyndsam \p{L}+)(?!\p{L}))/iu,
);

/** "Försöket med lånecyklar förlängs till och med 2025." */
const PROLONGED = latin(
	/(?<!\p{L})(?:\p{L}*(?:försöket|projektet|pilotprojektet|verksamheten|satsningen|insatsen|samarbetet|arbetet|förstudien|utredningen|linje(?:n| \d{1,3})))(?!\p{L})[^.;:]{0,100}?(?<!\p{L})(?:förlängs|fortsätter)(?!\p{L})/iu,
);

/** "Förvaltningen ska senast i maj ha tagit fram en rutin." */
const SHALL_HAVE = latin(
	/(?<!\p{L})(?<!som )(?:ska|skall)(?!\p{L})(?: [^.;:]{0,120}?)? ha (?:tagit|gjort|sett|gått|gett|\p{L}{3,20}(?:at|it|ört))(?!\p{L})/iu,
);

/** "Alla skolor ska senast den 1 mars ha en krisplan.", "En plan ska finnas på varje skola före årsskiftet.": to be had by a day. */
const HAD_BY = latin(
	/(?<!\p{L})(?<!som )(?:ska|skall)(?!\p{L})(?: [^.;:]{0,60}?)? (?:senast|före|innan|inom|till och med)(?!\p{L})[^.;:]{3,60}? (?:ha|finnas)(?= [^.;:]{3})|(?<!\p{L})(?<!som )(?:ska|skall)(?!\p{L}) (?:[^.;:]{0,40} )?(?:ha|finnas)(?!\p{L})[^.;:]{3,90} (?:senast|före|innan) (?:den |vid |i |under |vecka |utgången |slutet |års|\d|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|nästa|sommar|höst|vår|jul)/iu,
);

/** "att dialogmöten hålls med de boende senast i oktober" */
const HELD = latin(
	/(?<!\p{L})(?:\p{L}*(?:dialog|samråds|informations|medborgar|samverkans|uppföljnings)möten?|workshop|workshoppar|utbildning(?:ar)?|(?:medborgar|brukar)?dialog(?:en|er)?|samråd)(?!\p{L})[^.;:]{0,80}?(?<!\p{L})(?:hålls|anordnas|ordnas|sker|förs)(?!\p{L})/iu,
);

/** "Nämnden önskar en fördjupad analys av orsakerna." */
const WANTS_MADE = latin(
	/(?<!\p{L})(?:önskar|vill (?:ha|se)|efterfrågar|begär(?: in)?) (?:en |ett )?(?:[\p{L}-]+ ){0,2}[\p{L}-]*(?:analys|utredning|kartläggning|översyn|åtgärdsplan|handlingsplan|genomlysning|konsekvensbeskrivning|beslutsunderlag)(?!\p{L})/iu,
);
/** "Ordföranden tar kontakt med regionen.": whoever leads the meeting has a task, too. */
const BY_CHAIR = latin(
	/^(?:Ordföranden|Presidiet|(?:Nämnd|Kommun)?sekreteraren|\p{Lu}\p{L}+s sekreterare) (?:tar kontakt|kontaktar|bjuder in|kallar|träffar|undersöker|formulerar|tar fram|tar upp|ordnar|bokar|skickar ut|sammanställer|skriver till)(?!\p{L})/iu,
);

/** "Förvaltningen ska beakta synpunkterna.": how somebody is to do their work. */
const HEEDS = latin(
	/^\p{L}*(?:förvaltning(?:en|arna)|kontoret|avdelningen|enheten|direktören|chefen|nämnden|nämnderna|styrelsen|bolaget|bolagen)(?: [\p{L}&, -]{3,60}?)? (?:ska|skall) (?:[^.;:]{0,60} )?(?:beakta|särskilt (?:uppmärksamma|prioritera))(?!\p{L})/iu,
);

/** "På nämndens sammanträde i maj fattas beslut om taxan.", "Beslut om etapp två fattas senast i juni.": to be decided by a day. */
const DECIDED_LATER = latin(
	/^(?:på|vid|under|i|senast|inför) [^.;:]{3,90} fatta[rs] (?:[\p{L}-]+ )?beslut (?:om|gällande|angående)(?!\p{L})|^(?:slutligt |nytt )?beslut (?:om|i) [^.;:]{3,90} fattas (?:på|vid|under|i|senast|inför|när|efter)(?!\p{L})/iu,
);

const TO_BE_DONE = [
	HEEDS,
	DECIDED_LATER,
	SHALL_HAVE,
	HAD_BY,
	INCLUDED,
	PROLONGED,
	HELD,
	TO_TAKE_PLACE,
	HANDED_TO,
	WANTS_MADE,
	BY_CHAIR,
];
