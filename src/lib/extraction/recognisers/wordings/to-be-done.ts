import { wordings } from '../../text/wordings.ts';

/** What is to be done in it. */
const INCLUDED = wordings`
	"I uppdraget ingår även att rita en ny pir."
	"Uppdraget omfattar också att räkna bojarna."
	^(?:I uppdraget (?:ingår|ligger)|Uppdraget (?:omfattar|innefattar)) (?:också |även )?att\>
	"Utredningen ska också omfatta en jämförelse"
	^(?:att )?(?:\p{L}*(?:ens|ets) )?(?:uppdraget|arbetet|(?:beredning|utredning|översyn|analys|
	förstudie|kartläggning)(?:e?n)?) (?:ska (?:också |även )?(?:omfatta|innehålla|innefatta|inkludera)|
	omfattar|innehåller|innefattar|inkluderar) (?:
	[^.;:]{3,120}|(?=förslag|kostnader|konsekvenser|alternativ))(?:ing|tion|studie|analys|redovisning|
	jämförelse|alternativ|kostnader|konsekvenser|förslag)\p{L}{0,4}\>
	"Uppdraget till hamnkontoret utvidgas."
	^Uppdraget (?:[^.;:]{3,60} )?(?:utökas|utvidgas)\>
	"Alla lotsar ska ges utbildning."
	\<ska(?:ll)? (?:[^.;:]{0,40} )?ges (?:möjlighet|tillgång|stöd|utbildning)\>
	"I arbetet ska skolvägarna särskilt beaktas."
	^I (?:arbetet|uppdraget|utredningen|översynen|analysen|förstudien|planarbetet) (?:ska|skall)
	\ [^.;:]{3,120} (?:beaktas|belysas|ingå|prioriteras|övervägas|utredas)\>
	"En barnkonsekvensanalys ska ingå i arbetet."
	\<(?:ska|skall) (?:även |också )?(?:ingå|vara en del|beaktas) (?:i|av) (?:det fortsatta )?
	(?:\p{L}*planen|arbetet|uppdraget|utredningen|underlaget|översynen|analysen|förstudien|
	redovisningen|planarbetet|kartläggningen)\>
`;

/** A deed as a noun. */
const TO_TAKE_PLACE = wordings`
	"Inventering av förråden ska ske halvårsvis."
	^(?:en |ett )?(?!\p{L}*(?:betalning|justering|debitering|fakturering|ersättning|avräkning|upplåtelse|
	utstakning|omröstning|votering|röstning))\p{L}*(?:ing|tion|syn|kontroll|möten?)(?:en|et|ar|er)?\>
	[^.;:]{0,80} (?:ska|skall) (?:[^.;:]{0,30} )?(?:ske|göras|hållas|ges)\>
	"Besiktning av bryggorna görs varje vår."
	^(?!\p{L}*(?:betalning|justering|debitering|fakturering|ersättning|räkning|indexering|
	inflyttning))\p{L}{4,}(?:ing|syn|kontroll)(?:en)?\>[^.;:]{0,80} (?:sker|görs|hålls)
	\ (?:under|senast|före|innan|inför|vid|i|till|varje|årligen|löpande|en gång|två gånger|
	\p{L}{3,12}vis)\>
`;

const HANDED_TO = wordings`
	"överlämna ärendet till hamnkontoret att utreda"
	\<(?:överlämna[rs]?|hänskjut(?:er|a|s)?) (?:ärendet |frågan |uppgiften )?(?:till|åt)
	\ [\p{L}& -]{3,60} att (?!(?:besluta|fatta|fastställa|anta|avgöra|godkänna|välja|utse|ta ställning)\>
	)\p{Ll}{3,20}a\>
	"Initiativet lämnas över till direktören, som ska bereda ärendet."
	\<(?:överlämnas|lämnas över|lämnas|hänskjuts|överförs|förs över|läggs över|går över|
	flyttas(?: över)?) till [\p{L} -]{3,60},? (?:(?:som|vilken|vilket) (?:ska|skall)
	\ (?!få |ges )|att (?:hantera|bereda|utreda|arbeta|se över)\>|för att (?:\p{L}+ ){0,3}?
	(?:tas om hand|hanteras|utredas|åtgärdas|genomföras|verkställas|arbetas)\>
	|för (?:vidare |fortsatt |ytterligare )?(?:arbete|utredning|åtgärd|genomförande|verkställighet|
	komplettering|skyndsam \p{L}+)\>)
`;

const PROLONGED = wordings`
	"Försöket med lånecyklar förlängs till och med 2025."
	\<(?:\p{L}*(?:försöket|projektet|pilotprojektet|verksamheten|satsningen|insatsen|samarbetet|arbetet|
	förstudien|utredningen|linje(?:n| \d{1,3})))\>[^.;:]{0,100}?\<(?:förlängs|fortsätter)\>
`;

const SHALL_HAVE = wordings`
	"Förvaltningen ska senast i maj ha tagit fram en rutin."
	\<(?<!som )(?:ska|skall)\>(?: [^.;:]{0,120}?)?
	\ ha (?:tagit|gjort|sett|gått|gett|\p{L}{3,20}(?:at|it|ört))\>
`;

/** To be had by a day. */
const HAD_BY = wordings`
	"Alla skolor ska senast den 1 mars ha en krisplan."
	\<(?<!som )(?:ska|skall)\>(?: [^.;:]{0,60}?)? (?:senast|före|innan|inom|till och med)\>
	[^.;:]{3,60}? (?:ha|finnas)(?= [^.;:]{3})
	"En plan ska finnas på varje skola före årsskiftet."
	\<(?<!som )(?:ska|skall)\> (?:[^.;:]{0,40} )?(?:ha|finnas)\>[^.;:]{3,90} (?:senast|före|innan)
	\ (?:den |vid |i |under |vecka |utgången |slutet |års|\d|januari|februari|mars|april|maj|juni|juli|
	augusti|september|oktober|november|december|nästa|sommar|höst|vår|jul)
`;

const HELD = wordings`
	"Kontakt ska tas med rederiet om tidtabellen."
	^(?:vidare )?kontakt(?:er)? (?:(?:ska|skall) )?tas (?:med|mellan)\>
	"att dialogmöten hålls med de boende senast i oktober"
	\<(?:\p{L}*(?:dialog|samråds|informations|medborgar|samverkans|uppföljnings)möten?|workshop|
	workshoppar|utbildning(?:ar)?|(?:medborgar|brukar)?dialog(?:en|er)?|samråd)\>[^.;:]{0,80}?
	\<(?:hålls|anordnas|ordnas|sker|förs)\>
`;

const WANTS_MADE = wordings`
	"Nämnden önskar en fördjupad analys av orsakerna."
	\<(?:önskar|vill (?:ha|se)|efterfrågar|begär(?: in)?) (?:en |ett )?
	(?:[\p{L}-]+ ){0,2}[\p{L}-]*(?:analys|utredning|kartläggning|översyn|åtgärdsplan|handlingsplan|
	genomlysning|konsekvensbeskrivning|beslutsunderlag)\>
`;

/** Whoever leads the meeting has a task, too. */
const BY_CHAIR = wordings`
	"Ordföranden tar kontakt med regionen."
	^(?:Ordföranden|Presidiet|(?:Nämnd|Kommun)?sekreteraren|\p{Lu}\p{L}+s sekreterare)
	\ (?:tar kontakt|kontaktar|bjuder in|kallar|träffar|undersöker|formulerar|tar fram|tar upp|ordnar|
	bokar|skickar ut|sammanställer|skriver till)\>
`;

/** How somebody is to do their work. */
const HEEDS = wordings`
	"Förvaltningen ska beakta synpunkterna."
	^\p{L}*(?:förvaltning(?:en|arna)|kontoret|avdelningen|enheten|direktören|chefen|nämnden|nämnderna|
	styrelsen|bolaget|bolagen)(?: [\p{L}&, -]{3,60}?)? (?:ska|skall) (?:[^.;:]{0,60} )?
	(?:beakta|särskilt (?:uppmärksamma|prioritera))\>
`;

/** To be decided by a day. */
const DECIDED_LATER = wordings`
	"På nämndens sammanträde i maj fattas beslut om taxan."
	^(?:på|vid|under|i|senast|inför) [^.;:]{3,90} fatta[rs] (?:[\p{L}-]+ )?beslut (?:om|gällande|
	angående)\>
	"Beslut om etapp två fattas senast i juni."
	^(?:slutligt |nytt )?beslut (?:om|i) [^.;:]{3,90} fattas (?:på|vid|under|i|senast|inför|när|efter)\>
`;

export const TO_BE_DONE = [
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
