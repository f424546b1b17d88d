import { anyCase, wordings } from '../../text/wordings.ts';

export const WANTED = wordings`
	"Revisorerna önskar svar från nämnden senast den 18 december."
	\<(?:önskar|begär|vill ha|efterfrågar|infordra[rs]?|begära in)\>[^.;]{0,30}?
	\<(?:svar|yttrande|kommentar(?:er)?)\>[^.;]{0,100}?\<senast\>
`;

/** An answer is asked for, by a day. */
export const ASKED = wordings`
	"Motionen remitteras till tekniska nämnden för yttrande senast den 1 maj."
	\<(?:remitteras?|remitterar|remittera|överlämna[rs]?|skicka[rs]?|sänds|sända|sänder|
	översänd(?:s|a|er))\>[^.;]{0,160}?\<(?:för (?:\p{L}+ och )?yttrande|för svar|för samråd|på remiss|
	för besvarande|med svar)\>[^.;]{0,60}?\<(?:senast|till och med|före|inom)\>
`;

export const REPLIES = wordings`
	"Styrelsen svarar revisorerna senast den 31 januari."
	\<(?:svara|svarar|besvara|besvarar|yttra sig|yttrar sig)(?!\p{L}| för)[^.;]{0,120}?
	\<(?:senast|före|innan|till)\>
`;

/** "Yttrandet antas.", "Nämnden antar förvaltningens yttrande som sitt eget." … */
export const ANSWER_PASSED = wordings`
	"Yttrandet antas."
	\<(?:yttrande(?:t)?|remissvar(?:et)?|remissyttrande(?:t)?|samrådsyttrande(?:t)?|svar(?:et)?)\>
	[^.;]{0,160}?\<(?:antas|godkänns|avges|lämnas)\>
	"Nämnden antar kontorets yttrande."
	\<(?:antar|anta|godkänner|godkänna|avger|avge|lämnar|ställer sig bakom)\>[^.;]{0,120}?
	\<(?:yttrande(?:t)?|remissvar(?:et)?|svar(?:et)?)\>
`;

/** … goes to whoever asked for it, in a matter that somebody outside has sent; a motion is answered within the house. */
export const SENT_TO_US = wordings`
	"Remiss om farledens djup"
	\<(?:\p{L}*remiss(?:en)?|\p{L}*samråd(?:et)?|(?:granskning|samråd|remiss)s?utskick|sista svarsdag|
	begäran om yttrande|yttrande (?:över|till|om)|^(?:\p{L}+ )?yttrande(?! från)|föreläggande|
	(?:revisionens|revisorernas) granskning|svar på (?:revision\p{L}*|granskning\p{L}*|
	skrivelse\p{L}*))\>
`;

/** … or is so called: "Yttrandet till kammarrätten godkänns.", "Nämnden antar kontorets yttrande som sitt eget." */
export const TO_WHOM = wordings`
	"Nämnden antar yttrandet som sitt eget."
	\<(?:yttrande|remissvar)(?:t|et)? (?:antas |godkänns )?som (?:sitt|[\p{L}-]+s) eget\>
	"Yttrandet till kammarrätten godkänns."
	\<(?:yttrande|remissvar|svar)(?:t|et)? (?:till|över|avseende|angående|gällande|med anledning av)
	\ (?!motion|medborgar|interpell|e-förslag|fråg|detalj|plan)
`;

/** Whatever the matter is called, an organ is to have it. */
export const TO_ORGAN = wordings`
	"anta förslag till yttrande till miljönämnden"
	\<(?:yttrande|remissvar|remissyttrande|samrådsyttrande)(?:t)?
	\ till (?:\p{L}+ ){0,3}?\p{L}{3,}(?:nämnden|styrelsen|utskottet|kontoret|förvaltningen|verket|
	myndigheten|inspektionen|departementet|domstolen|rätten)\>
`;

/** No letter is written. */
export const REPORT_ASKED = wordings`
	"hos nämnden begära en redogörelse"
	\<begär(?:a|s)? (?:en |ett )?(?:\p{L}+ )?(?:redogörelse|\p{L}*rapport|\p{L}*redovisning|
	återkoppling|lägesbild)\>
`;

export const TO_PROPOSER = wordings`
	"Som svar på medborgarförslaget överlämnas skrivelsen till förslagsställaren."
	(?:svar|yttrande|skrivelse)\>[^.;]{0,160}(?:överlämna|översänd|lämna|skicka|sänd|delge)\p{L}* (?:
	[^.;]{0,80} )?(?:till )?(?:förslagsställar|initiativtagar|motionär|frågeställar)\p{L}{1,4}\>
`;

export const GIVES_NONE = wordings`
	"Mona Frisk lämnar ett särskilt yttrande."
	\<särskilt yttrande\>
	"Nämnden avstår från att yttra sig."
	\<(?:inte|ej|avstår från att|möjlighet att|tillfälle att) (?:yttra|avge|lämna)
`;

export const OF_MOTION = anyCase`
	(?:som svar på|som besvarat|(?:nämndens|styrelsens|fullmäktiges) svar på)
	[^.]{0,20}(?:motion|medborgarförslag|e-förslag|\p{L}{4,20}sförslaget|initiativ)
`;
