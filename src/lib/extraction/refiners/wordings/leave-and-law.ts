import { latin } from '../../text/latin.ts';
import { anyCase, wordings } from '../../text/wordings.ts';

/** Leave given to somebody who may: no duty. */
export const ALLOWED = wordings`
	"Nämnden ger hamnchefen rätt att teckna avtal."
	\<(?:ger|ge) (?:[\p{L}&-]+ ){1,8}?(?:möjlighet|rätt|befogenhet|mandat|fullmakt) att\>
	"Nämnden ger konsulten tillgång till information i systemet."
	\<(?:ger|ge) [^.;:]{3,80}? tillgång till (?:information|uppgifter|system|register|databas)\p{L}*
	"Hamnchefen bemyndigas att teckna avtal."
	\<(?:(?:får|ges|har) rätt (?:att|till)|får (?:fatta beslut|besluta)|bemyndigas|bemyndigar|
	befullmäktigas|bemyndiga|delegeras|delegerar|medges|beviljas|tillåts|upplåts)\>
`;

/** The law's words to the one who builds. */
export const PERMIT = wordings`
	"Startbesked krävs innan arbetet börjar."
	\<(?:startbesked|slutbesked|kontrollansvarig|tekniskt samråd|kontrollplan(?:en)?|
	bygglovet (?:upphör|gäller)|lovet upphör|byggherren ska(?:ll)? (?:anmäla|underrätta)|
	avser att (?:inleda|påbörja|pröva) (?:\p{L}+ )?plan\p{L}*)\>
	"Åtgärden ska påbörjas inom två år."
	^åtgärden (?:får |ska (?:vara |ha )?)påbörja
	"Avgiften ska betalas inom en månad."
	^\p{L}*avgift(?:en)? (?:ska(?:ll)? )?betalas(?! av \p{L}*(?:nämnden|kontoret|förvaltningen|
	styrelsen|kommunen|avdelningen))
	"Votering begärs."
	^(?:kallelse(?:n)?|votering|omröstning(?:en)?|rösträkning(?:en)?)\>
	"Byggnaden ska placeras mot gatan."
	^byggnad(?:en|ens \p{L}+) ska(?:ll)? (?:placeras|vara)
	"Sökanden ska betala en sanktionsavgift."
	ska(?:ll)? betala (?:en )?\p{L}*avgift(?:en)?\>
`;

/** What whoever builds has to heed, in a matter of leave to do so: no unit of the municipality is told to. */
export const OF_LEAVE = anyCase`
	\<(?:bygglov|rivningslov|marklov|förhandsbesked|startbesked|strandskyddsdispens|dispens|
	\p{L}*sanktionsavgift|tillståndsansökan|serveringstillstånd)(?:et|en)?\>
`;

export const OF_UNIT = latin(
	/(?:förvaltningen|kontoret|avdelningen|enheten|chefen|nämnden|styrelsen|kommunen)(?!\p{L})/iu,
);

/** The words of a rule that is changed. */
export const RULE_TEXT = wordings`
	"I 9 § ändras följande mening."
	\<(?:personuppgiftsansvarig|ändras (?:följande )?mening(?:en)?|mening(?:en)?
	\ (?:i § ?\d{1,3} )?som lyder|ändras till|stryks|upphör (?:samtidigt |därmed |härmed )?att gälla)\>
	"Reglementet revideras på så sätt att"
	\<[\p{L}-]{0,40}(?:ordningen|reglemente(?:t)?|taxan|riktlinjerna|riktlinjen|policyn|stadgarna|
	föreskrifterna|ägardirektivet|ägardirektiven|planen)\>
	\ (?:\p{L}+ ){0,3}(?:kompletteras|revideras|ändras|uppdateras|justeras)
	\ (?:med|så att|på (?:så|det|följande) sätt|i (?:§|punkt|avsnitt|kapitel|stycke|bilaga|enlighet|
	fråga|del|\d)|genom|enligt)
`;

/** What whoever got leave has to heed. */
export const LEAVE_WITH_TERMS = wordings`
	"Dispens ges med villkor att stigen hålls öppen"
	\<(?:\p{L}*dispens|\p{L}*lov|\p{L}*tillstånd)\>(?:[^.;:]|:(?=\d)){0,120} (?:med|på)
	\ (?:följande )?villkor(?:et)?(?:,? att\>|:)
`;

/** "Den som hyr lokalen ska …": for whoever it may be. */
export const FOR_ANYBODY = /^(?:den|de) som /i;

/** The law's duty, and the secretary's. */
export const BY_LAW = wordings`
	"Enligt riktlinjerna för hamnen ska kommunen bygga"
	^(?:enligt|i enlighet med|av) (?:\d{1,2} (?:kap|§)|lag(?:en)?\>
	|\p{L}*(?:lagen|balken|förordningen|riktlinjen|riktlinjerna|policyn|reglementet|stadgarna|reglerna|
	anvisningarna|rutinen|föreskrifterna)\>) (?=[^,.;:]{0,60}(?:ska|skall|framgår)\>)
	"Enligt lagen om hamnar"
	^(?:enligt|i enlighet med) (?:\d{1,2} (?:kap|§)|lag(?:en)?\>|\p{L}*(?:lagen|balken|förordningen)\>)
	"Protokollet ska anslås."
	^(?:protokollet|paragrafen|justeringen|överklagande(?:t|n)?) ska(?:ll)?\>
	"att protokollet ska justeras"
	\<protokollet ska(?:ll)? justeras\>
	"Nämnden svarar för tillsynen enligt miljöbalken."
	\<(?:ansvarar|svarar|ska(?:ll)?) [^.;]{3,120} enligt [\p{L} -]{0,40}(?:lagen|balken|
	förordningen)\.?$
`;

/** "Ägaren ska betala en byggsanktionsavgift.": what was done wrong costs, and nobody follows it up. */
export const FINE = latin(/(?:sanktionsavgift|förseningsavgift|(?<!\p{L})vite(?:t|n)?(?!\p{L}))/iu);

/** A rule of the tariff itself. */
export const INDEXED = wordings`
	"Taxan ska räknas upp med index varje år."
	^(?:att )?(?:\p{L}*(?:taxa|avgift|arvode|hyra|hyre|belopp|ersättning)\p{L}{0,6})\>
	[^.;]{0,60}(?:index(?:reglera|uppräkna|justera)|räknas upp|uppräknas)
	"Betalningen görs i förskott."
	^(?:betalning|justering|uppräkning|debitering|fakturering|avräkning|indexering)en (?:görs|sker)\>
`;
