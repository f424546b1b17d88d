import { MONEY } from '../../lexicon/money.ts';
import { latin } from '../../text/latin.ts';
import { anyCase, piece, wordings } from '../../text/wordings.ts';

export const PAID_FROM = wordings`
	"Piren finansieras inom ramen för driften."
	\<(?:finansieras?|finansiera|ianspråkta(?:s|r|ga|ges|get|gande)?|ta[rs]? i anspråk|tillskjuter|
	skjuter till|disponera[rs]?|bekostas|belastar|anvisa[rs]?|tillförs|tillskjuts|anslås?|anslå|täcks|
	täckas?|täcker|kompenseras|betalas|bestride?s|bestridas|ryms|rymmas|inryms|inrymmas|bärs|bäras|klaras|tas|
	avsätts|omdisponera[rs]?|omfördela[rs]?)\>(?:[^.;]|\.(?=\d)){0,120}?
	\<(?:genom|inom|ur|från(?! och med)|av|via|med (?:\p{L}+ ){0,3}
	(?:[\p{L}-]*medel|medlen|lån|upplåning|[\p{L}-]{0,30}bidrag(?:et|en)?|överskott(?:et)?)|konto|
	ram(?:en)?|oförutsedda|resultat(?:et)?|eget kapital)\>
	"ta pengar för piren från reserven"
	\<ta (?:\p{L}*kostnad|\p{L}*medel|pengar|\d)[^.;]{0,60}? (?:ur|från)\>
	"Kostnaden ryms i driftbudgeten."
	\<(?:in)?ryms i [\p{L}-]{0,30}budget
	"Kostnaden för piren belastar hamnen."
	kostnad(?:en|er|erna)?\>[^.;:]{0,60}? (?:belasta[rs]?|konteras)\>
	"Hyran ska belasta driftens konto"
	\<belasta[rs]?\>[^.;]{0,100}?(?:konto|anslag|budget|projekt|investering|resultat|reserv|buffert|
	medel|\<ram)
`;

/** "Nämnden beviljar föreningen ett bidrag ur anslaget för landsbygden."; under "förutsätter att" another decides. */
export const GRANTED = wordings`
	"Klubben beviljas 20 000 kronor ur reserven."
	^(?![^.;]*(?:förutsätt|villkor))[^.;]{0,160}?
	\<(?:bevilja[rs]?|tilldela[rs]?|fördela[rs]?|lämnas|utbetalas)\>
	[^;]{0,220}? (?:ur|från (?:anslaget|kontot|reserven|potten))\>
	"genom ianspråktagande av fonden"
	\<genom (?:ett |en )?(?:ianspråktagande|omfördelning|omdisponering)(?:en)?\>
`;

/** "Nämnden får nyttja 500 tkr ur kommunstyrelsens förfogandeanslag.": a pot that somebody has for what was not foreseen. */
const POT = piece`
	(?:förfogandeanslag\p{L}{0,5}|anslag(?:et)? för förfogande|(?:medel|medlen|investeringsmedlen|
	anslag|anslaget) (?:till|för) (?:[\p{L}-]{1,40}s )?(?:förfogande|oförutsedda))
`;

export const FROM_POT = anyCase`
	\<(?:fördela|tilldela|bevilja|nyttja|använda|utnyttja|disponera)[rs]?\>[^;:]{0,200}? (?:ur|från|av)
	\ [^.;:]{0,60}?${POT}\>|${POT}\>[^.;:]{0,20}? får (?:användas|nyttjas|disponeras)\>
`;

export const SUBJECT = latin(
	`${MONEY}(?!\\p{L})|(?<!\\p{L})(?:stödet|bidraget) belastar|finansier|bekosta|täckning|avgiften|överskrid|investering`,
	'iu',
);

export const MOVED = wordings`
	"Medlen för piren används till att täcka hyran."
	(?:^|så att )(?:(?!\p{L}*ansvar)[\p{L}\d,-]{1,30} ){0,5}?[\p{L}-]{0,40}?${MONEY}\>
	[^.;:]{0,90}? (?:hämtas|används|utnyttjas|disponeras|flyttas|överförs|förs(?: över)?|omfördelas|
	ombudgeteras|balanseras|lyfts|avräknas|utgår|ställs)\>(?: [^.;:]{0,60}?)?
	\ (?:ur|från|av|till att täcka|till (?:år )?20\d\d|till (?:nästa|kommande)
	\ år|till (?:[\p{L}-]+ ){1,3}förfogande)\>
	"Nämnden använder medel; kajen täcker sin kostnad av egna medel inom ramen"
	\<(?:används|tas|utnyttjas|disponeras|reserveras|hämtas|täcker|bär|finansierar|inrymmer|hämta|
	hämtar|ställa|ställer|skjuter till)\>[^.;:]{0,60}?${MONEY}\>
	[^.;:]{0,60}? (?:ur|från|av|inom|till (?:[\p{L}-]+ ){1,3}förfogande)\>
`;

export const SHARED = wordings`
	"Kostnaden delas lika."
	(?:kostnad|utgift)(?:en|er|erna)?\>[^.;:]{0,80}? (?:(?:delas|fördelas)(?: [^.;:]{0,40}?)?
	\ (?:mellan|på|lika)|(?:vidare)?(?:debiteras|faktureras))\>
	"Återstående medel går till piren."
	\<(?:kvarvarande|återstående|överblivna|resterande|outnyttjade) (?:medel|pengar|bidrag)(?:en|na)?
	\ (?:används|går|förs|läggs) (?:till|på)\>
	"Hamnen kompenseras för ökade hyror"
	\<kompenseras (?:[^.;:]{0,30} )?för [^.;:]{0,60}(?:kostnad|hyr|utgift|intäkt)\p{L}*
	"Upplåningen sker i mars."
	\<\p{L}*upplåning(?:en)? (?:sker|görs)\>
	"Kommunen upptar ett banklån."
	\<(?:tecknar|uppta(?:r|ga)?) (?:ett )?\p{L}*lån\>
	"Utrymme för piren skapas genom"
	\<utrymme(?:t)? (?:för [^.;:]{3,60} )?skapas genom\>
`;

export const SOURCE = wordings`
	"Finansiering:"
	^finansiering(?:en)?:
	"Bygget sker inom ramen för hamnens budget."
	^[\p{L} -]{3,60} (?:sker|görs) inom (?:ramen för )?(?:[\p{L}-]+ ){0,3}[\p{L}-]*(?:budget|ram)
	(?:en)?\>
	"Finansiering av piren sker genom lån."
	\<(?:(?:med)?finansiering|(?:budget)?täckning)(?:en)? (?:(?:om|av|på|med) [^.;]{1,120} )?
	(?:finns|(?:ska|skall) (?:ske|göras|lösas|hanteras|rymmas|ordnas|tas|sökas|skapas)|sker|görs|löses|
	hanteras|ryms|ordnas|tas|söks|skapas)\>[^.;]{0,60}\<(?:inom|ur|genom|från|av|via|med)\>
`;

export const GOES_BACK = wordings`
	"Medel som inte har använts återförs till fonden vid årets slut."
	\<(?:medel|bidrag(?:et)?|belopp(?:et)?|överskott(?:et)?|pengar(?:na)?|anslag(?:et)?|lån(?:et)?)\>
	[^.;]{0,140}?\<(?:återförs|återbetalas|betalas tillbaka|återlämnas|ska återföras|ska återbetalas)\>
`;

/** A named party pays. */
export const SETTLES = wordings`
	"Tvisten hanteras genom att bolaget reglerar fordran"
	\<(?:reglerar|ersätter|betalar|återbetalar|ska betala|ska ersätta|ska återbetala)\>
	[^.;]{0,80}?(?:fordran|skuld|kostnad|belopp|tkr|mnkr|kronor)
`;

/** "En tjänst som miljöinspektör inrättas och finansieras genom avgifter." is about the post. */
export const POST_FIRST = wordings`
	"En tjänst som miljöinspektör inrättas och finansieras genom avgifter."
	^[^.;:]{0,120}\<(?:tjänst(?:er)?|befattning(?:ar)?|årsarbetare|\d+ procents?)\>[^.;:]{0,80}
	\<(?:inrättas|tillsätts|anställs|permanentas)\>[^.;:]{0,80}\<(?:och|som|samt|,)
	\ (?:\p{L}+ )?finansieras\>
`;

export const PAYS = wordings`
	"Exploatören ska bekosta gatan."
	\<(?:ska|skall) (?:[^.;:]{0,40} )?(?:bekosta|stå för (?:[\p{L}-]+ ){0,3}[\p{L}-]*kostnad\p{L}*|
	svara för (?:[\p{L}-]+ ){0,3}[\p{L}-]*kostnad\p{L}*)\>
	"medfinansiera piren till en del"
	^medfinansiera (?=.*(?:\d|del))
	"Klubben bekostar flytten."
	\<(?:bekostar|medfinansierar|lånefinansieras|samfinansieras|medfinansieras|
	(?:förskotter|(?:för|mellan)finansier)a[rs]?)\>
	"Kommunen skjuter till två miljoner kronor."
	\<(?:tillskjuter|skjuter till) [^.;:]{0,60}?(?:kronor|kr|tkr|mnkr|mkr|medel)\>
	"Klubben står för alla kostnader."
	\<(?:står för|svarar för) (?:[\p{L}-]+ ){0,3}[\p{L}-]*kostnad(?:en|er|erna)?\>
	"Flytten bekostas helt av klubben."
	\<(?:bekostas|(?<!(?:avgift|taxa)[^.;:]{0,60} )betalas) (?:helt |till fullo )?av\>
`;

/** Somebody else must act first. */
export const ANOTHER_PAYS = wordings`
	"… under förutsättning att föreningen bekostar flytten"
	(?:förutsätt|(?:beroende|villkor\p{L}{0,5}) (?:av )?att)
	[^.;:]{0,80} (?:bekostar|medfinansierar|tillskjuter|skjuter till|står för|svarar för|betalar|
	ersätter)\>
`;

/** What comes first is a condition, and what is given for it a report. */
export const NOT_UNTIL = wordings`
	"Nämnden beviljar klubben 5 000 kronor mot att klubben lämnar en redovisning."
	\<mot att [^.;:]{3,60} (?:lämnar|avlämnar|redovisar|inkommer)\>
	"Stödet betalas ut från anslaget först sedan klubben visat …"
	\<(?:betalas ut|utbetalas|lämnas|ges|får \p{Ll}{3,20}) (?:[^.;:]{0,60} )?(?:först|tidigast)
	\ (?:när|sedan|efter(?: det)? att)\>
`;

export const SAVED = wordings`
	"Sparkravet fördelas lika."
	\<\p{L}*(?:effektivisering|besparing|sparkrav|effektiviseringskrav|besparingskrav|sparbeting)
	(?:en|et|s?kravet|ar|arna)?\>[^.;:]{0,80}?\<(?:fördelas|läggs ut|läggs på|tas ut)\>
	"De medel som sparas, omkring 20 tkr, ska användas till bojar."
	"Nettot av försäljningen reserveras för nya bojar."
	\<(?:medel(?:en|n)? som [^.;:,]{3,40}|nettot (?:av|från) [^.;:]{3,60}),?[^.;:]{0,30}
	\ (?:ska användas|används|reserveras|avsätts) (?:till|för)\>
	"Överskottet avsätts till en fond."
	\<(?:köpeskilling(?:en)?|\p{L}*överskott(?:et)?|\p{L}*utdelning(?:en)?|
	försäljningsintäkt(?:en|erna)?|försäljningssumma(?:n)?|intäkt(?:en|erna)? från [^.;:]{3,60})\>
	[^.;:]{0,40}?\<(?:avsätts|används|öronmärks|reserveras|förs|tillfaller)\>
`;
