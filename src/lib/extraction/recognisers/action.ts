import { CARDINALS } from '../lexicon/numbers.ts';
import type { Recogniser } from '../pipeline.ts';
import { isUnderHeading } from '../statements/statement.ts';
import { scan } from './scan.ts';
import { firstVerb } from './task-verb.ts';
import { latin } from '../text/latin.ts';
import { firstMatch, occurs } from '../text/may-match.ts';
import { anyOf } from '../text/words.ts';
import { opensWithSomebody, somebodyActs } from './somebody-acts.ts';

/** "Ett lån av lådcyklar införs i kommunen.", "Ett lokalt råd inrättas.", "Paviljongen rivs." */
const DONE = latin(
	/(?<!\p{L})(?:införs|införas|införa|inrättas|tillsätts|upparbetas|etableras|genomförs|påbörjas|inleds|startas|tas fram|arbetas fram|utreds|kartläggs|upprättas|utarbetas|initieras|implementeras|görs en|görs i|utförs|tas över av|övertas av|görs tillgänglig(?:a|t)?|förs in i|flyttas till|tillgängliggörs|publiceras|avvecklas|läggs ned|läggs ner|stängs|sägs upp|rivs|köps in|byts ut|revideras|kompletteras|tydliggörs|åtgärdas|anordnas|byggs|anläggs|placeras|sätts upp|monteras|rustas upp|renoveras|ses över|utvärderas|går in i ordinarie|övergår i ordinarie|permanentas|upphandlas|verkställs|verkställer|kommuniceras till|tillskrivs|samordnas|(?:personalen|medarbetarna|eleverna|barnen|brukarna|(?<!\p{L})boende|vårdnadshavarna|ledamöterna) erbjuds|stoppas|slås (?:samman|ihop)|flyttar in|\p{L}+(?:styrelsens|rättens|domstolens|verkets|myndighetens|inspektionens) (?:beslut|dom|avgörande) överklagas|(?:håller|hålls|hålla)(?: \p{Ll}{3,20}){0,2} \p{Ll}*öpp(?:et|en|na)|(?:går|förs) vidare till (?:granskning|samråd|utställning|antagande)|arbetar vidare|arbetas vidare|(?:bered(?:e)?s|bearbetas) (?:vidare|ytterligare|på nytt)|arbetas (?:om|in)(?! i [^.;:]{0,40}budget)|bereder ärendet vidare|beställer en|inleda|påbörja|genomföra|inrätta|starta|ta fram)(?!\p{L})/iu,
);

/** "Förvaltningen ska ta fram en rutin.", "Uppdraget ska även omfatta landsbygden." */
const MUST = latin(
	/(?<!\p{L})(?<!som (?:också |även )?|inte )(?:ska|skall|åtar sig att|ansvarar för att|har att)(?!\p{L})(?: [^.;:]{0,160}?)? (?!(?:gäll|kunn|ligg|fortsätt|fortsatt|kost|bestå|finn|uppgå|träd|anta|godkänn|avslå|anse|utgå|bedöm|samm|extr|förr|all|berörd|båd|andr|olik|samtlig|kommunal|övrig|flera|dess|ny|sin|tillämp|beakt|bidra|avvakt|äg|komm|fokus)\p{L}{0,4}(?!\p{L})|\p{L}+(?:er|ar|or)nas?(?!\p{L})|följa(?! upp)|vara (?!\p{L}{3,30},? (?:senast|före|inför|till|i|under|innan|vid|på|inom|snarast|skyndsamt|våren|hösten|sommaren|innevarande|kommande|den \d)(?!\p{L})|på plats|i drift|i bruk|igång)|ingå borgen)(?:ta|se|ge|utse|gå vidare|genomgå|\p{L}{2,}(?:a|as))(?!\p{L})/iu,
);

/** "Direktivet ska |tillämpas| från nästa stämma": what holds, whatever verb comes later. */
const HOLDS =
	/^(?:gälla|ligga|kosta|uppgå|träda|antas?|godkännas?|avslås|anses|bedömas|tillämpas?|iakttas|bidra|avvakta|bedrivas?)$/iu;

/** "Nämnden ska heta hamnnämnden och bestå av nio ledamöter." */
const CONSISTS = /(?:ska|skall|och) (?:\S{1,20} )?(?:bestå av|heta) /u;

const mustDo = (words: string) => {
	const must = firstMatch(MUST, words);
	return must !== null && !CONSISTS.test(words) && !HOLDS.test(firstVerb(must[0]) ?? '');
};

/** "Lovskolan utökas med tio platser.": more of something that is counted; of money and posts other rules tell. */
const ENLARGED = latin(
	`(?<!\\p{L})(?:utökas|minskas) med (?:\\d{1,4}|${anyOf(Object.keys(CARDINALS))}) (?!kr|tkr|mnkr|mkr|milj|proc|%)\\p{Ll}{3}`,
	'iu',
);

/** "Hastigheten sänks till 40 km/tim.", "att utöka öppettiderna": less or more of something that is no money. */
const CHANGED = latin(
	/(?<!\p{L})(?:\p{L}*öppettid(?:er|erna)?|hastighet(?:en)?|turtäthet(?:en)?|antalet (?!ledam|ersätt)\p{L}+)(?!\p{L})[^.;:]{0,60}? (?:utökas|minskas|ökas|sänks|höjs|begränsas)(?!\p{L})|^(?:utöka|minska|öka|sänka|begränsa) (?:\p{L}*öppettid|hastighet|turtäthet|antalet (?!ledam|ersätt))/iu,
);

/** "En barnkonsekvensanalys ska ingå i arbetet.", "I arbetet ska skolvägarna särskilt beaktas.": what is to be done in it. */
const INCLUDED = latin(
	/^I uppdraget ingår (?:också |även )?att(?!\p{L})|^Uppdraget (?:[^.;:]{3,60} )?(?:utökas|utvidgas)(?!\p{L})|(?<!\p{L})ska(?:ll)? (?:[^.;:]{0,40} )?ges (?:möjlighet|tillgång|stöd|utbildning)(?!\p{L})|^I (?:arbetet|uppdraget|utredningen|översynen|analysen|förstudien|planarbetet) (?:ska|skall) [^.;:]{3,120} (?:beaktas|belysas|ingå|prioriteras|övervägas|utredas)(?!\p{L})|(?<!\p{L})(?:ska|skall) (?:även |också )?(?:ingå|vara en del|beaktas) (?:i|av) (?:det fortsatta )?(?:\p{L}*planen|arbetet|uppdraget|utredningen|underlaget|översynen|analysen|förstudien|redovisningen|planarbetet|kartläggningen)(?!\p{L})/iu,
);

/** "Inventering av förråden ska ske halvårsvis.": a deed as a noun. */
const TO_TAKE_PLACE = latin(
	/^(?:en |ett )?(?!betalning|justering|debitering|fakturering|ersättning|avräkning|upplåtelse|utstakning)\p{L}*(?:ing|tion|syn|kontroll|möten?)(?:en|et|ar|er)?(?!\p{L})[^.;:]{0,80} (?:ska|skall) (?:[^.;:]{0,30} )?(?:ske|göras|hållas|ges)(?!\p{L})|^(?!\p{L}*(?:betalning|justering|debitering|fakturering|ersättning|räkning|indexering|inflyttning))\p{L}{4,}(?:ing|syn|kontroll)(?:en)?(?!\p{L})[^.;:]{0,80} (?:sker|görs|hålls) (?:under|senast|före|innan|inför|vid|i|till|varje|årligen|löpande|en gång|två gånger|\p{L}{3,12}vis)(?!\p{L})/iu,
);

/** "Initiativet lämnas över till direktören, som ska bereda ärendet." */
const HANDED_TO = latin(
	/(?<!\p{L})(?:överlämnas|lämnas över|lämnas|hänskjuts) till [\p{L} -]{3,60},? (?:(?:som|vilken|vilket) (?:ska|skall) (?!få |ges )|att (?:hantera|bereda|utreda|arbeta|se över)(?!\p{L})|för att (?:\p{L}+ ){0,3}?(?:tas om hand|hanteras|utredas|åtgärdas|genomföras|verkställas|arbetas)(?!\p{L})|för (?:vidare |fortsatt |ytterligare )?(?:utredning|åtgärd|genomförande|verkställighet|komplettering|skyndsam \p{L}+)(?!\p{L}))/iu,
);

/** "Försöket med lånecyklar förlängs till och med 2025." */
const PROLONGED = latin(
	/(?<!\p{L})(?:\p{L}*(?:försöket|projektet|pilotprojektet|verksamheten|satsningen|insatsen|samarbetet|arbetet|förstudien|utredningen|linje(?:n| \d{1,3})))(?!\p{L})[^.;:]{0,100}?(?<!\p{L})(?:förlängs|fortsätter)(?!\p{L})/iu,
);

/** "Förvaltningen ska senast i maj ha tagit fram en rutin." */
const SHALL_HAVE = latin(
	/(?<!\p{L})(?<!som )(?:ska|skall)(?!\p{L})(?: [^.;:]{0,120}?)? ha (?:tagit|gjort|sett|gått|gett|\p{L}{3,20}(?:at|it|ört))(?!\p{L})/iu,
);

/** "Ansvaret för badplatserna flyttas från kulturnämnden till tekniska nämnden." */
const MOVED = latin(
	/(?<!\p{L})(?:\p{L}*ansvar(?:et)?|drift(?:en)?|[\p{L}-]{0,40}verksamhet(?:en|er|erna)?|\p{L}*uppgift(?:en|er|erna)?|[\p{L}-]{0,40}enhet(?:en|er|erna)?|huvudmannaskap(?:et)?|förvaltning(?:en)? av)(?!\p{L})[^.;:]{0,140}?(?<!\p{L})(?:läggs|flyttas(?: över)?|överförs|förs över|övergår|överflyttas)(?!\p{L})[^.;:]{0,100}?(?<!\p{L})(?:till|på|i \p{L}+ regi)(?!\p{L})|(?<!\p{L})(?:tar över|övertar) (?:\p{L}*ansvaret|driften|huvudmannaskapet|verksamheten|uppgiften)(?!\p{L})|(?<!\p{L})(?:flyttar|överför)(?: över)? (?:ansvaret|driften|huvudmannaskapet|verksamheten|uppgiften)(?!\p{L})[^.;:]{0,140}? till(?!\p{L})/iu,
);

/** "Fastighetsnämnden svarar för att lokaler anskaffas.", "Chefen ansvarar för rekryteringen." */
const ANSWERS_FOR = latin(
	/^[\p{L}&,/ -]{3,90}(?<!\p{L})(?:(?:ansvarar|svarar|blir (?:huvud)?ansvarig) för|är (?:huvud)?ansvarig för (?:att|genomförande)\p{L}*)(?!\p{L})/u,
);

/** "att bjuda in planeraren": a clause of the beslut that begins with a deed. */
const DEEDS = latin(
	/^(?:bjuda in|gå (?:vidare|ut) med|kalla(?: till)?|anordna|ordna|arrangera|utreda|kartlägga|inventera|undersöka|se över|arbeta (?:fram|vidare)|upprätta|utarbeta|införa|rusta upp|bygga|anlägga|upphandla|skriva till|tillskriva|uppvakta|ansöka|verka för|beställa|säga upp|anmäla intresse|rekvirera|söka|teckna|bilda|etablera|revidera|komplettera|sammanställa)(?!\p{L})/iu,
);

/** "att dialogmöten hålls med de boende senast i oktober" */
const HELD = latin(
	/(?<!\p{L})(?:\p{L}*(?:dialog|samråds|informations|medborgar|samverkans|uppföljnings)möten?|workshop|workshoppar|utbildning(?:ar)?|medborgardialog(?:er)?|samråd)(?!\p{L})[^.;:]{0,80}?(?<!\p{L})(?:hålls|anordnas|ordnas|sker|förs)(?!\p{L})/iu,
);

/** "Ett nytt avtal tecknas med klubben.", "Avtalet sägs upp.", "Kommunen ansöker om statsbidrag." */
const DEALS = latin(
	/(?<!\p{L})[\p{L}-]{0,40}(?:avtal(?:et)?|överenskommelse(?:n)?|kontrakt(?:et)?)(?!\p{L})[^.;:]{0,100}?(?<!\p{L})(?:tecknas|ingås|skrivs|tecknar|sägs upp|omförhandlas|ska omförhandlas|ska tecknas)(?!\p{L})|(?<!\p{L})(?:säger upp|omförhandlar)(?!\p{L})[^.;:]{0,60}?avtal|(?<!\p{L})ansöker om (?:[\p{L}-]{0,40}(?:bidrag|stöd|medel|medlemskap|tillstånd|utdömande))(?!\p{L})|(?<!\p{L})(?:\p{L}*bidrag|medel|\p{L}*stöd|anslag|\p{L}*finansiering|dispens|tillstånd) söks(?!\p{L})|(?<!\p{L})ansökan (?:om [^.;:]{3,60} )?(?:lämnas in|inlämnas|skickas|sänds|ges in)(?!\p{L})/iu,
);

/** "att förvaltningen tar fram rutiner", "Nämnden vill att kontoret utreder": what somebody does, as it is to be. */
const DOES = latin(
	/^[\p{L}\d&,/ -]{3,90}? (?:tar fram|arbetar fram|utreder|kartlägger|genomför|upprättar|utarbetar|ser över|inventerar|reviderar|påbörjar|inleder|inför (?:en|ett|ny|nya|nytt)|utser (?:en|ett|var sin) (?:\p{L}+ )?(?:kontaktperson|samordnare|projektledare)|inrättar|åtgärdar|sammanställer|pekar ut|inleder|anordnar|ordnar|beställer|planerar|förbereder|upphandlar|ansöker|bjuder in(?! till [\p{L}\d-]*(?:konferens|seminari|mässa|invigning|kurs))|kallar|startar|utvecklar|tillsätter)(?!\p{L})/u,
);
/** "Nämnden tillsätter en arbetsgrupp", "Fullmäktige reviderar reglementet": that is all there is to it. */
const DECIDED_BY_ORGAN = latin(
	/(?<!\p{L})(?:tillsätter (?:en |ett )?(?:\p{L}+ )?\p{L}*(?:grupp|beredning|kommitté|utskott)|reviderar)/iu,
);
/** "Nämnden önskar en fördjupad analys av orsakerna." */
const WANTS_MADE = latin(
	/(?<!\p{L})(?:önskar|vill (?:ha|se)|efterfrågar|begär(?: in)?) (?:en |ett )?(?:[\p{L}-]+ ){0,2}[\p{L}-]*(?:analys|utredning|kartläggning|översyn|åtgärdsplan|handlingsplan|genomlysning|konsekvensbeskrivning|beslutsunderlag)(?!\p{L})/iu,
);
const WANTS = latin(/^[\p{L}&,/ -]{3,60} (?:vill|önskar),? att(?!\p{L}) /u);

/** "Nämnderna ska före årsskiftet anta detaljbudget.": to be passed by a day, by another. */
const TO_ADOPT = latin(
	/(?<!\p{L})(?:nämnd(?:en|erna)?|styrelse(?:n|rna)?|bolag(?:et|en)?) (?:[^.;:]{0,60} )?(?:ska|skall) (?:[^.;:]{0,60} )?(?:anta|fastställa|besluta om)(?!\p{L})/iu,
);

/** "Ordinarie sammanträden ska under 2025 hållas den 6 februari …" */
const MEETINGS = latin(
	/^(?:ordinarie )?(?:\p{L}+s )?(?:\p{L}*sammanträden(?:a)?|\p{L}*(?:sammanträdet|mötet)(?= [^.;]{0,60}(?:hållas|hålls|flyttas|ställs in|förläggs|inleds|börjar))|\p{L}*sammanträdestider(?:na)?|(?:nämnd|styrelse|utskotts)möten(?:a)?)(?!\p{L})/iu,
);

/** Passing a rule, a plan or a name is not a deed to follow up. */
const ADOPTED = latin(
	/(?<!\p{L})(?:antas|antar|anta|fastställs|fastställer|godkänns|godkänner|godkänna|avslås|avslår|bifalls|bifalles|beviljas|tillstyrks|avstyrks|utses|väljs|entledigas|förordnas|antecknas|noteras|bordläggs|upphävs|upphäver|upphör|byter \p{L}*namn(?:et)?|(?:ändrar|ändras) \p{L}*upptagningsområde(?:n|t|na)?|anses|förklaras|tilldelas|avsätts|höjs|sänks|fördelas|medges|får (?:[^.;:]{0,40} )?(?:besluta|fatta beslut)|har rätt|bemyndigas|tillåts|mandat att)(?!\p{L})/iu,
);

/** "Förslaget godkänns och införs i maj.": what is done with what is adopted. */
const ADOPTED_AND = latin(
	/(?<!\p{L})(?:godkänns|antas|fastställs|bifalls|bifalles|upphävs)(?: [^.,;:]{3,60}?)?(?<!från| till) och (?<more>[^.;:]{3,200})/u,
);

/** "… ska få lämna synpunkter innan utformningen fastställs", "… tillser att uppgifterna fördelas": what is adopted is aside. */
const ASIDE = / (?:innan|tills|sedan|(?:tillser?|(?:se|ser) till|säkerställer?|bevakar?) att) .*$/u;

/** "Ordföranden tar kontakt med regionen.": whoever leads the meeting has a task, too. */
const BY_CHAIR = latin(
	/^(?:Ordföranden|Presidiet|(?:Nämnd|Kommun)?sekreteraren|\p{Lu}\p{L}+s sekreterare) (?:tar kontakt|kontaktar|bjuder in|kallar|träffar|undersöker|formulerar|tar fram|tar upp|ordnar|bokar|skickar ut|sammanställer|skriver till)(?!\p{L})/iu,
);

export const action: Recogniser = {
	rule: 'åtgärd',
	about: 'En åtgärd beslutas utan att orden uppdrag står där.',
	examples: [
		'Ett lokalt brottsförebyggande råd inrättas.',
		'Förvaltningen ska ta fram en rutin för synpunkter.',
		'Ansvaret för badplatserna flyttas från kulturnämnden till tekniska nämnden.',
		'Ett nytt avtal tecknas med Storsjö Ridklubb.',
	],
	recognise: (statements) =>
		scan(statements, 'åtgärd', (words, { lead, block, origin, section }) => {
			if (occurs(MEETINGS, words)) return null;
			if (occurs(CHANGED, words)) return { kind: 'assignment', strength: 0.75 };
			if (occurs(TO_ADOPT, words)) return { kind: 'assignment', strength: 0.75 };
			const more = firstMatch(ADOPTED_AND, words)?.groups?.['more'];
			if (
				more &&
				!occurs(ADOPTED, more) &&
				(occurs(DONE, more) || occurs(DEALS, more) || somebodyActs(more, true))
			)
				return { kind: 'assignment', strength: 0.7 };
			if (occurs(ADOPTED, words) && occurs(ADOPTED, words.replace(ASIDE, ''))) return null;
			if (occurs(DONE, words) || occurs(ENLARGED, words) || occurs(MOVED, words) || occurs(DEALS, words))
				return { kind: 'assignment', strength: 0.85 };
			const clause =
				block.marker === 'att' || /beslut|föreslå|sätt att ?$/i.test(lead.text) || occurs(WANTS, words);
			const isBeslut = isUnderHeading(section);
			const said = clause || (isBeslut && !occurs(DECIDED_BY_ORGAN, words));
			const doing =
				clause ||
				((origin === 'decision' || isBeslut) && !occurs(DECIDED_BY_ORGAN, words) && opensWithSomebody(words));
			if (
				((clause || (isBeslut && /^[A-ZÅÄÖ]/.test(words))) && occurs(DEEDS, words)) ||
				(doing && occurs(DOES, words)) ||
				occurs(ANSWERS_FOR, words)
			)
				return { kind: 'assignment', strength: 0.7 };
			if (
				mustDo(words) ||
				occurs(SHALL_HAVE, words) ||
				occurs(INCLUDED, words) ||
				occurs(PROLONGED, words) ||
				occurs(HELD, words) ||
				occurs(TO_TAKE_PLACE, words) ||
				occurs(HANDED_TO, words) ||
				occurs(WANTS_MADE, words) ||
				occurs(BY_CHAIR, words)
			)
				return { kind: 'assignment', strength: 0.75 };
			return (clause || origin === 'decision' || isBeslut) && somebodyActs(words.replace(WANTS, ''), said)
				? { kind: 'assignment', strength: 0.6 }
				: null;
		}),
};
