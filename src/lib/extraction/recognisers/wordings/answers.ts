import { latin } from '../../text/latin.ts';
import { piece, wordings } from '../../text/wordings.ts';

const ANSWER = piece`
	(?:yttrande(?:t|n)?|remissvar(?:et|en)?|remissyttrande(?:t)?|svar(?:et|sskrivelse)?|
	samrådsyttrande(?:t)?|synpunkter(?:na)?|skrivelse(?:n)?|tjänsteskrivelse(?:n)?|svarsskrivelse(?:n)?|
	brev(?:et)?|(?:fram|hem)ställan|framställning(?:en)?)
`;

const SEND = piece`
	(?:avlämna[rs]?|inge[rs]?|inlämna[rs]?|överlämna|översända|översänder|överlämnar|översända?s|
	överlämnas|sända|sänder|sänds|skicka[rs]?|lämna[rs]?|avge[rs]?|insänd[as]?|inlämnas|framföra?s|
	åberopa[rs]?|tillställs|tillsändas?|expediera[rs]?|ge[rs]? in|(?:inkomma|inkommer)
	\ med(?= (?:\p{L}+ ){0,3}?(?:yttrande|remiss|svar|synpunkter)))
`;

export const SENT = wordings`
	"Yttrandet antas och överlämnas till Trafikverket."
	\<${ANSWER}\>[^;]{0,420}?\<${SEND}\>[^.;]{0,120}?\<(?:till|som (?:sitt|kommunens|nämndens|eget)
	[^.;]{0,40}(?:svar|yttrande))\>
`;

export const SENT_FIRST = wordings`
	"Kommunen lämnar som sitt svar på remissen följande."
	\<${SEND}\>[^.;]{0,160}?\<(?:som (?:sitt|kommunens|nämndens|styrelsens|kommunstyrelsens)
	\ (?:eget )?)?${ANSWER}\>[^.;]{0,120}?\<(?:till|över|på|i|om)\>
`;

export const AS_ANSWER = wordings`
	"antar yttrandet som sitt svar till revisionen"
	\<(?:antar?|antas|godkänns?|godkänner|godkänna|ställer sig bakom)\>[^.;]{0,200}?
	\<som (?:sitt|(?:[\p{L}-]+ )?[\p{L}-]+s)(?: eget)? (?:svar|yttrande|remissvar)\>[^.;]{0,60}?
	\<(?:till|på|över)\>
`;

export const IN_HAND = wordings`
	"Remissvar ska vara länsstyrelsen tillhanda senast den 3 maj."
	\<${ANSWER}\>[^.;]{0,60}?\<(?:ska|skall|senast|är)\>[^.;]{0,120}?
	\<(?:till ?handa|inkom(?:mit|met|men|na)|kommit in|inkomma|inlämna(?:t|de)|lämnas|lämnat)\>
`;

/** No word before the name. */
export const SENT_NAME = wordings`
	"En skrivelse tillställs Trafikverket."
	"anta svaret och tillställa revisorerna det"
	\<${ANSWER}\>[^.;]{0,200}?\<(?:tillställ(?:s|a|er)|tillsänd(?:s|a|er)|delge[rs]?)\> \p{Lu}?\p{L}{3}
`;

export const IN_ANSWER = wordings`
	"Som svar på granskningen överlämnas kontorets skrivelse."
	\<(?:så)?som (?:svar|yttrande|remissvar|(?:sitt|eget|\p{L}+s) (?:eget )?\p{L}*(?:svar|yttrande))
	\ (?:på|till|över|i)\>[^.;]{0,160}?\<(?:överlämna[rs]?|(?:in)?lämna[rs]?(?: in)?|
	(?:över|in)?sänd(?:s|er|a)(?: in)?|inge[rs]?|expediera[rs]?|tillställ(?:s|a|er)|skicka[rs]?|
	avge[rs]?|åberopa[rs]?|anför[as]?|meddela[rs]?)\>
	"Nämnden översänder skrivelsen som sitt yttrande."
	\<(?:överlämna[rs]?|lämna[rs]?|översänd(?:s|er|a)|skicka[rs]?|sänd(?:s|er|a)|avge[rs]?|
	åberopa[rs]?)\>[^.;]{0,160}? som (?:(?:sitt|eget|[\p{L}-]+s)(?: eget)? (?:svar|yttrande|remissvar)|
	(?:samråds|gransknings)(?:svar|yttrande)|remissvar|remissyttrande)\>
	"Tjänsteskrivelsen utgör nämndens svar på revisorernas frågor."
	\<(?:utgör|blir|får utgöra) (?:(?:[\p{L}-]+,? ){0,5}?[\p{L}-]+s (?:eget )?)?
	(?:svar|yttrande|remissvar|remissyttrande|(?<!(?:förvaltningens|kontorets)
	\ )redovisning(?: av [^.;]{3,60}| i ärendet och (?:överlämnas|översänds|skickas))?)
	\ (?:till|på (?:\p{L}+ ){1,4}från|på [\p{L}-]+s (?:(?:givna )?uppdrag|synpunkter|frågor|granskning|
	\p{L}*rapport|skrivelse|remiss))\>
	"… vilket meddelas länsstyrelsen"
	\<(?:vilket|detta) (?:meddelas|framförs till|delges)
	\ (?=\p{Lu}|\p{L}*(?:nämnden|styrelsen|fullmäktige|verket|myndigheten|regionen|revisorerna))
	"yttrande avges enligt bilagan"
	\<yttrande(?:t)? avges\>
	"Nämnden avger förklaring till kammarrätten."
	\<avger (?:en )?förklaring(?:en)? till\>
	"Yttrande till Trafikverket avges enligt förslaget."
	\<(?:yttrande|svar|remissvar)(?:t|et)? (?:till|över)
	\ [^.;:]{3,80}? (?:lämnas|avges|antas och|skickas)\>
	"… varefter avges yttrande"
	\<(?:avges|inges) yttrande\>
	"Svar lämnas på skrivelsen från hamnen."
	\<(?:svar|yttrande|remissvar) (?:avges|lämnas|ges) (?:på|till|över|i)
	\ (?!motion|medborgar|interpell|fråg)\p{L}
	"att som remissvar avge kontorets skrivelse"
	\<som (?:sitt )?(?:remissvar|remissyttrande|yttrande) (?:avge|översända|överlämna|lämna)\>
	"att erinra om bullret och meddela byggherren detta"
	\<att erinra [^.;]{0,80}(?:och|vilket) (?:översänd|överlämna|meddela)
	"att i yttrande till länsstyrelsen tillstyrka ansökan"
	\<i (?:sitt |ett )?(?:svar|yttrande|remissvar) (?:till|över|på)\>
`;

/** Whoever asked is to have it. */
export const OWN_ANSWER = wordings`
	"Kontorets tjänsteskrivelse utgör nämndens yttrande."
	\<(?:utgör|får utgöra|ska(?:ll)? utgöra|blir|utgöra|antas som|godkänns som|åberopas som)
	\ (?:(?:[\p{L}-]+,? ){0,5}?[\p{L}-]+(?:nämndens|styrelsens|utskottets|fullmäktiges|kommunens|stadens|
	bolagets|förbundets)|nämndens|styrelsens|kommunens|stadens|sitt) (?:eget )?
	(?:yttrande|svar|remissvar|remissyttrande|samrådsyttrande)\>
`;

export const ANSWERS = wordings`
	"Kommunen yttrar sig till länsstyrelsen."
	\<(?:yttrar|yttra) sig (?:till|över|i|enligt)\>
	"Nämnden avger ett kritiskt yttrande."
	\<(?:avge[rs]?|avgiva|avlämna[rs]?|inge[rs]?) (?:[\p{L}-]+ ){0,3}?[\p{L}-]*(?:yttrande|remissvar|
	genmäle)\>
	"Nämnden lämnar bifogat remissvar."
	\<(?:lämna[rs]?|överlämna[rs]?|översända?(?:er)?) (?:[\p{L}-]+ ){0,3}?[\p{L}-]*(?:yttrande|
	remissvar)(?!\p{L}| över)
	"Synpunkter lämnas på planen."
	\<synpunkter lämnas (?:på|över)\>
	"Som yttrande till länsstyrelsen vill nämnden framföra att leden bör flyttas."
	^som (?:sitt |eget )?(?:yttrande|svar|remissvar) (?:till|över) [^.;:]{3,60}? (?:vill|anför|framför|
	lämnar|avger)\>
	"Nämnden framför följande till plankontoret:"
	\<framför (?:följande|sina)(?: synpunkter)? (?:till|på)\>
	"Nämnden ställer sig bakom kontorets skrivelse, som ska ha nått Sjöfartsverket i maj."
	\<ställer sig bakom [^.;:]{3,80}(?:skrivelse|svar|yttrande)(?:n|t|et)?, som ska(?:ll)?
	\ (?:ha nått|nå|vara|skickas|sändas|lämnas)\>
	"Hamnnämnden tillstyrker planen och returnerar den till styrelsen."
	\<(?:tillstyrk|avstyrk)(?:er|a)\> [^.;]{3,120} och (?:returnera|återsänd(?:a|e)|översänd(?:a|e)|
	överlämna|skicka|sänd(?:a|e))r? (?:den|det|ärendet|remissen|handlingarna) till\>
	"Kommunen lämnar följande ställningstagande till Sjöfartsverket."
	\<(?:lämnar|avger|överlämnar) (?:följande )?ställningstagande till\>
	"Yttrandet godkänns och överlämnas."
	\<(?:yttrande|remissvar)(?:t|et)? (?:antas |godkänns )?och (?:översänds|överlämnas|skickas|lämnas)\>
	"Genmäle avges."
	^(?:förklaring|genmäle) (?:avges|inges|lämnas)\>
	"Nämnden besvarar remissen."
	\<(?:svarar|svara|besvarar|besvara) (?:[\p{L}-]+s )?
	(?:revis\p{L}+|länsstyrelsen|[\p{L}-]{0,40}departementet|[\p{L}-]{0,40}myndigheten|remiss(?:en)?|
	granskning(?:en)?|skrivelse(?:n)?)\>
`;

export const IS_ANSWERED = wordings`
	"Revisionens skrivelse besvaras med förvaltningens tjänsteutlåtande."
	\<(?:(?:revisionens|revisorernas|länsstyrelsens) [\p{L}-]{4,30}|\p{L}*(?:styrelsens?|nämndens|
	fullmäktiges?|myndighetens|verkets|inspektionens) (?:frågor|skrivelse|begäran|remiss|föreläggande)|
	remiss(?:en)?|granskning(?:en)?|revisionsrapport(?:en)?)
	\ besvaras (?:med|genom|enligt|i enlighet med|av)\>
`;

export const WRITES_TO = wordings`
	"Trafikverket meddelas att vägen stängs."
	^(?:\p{L}*(?:verket|myndigheten|länsstyrelsen|inspektionen|departementet|regionen|revisorerna))
	\ (?:meddelas|underrättas|tillskrivs|delges)\>
	"till regionen framförs att bussen behövs"
	^till \p{L}*(?:verket|myndigheten|styrelsen|inspektionen|departementet|regionen|regeringen)
	\ framförs\>
	"Hamnnämnden meddelar kommunstyrelsen att medlen räcker."
	^[\p{L} -]{3,60} meddelar (?=\p{L}*(?:nämnden|styrelsen|fullmäktige|verket|myndigheten|inspektionen|
	förbundet|regionen|föreningen|revisorerna) (?:att|om|vilka|vilken|vilket|hur|när) )
	"meddela Sjöfartsverket att farleden är grund"
	^(?:att )?(?:meddela|tillskriva|underrätta) (?!att |om |(?:positivt|negativt)
	\ |\p{L}*(?:besked|lov|dispens|tillstånd|förbud|avslag|bifall|undantag)\>)
	(?=\p{Lu}|\p{L}*(?:nämnden|styrelsen|fullmäktige|verket|myndigheten|föreningen|förbundet|regionen|
	staten|bolaget))
	"hos länsstyrelsen begära en längre tid"
	^(?:att )?(?:hos|till|i skrivelse till) [\p{L} -]{3,60} (?:hemställa|framföra|anföra|kräva|påtala|
	begära|svara|(?:avge|lämna) (?:[\p{L}-]+ ){0,3}?(?:svar|yttrande))\>
	"framföra till Banverket att spåret behövs"
	^(?:att )?(?:hemställa|framföra) (?:hos|till) \p{Lu}
	"Nämnden hemställer hos regeringen om tillstånd."
	\<hemställer hos [\p{L}&, -]{3,70} om (?:godkännande|tillstånd|medgivande|besked)\>
`;

/** Whatever it is, an authority is to have it. */
export const TO_AUTHORITY = wordings`
	"överlämna utredningen till Inspektionen för vård och omsorg"
	\<(?:överlämna[rs]?|översänd(?:s|a|er)|skicka[rs]?(?: in)?|sänd(?:s|a|er)
	(?: in)?|insänd(?:s|a|er|es)|lämna[rs]? in|lämna[rs]?(?!
	[^.;]{0,90}(?:fullmäktige|nämnden|styrelsen)))\>[^.;]{0,100}? till (?:\p{L}+ ){0,2}?
	(?:\p{L}*länsstyrelsen|\p{L}*myndigheten|\p{L}{3,}verket|\p{L}*inspektionen|\p{L}*departementet|
	regeringen|\p{L}*domstolen|\p{L}*rätten|kommunrevisionen|revisorerna)\>
`;

/** "2. Beslutet översänds till förbundets arbetsgivarråd.": a point of its own, and no list of who gets the minutes. */
export const DECISION_SENT = latin(
	/^beslutet (?:översände?s|överlämnas|tillställs|insänds|sänds)(?: till)? (?!sökand|berörd|den som)\p{L}/iu,
);
