import { taskFirst, tellsOthers } from './task-verb.ts';
import { latin } from '../text/latin.ts';
import { firstMatch, occurs } from '../text/may-match.ts';
import { anyCase, piece, wordings } from '../text/wordings.ts';

const COME_BACK = piece`
	(?:åter(?:rapportera|redovisa|komma|föra)|(?:av|del|slut)?rapportera|(?:del|slut)?redovisa|delge|
	informera|presentera|redogöra|föredra)
`;

const MUST = '(?:ska|skall|bör|måste|(?:har|avser|kommer|åtar sig) att|åläggs att|förväntas|ombeds)';

/** "Förvaltningen ska redovisa arbetet för nämnden senast i mars." */
const MUST_REPORT = latin(`(?<!\\p{L})(?<!som )${MUST}(?: [^.;:]{0,220}?)? ${COME_BACK}s?(?!\\p{L})`, 'iu');

const MUST_HAND_IN = wordings`
	"Rektorerna ska årligen lämna en lägesbeskrivning till nämnden."
	\<(?<!som )${MUST}(?: [^.;:]{0,160}?)? (?:(?:av|in)?lämna|avge|avlägga|inge|sända(?: in)?|insända|
	skicka(?: in)?|inkomma(?: till [^.;:]{3,60}?)? med|överlämna|tillställa|lägga fram|ge|
	presentera)s?(?: [^.;:]{0,60}?)? [\p{L}-]{0,40}(?:rapport|redovisning|lägesbeskrivning|återkoppling|
	uppföljning|utvärdering|information|slutrapport|lägesbild|redogörelse|handlingsplan|åtgärdsplan|
	\p{L}*plan|berättelse|bokslut|statistik|sammanställning|programförslag|bild|genomgång|orientering|
	uppdatering|självskattning|bedömning|prognos|budgetförslag|bidrag till [\p{L}-]+budget)
	(?:en|er|s)?\>
`;

export const MUST_LAY = wordings`
	"Kontoret ska varje höst lägga fram en uppföljning för nämnden."
	\<(?<!som )(?:ska|skall|har att|åläggs att) (?:[^.;:]{0,160} )?(?:lägga fram|dra|hålla)
	\ (?:en |ett )?(?:[\p{L}-]+ ){0,2}?[\p{L}-]{0,30}(?:rapport|redovisning|lägesbeskrivning|uppföljning|
	utvärdering|redogörelse|lägesbild|avstämning|sammanställning)(?:en|er)? (?:[^.;:]{0,80} )?
	(?:för|inför|till|i|på|vid) (?:\p{L}+s )?\p{L}*(?:nämnden|styrelsen|utskottet|fullmäktige|
	direktionen|presidiet|beredningen|sammanträde)
`;

const MUST_TELL_THERE = wordings`
	"Hamnchefen ska till nämndens majmöte beskriva läget i hamnen."
	\<(?<!som )${MUST} (?:[^.;:]{0,60} )?(?:till|vid|på|inför) (?:\p{L}+s )?(?:nästa |kommande )?
	\p{L}*(?:sammanträde|möte)(?:t)?\>[^.;:]{0,40}? (?:beskriva|förklara|berätta|visa|klargöra)\>
`;

/** The task was given before; what is new is the report. */
const PRODUCT_IS_TOLD = wordings`
	"Översynen ska belysa kostnaden och presenteras för nämnden."
	^(?:att )?(?:En |Ett )?(?:\p{L}+ )?(?:översyn|utredning|utvärdering|kartläggning|analys|uppföljning|
	förslag|underlag|förstudie|rapport|plan|arbete)(?:en|et)?(?: (?:av|om|på) [^.;:]{3,80})?
	\ (?:ska|skall) [^.;:]{3,120} och (?:åter|av|slut)?(?:redovisas|rapporteras|presenteras|delges)\>
`;

/** "Nämnden ska informeras om utfallet." */
const ORGAN_IS_TOLD = anyCase`
	(?:nämnden|styrelsen|utskottet|fullmäktige|direktionen|rådet|presidiet) (?:ska|skall) (?:
	[^.;:]{0,40} )?informeras\>
`;

/** "Uppföljningen ska fortsätta och redovisas": it goes on, and what is new is the report. */
const GOES_ON = latin(
	/^\p{L}+(?: att)?(?: (?:\p{L}+ ){0,2}?(?:utvärderas?|följas? upp|fortsätta)(?!\p{L}))?/iu,
);

/** What somebody must do who must come back: a report, or first of all a task. Null where nobody must come back. */
export function mustTell(words: string): 'report' | 'assignment' | null {
	if (occurs(MUST_TELL_THERE, words)) return 'report';
	const must = firstMatch(MUST_REPORT, words) ?? firstMatch(MUST_HAND_IN, words);
	if (!must) return null;
	// "… ska komplettera underlaget och återkomma": a task and its report are one task.
	const task = words.slice(must.index).replace(GOES_ON, '');
	const told =
		[PRODUCT_IS_TOLD, ORGAN_IS_TOLD, MUST_LAY].some((says) => occurs(says, words)) ||
		!(taskFirst(task) || tellsOthers(task));
	return told ? 'report' : 'assignment';
}
