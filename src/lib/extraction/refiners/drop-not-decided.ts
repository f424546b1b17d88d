import { effectOf } from '../closings/closing.ts';
import { closesList } from '../closings/listed.ts';
import type { Candidate, Refiner } from '../pipeline.ts';
import { isHandedOver } from '../recognisers/handed-over.ts';
import { isPaper } from '../statements/papers.ts';
import { isOfPaper } from '../statements/points.ts';
import { latin } from '../text/latin.ts';
import { occurs } from '../text/may-match.ts';

/** "Förslaget avslås.", "föranleder ingen åtgärd": nobody has to do anything. */
const REJECTED = latin(
	/(?<!\p{L})(?:avslås|avslår|avslå|avstyrks|avstyrker|avstyrka|lämnas utan (?:bifall|åtgärd)|föranleder (?:ingen|inte)|inte bereda|ogillas|(?:anse[rs]?|förklara[rs]?) (?:\p{L}+ )?(?:motionen|medborgarförslaget|initiativet) (?:vara )?(?:därmed )?besvara[dt]|bordlägg(?:s|er|a|as|es)|upphävs(?= ?:))(?!\p{L})/iu,
);

/** "noterar informationen", "läggs till handlingarna": it was told, and that was all. */
const NOTED = latin(
	/(?<!\p{L})(?:läggs till handlingarna|lägga(?:s)? till handlingarna|lägger [^.;]{0,240} till handlingarna|tas? till protokollet|(?:bi)?fogas (?:till )?protokollet|antecknas|anteckna|antecknar|noteras|noterar|notera|godkänner redovisningen|redovisningen godkänns|informationen godkänns|tar del av)(?!\p{L})/iu,
);

/** "Redovisning av uppdraget till hamnnämnden, att lämna svar till styrelsen, antecknas." */
const ONLY_NOTED = /, (?:antecknas|noteras)\.?$/i;

/** "Nämnden noterar att kontoret ska återkomma i maj": what somebody is to tell, taken down as a promise. */
const NOTES_WHAT_IS_TO_BE = latin(
	/(?<!\p{L})(?:noterar|notera|antecknar|anteckna|antecknas|noteras),? att [\p{L}&, -]{3,80} (?:(?:avser|kommer|planerar) att|ska|skall|återkommer|återrapporterar)(?!\p{L})/iu,
);

/** Persons chosen, posts left, who adjusts the minutes. */
const CHOSEN = latin(
	/(?<!\p{L})(?:utses|anställ(?:a|er)(?= \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ som )|(?<!(?:ska|skall) )utser?(?! (?:en|ett|var sin) (?:\p{L}+ )?(?:kontaktperson|samordnare|projektledare|arbetsgrupp))|väljs|väljer|entledigas|entledigar|förordnas|placeras som|nominera[rs]?|avsägelse\p{L}*|ansvarsfrihet|omedelbart justerad|justera (?:dagens )?protokollet|underteckna protokollet)(?!\p{L})/iu,
);

/** "Nämnden godkänner dagordningen med den ändringen att …", "Votering begärs och genomförs.", "Omröstningen sker med namnupprop.": how it was decided. */
const VOTED = latin(
	/^(?:\p{L}+ )?(?:omröstning|votering|rösträkning|försöksvotering|kontrapropositionsvotering|huvudvotering)(?:en)?(?!\p{L})|^(?:[\p{L}&, -]{3,80} )?(?:godkänner|fastställer|godkänna|fastställa) (?:\p{L}+ )?(?:dagordning|föredragningslist|ärendelist)/iu,
);

/** Leave given to somebody who may: no duty. */
const ALLOWED = latin(
	/(?<!\p{L})(?:ger|ge) (?:[\p{L}&-]+ ){1,8}?(?:möjlighet|rätt|befogenhet|mandat|fullmakt) att(?!\p{L})|(?<!\p{L})(?:(?:får|ges|har) rätt (?:att|till)|får (?:fatta beslut|besluta)|bemyndigas|bemyndigar|befullmäktigas|bemyndiga|delegeras|delegerar|medges|beviljas|tillåts|upplåts)(?!\p{L})/iu,
);

/** "Startbesked krävs innan …", "Åtgärden ska påbörjas inom två år": the law's words to the one who builds. */
const PERMIT = latin(
	/(?<!\p{L})(?:startbesked|slutbesked|kontrollansvarig|tekniskt samråd|kontrollplan(?:en)?|bygglovet (?:upphör|gäller)|lovet upphör|byggherren ska(?:ll)? (?:anmäla|underrätta)|avser att (?:inleda|påbörja|pröva) (?:\p{L}+ )?plan\p{L}*)(?!\p{L})|^åtgärden (?:får |ska (?:vara |ha )?)påbörja|^\p{L}*avgift(?:en)? (?:ska(?:ll)? )?betalas(?! av \p{L}*(?:nämnden|kontoret|förvaltningen|styrelsen|kommunen|avdelningen))|^(?:kallelse(?:n)?|votering|omröstning(?:en)?|rösträkning(?:en)?) |^byggnad(?:en|ens \p{L}+) ska(?:ll)? (?:placeras|vara)|ska(?:ll)? betala (?:en )?\p{L}*avgift(?:en)?(?!\p{L})/iu,
);

/** What whoever builds has to heed, in a matter of leave to do so: no unit of the municipality is told to. */
const OF_LEAVE = latin(
	/(?<!\p{L})(?:bygglov|rivningslov|marklov|förhandsbesked|startbesked|strandskyddsdispens|dispens|\p{L}*sanktionsavgift|tillståndsansökan|serveringstillstånd)(?:et|en)?(?!\p{L})/iu,
);
const OF_UNIT = latin(
	/(?:förvaltningen|kontoret|avdelningen|enheten|chefen|nämnden|styrelsen|kommunen)(?!\p{L})/iu,
);

/** "I 9 § ändras följande mening", "Reglementet revideras på så sätt att …": the words of a rule that is changed. */
const RULE_TEXT = latin(
	/(?<!\p{L})(?:personuppgiftsansvarig|ändras (?:följande )?mening(?:en)?|mening(?:en)? (?:i § ?\d{1,3} )?som lyder|ändras till|stryks|upphör (?:samtidigt |därmed |härmed )?att gälla)(?!\p{L})|(?<!\p{L})[\p{L}-]{0,40}(?:ordningen|reglemente(?:t)?|taxan|riktlinjerna|riktlinjen|policyn|stadgarna|föreskrifterna|ägardirektivet|ägardirektiven|planen)(?!\p{L}) (?:\p{L}+ ){0,3}(?:kompletteras|revideras|ändras|uppdateras|justeras) (?:med|så att|på (?:så|det|följande) sätt|i (?:§|punkt|avsnitt|kapitel|stycke|bilaga|enlighet|fråga|del|\d)|genom|enligt)/iu,
);

/** "Partiet vill påpeka att nämnden bör …", "Nämnden ser positivt på …": what somebody thinks, in a reason or a note. */
const THINKS = latin(
	/^[\p{L}() -]{2,60}? (?:vill (?:\p{L}+ )?(?:påpeka|framhålla|betona|understryka|uppmärksamma)|påpekar|menar|framhåller|anser(?! (?:\p{L}+ ){0,3}uppdrag))(?: \p{L}+)? att(?!\p{L})|^[\p{L} -]{2,60}? (?:understryker|betonar|framhåller|poängterar) (?:att|vikten|betydelsen)(?!\p{L})|^[\p{L} -]{2,60}? (?:ställer sig (?:\p{L}+ )?(?:positiv|positiva|tveksam|tveksamma|negativ) till(?!.* och (?:hemställer|begär|uppdrar|ger|föreslår|översänder|överlämnar))|ser (?:\p{L}+ )?(?:positivt|allvarligt|negativt) på|vill (?:\p{L}+ )?lägga till)(?!\p{L})|(?<!\p{L})har [^.;]{3,120} varit att(?!\p{L})|^(?:målet|visionen|ambitionen|avsikten|inriktningen) (?:med [^.;]{3,60} )?är att(?!\p{L})/iu,
);

/** "Dispens ges med villkor att stigen hålls öppen": what whoever got leave has to heed. */
const LEAVE_WITH_TERMS = latin(
	/(?<!\p{L})(?:\p{L}*dispens|\p{L}*lov|\p{L}*tillstånd)(?!\p{L})(?:[^.;:]|:(?=\d)){0,120} (?:med|på) (?:följande )?villkor(?:et)?(?:,? att(?!\p{L})|:)/iu,
);

/** "Planen beskriver hur hamnen ska byggas ut.": what a paper holds. */
const DESCRIBES = latin(
	/^(?:[\p{L}-]+ ){0,4}?[\p{L}-]*(?:planen|programmet|policyn|riktlinjerna|riktlinjen|strategin|rapporten|dokumentet|reglementet|utredningen|skrivelsen|avtalet) (?:innehåller|beskriver|anger|visar|reglerar|tydliggör|klargör) (?:också |även |bland annat )?(?:hur|vad|vilka|vilken|vilket|när|vem|var|att)(?!\p{L})/iu,
);

/** "Den som hyr lokalen ska …": for whoever it may be. */
const FOR_ANYBODY = /^(?:den|de) som /i;

/** "Enligt lagen ska kommunen …", "Protokollet ska anslås": the law's duty, and the secretary's. */
const BY_LAW = latin(
	/^(?:enligt|i enlighet med|av) (?:\d{1,2} (?:kap|§)|lag(?:en)?(?!\p{L})|\p{L}*(?:lagen|balken|förordningen|riktlinjen|riktlinjerna|policyn|reglementet|stadgarna|reglerna|anvisningarna|rutinen|föreskrifterna)(?!\p{L})) (?=[^,.;:]{0,60}(?:ska|skall|framgår)(?!\p{L}))|^(?:enligt|i enlighet med) (?:\d{1,2} (?:kap|§)|lag(?:en)?(?!\p{L})|\p{L}*(?:lagen|balken|förordningen)(?!\p{L}))|^(?:protokollet|paragrafen|justeringen|överklagande(?:t|n)?) ska(?:ll)?(?!\p{L})|(?<!\p{L})protokollet ska(?:ll)? justeras(?!\p{L})|(?<!\p{L})(?:ansvarar|svarar|ska(?:ll)?) [^.;]{3,120} enligt [\p{L} -]{0,40}(?:lagen|balken|förordningen)\.?$/iu,
);

/**
 * "Eva Ek (X) yrkar avslag och att kontoret får i uppdrag …", "Bo Al (Y) föreslår bifall till direktörens förslag": what
 * a member moved, in the midst of a beslut.
 */
const MOVES = latin(
	/^\p{Lu}[\p{L} -]{2,60}(?: \([^()]{1,6}\))? yrkar(?!\p{L})|^\p{Lu}[^.;:]{2,160} \([^()]{1,6}\) föreslår (?:bifall|avslag|återremiss)(?!\p{L})/u,
);

/** "Styrelsen beslutade den 3 maj 2023, § 12, att ge kontoret i uppdrag …": what was decided then. */
const EARLIER = latin(
	/^\p{Lu}[\p{L} -]{3,60} (?:beslutade|beslöt|gav|uppdrog)(?!\p{L})[^.;:§]{0,40}(?:\d{4}-\d\d-\d\d|den \d{1,2} \p{Ll}{3,9} \d{4}|§ ?\d)/u,
);

/** "Ägaren ska betala en byggsanktionsavgift.": what was done wrong costs, and nobody follows it up. */
const FINE = latin(/(?:sanktionsavgift|förseningsavgift|(?<!\p{L})vite(?:t|n)?(?!\p{L}))/iu);

/** "att avvakta med upphandlingen", "Nämnden väntar med att bygga bryggan". */
const WAITS = latin(
	/^(?:[\p{L}-]+ ){0,4}?(?:avvaktar?|väntar?|dröjer?|avvaktas|dröjs) (?:tills vidare |ännu |fortsatt )?med (?!svar|besked)/iu,
);

/** "Taxan ska räknas upp med index varje år.": a rule of the tariff itself. */
const INDEXED = latin(
	/^(?:att )?(?:\p{L}*(?:taxa|avgift|arvode|hyra|hyre|belopp|ersättning)\p{L}{0,6})(?!\p{L})[^.;]{0,60}(?:index(?:reglera|uppräkna|justera)|räknas upp|uppräknas)/iu,
);

/** "ska inte genomföras", "avstår från att", "att bron inte byggs om", "Hamnen tar inte över bron". */
const NOT = latin(
	/(?<!\p{L})(?:ska|skall) (?:inte|ej)(?!\p{L})|\p{L}s (?:inte|ej)[.,]?$|^(?:(?!att |om |som |när |där |vilk\p{L}* )[\p{L}\d&,-]+ ){1,16}?(?:(?:inte|ej) (?!är |har )\p{L}+[sr]|(?!är |har )\p{L}{3,}[sr] (?:inte|ej))(?!\p{L}|[^.;]* (?:utan|men) |[^.;]* och (?:\p{Ll}+ ){0,3}\p{Ll}+s(?![\p{L}-]))|(?<!\p{L})avstår? från(?!\p{L})|^(?:att )?(?:inte|ej) \p{Ll}{2,20}a(?!\p{L})(?!.* (?:utan|förrän) )|^(?:inga|ingen|inget) (?!.* utan )[^.;]{3,80} (?:får|ska|skall) /iu,
);

/** "Uppdraget i § 12 antecknas." */
const TASK_NOTED = latin(
	/uppdrag\p{L}{0,30} [^.;]{0,80}(?<!\p{L})(?:avslås|antecknas|noteras|läggs till handlingarna)(?!\p{L})/iu,
);

/** "att avslå skolnämndens begäran om att få i uppdrag att …": what somebody asked for and was not given. */
const REFUSED = latin(
	/(?<!\p{L})avslå[rs]? (?:[\p{L}-]+ ){0,3}(?:hemställan|begäran|framställan|initiativet|\p{L}*yrkandet|\p{L}*förslaget|motionen)(?: (?!och )[\p{L}-]+){0,4} om att [^.;]{0,80}uppdrag/iu,
);

/** "… uppdrar åt ordföranden att på nämndens vägnar besluta i brådskande ärenden", "… att justera protokollet" */
const DECIDES_FOR_US = latin(
	/(?<!\p{L})justera (?:dagens )?protokollet(?!\p{L})|(?<!\p{L})att på (?:nämndens|styrelsens|\p{L}+s) vägnar (?:besluta|fatta)(?!\p{L})/iu,
);

/** "Skrivelsen lämnas till förvaltningen för kännedom.": nobody is to do anything with it. */
const HANDED_ON = latin(
	/(?<!\p{L})(?:(?:över)?lämna[rs]?|remittera[rs]?|översänd(?:s|er|a)|skicka[rs]?)(?!\p{L})[^.;]{0,100}? till [^.;]{3,60}? för kännedom(?!\p{L})/iu,
);
const IS_ANSWER = /svar|yttrande/i;

/** In a matter of posts left and filled, what is sent to the länsstyrelse belongs to the election. */
const OF_ELECTION = latin(
	/^(?:avsägelse|(?:avsägelse\p{L}* och )?fyllnadsval|entledigande|valärende|val av|ny röstsammanräkning)/iu,
);

const RESTS_ON = /(?<=[^ ]) (?:under förutsättning|förutsatt) .*$/u;

const PROPOSED_IN_ANSWER =
	/ med (?:förslag|förslaget|rekommendation(?:en)?) (?:om )?att .*$| avstyrk(?:er|s)(?= [^.;]{3,120} (?:yttrande|svar|remissvar))/u;

const strong = (candidate: Candidate) => candidate.rule === 'uppdrag' || candidate.rule === 'återremiss';

export const dropNotDecided: Refiner = {
	rule: 'inte beslutat',
	about: 'Avslag, bordläggning, val, tillstånd och noterad information är inga åtaganden.',
	examples: ['Motionen om att inrätta en ungdomsgård avslås.', 'Återrapporteringen läggs till handlingarna.'],
	refine: (candidates) =>
		candidates.filter((candidate) => {
			const { statement } = candidate;
			const { text, lead } = statement;
			if (closesList(lead.text)) return false;
			const effect = effectOf(candidate.statement);
			if (effect && effect !== 'renewed') return false;
			if (isPaper(text) || [MOVES, EARLIER, VOTED].some((pattern) => occurs(pattern, text))) return false;
			if (strong(candidate))
				return ![TASK_NOTED, REFUSED, DECIDES_FOR_US].some((pattern) => occurs(pattern, text));
			if (statement.block.marker !== null && isOfPaper(lead.text)) return false;
			if (FOR_ANYBODY.test(text) || occurs(THINKS, text) || occurs(DESCRIBES, text)) return false;
			if (occurs(OF_ELECTION, statement.item.title) || occurs(WAITS, text)) return false;
			if (occurs(HANDED_ON, text) && !(candidate.kind === 'response' && IS_ANSWER.test(text))) return false;
			const rests = candidate.kind === 'condition' && RESTS_ON.test(text);
			if (candidate.kind !== 'response' && !rests && occurs(RULE_TEXT, text)) return false;
			if ((!rests && occurs(PERMIT, text)) || occurs(BY_LAW, text) || occurs(INDEXED, text)) return false;
			if (occurs(FINE, text) || (occurs(FINE, statement.item.title) && candidate.kind !== 'response'))
				return false;
			if (candidate.kind !== 'response' && occurs(OF_LEAVE, statement.item.title) && !occurs(OF_UNIT, text))
				return false;
			// "… översänder yttrandet med förslag att motionen ska avslås": the answer itself is sent.
			const said = candidate.kind === 'response' ? text.replace(PROPOSED_IN_ANSWER, '') : text;
			if (
				occurs(REJECTED, said) ||
				(occurs(NOTED, text) &&
					!occurs(NOTES_WHAT_IS_TO_BE, text) &&
					(ONLY_NOTED.test(text) || !isHandedOver(text))) ||
				(occurs(NOT, text) &&
					!(candidate.kind === 'condition' ? / (?:förrän|innan|utan att) / : / förrän /).test(text))
			)
				return false;
			if (candidate.kind === 'condition' && occurs(LEAVE_WITH_TERMS, text)) return false;
			const isInLead = candidate.span[0] < statement.span[0];
			if (candidate.kind === 'condition' || candidate.kind === 'funding')
				return isInLead || /^under förutsättning/i.test(text) || !occurs(CHOSEN, text);
			// "… anställs under förutsättning att bidraget beviljas": leave is given in what it rests on.
			const main =
				text.includes('förutsätt') || text.includes('förutsatt') ? text.replace(RESTS_ON, '') : text;
			return !occurs(CHOSEN, text) && !(occurs(ALLOWED, main) && candidate.kind !== 'response');
		}),
};
