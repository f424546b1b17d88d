import { COUNTED_POSTS } from '../hires.ts';
import { latin } from '../../text/latin.ts';
import { anyCase, wordings } from '../../text/wordings.ts';

export const RESTS_ON = wordings`
	"Beslutet förutsätter att finansiering sker genom omfördelning inom budget 2025."
	\<(?:förutsätter|under förutsättning (?:att|av)|villkoras? av)\>[^.;]{0,80}?
	\<(?:finansier\p{L}*|medel|anslag|budget\p{L}*|budgetmedel|tilläggsanslag)\>
`;

/** "under förutsättning att kommunfullmäktige beviljar medel": another organ must decide, which is a condition. */
export const OTHERS_DECIDE = anyCase`
	(?:fullmäktige|styrelsen|nämnden|regionen|staten|regeringen)s? (?:också |även )?
	(?:beslut|bevilj|anslag\>|antar|fastställ|anslå|anvis|godkänn|avsätt|skjut)|
	beslut (?:om [^.;:]{3,60} )?fattas av\>
`;

/** So does whoever else is said to decide. */
export const SOMEBODY_DECIDES = wordings`
	"under förutsättning att Skolverket beviljar medel"
	\<att (?!finansier|medel|anslag|budget|tilläggs|kostnad|pengar)(?:[\p{L}\d&.–-]+ ){1,6}
	(?:beviljar|beslutar|anslår|avsätter|tilldelar|tillskjuter|anvisar|godkänner|skjuter till)\>
`;

export const WORKED_IN = wordings`
	"Kostnaden arbetas in i budget 2025."
	\<(?:\d[\d ,.]{0,12} ?(?:miljoner )?(?:kr|kronor|tkr|mnkr|mkr)|finansiering\p{L}*|
	\p{L}{0,30}(?:medel|kostnads\p{L}{1,30}|kostnad(?:en|er|erna)?|utgift(?:en|er|erna)?|hyran?)|medlen|
	kompensation(?:en)?|överföring(?:en)? av [^.;]{1,60}|frågan om (?:utökat|ökat|höjt)?
	[^.;]{0,60}|behov(?:et|en)?|underskott(?:et)?|överskott(?:et)?|effekter(?:na)? på [^.;]{3,60}
	|konsekvenser(?:na)? på [^.;]{3,60}|utökad [\p{L}-]*budget|höjd [\p{L}-]*budget|
	reviderad [\p{L}-]*budget|begäran om [^.;]{3,60}|äskande(?:t|n)?|investering(?:en|ar)?|
	hyresökning(?:en)?|drifts?konsekvenser(?:na)?|medelsbehov(?:et)?|ekonomiska (?:konsekvenser(?:na)?|
	effekter(?:na)?|medel))\>[^.;]{0,180}?\<(?:arbetas in|inarbetas|beaktas|hänskjuts|hänvisas|hanteras|
	överlämnas|prövas|tas (?:upp|med)|(?:lyfts|förs|läggs|skrivs) in|lyfts|söks|kompenseras|inryms|
	inrymmas|rymmas|behandlas|avsätts|anvisas|reserveras|regleras|upptas|anmäls)\>[^.;]{0,80}?
	\<(?:[\p{L}-]{0,40}budget\p{L}*|(?:VIP|EVP|MRP|VEP)\>
	|(?:region|flerårs|ekonomi|kommun|investerings|verksamhets|resurs)\p{L}*(?:plan|strategi)
	(?:en)?|förslag(?:et)? till (?:\p{Lu}{2,5}|\p{L}*plan)\>|(?:strategisk|ekonomisk)a? plan(?:en)?\>
	|planeringsdirektiv\p{L}*|\<ram(?:en)?\>|taxa(?:n)?\>)
	"i budget 2025 avsätta"
	^(?:det )?i [\p{L} -]{0,30}budget(?:en)?(?: (?:för )?20\d\d)?
	\ (?:avsätts|anvisas|reserveras|upptas|läggs in|inrymma|inarbeta|arbeta in|avsätta|reservera)\>
`;

export const WORKS_IN = wordings`
	"Nämnden ska arbeta in kostnaden i sin budget."
	\<(?:ska|skall) (?:[^.;:]{0,60} )?(?:arbeta in|inarbeta|beakta|budgetera(?: för)?|rymma|inrymma|
	ta höjd för) [^.;:]{0,40}?(?:kostnad|medel|finansiering|hyra|avgift|utgift)[^.;:]{0,60}? (?:i|inom)
	\ [^.;:]{0,40}?(?:budget|plan|\<ram(?:en)?\>)
	"att i kommande budget avsätta medel"
	\<(?:ska|skall|att) [^.;:]{0,60}?(?:budget|plan)
	[^.;:]{0,40}? (?:arbeta in|inarbeta|beakta|avsätta)\>
	[^.;:]{0,40}?(?:kostnad|medel|finansiering|hyra)
	"Frågan hanteras som en kostnad i budget 2025."
	\<(?:beaktas|hanteras|prövas|inarbetas|arbetas|tas) [^.;:]{0,40}?
	(?:kostnad|medel|finansiering|hyra)\p{L}*(?: in| upp| med)? i [^.;:]{0,40}?(?:budget|flerårsplan)
	"Piren arbetas in i budgeten."
	\<(?:arbetas in|inarbetas) i [^.;:]{0,40}budget(?:en)?\>
	"Nämnden inarbetar kostnaden i nästa års budget."
	\<(?:inarbetar|arbetar in) [^.;:]{0,60}?(?:kostnad|medel|finansiering|hyra)\p{L}* [^.;:]{0,60}?
	(?:budget|ram(?:en)?\>)
	"att inarbeta hyran för piren i kommande budget"
	(?:^|\<(?:ska|skall|att|besluta[rd]?e?) )(?:arbeta in|inarbeta|beakta|avsätta) [^.;:]{0,40}?
	(?:kostnad|medel|finansiering|hyra)[^.;:]{0,80}? i [^.;:]{0,40}?(?:budget|flerårsplan)
	"att hänskjuta finansieringen till arbetet med budget"
	(?:^|\<att )(?:hänskjuta|hänvisa|överlämna) [^.;:]{0,60}?(?:kostnad|medel|finansiering|anslag)
	[^.;:]{0,60}? till [^.;:]{0,40}budget
	"att hänskjuta frågan om piren till budgetberedningen"
	(?:^|\<att )(?:till [^.;:]{0,20}budget\p{L}*(?: 20\d\d)? (?:hänskjuta|hänvisa)|(?:hänskjuta|hänvisa)
	\ [^.;:]{3,90}? till (?:den )?(?:kommande )?budget(?:beredning|process|arbete)\p{L}*)\>
	"avsätta två miljoner i årets budget"
	^(?:reservera|avsätta|anslå) [^.;:]{3,80} i [^.;:]{0,30}budget
	"att skjuta till medel"
	(?:^|\<(?:ska|skall|att) )(?:tillskjuta|skjuta till) [^.;:]{0,60}?(?:medel|kronor|tkr|mnkr|mkr)\>
`;

/** Money, but for posts. */
export const FOR_POSTS = wordings`
	"Nämnden tillförs medel för två nya tjänster."
	\<(?:medel|kronor|kr|tkr|mnkr|mkr) (?:för|motsvarande|till) (?:att \p{L}{4,20} )?${COUNTED_POSTS}\>
`;

/** Fees and grants to clubs are none. */
export const RAISED = wordings`
	"Nämndens ram höjs med 3 mnkr."
	\<(?:kommunbidrag|regionbidrag|medlemsbidrag|(?:\p{L}*budget|kostnads|utgifts|resurs|drifts?|
	investerings)?ram|(?:drifts?|investerings|verksamhets)?anslag|(?:drifts?|netto|investerings)?budget)
	(?:et|en|ar|arna)?\>[^.;:]{0,60}? (?:höjs|utökas|ökas|förstärks|räknas upp|uppräknas|skrivs upp)
	\ (?:med|till|från)\>[^.;:]{0,40}?(?:\d|en|två|tre|fyra|fem)
	\ ?(?:%|procent|kr|kronor|tkr|mnkr|mkr|tusen|milj)
`;

/** "Tilläggsanslag om 2 mnkr beviljas": somebody has to find it. */
export const EXTRA = latin(/(?<!\p{L})(?:tilläggsanslag\p{L}*|tilläggsbudgeter(?:ing|as))/iu);
