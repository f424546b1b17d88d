import type { Closing } from '../../domain/reading.ts';
import { namesIn } from '../attributes/names.ts';
import type { Outline } from '../outline/outline.ts';
import type { ClosingRecogniser } from '../pipeline.ts';
import type { Statement } from '../statements/statement.ts';
import { latin } from '../text/latin.ts';
import { closedInTables, listedIn, referenceIn } from './listed.ts';
import { withTold } from './told.ts';
import { occurs } from '../text/may-match.ts';

const TASK = '(?:\\p{L}{0,20}uppdrag(?:en|et|ens|ets)?|återremiss(?:en)?)';

/** "Uppdraget från den 20 maj 2025, § 33, anses därmed slutfört.", "… förklaras fullgjort."; not "får i uppdrag att …, om det är klart". */
const CLOSED = latin(
	`(?<!\\p{L}|(?<!\\p{L})i )${TASK}(?!\\p{L})[^;]{0,700}?(?<!\\p{L})(?:förklaras|förklarar|anses|anser|bedöms|betraktas|konstateras|är|blir|noteras|godkänns|avslutas|avskrive?s|avförs|stryks|återtas|återkallas|upphör|upphävs|läggs ned|tas bort|utgår(?! (?:med|från|enligt|till)))(?!\\p{L})(?: [^.;]{0,60}?)?(?:(?<!\\p{L})(?:fullgjor[td]a?|slutför[td]a?|avslutad?e?|avslutat|besvara[td]e?|verkställ[td]a?|genomför[td]a?|utför[td]a?|klar[at]?|uppfyll[td]a?|avklara[td]e?|(?:åter|av)rapportera[td]e?|(?:slut)?redovisa[td]e?|slutrapportera[td]e?|färdigt?|slutbehandla[td]e?|hantera[td]e?)(?!\\p{L})|(?<=avslutas|avskrivs|avskrives|avförs|stryks|läggs ned|tas bort|återtas|återkallas|upphör|upphävs|utgår))`,
	'iu',
);
/** Looked for first: one of the last words of `CLOSED`. */
const IS_OVER =
	/fullgjor|slutför|uppfyll|avsluta|besvara|verkställ|genomför|utför|klar|rapportera|redovisa|färdig|behandla|hantera|läggs ned|tas bort|avskriv|avförs|stryks|återtas|återkallas|upphör|upphävs|utgår/i;

/** "… då uppdraget slutförts", "Slutredovisningen godkänns och projektet avslutas." */
const WAS_DONE = latin(
	/(?<!\p{L})\p{L}*uppdrag(?:et|en)?(?!\p{L})[^;]{0,200}? (?:avslutades|avskrevs) (?:därmed|härmed)(?!\p{L})|(?<!\p{L})\p{L}*uppdrag(?:et|en)?(?!\p{L})[^;]{0,200}?(?<!inte|ej) har (?:nu |därmed )?(?:slutförts|fullgjorts|genomförts|verkställts|slutredovisats)(?: och \p{L}+)?\.?$|(?<!\p{L})(?:därmed|härmed|detta) (?:är|avslutas)(?!\p{L})[^;]{0,200}?uppdrag(?:et|en)?(?!\p{L})(?:[^;]{0,200}(?:slutför|fullgjor|genomför|verkställ|avsluta|besvara|redovisa)[dt]a?\.?$)?|(?<!\p{L})(?:då|när|eftersom|sedan) uppdraget (?:har |är |nu )?(?:slutförts?|fullgjorts?|genomförts?)(?!\p{L})|(?<!\p{L})(?:slutredovisning|slutrapport)(?:en)?(?!\p{L})[^.;]{0,60}(?<!\p{L})(?:projektet|arbetet|försöket) avslutas(?!\p{L})|(?<!\p{L})(?:som|utgör|är) (?:slutredovisning|slutrapport|slutrapportering|slutåterrapportering)(?:en)? (?:av|för|till) (?:\p{L}+ ){0,3}uppdrag(?:et|en)?(?!\p{L})/iu,
);

/** "Nämnden avslutar uppdraget att …", "att avsluta uppdraget", "förklara uppdraget fullgjort". */
const CLOSES = latin(
	`(?<!\\p{L})(?:ser(?=[^.;]{3,80} som )|ta bort(?= uppdrag)|tar bort(?= uppdrag)|avsluta|avslutar|stryka|stryker|betrakta|betraktar|anses|förklaras|avskriver|avskriva|avför|avföra|återta|återtar|återkalla|återkallar|upphäv(?:a|er|s)|drar? (?:in|tillbaka)|lägg(?:a|er) ned|förklara|förklarar|anse|anser)(?!\\p{L})[^.;]{0,160}?(?<!\\p{L})${TASK}(?!\\p{L})`,
	'iu',
);
const ENDED =
	/avslut|tar? bort|upphäv|(?<!\p{L})drar? (?:in|tillbaka)|lägg(?:a|er) ned|rapporterat|slutredovisat|uppdrag(?:et|en) redovisa[dt]|avskriv|avför|återta|återkalla|fullgjor|slutför|besvara|verkställ|stryk|genomför[dt]|utför[dt]|uppfyll/iu;

/** "Förvaltningen får förnyat uppdrag att …" */
const RENEWED = latin(
	/(?<!\p{L})(?:förnyat|förnyas|förnya|förlängt|kvarstår|fortsatt) (?:i )?uppdrag(?:et)?(?!\p{L})|(?<!\p{L})\p{L}*uppdrag(?:et)? (?:[^;]{0,160} )?(?<!inte |ej )(?:förnyas|kvarstår|förlängs|ligger kvar|fortsätter|gäller fortsatt|(?:ges|lämnas) (?:på nytt|åter))(?!\p{L})|(?<!\p{L})(?:förnya[rs]?|fortsätta med) (?:\p{L}+ ){0,2}\p{L}*uppdrag(?!\p{L}* till)/iu,
);

/** "Återrapporteringen av uppdraget flyttas till oktober." */
const DEFERRED = latin(
	`(?<!\\p{L})${TASK} (?:om|att|från|nr|\\d)(?!\\p{L})[^.;]{3,160}? ska(?:ll)? vara (?:slutfört|klart|genomfört|redovisat) (?:senast|den)(?!\\p{L})|(?<!\\p{L})(?:${TASK}|återrapportering(?:en)?|redovisning(?:en)?|tidplan(?:en)?|(?:svars?|utrednings|redovisnings)tid(?:en)?)(?!\\p{L})[^.;]{0,200}?(?<!\\p{L})(?:flyttas|skjuts (?:upp|fram)|senareläggs|förlänge?s|pausas|vilandeförklaras|förklaras vilande|läggs vilande|vilar|(?:får|ges|erhåller|tilldelas) (?:anstånd|(?:(?:en|ett) )?(?:förlängd|förlängt|ny|nytt|senare) (?:\\p{L}+ )?\\p{L}*(?:tid|dag|datum|frist|tidplan|tidsplan|tidpunkt)(?!\\p{L}))|ska(?:ll)? i ?stället|i ?stället ska(?:ll)?|skjuts på framtiden|flyttas fram|(?:redovisas|återrapporteras|slutföras|lämnas|vara klart)(?!\\p{L})[^.;]{0,60}? i ?stället)(?!\\p{L})|(?<!\\p{L})(?:förlänger|förlänga) (?:\\p{L}+ ){0,2}${TASK} (?:[^;]{0,160} )?till(?!\\p{L})|(?<!\\p{L})(?:förläng(?:er|s|a) (?:tiden|tidsfristen|svarstiden) för|förlängd (?:tid|svarstid|frist)|anstånd|ny tidsfrist|(?:slutdatum|sluttid|slutdag)(?:en)? för(?=[^.;]{3,160} (?:ändras|flyttas|förlängs|sätts|är|blir) )|ny (?:slut|redovisnings)?tid för(?: redovisning(?:en)? av)?|senarelagd redovisning)(?!\\p{L})[^.;]{0,80}?(?<!\\p{L})${TASK}(?!\\p{L})|(?<!\\p{L})(?:senarelägg(?:a|er|s)|pausar?|skjut(?:a|er|s) (?:upp|fram)) (?:\\p{L}+ ){0,2}(?:${TASK}|(?:utvärdering|uppföljning|(?:åter)?redovisning|återrapportering)en)(?!\\p{L})`,
	'iu',
);

/** "beviljar kontoret anstånd till den 3 maj med att redovisa förslaget", "får uppskov med redovisningen": more time for a task, whatever it is called. */
const MORE_TIME = latin(
	/(?<!\p{L})(?:anstånd|uppskov|respit|förlängd tid|mer tid)(?!\p{L})(?: (?:till|fram till|om) [^.;:]{3,60}?)? (?:med|för|på) (?:att (?:[^.;:]{0,40} )?(?:åter|av|slut)?(?:redovisa|rapportera|komma|slutföra|genomföra|ta fram|lägga fram|lämna|presentera|utreda|inkomma|färdigställa|besvara|verkställa)(?!\p{L})|(?:\p{L}*(?:redovisning|rapportering|utredning|genomförande)(?:en|t)?|\p{L}*uppdraget)(?!\p{L}))/iu,
);

/** "att uppföljningen av styrelsens begäran är slutförd": what an organ has asked for is a task, too. */
const ASKED_IS_DONE = latin(
	/(?<!\p{L})\p{L}*(?:fullmäktiges|styrelsens|nämndens|utskottets|revisorernas|direktionens) (?:begäran|beställning|direktiv|framställan|önskemål)(?!\p{L})[^.;]{0,120}? (?:är|anses|förklaras|bedöms) (?:därmed |härmed |nu |vara )*(?:slutför|fullgjor|verkställ|genomför|uppfyll|avsluta|tillgodosed|slutbehandla)[dt]?[dta]?(?!\p{L})/iu,
);

/** What shall be so in time to come, or what was moved and lost. */
const NOT_YET = latin(
	/(?<!\p{L})(?<!inte )(?:ska|skall|bör|när|innan|tills) (?:[^.;,]{0,60} )?(?:vara |ha )?(?:(?<!anses )slutför|genomför|avsluta(?!s?\.?$)|redovisa|(?<!anses )fullgjor)/iu,
);

/** "Styrelsen ska redovisa de uppdrag som inte är verkställda": to tell of tasks ends none. */
const IS_TO_TELL = latin(
	/(?<!\p{L})(?:(?:ska|skall|bör) [^.;]{0,60}(?:redovisa|rapportera|återrapportera|följa upp|informera)s?|uppdrag(?:et|en)? som (?:inte |ej |ännu |är ){1,3})(?!\p{L})/iu,
);
const ENDS = latin(
	/(?<!\p{L})(?:förklaras|anses|bedöms|betraktas|avslutas|avskrivs|avförs|därmed)(?!\p{L})/iu,
);

/** "Uppdraget ersätter uppdraget från den 3 maj 2023, § 12." */
const REPLACES = latin(
	/(?<!\p{L})(?:uppdraget|detta|det|beslutet)(?!\p{L})[^.;]{0,40}(?<!\p{L})ersätter(?!\p{L})[^.;]{0,60}(?<!\p{L})(?:uppdrag|uppdraget|uppdragen)(?!\p{L})/iu,
);

/** "Följande uppdrag avslutas:" goes for each point under it. */
const OVER_LIST = /:$/;

export const closing: ClosingRecogniser = {
	rule: 'avslut',
	about: 'Ett tidigare uppdrag sägs vara slutfört, förnyat eller uppskjutet.',
	examples: [
		'Uppdraget från den 14 maj 2024, § 61, anses därmed slutfört.',
		'Förvaltningen får förnyat uppdrag att kartlägga gångvägarna.',
		'Redovisningen av uppdraget skjuts upp till hösten 2025.',
	],
	recognise(statements, outline) {
		const said = renewalsOnce(statements, outline);
		const rows = closedInTables(outline).filter((row) => !said.some((one) => closesRows(one, row, outline)));
		const found = [...said, ...listedIn(statements, outline), ...rows];
		return withTold(found, outline).sort((a, b) => a.span[0] - b.span[0]);
	},
};

/** "Nämnden avskriver uppdragen 2 och 5 i sammanställningen." says itself what the rows of the table say. */
const closesRows = (one: Closing, row: Closing, { readable }: Outline) =>
	one.item === row.item && one.effect === 'closed' && OF_ROWS.test(readable.slice(...one.span));
const OF_ROWS = latin(
	/uppdrag(?:en|et)? (?:nr |nummer )?\d|(?:sammanställning|förteckning|list|tabell|uppdragslist)(?:en|an|ningen)(?!\p{L})/iu,
);

/** "… får förnyat uppdrag. Uppdraget ersätter uppdraget från den 3 maj 2023, § 12.": one renewal, in two sentences. */
function renewalsOnce(statements: readonly Statement[], outline: Outline): Closing[] {
	const found: Closing[] = [];
	let last: Statement | null = null;
	for (const statement of statements) {
		const [one] = closingIn(statement, outline);
		if (!one) continue;
		const before = found.at(-1);
		if (before?.effect === 'renewed' && one.effect === 'renewed' && last?.block === statement.block)
			found[found.length - 1] = {
				...before,
				refersTo: { ...one.refersTo, body: one.refersTo.body ?? before.refersTo.body },
			};
		else found.push(one);
		last = statement;
	}
	return found;
}

function closingIn(statement: Statement, outline: Outline): Closing[] {
	const effect = effectOf(statement);
	if (!effect || OVER_LIST.test(statement.text)) return [];
	const refersTo = referenceIn(statement.span, outline);
	const body = giverOf(statement, outline) ?? refersTo.body;
	return [{ item: statement.item.number, span: statement.span, effect, refersTo: { ...refersTo, body } }];
}

/** Whether a sentence ends, renews or puts off an earlier task. Asked by three, and read once. */
export function effectOf(statement: Statement): Effect | null {
	if (!occurs(OF_TASKS, statement.text)) return null;
	let effect = EFFECTS.get(statement);
	if (effect === undefined) EFFECTS.set(statement, (effect = effectIn(statement.text)));
	return effect;
}

type Effect = Closing['effect'];
const EFFECTS = new WeakMap<Statement, Effect | null>();

function effectIn(words: string): Effect | null {
	if (occurs(OF_MOTION, words) && (!occurs(NAMES_TASK, words) || occurs(MOTION_ANSWERED, words))) return null;
	if (occurs(OF_OFFICE, words)) return null;
	const deferred = occurs(DEFERRED, words) || occurs(MORE_TIME, words) ? 'deferred' : null;
	if (deferred && TO_A_TIME.test(words)) return deferred;
	if (STANDS.test(words)) return null;
	if (occurs(RENEWED, words) || occurs(REPLACES, words)) return 'renewed';
	if (occurs(NOT_YET, words) || (occurs(IS_TO_TELL, words) && !occurs(ENDS, words))) return deferred;
	const isOver =
		(occurs(IS_OVER, words) && occurs(CLOSED, words)) ||
		occurs(WAS_DONE, words) ||
		occurs(ASKED_IS_DONE, words);
	if (isOver || (occurs(CLOSES, words) && occurs(ENDED, words))) return 'closed';
	return deferred;
}

/** "uppdraget som revisor upphör": an office, and no task. */
const OF_OFFICE = latin(
	/uppdrag(?:et|en)? som (?:\p{L}+ )?(?:ledam\p{L}+|ersättare|\p{L}*ordförande|\p{L}*revisor(?:er)?|nämndem[aä]n|ombud|god man|kontaktperson)(?!\p{L})/iu,
);

/** "förlängs till maj": the same task, later. */
const TO_A_TIME = latin(/(?<!\p{L})förläng\p{Ll}{1,5} (?:\p{L}{1,30} ){0,12}?till(?!\p{L})/iu);

const OF_TASKS =
	/uppdrag|anstånd|uppskov|respit|(?:förlängd|mer) tid|begäran|beställning|direktiv|framställan|önskemål|senarelägg|skjuta? (?:upp|fram)|återrapport|slutrapport|redovisning|tidplan|svarstid|utredningstid|återremiss/i;
/** "Övriga uppdrag kvarstår.", "I övrigt kvarstår uppdraget.": as before. */
const STANDS =
	/^(?:Övriga|Resterande|Återstående) uppdrag|^I övrigt (?:kvarstår|gäller|ligger)|uppdraget kvarstår (?:i övrigt|oförändrat)/i;
const OF_MOTION = /motion(?:en|er)? /i;
const NAMES_TASK = /uppdrag/i;
/** "Motionen anses besvarad, eftersom förvaltningen redan har uppdraget." */
const MOTION_ANSWERED =
	/(?:anse|förklara)[rs]? motion(?:en|erna) (?:vara )?besvara|motion(?:en|erna) (?:anses|förklaras|är) (?:därmed |vara |härmed )?besvara/i;

/** "kommunfullmäktiges uppdrag": the organ whose task it was. */
function giverOf({ span }: Statement, { readable }: Outline): string | null {
	const words = readable.slice(...span);
	const task = /\suppdrag/i.exec(words);
	if (!task) return null;
	const end = span[0] + task.index;
	const giver = namesIn(readable, [span[0], end]).find(
		(name) => name.kind === 'body' && end - name.span[1] <= 1,
	);
	return giver?.value ?? null;
}
