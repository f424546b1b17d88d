import { AT_A_TIME } from '../../lexicon/times.ts';
import { latin } from '../../text/latin.ts';
import { sameCase, wordings } from '../../text/wordings.ts';

export const IS_REPORTED = wordings`
	"Resultatet återrapporteras till nämnden två gånger per år."
	"Hur långt arbetet har kommit meddelas nämnden varje halvår."
	\<(?:åter(?:rapporteras|redovisas|kommer|kopplas)|kommer (?:tillbaka|åter)|avrapporteras|
	(?:slut|del)?redovisas|(?:slut|del)?rapporteras|delges|följs upp och redovisas|presenteras|
	(?:visas(?= för )|meddelas)(?= (?:för )?[\p{L}-]*(?:nämnden|utskottet|styrelsen|fullmäktige)))\>
	[^.;:]{0,160}?
	\<(?:(?:till|för|i|vid|inom|när|så snart|under|på|med|\p{L}*(?:nämnden|styrelsen|utskottet|
	fullmäktige|direktionen|rådet) \p{L}+(?:vis|ligen|igen))\>|${AT_A_TIME})
`;

export const NOUN = wordings`
	"Återrapportering ska ske i oktober."
	\<(?:(?:åter|av|slut|del|läges)?rapport(?:ering|eringen|en|er)?|
	(?:åter|slut|del|läges)?redovisning(?:en)?|avstämning(?:en)?|(?:åter)?rapporteringen?|
	[\p{L}-]{0,40}uppföljning(?:en)?|lägesrapport(?:er)?|lägesbeskrivning(?:en)?|återkoppling(?:en)?|
	redogörelse(?:n)?|(?:ny|ytterligare|fördjupad) information|(?:slut|del)?utvärdering(?:en)?|
	\p{L}*prognos(?:en|er)?)\>[^.;:]{0,180}?
	\<(?:(?:ska|skall) (?:[^.;:]{0,40} )?(?:ske|lämnas|avlämnas|avläggas|läggas fram|avges|avgivas|
	insändas|göras|genomföras|ges|presenteras|delges|redovisas|tillställas|inkomma)|sker|lämnas|
	avlämnas|avläggs|läggs fram|avges|insänds|överlämnas(?= [^.;:]{3,80}? (?:senast|årligen|en gång|
	två gånger|varje)\>)|tillställs|ges|görs|delges|presenteras|redovisas|önskas|emotses|väntas|
	(?:ska|skall) vara [^.;:]{3,60} till ?handa)\>
	"Information om läget ska ges utskottet var tredje månad."
	^(?:löpande |skriftlig |muntlig )?information (?:om|kring|rörande) [^.;:]{3,80}? (?:ska|skall)
	\ (?:[^.;:]{0,30} )?(?:ges|lämnas|delges)\>
	"En slutredovisning ska föreningen ha lämnat till kansliet före jul."
	^(?:en |ett )?(?:\p{L}+ )?\p{L}*(?:rapport|redovisning|utvärdering)(?:en)?\>[^.;:]{0,60}? (?:ska|skall)
	\ (?:[\p{L}-]+ ){1,4}ha (?:lämnat|inkommit|redovisats|skickat)\>
	"i oktober lämnas en skriftlig rapport"
	^(?:vid|i|till|senast|under|inför|varje) [^.;:]{3,80}? (?:lämnas|ges|presenteras|sker|görs)
	\ (?:en |ett )?(?:\p{L}+ )?\p{L}*(?:rapport|rapportering|redovisning|återkoppling|uppföljning|
	avstämning|genomgång)\>
	"Uppföljning till nämndens sammanträde i maj"
	^(?:ny |en |nästa |\p{L}{3,9}lig )?(?:(?:åter|av|slut|del|läges)?(?:rapport(?:ering)?|redovisning)|
	informationsdragning|uppföljning|utvärdering|avstämning|återkoppling):?(?: (?:till|av|för)
	\ [^.;:]{3,80}?)? (?:\p{L}+s (?:sammanträde|möte)|${AT_A_TIME})[^.;:]{0,60}\.?$
`;

export const FOLLOWED_UP = wordings`
	"Ärendet ska åter till nämnden."
	\<ska (?:(?:upp )?åter (?:upp )?(?:till|i)|upp (?:igen|till (?:ny|förnyad)))\>
	"Arbetet ska vara slutredovisat."
	\<(?:ska|skall) (?:[^.;:]{0,40} )?vara (?:\p{L}+ och )?(?:slut|åter|av)?
	(?:redovisa|rapportera)[dt]\>
	"Effekten ska kunna avläsas i en rapport till nämnden."
	\<ska(?:ll)? (?:kunna )?(?:avläsas|framgå) (?:i|av) (?:en|nästa|varje|kommande) [\p{L} -]{0,30}
	(?:rapport|redovisning|uppföljning)(?:en)?\>
	"Försöket ska följas upp."
	\<(?:ska|skall|bör) (?:[^.;:]{0,60} )?(?:följas upp|omprövas)
	(?!\p{L}| av (?!\p{L}*(?:nämnden|styrelsen|utskottet|fullmäktige)))
	"Nämnden ska hållas löpande informerad."
	\<(?:ska|skall) (?:[^.;:]{0,40} )?(?:hållas (?:\p{L}+ )?|hålla [^.;:]{3,60} )
	(?:informera|underrätta)(?:d|de|t)\>
	"Kontoret håller nämnden underrättad."
	\<(?:håller [^.;:]{3,60}|hålls(?: \p{L}{3,20})?) (?:informera|underrätta)(?:d|de|t)\>
	"följa upp beslutet"
	^(?:[^.;:]{3,40} )?följ(?:a|er) upp (?:beslutet|ärendet|frågan|resultatet|utfallet)\>
	"följa upp piren efter sommaren"
	^följa upp (?:[\p{L}-]+ ){1,6}(?:efter|om|senast|i samband|under|hösten|våren|årligen)\>
	"Nämnden önskar bli informerad."
	\<(?:önskar|vill) (?:[^.;:]{0,30} )?(?:bli|hållas) (?:[\p{L}]+ )?(?:informera|underrätta)d(?:e|a)?\>
`;

/** Then, as it is to be. */
export const FOLLOWED_THEN = wordings`
	"Försöket följs upp efter ett år."
	"Nämnden informeras löpande."
	\<(?:(?<!svarar för att [^.;]{0,120})(?:följs upp|omprövas)
	(?!\p{L}| av (?!\p{L}*(?:nämnden|styrelsen|utskottet|fullmäktige)))[^.;:]{0,60}
	|\p{L}*(?:nämnden|styrelsen|utskottet|fullmäktige|direktionen) informeras ?)\<${AT_A_TIME}
`;

/** A clause of the beslut. */
export const HANDS_OVER = wordings`
	"att föreningen senast den 1 mars lämnar en redovisning till nämnden"
	\<(?:lämnar|avlämnar|avlägger|avger|lägger fram|ger|inkommer(?: [^.;:]{3,50})? med|överlämnar|
	(?<=[\p{L}-]{5} )får(?= (?:löpande|regelbundet|kontinuerligt|(?:en )?(?:årlig |skriftlig |muntlig )?
	(?:redovisning|(?:åter|läges|slut)rapport))))\>(?: [^.;:]{0,60}?)?
	\ [\p{L}-]{0,40}(?:rapport|redovisning|lägesbeskrivning|återkoppling|lägesbild|redogörelse|
	berättelse|statistik|sammanställning|(?:löpande|regelbunden|kontinuerlig|årlig|skriftlig)
	\ information)(?:en|er)?\>
`;

/** Only as a point of what is decided; else it was told at the meeting. */
export const TELLS_OF = wordings`
	"Hamnchefen redogör för läget."
	\<redogör (?:för|om|hur)\>
	"Kontoret informerar nämnden."
	\<(?:informerar|underrättar|uppdaterar|orienterar)
	\ (?:\p{L}+s )?\p{L}*(?:nämnden|styrelsen|utskottet|fullmäktige|direktionen|presidi(?:et|um)|
	beredningen)\>
	"Kontoret återrapporterar läget till nämnden."
	\<(?:åter|av|slut|del)?rapporterar (?:[^.;:]{0,60} )?(?:till|för)
	\ (?:\p{L}+s )?\p{L}*(?:nämnden|styrelsen|utskottet|fullmäktige|direktionen|presidiet|beredningen)\>
`;

/** "att nämnderna senast den 15 september redovisar åtgärderna", "att nämnden tertialvis redovisar till styrelsen" */
export const REPORTS_BY = sameCase`
	^[\p{L}&,/ -]{3,90}? (?:senast [\p{L}\d ]{3,30}|årligen|löpande|kvartalsvis|tertialvis|månadsvis|
	halvårsvis|(?:en|två|tre|fyra) gång(?:er)? (?:per|om) \p{L}{2,9}|(?:i|under|till|före|vid)
	\ [\p{L}\d ]{3,40}|varje \p{L}{3,12}) (?:(?:åter|av)?rapporterar|(?:åter)?redovisar|presenterar|
	återkommer|återkopplar|lämnar [^.;:]{0,30}(?:rapport|redovisning|lägesb))\>
`;

/** As it is to be, from now on. */
export const REPORTS = wordings`
	"Arbetsgruppen redovisar läget för styrelsen en gång i kvartalet."
	\<(?:(?:åter|av)?rapporterar|(?:åter)?redovisar(?! (?:ett|en)
	\ \p{L}*(?:skott|resultat|avvikelse|prognos))|presenterar|återkopplar|redogör|
	informerar \p{L}*(?:nämnden|styrelsen|direktionen|utskottet|fullmäktige)|lämnar (?:
	[^.;:]{0,30} )?lägesrapport(?:er)?)\>[^.;:]{0,160}?\<${AT_A_TIME}
`;

export const LAID_BEFORE = wordings`
	"Underlaget ska lämnas till nämnden."
	\<(?:\p{L}*förslag|\p{L}*underlag|rapport|uppgifter|\p{L}*prognos|statistik|sammanställning)
	(?:et|en|na)? (?:ska|skall) (?:vara [^.;:]{3,50} till ?handa|lämnas (?:in )?till \p{L}*(?:nämnden|
	styrelsen|utskottet|fullmäktige|direktionen))\>
	"Styrelsen ska i maj föreläggas"
	(?:nämnd|styrelse|fullmäktige|utskott|direktion|beredning|presidi)\p{L}{0,9} (?:ska|skall|bör) (?:
	[^.;:]{0,60} )?föreläggas\>
	"Planen läggs fram för nämnden"
	\<(?:föreläggs|läggs fram för) [^.;:]{0,20}(?:nämnd|styrelse|fullmäktige|utskott|direktion|
	beredning|presidi)
	"Planen ska presenteras för nämnden"
	\<(?:ska|skall|bör) (?:[^.;:]{0,60} )?(?:föreläggas|föreligga|tillställas|delges|
	läggas fram (?:för|till)|presenteras (?:för|i)|föredras (?:för|i|vid|på|som)|
	behandlas (?:i|av|på|vid))\>[^.;:]{0,60}(?:nämnd|styrelse|fullmäktige|utskott|direktion|beredning|
	presidi|sammanträde)
`;

export const WHICH_IS_LAID = latin(
	/(?<!\p{L})(?:ska|skall|uppdrag att)(?!\p{L})[^.;]{5,160}(?:,| )(?:som|vilken|vilket|vilka) (?:ska|skall)(?!\p{L})/iu,
);

export const IS_TO_GET = wordings`
	"Kommunstyrelsen ska varje kvartal få en rapport."
	\<(?:ska|skall|kommer att) (?:[^.;:]{0,80} )?(?:få|erhålla|ges|ha)(?: [^.;:]{0,40})?
	\ [\p{L}-]{0,40}(?:rapport(?:en|er)?|redovisning(?:ar)?|lägesbild(?:er)?|återkoppling|
	uppföljning(?:ar)?|lägesbeskrivning|uppdatering(?:ar)?|avstämning(?:ar)?|information|genomgång|föredragning|
	presentation)\>
`;

export const SEES = wordings`
	"Nämnden får varje månad ta del av väntetiderna."
	(?:nämnden|styrelsen|utskottet|fullmäktige|direktionen|rådet|presidiet)
	\ (?:${AT_A_TIME}[^.;:]{0,20} får|får (?:[^.;:]{0,20} )?${AT_A_TIME}[^.;:]{0,20}) ta del av\>
	"i oktober få en redovisning"
	^(?:senast|till|vid|i|under|inför) [^.;:]{2,60} få (?:en |ett )?
	(?:\p{L}+ )?\p{L}*(?:redovisning|rapport|återkoppling|lägesbild|information)\>
`;

export const HANDED_IN = wordings`
	"Kontoret inkommer med förslag till nämnden."
	\<inkommer med [^.;:]{3,100} till (?:\p{L}+s )?\p{L}*(?:nämnden|styrelsen|utskottet|fullmäktige|
	direktionen)\>
	"att senast till mötet i maj inkommer med"
	\<senast (?:vid|till) [^.;:]{3,60} inkommer med\>
	"Lotsarna lämnar varje månad uppgift om antalet båtar."
	\<lämnar (?:varje|var) \p{L}{3,12}(?: månad)? (?:uppgift(?:er)?|statistik|underlag|besked)\>
	"Enheterna lämnar underlag till förvaltningen senast vecka 42."
	\<(?:lämnar|skickar|sänder|inkommer med)\>[^.;:]{0,60}?
	\<(?:\p{L}*underlag|uppgifter|analys|\p{L}*förslag|önskemål|budget|bokslut|\p{L}*plan|
	sammanställning)(?:et|en|er)?\>[^.;:]{0,100}?
	\<(?:senast|före|innan|vecka|årligen|varje|två gånger|i (?:januari|februari|mars|april|maj|juni|
	juli|augusti|september|oktober|november|december))\>
	"Besiktningsprotokollet lämnas in till hamnkontoret inom sex veckor."
	^\p{L}*(?:protokoll|intyg|besiktning|redovisning|kvitto|kvitton)(?:et|en)?\> [^.;:]{0,40}lämnas in
	\ till [\p{L} -]{3,60} (?:senast|före|innan|inom)\>
	"Förslag till plan lämnas till nämnden i maj."
	\<(?:\p{L}*underlag|\p{L}*förslag|sammanställning)(?:et|en)?\>[^.;:]{0,80}?
	\<(?:lämnas|skickas|presenteras|läggs fram)(?: in)? (?:till|för|i) [\p{L} -]{3,60}
	\<(?:senast|före|innan|vecka|i (?:januari|februari|mars|april|maj|juni|juli|augusti|september|
	oktober|november|december))\>
`;

export const WANTED = wordings`
	"Nämnden beviljar klubben 5 000 kronor mot att klubben lämnar en redovisning."
	\<mot att [^.;:]{3,60} (?:lämnar|avlämnar|inkommer med) [^.;:]{0,40}(?:redovisning|rapport)(?:en)?\>
	"Nämnden vill få byggets kostnad redovisad vid varje sammanträde."
	\<vill (?:få|ha) [^.;:]{3,60} (?:redovisa|rapportera)[dt]\>
	"Nämnden vill ha en redovisning i oktober."
	\<(?:önskar|vill (?:ha|se)|begär(?:a(?: in)?)?|emotser|efterfrågar|förväntar sig)\>
	(?: [^.;:]{0,60}?)? (?:en |ett )?(?:\p{L}+ )?(?:(?:åter|läges|del|slut)?rapport(?:ering)?|
	(?:åter)?redovisning|återkoppling|lägesbild|uppföljning|avstämning|redogörelse|
	(?:fördjupad |mer |ytterligare )?information)\>
`;
