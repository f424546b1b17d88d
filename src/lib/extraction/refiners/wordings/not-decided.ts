import { latin } from '../../text/latin.ts';
import { anyCase, sameCase, wordings } from '../../text/wordings.ts';

/** Nobody has to do anything. */
export const REJECTED = wordings`
	"Förslaget avslås."
	"föranleder ingen åtgärd"
	\<(?:avslås|avslår|avslå|avstyrks|avstyrker|avstyrka|lämnas utan (?:bifall|åtgärd)|
	föranleder (?:ingen|inte)|inte bereda|ogillas|(?:anse[rs]?|förklara[rs]?) (?:\p{L}+ )?
	(?:motionen|medborgarförslaget|initiativet) (?:vara )?(?:därmed )?besvara[dt]|
	bordlägg(?:s|er|a|as|es)|upphävs(?= ?:))\>
`;

/** It was told, and that was all. */
export const NOTED = wordings`
	"noterar informationen"
	"läggs till handlingarna"
	\<(?:läggs till handlingarna|lägga(?:s)? till handlingarna|lägger [^.;]{0,240} till handlingarna|
	tas? till protokollet|(?:bi)?fogas (?:till )?protokollet|antecknas|anteckna|antecknar|noteras|
	noterar|notera|godkänner redovisningen|redovisningen godkänns|informationen godkänns|tar del av)\>
`;

/** "Redovisning av uppdraget till hamnnämnden, att lämna svar till styrelsen, antecknas." */
export const ONLY_NOTED = /, (?:antecknas|noteras)\.?$/i;

/** What somebody is to tell, taken down as a promise. */
export const NOTES_WHAT_IS_TO_BE = wordings`
	"Nämnden noterar att kontoret ska återkomma i maj"
	\<(?:noterar|notera|antecknar|anteckna|antecknas|noteras),? att [\p{L}&, -]{3,80} (?:(?:avser|
	kommer|planerar) att|ska|skall|återkommer|återrapporterar)\>
`;

/** Persons chosen, posts left, who adjusts the minutes. */
export const CHOSEN = anyCase`
	\<(?:utses|anställ(?:a|er)(?= \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ som )|(?<!(?:ska|skall)
	\ )utser?(?! (?:en|ett|var sin) (?:\p{L}+ )?(?:kontaktperson|samordnare|projektledare|arbetsgrupp))|
	väljs|väljer(?! (?:alternativ|förslag|modell|inriktning|att)\>)|entledigas|entledigar|förordnas|placeras som|nominera[rs]?|avsägelse\p{L}*|
	ansvarsfrihet|omedelbart justerad|justera (?:dagens )?protokollet|underteckna protokollet)\>
`;

/** How it was decided. */
export const VOTED = wordings`
	"Omröstningen sker med namnupprop."
	^(?:\p{L}+ )?(?:omröstning|votering|rösträkning|försöksvotering|kontrapropositionsvotering|
	huvudvotering)(?:en)?\>
	"Nämnden godkänner dagordningen med den ändringen att"
	^(?:[\p{L}&, -]{3,80} )?(?:godkänner|fastställer|godkänna|fastställa) (?:\p{L}+ )?
	(?:dagordning|föredragningslist|ärendelist)
`;

/** What somebody thinks, in a reason or a note. */
export const THINKS = wordings`
	"Partiet vill påpeka att nämnden bör"
	^[\p{L}() -]{2,60}? (?:vill (?:\p{L}+ )?(?:påpeka|framhålla|betona|understryka|uppmärksamma)|
	påpekar|menar|framhåller|anser(?! (?:\p{L}+ ){0,3}uppdrag))(?: \p{L}+)? att\>
	"Nämnden understryker vikten av god ordning."
	^[\p{L} -]{2,60}? (?:understryker|betonar|framhåller|poängterar) (?:att|vikten|betydelsen)\>
	"Nämnden ser positivt på förslaget."
	^[\p{L} -]{2,60}? (?:ställer sig (?:\p{L}+ )?(?:positiv|positiva|tveksam|tveksamma|negativ)
	\ till(?!.* och (?:hemställer|begär|uppdrar|ger|föreslår|översänder|överlämnar))|ser (?:\p{L}+ )?
	(?:positivt|allvarligt|negativt) på|vill (?:\p{L}+ )?lägga till)\>
	"Avsikten har hela tiden varit att bygga."
	\<har [^.;]{3,120} varit att\>
	"Målet med arbetet är att bygga."
	^(?:målet|visionen|ambitionen|avsikten|inriktningen) (?:med [^.;]{3,60} )?är att\>
`;

/** What a paper holds. */
export const DESCRIBES = wordings`
	"Planen beskriver hur hamnen ska byggas ut."
	^(?:[\p{L}-]+ ){0,4}?[\p{L}-]*(?:planen|programmet|policyn|riktlinjerna|riktlinjen|strategin|
	rapporten|dokumentet|reglementet|utredningen|skrivelsen|avtalet)
	\ (?:innehåller|beskriver|anger|visar|reglerar|tydliggör|klargör) (?:också |även |bland annat )?
	(?:hur|vad|vilka|vilken|vilket|när|vem|var|att)\>
`;

/**
 * "Eva Ek (X) yrkar avslag och att kontoret får i uppdrag …", "Bo Al (Y) föreslår bifall till direktörens förslag": what
 * a member moved, in the midst of a beslut.
 */
export const MOVES = sameCase`
	^\p{Lu}[\p{L} -]{2,60}(?: \([^()]{1,6}\))? yrkar\>|^\p{Lu}[^.;:]{2,160} \(
	[^()]{1,6}\) föreslår (?:bifall|avslag|återremiss)\>
`;

/** "Styrelsen beslutade den 3 maj 2023, § 12, att ge kontoret i uppdrag …": what was decided then. */
export const EARLIER = sameCase`
	^\p{Lu}[\p{L} -]{3,60} (?:beslutade|beslöt|gav|uppdrog)\>
	[^.;:§]{0,40}(?:\d{4}-\d\d-\d\d|den \d{1,2} \p{Ll}{3,9} \d{4}|§ ?\d)
`;

export const WAITS = wordings`
	"att avvakta med upphandlingen"
	"Nämnden väntar med att bygga bryggan"
	^(?:[\p{L}-]+ ){0,4}?(?:avvaktar?|väntar?|dröjer?|avvaktas|dröjs)
	\ (?:tills vidare |ännu |fortsatt )?med (?!svar|besked)
`;

/** "ska inte genomföras", "avstår från att", "att bron inte byggs om", "Hamnen tar inte över bron". */
export const NOT = anyCase`
	\<(?:ska|skall) (?:inte|ej)\>|\p{L}s (?:inte|ej)[.,]?$|
	^(?:(?!att |om |som |när |där |vilk\p{L}* )[\p{L}\d&,-]+ ){1,16}?
	(?:(?:inte|ej) (?!är |har )\p{L}+[sr]|(?!är |har )\p{L}{3,}[sr] (?:inte|ej))
	(?!\p{L}|[^.;]* (?:utan|men) |[^.;]* och (?:\p{Ll}+ ){0,3}\p{Ll}+s(?![\p{L}-]))|\<avstår? från\>
	|^(?:att )?(?:inte|ej) \p{Ll}{2,20}a\>(?!.* (?:utan|förrän) )|^(?:inga|ingen|inget) (?!.* utan )
	[^.;]{3,80} (?:får|ska|skall)\>
`;

/** "Uppdraget i § 12 antecknas." */
export const TASK_NOTED = latin(
	/uppdrag\p{L}{0,30} [^.;]{0,80}(?<!\p{L})(?:avslås|antecknas|noteras|läggs till handlingarna)(?!\p{L})/iu,
);

/** What somebody asked for and was not given. */
export const REFUSED = wordings`
	"att avslå skolnämndens begäran om att få i uppdrag att …"
	\<avslå[rs]? (?:[\p{L}-]+ ){0,3}(?:hemställan|begäran|framställan|initiativet|\p{L}*yrkandet|
	\p{L}*förslaget|motionen)(?: (?!och )[\p{L}-]+){0,4} om att [^.;]{0,80}uppdrag
`;

export const DECIDES_FOR_US = wordings`
	"att justera protokollet"
	\<justera (?:dagens )?protokollet\>
	"att på nämndens vägnar besluta"
	\<att på (?:nämndens|styrelsens|\p{L}+s) vägnar (?:besluta|fatta)\>
`;

/** Nobody is to do anything with it. */
export const HANDED_ON = wordings`
	"Skrivelsen lämnas till förvaltningen för kännedom."
	\<(?:(?:över)?lämna[rs]?|remittera[rs]?|översänd(?:s|er|a)|skicka[rs]?)\>
	[^.;]{0,100}? till [^.;]{3,60}? för kännedom\>
`;

export const IS_ANSWER = /svar|yttrande/i;

/** In a matter of posts left and filled, what is sent to the länsstyrelse belongs to the election. */
export const OF_ELECTION = latin(
	/^(?:avsägelse|(?:avsägelse\p{L}* och )?fyllnadsval|entledigande|valärende|val av|ny röstsammanräkning)/iu,
);

export const RESTS_ON = /(?<=[^ ]) (?:under förutsättning|förutsatt) .*$/u;

export const PROPOSED_IN_ANSWER = sameCase`
	\ med (?:förslag|förslaget|rekommendation(?:en)?) (?:om )?att .*$| avstyrk(?:er|s)
	(?= [^.;]{3,120} (?:yttrande|svar|remissvar))
`;
