import { TO_BE_DONE } from './wordings/to-be-done.ts';
import { firstVerb } from './task-verb.ts';
import { CARDINALS } from '../lexicon/numbers.ts';
import { firstMatch, occurs } from '../text/may-match.ts';
import { anyCase, wordings } from '../text/wordings.ts';
import { anyOf } from '../text/words.ts';

/** Words for what is done by a beslut: a measure, an agreement, something moved from one to another. */
export const isDone = (words: string) =>
	[DONE, ENLARGED, MOVED, DEALS, BOUGHT].some((says) => occurs(says, words));

/** "Anbudet antas och kontrakt tecknas": the same of what follows something else; what is moved or enlarged belongs to that. */
export const isCarriedOut = (words: string) => occurs(DONE, words) || occurs(DEALS, words);

/** "Riktlinjen revideras i enlighet med bilaga 3.": the new words lie there, and with the beslut they hold. */
export const isRevisedAsShown = (words: string) => occurs(REVISED_AS_SHOWN, words);
const REVISED_AS_SHOWN = wordings`
	"Reglementet revideras enligt förslaget."
	\<(?:reviderar?s?|kompletterar?s?|uppdaterar?s?|ändrar?s?)(?! (?:senast|under|före|inför|vid))
	(?: [^.;:]{0,120}?)? (?:i enlighet med|enligt) (?:[^.;:]{0,60} )?
	(?:bilag(?:a|an|or|orna)|(?:ändrings|upprättat )?förslag(?:et)?|\p{L}*utlåtande[t]?|
	\p{L}*skrivelsen?|vad som framgår|yrkande[nt]?)\>
`;

/** Words for what shall be done, whoever does it. */
export const shallBeDone = (words: string) => mustDo(words) || TO_BE_DONE.some((says) => occurs(says, words));

const DONE = wordings`
	"Ett lån av lådcyklar införs i kommunen."
	"Ett lokalt råd inrättas."
	"Paviljongen rivs."
	\<(?<!som )(?:införs|införas|införa|inrättas|tillsätts|upparbetas|etableras|genomförs|påbörjas|inleds|
	startas|tas fram|arbetas fram|utreds|kartläggs|upprättas|utarbetas|initieras|implementeras|görs en|
	görs i|utförs|tas över av|övertas av|görs (?:tillgänglig|känd)(?:a|t)?|görs känt|förs in i|
	flyttas till|tillgängliggörs|publiceras|avvecklas|läggs ned|läggs ner|stängs|sägs upp|rivs|köps in|
	byts ut|revideras|kompletteras|tydliggörs|åtgärdas|anordnas|byggs|anläggs|placeras|sätts upp|
	monteras|rustas upp|renoveras|ses över|utvärderas|går in i ordinarie|övergår i ordinarie|
	permanentas|upphandlas|verkställs|verkställer|kommuniceras till|tillskrivs|samordnas|
	(?:personalen|medarbetarna|eleverna|barnen|brukarna|\<boende|vårdnadshavarna|ledamöterna)
	\ erbjuds|stoppas|slås (?:samman|ihop)|flyttar (?:in|till)|(?:samtliga|alla|ungdomar(?:na)?|elever|
	barn|anställda|personal) [^.;:]{0,60}?erbjuds|polisanmäls|undertecknas av|(?:sänds|skickas|går)
	(?: ut)?(?: \p{L}{3,8})? på (?:remiss|samråd)|\p{L}+(?:styrelsens|rättens|domstolens|verkets|
	myndighetens|inspektionens) (?:beslut|dom|avgörande) överklagas|(?:håller|hålls|hålla)
	(?: \p{Ll}{3,20}){0,2} \p{Ll}*öpp(?:et|en|na)|(?:går|förs)
	\ vidare till (?:granskning|samråd|utställning|antagande)|arbetar vidare|arbetas vidare|
	(?:bered(?:e)?s|bearbetas) (?:vidare|ytterligare|på nytt)|arbetas (?:om|in)
	(?! i [^.;:]{0,40}budget)|bereder ärendet vidare|beställer en|inleda|påbörja|genomföra|inrätta|
	starta|ta fram)\>
`;

/** More of something that is counted; of money and posts other rules tell. */
const ENLARGED = wordings`
	"Lovskolan utökas med tio platser."
	\<(?:utökas|minskas) med (?:\d{1,4}|${anyOf(Object.keys(CARDINALS))})
	\ (?!kr|tkr|mnkr|mkr|milj|proc|%)\p{Ll}{3}
`;

const MOVED = wordings`
	"Ansvaret för badplatserna flyttas från kulturnämnden till tekniska nämnden."
	\<(?:\p{L}*ansvar(?:et)?|drift(?:en)?|[\p{L}-]{0,40}verksamhet(?:en|er|erna)?|
	\p{L}*uppgift(?:en|er|erna)?|[\p{L}-]{0,40}enhet(?:en|er|erna)?|huvudmannaskap(?:et)?|
	förvaltning(?:en)? av)\>[^.;:]{0,140}?
	\<(?:läggs|flyttas(?: över)?|överförs|förs över|övergår|överflyttas)\>[^.;:]{0,100}?
	\<(?:till|på|i \p{L}+ regi)\>
	"Hamnkontoret tar över driften av kiosken."
	\<(?:tar över|övertar) (?:\p{L}*ansvaret|driften|huvudmannaskapet|verksamheten|uppgiften)\>
	"Kommunen överför ansvaret för färjan till regionen."
	\<(?:flyttar|överför|överlämnar|överlåter)(?: över)? (?:ansvaret|driften|huvudmannaskapet|verksamheten|uppgiften)\>
	[^.;:]{0,140}? till\>
`;

const DEALS = wordings`
	"Ett nytt avtal tecknas med klubben."
	\<[\p{L}-]{0,40}(?:avtal(?:et)?|överenskommelse(?:n)?|kontrakt(?:et)?)\>[^.;:]{0,100}?
	\<(?:tecknas|ingås|skrivs|tecknar|sägs upp|omförhandlas|ska omförhandlas|ska tecknas)\>
	"Kommunen säger upp det gamla avtalet."
	\<(?:säger upp|omförhandlar)\>[^.;:]{0,60}?avtal
	"Kommunen ansöker om statsbidrag."
	\<ansöker om (?:[\p{L}-]{0,40}(?:bidrag|stöd|medel|medlemskap|tillstånd|utdömande))\>
	"Tillstånd för muddringen söks."
	\<(?:\p{L}*bidrag|medel|\p{L}*stöd|anslag|\p{L}*finansiering|dispens|tillstånd)(?: (?:för|till|om)
	\ [^.;:]{3,60})? söks\>
	"Ansökan om tillstånd lämnas in."
	\<ansökan (?:om [^.;:]{3,60} )?(?:lämnas in|inlämnas|skickas|sänds|ges in)\>
`;

const BOUGHT = wordings`
	"Fastigheten Tjärnen 4 säljs till bolaget."
	"Kommunen förvärvar marken för 2 miljoner kronor."
	\<(?:fastighet(?:en|erna)?|mark(?:en|områdena|området)?|tomt(?:en|erna)?|byggnad(?:en|erna)?|
	\p{L}*hus(?:et|en)?|\p{L}*skola(?:n)?|aktie(?:r|rna)|skog(?:en)?|kommunen|staden|exemplar|
	\p{L}*(?:fordon(?:et|en)?|bil(?:en|ar|arna)?|båt(?:en|ar|arna)?|maskin(?:en|er|erna)?))\>(?: [^.;]{0,90}?)?
	\ (?:säljs|förvärvas|köps|säljer|köper|förvärvar)(?!\p{L}| inte)
`;

const MUST = wordings`
	"Förvaltningen ska ta fram en rutin."
	"Uppdraget ska även omfatta landsbygden."
	\<(?<!som (?:också |även )?|inte )(?:ska|skall|åtar sig att|ansvarar för att|har att)\>
	(?: [^.;:]{0,160}?)? (?!(?:gäll|kunn|ligg|fortsätt|fortsatt|kost|bestå|finn|uppgå|träd|anta|godkänn|
	avslå|anse|utgå|bedöm|samm|extr|förr|all|berörd|båd|andr|olik|samtlig|kommunal|övrig|flera|dess|ny|
	sin|tillämp|beakt|bidra|avvakt|äg|komm|fokus|erlägg|genomsyr|prägl|klassificer|konter|
	bokför)\p{L}{0,4}\>|hålla sig |börja (?:gälla|tillämpas|löpa)\>|
	vara (?:ansluten|knuten)|(?:region|lok|centr|nation|soci|digit|manu|
	neutr)ala\>|\p{L}+(?:er|ar|or)nas?\>
	|följa(?! upp)|vara (?!\p{L}{3,30},? (?:senast|före|inför|till|i|under|innan|när|vid|på|inom|snarast|
	skyndsamt|våren|hösten|sommaren|innevarande|kommande|den \d)\>|på plats|i drift|i bruk|igång)|
	ingå borgen)(?:ta|se|ge|utse|
	gå (?:vidare|igenom|ut|över)|genomgå|slå|\p{L}{2,}(?:a|as))\>
`;

/** "Direktivet ska |tillämpas| från nästa stämma": what holds, whatever verb comes later. */
const HOLDS = anyCase`
	^(?:gälla|ligga|kosta|uppgå|träda|antas?|godkännas?|avslås|anses|bedömas|tillämpas?|iakttas|bidra|
	avvakta|bedrivas?|finnas|innehålla|motsvara|användas|amorteras|löpa|uppfyllas?|utgöras?|utgå|avse|
	erläggas|debiteras|faktureras|ersättas|beräknas|räknas|benämnas|heta)$
`;

/** "Nämnden ska heta hamnnämnden och bestå av nio ledamöter." */
const CONSISTS = /(?:ska|skall|och) (?:\S{1,20} )?(?:bestå av|heta) /u;

const mustDo = (words: string) => {
	const must = firstMatch(MUST, words);
	return must !== null && !CONSISTS.test(words) && !HOLDS.test(firstVerb(must[0]) ?? '');
};
