import type { Kind } from '../../domain/words.ts';
import { ANY_POST, COUNT } from './hires.ts';
import { latin } from '../text/latin.ts';
import { occurs } from '../text/may-match.ts';
import { anyCase, wordings } from '../text/wordings.ts';

/** What a task that somebody is given is: to come back, to answer, to fill a post, to find room in a budget, or else a task. */
export function kindOfTask(task: string): Kind {
	if (comesBack(task) || occurs(IS_TO_TELL, task)) return 'report';
	if (occurs(ANSWERS, task)) return 'response';
	if (fillsPost(task)) return 'staffing';
	return occurs(WORKS_IN, task) ? 'funding' : 'assignment';
}

/** What an organ asks of another. */
const IS_TO_TELL = wordings`
	"hamngruppen redovisar ett förslag"
	^ ?(?:\p{L}*(?:nämnden|nämnderna|styrelsen|gruppen|bolaget|förvaltningen|kontoret|chefen)|
	direktören) (?:[^.;:]{0,40} )?(?:redovisar|rapporterar|återkommer|återrapporterar|presenterar)\>
	"få en återkoppling"
	^ ?(?:att )?få (?:en )?(?:\p{L}+ )?(?:återkoppling|\p{L}*redovisning|\p{L}*rapport|information)\>
	"vid nästa sammanträde besvara frågan"
	^ ?(?:att )?(?:vid|på) (?:ett )?(?:nästa|kommande) (?:sammanträde|möte) besvara\>
`;

const ANSWERS = wordings`
	"att avge yttrande till länsstyrelsen"
	^(?: ?att)?(?: (?:senast|före|till|för|på) [^.;:]{3,60}?)?
	\ (?:avge|lämna|inkomma med|översända|överlämna|skicka|sända) (?:[\p{L}-]+ ){0,3}
	(?:yttrande|remissvar|remissyttrande|svar)(?:t|et)?(?! på (?:frågan|motionen))\>
	"att i god tid yttra sig till regionen"
	^(?: ?att)?(?: [^.;:]{3,60}?)? yttrar? sig (?:över|till|i)\>
	"att senast i maj besvara revisorernas granskning"
	^(?: ?att)?(?: [^.;:]{3,60}?)? besvara (?:\p{L}+ )?(?:skrivelse|remiss|föreläggande|revision|
	granskning)\p{L}*\>
`;

/** "att inrätta en samordnartjänst": the post itself, not what it is a part of. */
const FILLS = anyCase`
	^(?: ?att)? ?(?:anställa|rekrytera|tillsätta|återbesätta|inrätta|ledigförklara)
	(?:,? och \p{Ll}+a,?)? ${ANY_POST}\>
`;

/** Whatever it is called, so much working time. */
const FILLS_TIME = wordings`
	"att bygga upp en lotsfunktion motsvarande två heltider"
	^(?: ?att)? ?(?:inrätta|tillskapa|skapa|bygga upp|tillsätta|anställa|rekrytera|avdela|bemanna|
	avsätta)\>[^.;:]{3,90}? (?:motsvarande|om|på|med)
	\ (?:${COUNT} (?:hela |halva )?(?:heltid|årsarbet|heltidstjänst|tjänst)|\d{1,3} (?:%|procent)
	(?! av (?:kostn|budg|bidr|intäkt)))
`;

export const fillsPost = (task: string) => occurs(FILLS, task) || occurs(FILLS_TIME, task);

const WORKS_IN = wordings`
	"att inarbeta kostnaden i budget 2026"
	^(?: ?att)?(?: (?:senast|i|inom|till) [^.;:]{3,60}?)? (?:inarbeta|arbeta in|finansiera|äska|anvisa|
	anslå|avsätta|skjuta till)(?! (?:\p{L}+ ){0,2}\p{L}*(?:besparing|åtgärd|effektivisering))\>
	\ [^.;:]{0,60}?(?:kostnad|medel|finansiering|hyra|anslag|utgift|budget|kronor|mnkr|tkr|mkr)
`;

/**
 * The first verb of a task says what it is: "att senast i mars redovisa …" is to come back, "att utreda och redovisa …"
 * is a task with its report.
 */
function comesBack(task: string): boolean {
	const verb = firstVerb(task);
	if (verb === null) return false;
	if (/^komma$/i.test(verb)) return /komma (?:tillbaka|åter)/i.test(task);
	if (/^hålla$/i.test(verb)) return occurs(KEEPS_INFORMED, task);
	if (HANDS_IN.test(verb)) return occurs(TELLS_HOW_IT_IS, task);
	if (occurs(WITH_PROPOSAL, task)) return false;
	return COMES_BACK.test(verb) && !(TELLS.test(verb) && !occurs(TO_AN_ORGAN, withoutCondition(task)));
}

/** The proposal has first to be made. */
const WITH_PROPOSAL = wordings`
	"återkomma till nämnden i maj med ett förslag till taxa"
	"redovisa förslag till lokaler"
	^[^.;:]{0,60}?\<(?:(?:återkomma|presentera)(?: [^.;:]{0,90}?)?|
	redovisa(?:(?! (?:en|ett) )[^.;:]){0,90}?) (?:med |och )?
	(?:ett |en |olika |alternativa |konkreta |nya )?(?:\p{L}+(?:t|de|ade|at|a) ){0,2}
	(?:\p{L}{0,20}förslag(?:et)?|(?<=ett )\p{L}{0,20}underlag|(?<=en )(?:\p{L}{4,20})plan)
	(?= (?:till|på|om|för|kring|avseende|gällande|hur|där|som|i|enligt|senast|under|inför)\>|[.,;]?$)
`;

/** "under förutsättning av fullmäktiges beslut informera vårdnadshavare": that organ is not told. */
const withoutCondition = (task: string) =>
	task.replace(/under förutsättning (?:av|att) [^,.;]{3,80}?(?:beslut|godkännande)/iu, '');

/** "informera de boende" is a task; "informera nämnden" is to come back. */
const TELLS = /^(?:informera|presentera|föredra)s?$/i;
const TO_AN_ORGAN = anyCase`
	(?:nämnd|styrelse|utskott|fullmäktige|beredning|presidi|sammanträde|möte|politi|resultat|förslag|
	rapport|redovisning)
`;

/** "informera berörda brukare senast i oktober": no organ is told. */
export function tellsOthers(task: string): boolean {
	const verb = firstVerb(task);
	return verb !== null && /^informeras?$/i.test(verb) && !occurs(TO_AN_ORGAN, withoutCondition(task));
}

/** "avge rapport till styrelsen" is to come back; "inkomma till styrelsen med en handlingsplan" too. */
const TELLS_HOW_IT_IS = wordings`
	"avge rapport till styrelsen"
	(?:rapport|redovisning|utvärdering|lägesb|återkoppling|verksamhetsberättelse|bokslut|statistik|
	prognos)
	"inkomma med en handlingsplan"
	\<inkomma med (?:en |ett |budget och )?(?:budget|programförslag|(?:åtgärds|handlings)plan|
	sammanställning|redogörelse)\>
	"till styrelsen i maj inkomma"
	\<till [\p{L} -]{0,40}(?:nämnd|styrelse|fullmäktige|utskott|direktion)\p{L}*\>[^.;]{0,60} inkomma
	"inkomma till styrelsen"
	inkomma (?:[^.;]{0,60} )?till [\p{L} -]{0,40}(?:nämnd|styrelse|fullmäktige|utskott|direktion)
`;

/** "hålla nämnden löpande informerad" */
const KEEPS_INFORMED = latin(/(?<!\p{L})hålla [^.;:]{3,60} (?:informera|underrätta)(?:d|de|t)(?!\p{L})/iu);

/** Something else is to be done before the report. */
export function taskFirst(task: string): boolean {
	const verb = firstVerb(task);
	return verb !== null && !COMES_BACK.test(verb) && !HANDS_IN.test(verb);
}

/** The first infinitive of what is to be done: "ska senast i maj |redovisa|". */
export function firstVerb(task: string): string | null {
	VERB.lastIndex = 0;
	for (let found = VERB.exec(task); found; found = VERB.exec(task))
		if (!NO_VERB.test(found[0])) return found[0];
	return null;
}

const VERB = latin(
	/(?<!\p{L})(?:tas?|ses?|\p{L}{0,8}(?:gå|stå|slå|nå)|ges?|få|avges?|inges?|delges?|\p{L}{3,}as?)(?!\p{L})/giu,
);

/** Words that end like a verb and are none. */
const NO_VERB = anyCase`
	^(?:berörda|samtliga|kommunala|övriga|båda|andra|olika|dessa|alla|egna|nya|sina|samma|nästa|
	tekniska|sociala|första|tredje|extra|sista|hela|stora|små|samtidiga|relevanta|regionala|lokala|
	vissa|flera|aktuella|antagna|bifogade?|gemensamma|särskilda|ekonomiska|skriftliga|muntliga|årliga|
	kommande|framtida|löpande|centrala|interna|externa|politiska|fackliga|statliga|enskilda|
	kommungemensamma|delaktiga|vidare|deras|nämndernas|ha|vara|kunna|\p{L}+(?:nas|rnas|ernas)|
	\p{L}{2,}(?:er|[^v]ar|or)na)$
`;

const COMES_BACK = anyCase`
	^(?:åter(?:komma|rapportera|redovisa)|(?:av|del|slut)?rapportera|(?:del|slut|sär)?redovisa|
	informera|delge|presentera|redogöra|föredra|föreläggas)s?$
`;
const HANDS_IN = /^(?:(?:av|in)?lämna|avge|avlägga|tillställa|inkomma|överlämna|ge|återföra)s?$/iu;
