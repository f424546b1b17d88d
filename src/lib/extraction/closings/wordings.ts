import { latin } from '../text/latin.ts';
import { anyCase, wordings } from '../text/wordings.ts';

const TASK = '(?:\\p{L}{0,20}uppdrag(?:en|et|ens|ets)?|återremiss(?:en)?)';

/** "Uppdraget från den 20 maj 2025, § 33, anses därmed slutfört.", "… förklaras fullgjort."; not "får i uppdrag att …, om det är klart". */
export const CLOSED = wordings`
	"Uppdraget från den 20 maj 2025, § 33, anses därmed slutfört."
	(?<!\p{L}|\<i )${TASK}\>[^;]{0,700}?
	\<(?:förklaras|förklarar|anses|anser|bedöms|betraktas|konstateras|är|blir|noteras|godkänns|avslutas|
	avskrive?s|avskrivas|avförs|avföras|stryks|återtas|återkallas|upphör|upphävs|avbryts|läggs ned|tas bort|
	utgår(?! (?:med|från|enligt|till)))\>
	(?: [^.;]{0,60}?)?(?:\<(?:fullgjor[td]a?|slutför[td]a?|avslutad?e?|avslutat|besvara[td]e?|
	verkställ[td]a?|genomför[td]a?|utför[td]a?|klar[at]?|uppfyll[td]a?|avklara[td]e?|
	(?:åter|av)rapportera[td]e?|(?:slut)?redovisa[td]e?|slutrapportera[td]e?|färdigt?|
	slutbehandla[td]e?|hantera[td]e?)\>
	|(?<=avslutas|avskrivs|avskrives|avskrivas|avförs|avföras|stryks|läggs ned|tas bort|återtas|återkallas|upphör|upphävs|
	avbryts|utgår))
`;

/** Looked for first: one of the last words of `CLOSED`. */
export const IS_OVER = anyCase`
	fullgjor|slutför|uppfyll|avsluta|besvara|verkställ|genomför|utför|klar|rapportera|redovisa|färdig|
	behandla|hantera|läggs ned|tas bort|avskriv|avförs|stryks|återtas|återkallas|upphör|upphävs|avbryts|
	utgår
`;

export const WAS_DONE = wordings`
	"Uppdraget om piren avslutades härmed."
	\<\p{L}*uppdrag(?:et|en)?\>[^;]{0,200}? (?:avslutades|avskrevs) (?:därmed|härmed)\>
	"Uppdraget om piren har nu slutförts."
	\<\p{L}*uppdrag(?:et|en)?\>[^;]{0,200}?(?<!inte|ej) har (?:nu |därmed )?
	(?:slutförts|fullgjorts|genomförts|verkställts|slutredovisats)(?: och \p{L}+)?\.?$
	"Därmed har det uppdrag som gavs i budgeten verkställts."
	\<(?:därmed|härmed) har (?:det |detta )?\p{L}*uppdrag(?:et)?\>[^;]{0,160}? (?:slutförts|fullgjorts|
	genomförts|verkställts|slutredovisats|besvarats|blivit (?:utfört|slutfört|genomfört|verkställt))\>
	"Därmed är uppdraget om piren slutfört."
	\<(?:därmed|härmed|detta) (?:är|avslutas)\>[^;]{0,200}?uppdrag(?:et|en)?\>
	(?:[^;]{0,200}(?:slutför|fullgjor|genomför|verkställ|avsluta|besvara|redovisa)[dt]a?\.?$)?
	"… då uppdraget slutförts"
	\<(?:då|när|eftersom|sedan) uppdraget (?:har |är |nu )?(?:slutförts?|fullgjorts?|genomförts?)\>
	"Nämnden förklarar projektet Fler bojar avslutat."
	\<förklara[rs]? (?:projektet|försöket)\>[^.;]{0,80}? (?:avslutat|slutfört)\>
	"Slutredovisningen godkänns och projektet avslutas."
	\<(?:slutredovisning|slutrapport)(?:en)?\>[^.;]{0,60}\<(?:projektet|arbetet|försöket) avslutas\>
	"Skrivelsen godkänns som slutredovisning av uppdraget."
	\<(?:som|utgör|är) (?:slutredovisning|slutrapport|slutrapportering|slutåterrapportering)(?:en)?
	\ (?:av|för|till) (?:\p{L}+ ){0,3}uppdrag(?:et|en)?\>
`;

/** A task that was decided, and is called off. */
export const REVOKED = wordings`
	"Styrelsen upphäver sitt beslut från den 9 maj 2021, § 64, om att ta fram ett program."
	\<upphäv(?:a|er|s) (?:[\p{L}-]+ ){0,3}beslut(?:et)? (?:[\p{L}-]+ ){0,2}(?:den )?(?=[^;]{0,40}\d{4})[^;]{3,80}? om att
	\ (?!anta|godkänna|fastställa|bevilja|utse|avslå)\p{Ll}{1,24}[aå]\>
`;

export const CLOSES = wordings`
	"Nämnden avslutar uppdraget att …"
	"att avsluta uppdraget"
	"förklara uppdraget fullgjort"
	\<(?:ser(?=[^.;]{3,80} som )|ta bort(?= uppdrag)|tar bort(?= uppdrag)|avsluta|avslutar|stryka|
	stryker|betrakta|betraktar|anses|förklaras|avskriver|avskriva|avför|avföra|återta|återtar|återkalla|
	återkallar|upphäv(?:a|er|s)|avbryt(?:a|er|s)|drar? (?:in|tillbaka)|lägg(?:a|er) ned|förklara|förklarar|anse|anser)\>
	[^.;]{0,160}?\<${TASK}\>
`;

export const ENDED = anyCase`
	avslut|tar? bort|upphäv|avbryt|\<drar? (?:in|tillbaka)|lägg(?:a|er) ned|rapporterat|slutredovisat|
	uppdrag(?:et|en) redovisa[dt]|avskriv|avför|återta|återkalla|fullgjor|slutför|besvara|verkställ|
	stryk|genomför[dt]|utför[dt]|uppfyll
`;

export const RENEWED = wordings`
	"Förvaltningen får förnyat uppdrag att laga kajen."
	\<(?:förnyat|förnyas|förnya|förlängt|kvarstår|fortsatt) (?:i )?uppdrag(?:et)?\>
	"Uppdraget om piren förlängs."
	\<\p{L}*uppdrag(?:et)? (?:[^;]{0,160} )?(?<!inte |ej )(?:förnyas|kvarstår|förlängs|ligger kvar|
	fortsätter|gäller fortsatt|(?:ges|lämnas) (?:på nytt|åter))\>
	"Nämnden förnyar tidigare uppdrag om piren."
	\<(?:förnya[rs]?|fortsätta med) (?:\p{L}+ ){0,2}\p{L}*uppdrag(?!\p{L}* till)
`;

export const DEFERRED = wordings`
	"Uppdraget om piren ska vara slutfört senast den 3 maj."
	\<${TASK} (?:om|att|från|nr|\d)\>[^.;]{3,160}? ska(?:ll)?
	\ vara (?:slutfört|klart|genomfört|redovisat) (?:senast|den)\>
	"Återrapporteringen av piren flyttas till oktober."
	\<(?:${TASK}|återrapportering(?:en)?|redovisning(?:en)?|tidplan(?:en)?|
	(?:svars?|utrednings|redovisnings)tid(?:en)?)\>[^.;]{0,200}?
	\<(?:flyttas|skjuts (?:upp|fram)|senareläggs|förlänge?s|pausas|vilandeförklaras|förklaras vilande|
	läggs vilande|vilar|(?:får|ges|erhåller|tilldelas)
	\ (?:anstånd|(?:(?:en|ett) )?(?:förlängd|förlängt|ny|nytt|senare)
	\ (?:\p{L}+ )?\p{L}*(?:tid|dag|datum|frist|tidplan|tidsplan|tidpunkt)\>)|ska(?:ll)?
	\ i ?stället|i ?stället ska(?:ll)?|skjuts på framtiden|flyttas fram|(?:redovisas|återrapporteras|
	slutföras|lämnas|vara klart)\>[^.;]{0,60}? i ?stället)\>
	"Uppdraget om piren får löpa vidare till januari."
	"Uppdrag 2024:17, lotsar, får anstå till hösten"
	\<${TASK}\>[^.;]{0,200}? får (?:tills vidare )?(?:anstå|löpa(?: vidare)?|vänta|vila|stå kvar)(?: tills?\>|[.,]?$)
	"Uppdraget från 2023-05-03, § 12, ändras så att slutredovisning sker i maj i stället för i mars."
	\<${TASK}\>[^;]{0,200}? ändras så att \p{L}*(?:redovisning|rapportering)(?:en)?
	\ (?:sker|görs|lämnas|ska (?:ske|göras|lämnas))\>
	"Nämnden förlänger uppdraget till årsskiftet."
	\<(?:förlänger|förlänga) (?:\p{L}+ ){0,2}${TASK} (?:[^;]{0,160} )?till\>
	"Nämnden förlänger tiden för uppdraget."
	\<(?:förläng(?:er|s|a) (?:tiden|tidsfristen|svarstiden) för|förlängd (?:tid|svarstid|frist)|anstånd|
	ny tidsfrist|(?:slutdatum|sluttid|slutdag)(?:en)? för(?=
	[^.;]{3,160} (?:ändras|flyttas|förlängs|sätts|är|blir) )|
	ny (?:slut|redovisnings)?tid för(?: redovisning(?:en)? av)?|senarelagd redovisning)\>[^.;]{0,80}?
	\<${TASK}\>
	"Nämnden senarelägger utvärderingen."
	\<(?:senarelägg(?:a|er|s)|pausar?|skjut(?:a|er|s) (?:upp|fram)) (?:\p{L}+ ){0,2}
	(?:${TASK}|(?:utvärdering|uppföljning|(?:åter)?redovisning|återrapportering)en)\>
`;

/** More time for a task, whatever it is called. */
export const MORE_TIME = wordings`
	"beviljar kontoret anstånd till den 3 maj med att redovisa förslaget"
	"får uppskov med redovisningen"
	\<(?:anstånd|uppskov|respit|förlängd tid|mer tid)\>(?: (?:till|fram till|om) [^.;:]{3,60}?)?
	\ (?:med|för|på) (?:att (?:[^.;:]{0,40} )?(?:åter|av|slut)?(?:redovisa|rapportera|komma|slutföra|
	genomföra|ta fram|lägga fram|lämna|presentera|utreda|inkomma|färdigställa|besvara|verkställa)\>
	|(?:\p{L}*(?:redovisning|rapportering|utredning|genomförande)(?:en|t)?|\p{L}*uppdraget)\>)
`;

/** What an organ has asked for is a task, too. */
export const ASKED_IS_DONE = wordings`
	"att uppföljningen av styrelsens begäran är slutförd"
	\<\p{L}*(?:fullmäktiges|styrelsens|nämndens|utskottets|revisorernas|direktionens)
	\ (?:begäran|beställning|direktiv|framställan|önskemål)\>[^.;]{0,120}? (?:är|anses|förklaras|bedöms)
	\ (?:därmed |härmed |nu |vara )*(?:slutför|fullgjor|verkställ|genomför|uppfyll|avsluta|tillgodosed|
	slutbehandla)[dt]?[dta]?\>
`;

/** What shall be so in time to come, or what was moved and lost. */
export const NOT_YET = anyCase`
	\<(?<!inte )(?:ska|skall|bör|när|innan|tills) (?:[^.;,]{0,60} )?(?:vara |ha )?
	(?:(?<!anses )slutför|genomför|avsluta(?!s?\.?$)|redovisa|(?<!anses )fullgjor)
`;

/** To tell of tasks ends none. */
export const IS_TO_TELL = wordings`
	"Styrelsen ska redovisa de uppdrag som inte är verkställda"
	\<(?:(?:ska|skall|bör) [^.;]{0,60}(?:redovisa|rapportera|återrapportera|följa upp|informera)s?|
	uppdrag(?:et|en)? som (?:inte |ej |ännu |är ){1,3})\>
`;

export const ENDS = latin(
	/(?<!\p{L})(?:förklaras|anses|bedöms|betraktas|avslutas|avskrivs|avförs|därmed)(?!\p{L})/iu,
);

export const REPLACES = wordings`
	"Uppdraget ersätter uppdraget från den 3 maj 2023, § 12."
	\<(?:uppdraget|detta|det|beslutet)\>[^.;]{0,40}\<ersätter\>[^.;]{0,60}
	\<(?:uppdrag|uppdraget|uppdragen)\>
`;

/** An office, and no task. */
export const OF_OFFICE = wordings`
	"uppdraget som revisor upphör"
	uppdrag(?:et|en)? som (?:\p{L}+ )?(?:ledam\p{L}+|ersättare|\p{L}*ordförande|\p{L}*revisor(?:er)?|
	nämndem[aä]n|ombud|god man|kontaktperson)\>
`;

/** "förlängs till maj": the same task, later. */
export const TO_A_TIME = latin(/(?<!\p{L})förläng\p{Ll}{1,5} (?:\p{L}{1,30} ){0,12}?till(?!\p{L})/iu);

export const OF_TASKS = anyCase`
	uppdrag|anstånd|uppskov|respit|(?:förlängd|mer) tid|begäran|beställning|direktiv|framställan|
	önskemål|förklara[rs]? (?:projekt|försök)|senarelägg|skjuta? (?:upp|fram)|återrapport|slutrapport|redovisning|tidplan|svarstid|
	utredningstid|återremiss
`;

/** "Övriga uppdrag kvarstår.", "I övrigt kvarstår uppdraget.": as before. */
export const STANDS = anyCase`
	^(?:Övriga|Resterande|Återstående) uppdrag|^I övrigt (?:kvarstår|gäller|ligger)|
	uppdraget kvarstår (?:i övrigt|oförändrat)
`;

export const OF_MOTION = /motion(?:en|er)? /i;

export const NAMES_TASK = /uppdrag/i;

/** "Motionen anses besvarad, eftersom förvaltningen redan har uppdraget." */
export const MOTION_ANSWERED = anyCase`
	(?:anse|förklara)[rs]? motion(?:en|erna) (?:vara )?besvara|motion(?:en|erna) (?:anses|förklaras|är)
	\ (?:därmed |vara |härmed )?besvara
`;
