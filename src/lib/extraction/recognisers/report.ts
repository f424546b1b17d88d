import type { Recogniser } from '../pipeline.ts';
import { isUnderHeading } from '../statements/statement.ts';
import { AT_A_TIME } from '../lexicon/times.ts';
import { isHandedOver } from './handed-over.ts';
import { scan } from './scan.ts';
import { isTakenUpAgain, isToldThere } from './taken-up-again.ts';
import { taskFirst, tellsOthers } from './task-verb.ts';
import { latin } from '../text/latin.ts';
import { firstMatch, occurs } from '../text/may-match.ts';

const COME_BACK =
	'(?:åter(?:rapportera|redovisa|komma|föra)|(?:av|del|slut)?rapportera|(?:del|slut)?redovisa|delge|informera|presentera|redogöra|föredra)';
const MUST = '(?:ska|skall|bör|måste|(?:har|avser|kommer|åtar sig) att|åläggs att|förväntas|ombeds)';

/** "Förvaltningen ska redovisa arbetet för nämnden senast i mars." */
const MUST_REPORT = latin(`(?<!\\p{L})(?<!som )${MUST}(?: [^.;:]{0,220}?)? ${COME_BACK}s?(?!\\p{L})`, 'iu');

/** "Rektorerna ska årligen lämna en lägesbeskrivning till nämnden." */
const MUST_HAND_IN = latin(
	`(?<!\\p{L})(?<!som )${MUST}(?: [^.;:]{0,160}?)? (?:(?:av|in)?lämna|avge|avlägga|inge|sända(?: in)?|insända|skicka(?: in)?|inkomma(?: till [^.;:]{3,60}?)? med|överlämna|tillställa|lägga fram|ge|presentera)s?(?: [^.;:]{0,60}?)? [\\p{L}-]{0,40}(?:rapport|redovisning|lägesbeskrivning|återkoppling|uppföljning|utvärdering|information|slutrapport|lägesbild|redogörelse|handlingsplan|åtgärdsplan|\\p{L}*plan|berättelse|bokslut|statistik|sammanställning|programförslag|bild|genomgång|orientering|uppdatering|självskattning|bedömning|prognos|budgetförslag|bidrag till [\\p{L}-]+budget)(?:en|er|s)?(?!\\p{L})`,
	'iu',
);

/** "Kontoret ska varje höst lägga fram en uppföljning för nämnden." */
const MUST_LAY = latin(
	/(?<!\p{L})(?<!som )(?:ska|skall|har att|åläggs att) (?:[^.;:]{0,160} )?(?:lägga fram|dra|hålla) (?:en |ett )?(?:[\p{L}-]+ ){0,2}?[\p{L}-]{0,30}(?:rapport|redovisning|lägesbeskrivning|uppföljning|utvärdering|redogörelse|lägesbild|avstämning|sammanställning)(?:en|er)? (?:[^.;:]{0,80} )?(?:för|inför|till|i|på|vid) (?:\p{L}+s )?\p{L}*(?:nämnden|styrelsen|utskottet|fullmäktige|direktionen|presidiet|beredningen|sammanträde)/iu,
);

/** "Resultatet återrapporteras till nämnden två gånger per år." */
const IS_REPORTED = latin(
	`(?<!\\p{L})(?:åter(?:rapporteras|redovisas|kommer|kopplas)|kommer (?:tillbaka|åter)|avrapporteras|(?:slut|del)?redovisas|(?:slut|del)?rapporteras|delges|följs upp och redovisas|presenteras|visas(?= för [\\p{L}-]*(?:nämnden|utskottet|styrelsen|fullmäktige)))(?!\\p{L})[^.;:]{0,160}?(?<!\\p{L})(?:(?:till|för|i|vid|inom|när|så snart|under|på|med|\\p{L}*(?:nämnden|styrelsen|utskottet|fullmäktige|direktionen|rådet) \\p{L}+(?:vis|ligen|igen))(?!\\p{L})|${AT_A_TIME})`,
	'iu',
);

/** "Återrapportering ska ske i oktober.", "En slutrapport lämnas till utskottet." */
const NOUN = latin(
	`(?<!\\p{L})(?:(?:åter|av|slut|del|läges)?rapport(?:ering|eringen|en|er)?|(?:åter|slut|del|läges)?redovisning(?:en)?|avstämning(?:en)?|(?:åter)?rapporteringen?|[\\p{L}-]{0,40}uppföljning(?:en)?|lägesrapport(?:er)?|lägesbeskrivning(?:en)?|återkoppling(?:en)?|redogörelse(?:n)?|(?:ny|ytterligare|fördjupad) information|(?:slut|del)?utvärdering(?:en)?|\\p{L}*prognos(?:en|er)?)(?!\\p{L})[^.;:]{0,180}?(?<!\\p{L})(?:(?:ska|skall) (?:[^.;:]{0,40} )?(?:ske|lämnas|avlämnas|avläggas|läggas fram|avges|avgivas|insändas|göras|genomföras|ges|presenteras|delges|redovisas|tillställas|inkomma)|sker|lämnas|avlämnas|avläggs|läggs fram|avges|insänds|överlämnas(?= [^.;:]{3,80}? (?:senast|årligen|en gång|två gånger|varje)(?!\\p{L}))|tillställs|ges|görs|delges|presenteras|redovisas|önskas|emotses|väntas|(?:ska|skall) vara [^.;:]{3,60} till ?handa)(?!\\p{L})|^(?:vid|i|till|senast|under|inför|varje) [^.;:]{3,80}? (?:lämnas|ges|presenteras|sker|görs) (?:en |ett )?(?:\\p{L}+ )?\\p{L}*(?:rapport|rapportering|redovisning|återkoppling|uppföljning|avstämning|genomgång)(?!\\p{L})|^(?:ny |en |nästa |\\p{L}{3,9}lig )?(?:(?:åter|av|slut|del|läges)?(?:rapport(?:ering)?|redovisning)|informationsdragning|uppföljning|utvärdering|avstämning|återkoppling):?(?: (?:till|av|för) [^.;:]{3,80}?)? (?:\\p{L}+s (?:sammanträde|möte)|${AT_A_TIME})[^.;:]{0,60}\\.?$`,
	'iu',
);

/** "Beslutet ska följas upp efter ett år.", "Ärendet ska åter till nämnden i maj." */
const FOLLOWED_UP = latin(
	/(?<!\p{L})ska (?:(?:upp )?åter (?:upp )?(?:till|i)|upp (?:igen|till (?:ny|förnyad)))(?!\p{L})|(?<!\p{L})(?:ska|skall) (?:[^.;:]{0,40} )?vara (?:\p{L}+ och )?(?:slut|åter|av)?(?:redovisa|rapportera)[dt](?!\p{L})|(?<!\p{L})(?:ska|skall|bör) (?:[^.;:]{0,60} )?(?:följas upp|omprövas)(?!\p{L}| av (?!\p{L}*(?:nämnden|styrelsen|utskottet|fullmäktige)))|(?<!\p{L})(?:ska|skall) (?:[^.;:]{0,40} )?(?:hållas (?:\p{L}+ )?|hålla [^.;:]{3,60} )(?:informera|underrätta)(?:d|de|t)(?!\p{L})|(?<!\p{L})(?:håller [^.;:]{3,60}|hålls(?: \p{L}{3,20})?) (?:informera|underrätta)(?:d|de|t)(?!\p{L})|^(?:[^.;:]{3,40} )?följ(?:a|er) upp (?:beslutet|ärendet|frågan|resultatet|utfallet)(?!\p{L})|^följa upp (?:[\p{L}-]+ ){1,6}(?:efter|om|senast|i samband|under|hösten|våren|årligen)(?!\p{L})|(?<!\p{L})(?:önskar|vill) (?:[^.;:]{0,30} )?(?:bli|hållas) (?:[\p{L}]+ )?(?:informera|underrätta)d(?:e|a)?(?!\p{L})/iu,
);

/** "Försöket följs upp efter ett år.", "Nämnden informeras löpande.": then, as it is to be. */
const FOLLOWED_THEN = latin(
	`(?<!\\p{L})(?:(?<!svarar för att [^.;]{0,120})(?:följs upp|omprövas)(?!\\p{L}| av (?!\\p{L}*(?:nämnden|styrelsen|utskottet|fullmäktige)))[^.;:]{0,60}|\\p{L}*(?:nämnden|styrelsen|utskottet|fullmäktige|direktionen) informeras ?)(?<!\\p{L})${AT_A_TIME}`,
	'iu',
);

/** "att föreningen senast den 1 mars lämnar en redovisning till nämnden": a clause of the beslut. */
const HANDS_OVER = latin(
	/(?<!\p{L})(?:lämnar|avlämnar|avlägger|avger|lägger fram|ger|inkommer med|överlämnar|(?<=[\p{L}-]{5} )får(?= (?:löpande|regelbundet|kontinuerligt|(?:en )?(?:årlig |skriftlig |muntlig )?(?:redovisning|(?:åter|läges|slut)rapport))))(?!\p{L})(?: [^.;:]{0,60}?)? [\p{L}-]{0,40}(?:rapport|redovisning|lägesbeskrivning|återkoppling|lägesbild|redogörelse|berättelse|statistik|sammanställning|(?:löpande|regelbunden|kontinuerlig|årlig|skriftlig) information)(?:en|er)?(?!\p{L})/iu,
);

/** "att förvaltningen redogör för kostnaderna", "3. Hamnchefen rapporterar till nämnden efter säsongen.": only as a point of what is decided; else it was told at the meeting. */
const TELLS_OF = latin(
	/(?<!\p{L})redogör (?:för|om|hur)(?!\p{L})|(?<!\p{L})(?:informerar|underrättar|uppdaterar|orienterar) (?:\p{L}+s )?\p{L}*(?:nämnden|styrelsen|utskottet|fullmäktige|direktionen|presidi(?:et|um)|beredningen)(?!\p{L})|(?<!\p{L})(?:åter|av|slut|del)?rapporterar (?:[^.;:]{0,60} )?(?:till|för) (?:\p{L}+s )?\p{L}*(?:nämnden|styrelsen|utskottet|fullmäktige|direktionen|presidiet|beredningen)(?!\p{L})/iu,
);

/** "att nämnderna senast den 15 september redovisar åtgärderna", "att nämnden tertialvis redovisar till styrelsen" */
const REPORTS_BY = latin(
	/^[\p{L}&,/ -]{3,90}? (?:senast [\p{L}\d ]{3,30}|årligen|löpande|kvartalsvis|tertialvis|månadsvis|halvårsvis|(?:en|två|tre|fyra) gång(?:er)? (?:per|om) \p{L}{2,9}|(?:i|under|till|före|vid) [\p{L}\d ]{3,40}|varje \p{L}{3,12}) (?:(?:åter|av)?rapporterar|(?:åter)?redovisar|presenterar|återkommer|återkopplar|lämnar [^.;:]{0,30}(?:rapport|redovisning|lägesb))(?!\p{L})/u,
);

/** "Arbetsgruppen redovisar läget för styrelsen en gång i kvartalet.": as it is to be, from now on. */
const REPORTS = latin(
	`(?<!\\p{L})(?:(?:åter|av)?rapporterar|(?:åter)?redovisar(?! (?:ett|en) \\p{L}*(?:skott|resultat|avvikelse|prognos))|presenterar|återkopplar|redogör|informerar \\p{L}*(?:nämnden|styrelsen|direktionen|utskottet|fullmäktige)|lämnar (?:[^.;:]{0,30} )?lägesrapport(?:er)?)(?!\\p{L})[^.;:]{0,160}?(?<!\\p{L})${AT_A_TIME}`,
	'iu',
);

/** "Förslaget ska föreläggas kommunstyrelsen senast i oktober." */
const LAID_BEFORE = latin(
	/(?<!\p{L})(?:\p{L}*förslag|\p{L}*underlag|rapport|uppgifter|\p{L}*prognos|statistik|sammanställning)(?:et|en|na)? (?:ska|skall) (?:vara [^.;:]{3,50} till ?handa|lämnas (?:in )?till \p{L}*(?:nämnden|styrelsen|utskottet|fullmäktige|direktionen))(?!\p{L})|(?:nämnd|styrelse|fullmäktige|utskott|direktion|beredning|presidi)\p{L}{0,9} (?:ska|skall|bör) (?:[^.;:]{0,60} )?föreläggas(?!\p{L})|(?<!\p{L})(?:föreläggs|läggs fram för) [^.;:]{0,20}(?:nämnd|styrelse|fullmäktige|utskott|direktion|beredning|presidi)|(?<!\p{L})(?:ska|skall|bör) (?:[^.;:]{0,60} )?(?:föreläggas|föreligga|tillställas|delges|läggas fram (?:för|till)|presenteras (?:för|i)|föredras (?:för|i|vid|på|som)|behandlas (?:i|av|på|vid))(?!\p{L})[^.;:]{0,60}(?:nämnd|styrelse|fullmäktige|utskott|direktion|beredning|presidi|sammanträde)/iu,
);

const WHICH_IS_LAID = latin(
	/(?<!\p{L})(?:ska|skall|uppdrag att)(?!\p{L})[^.;]{5,160}(?:,| )(?:som|vilken|vilket|vilka) (?:ska|skall)(?!\p{L})/iu,
);

/** "Kommunstyrelsen ska varje kvartal få en rapport." */
const IS_TO_GET = latin(
	/(?<!\p{L})(?:ska|skall|kommer att) (?:[^.;:]{0,80} )?(?:få|erhålla|ges|ha)(?: [^.;:]{0,40})? [\p{L}-]{0,40}(?:rapport(?:en|er)?|redovisning(?:ar)?|lägesbild(?:er)?|återkoppling|uppföljning(?:ar)?|lägesbeskrivning|uppdatering(?:ar)?|information|genomgång|föredragning|presentation)(?!\p{L})/iu,
);

/** "Nämnden får varje månad ta del av väntetiderna." */
const SEES = latin(
	`(?:nämnden|styrelsen|utskottet|fullmäktige|direktionen|rådet|presidiet) (?:${AT_A_TIME}[^.;:]{0,20} får|får (?:[^.;:]{0,20} )?${AT_A_TIME}[^.;:]{0,20}) ta del av(?!\\p{L})|^(?:senast|till|vid|i|under|inför) [^.;:]{2,60} få (?:en |ett )?(?:\\p{L}+ )?\\p{L}*(?:redovisning|rapport|återkoppling|lägesbild|information)(?!\\p{L})`,
	'iu',
);

/** "Kontoret inkommer med förslag till nämnden.", "Enheterna lämnar underlag till förvaltningen senast vecka 42.", "Förslag till plan lämnas till nämnden i maj." */
const HANDED_IN = latin(
	/(?<!\p{L})inkommer med [^.;:]{3,100} till (?:\p{L}+s )?\p{L}*(?:nämnden|styrelsen|utskottet|fullmäktige|direktionen)(?!\p{L})|(?<!\p{L})senast (?:vid|till) [^.;:]{3,60} inkommer med(?!\p{L})|(?<!\p{L})(?:lämnar|skickar|sänder|inkommer med)(?!\p{L})[^.;:]{0,60}?(?<!\p{L})(?:\p{L}*underlag|uppgifter|analys|\p{L}*förslag|önskemål|budget|bokslut|\p{L}*plan|sammanställning)(?:et|en|er)?(?!\p{L})[^.;:]{0,100}?(?<!\p{L})(?:senast|före|innan|vecka|årligen|varje|två gånger|i (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december))(?!\p{L})|(?<!\p{L})(?:\p{L}*underlag|\p{L}*förslag|sammanställning)(?:et|en)?(?!\p{L})[^.;:]{0,80}?(?<!\p{L})(?:lämnas|skickas|presenteras|läggs fram)(?: in)? (?:till|för|i) [\p{L} -]{3,60}(?<!\p{L})(?:senast|före|innan|vecka|i (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december))(?!\p{L})/iu,
);

/** "Nämnden vill ha en redovisning i oktober." */
const WANTED = latin(
	/(?<!\p{L})(?:önskar|vill (?:ha|se)|begär(?:a(?: in)?)?|emotser|efterfrågar|förväntar sig)(?!\p{L})(?: [^.;:]{0,60}?)? (?:en |ett )?(?:\p{L}+ )?(?:(?:åter|läges|del|slut)?rapport(?:ering)?|(?:åter)?redovisning|återkoppling|lägesbild|uppföljning|avstämning|redogörelse|(?:fördjupad |mer |ytterligare )?information)(?!\p{L})/iu,
);

/** Information that was had, or that a name or a plan holds, promises nothing. */
const NOT_AHEAD = latin(
	/(?<!\p{L})(?:antecknas|noteras|tas emot|läggs till handlingarna|tas till protokollet|godkänns|godkänner|är redovisad|redovisades|redovisat|har redovisats|som redovisas(?! (?:för|till) )|som redovisar|redovisas i(?! samband| (?:början|mitten|slutet) av| (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)(?!\p{L})| [\p{L}-]{0,40}(?:nämnden|styrelsen|fullmäktige|utskottet)| (?:nästa|kommande)| (?:[\p{L}-]+s )?[\p{L}-]{0,40}(?:årsredovisning|\p{L}*berättelse|delårsrapport|bokslut)(?:en|et|n)?(?!\p{L}))|framgår|återkommer för beslut|avslås|förklaras|anses)(?!\p{L})/iu,
);

/** "Översynen ska belysa kostnaden och presenteras för nämnden.": the task was given before; what is new is the report. */
const PRODUCT_IS_TOLD = latin(
	/^(?:att )?(?:En |Ett )?(?:\p{L}+ )?(?:översyn|utredning|utvärdering|kartläggning|analys|uppföljning|förslag|underlag|förstudie|rapport|plan|arbete)(?:en|et)?(?: (?:av|om|på) [^.;:]{3,80})? (?:ska|skall) [^.;:]{3,120} och (?:åter|av|slut)?(?:redovisas|rapporteras|presenteras|delges)(?!\p{L})/iu,
);

/** "Nämnden ska informeras om utfallet." */
const ORGAN_IS_TOLD = latin(
	/(?:nämnden|styrelsen|utskottet|fullmäktige|direktionen|rådet|presidiet) (?:ska|skall) (?:[^.;:]{0,40} )?informeras(?!\p{L})/iu,
);

/** "Rutinen ses över och avrapporteras i maj", "Enheten gör en mätning och redovisar den": a task and its report are one. */
const DONE_AND_TOLD = latin(
	/(?<!\p{L})(?:(?!(?:åter|av)?rapporterar|informerar|presenterar)\p{Ll}{3,20}erar|arbetar|jobbar|ordnar|förbereder|gör|genomför|tar fram|ser över|utreder|kartlägger|inventerar|mäter|upprättar|undersöker|besöker|granskar|prövar|provar|sammanställer|tar kontakt|träffar)(?!\p{L})[^.;:]{3,120}? och (?:åter|av)?(?:redovisar|rapporterar|kommer|presenterar)(?!\p{L})|(?<!\p{L})(?:ses över|tas fram|utreds|kartläggs|inventeras|upprättas|arbetas fram|utarbetas|revideras)(?!\p{L})[^.;:]{0,80}? och (?:(?:åter|av)?(?:redovisas|rapporteras)|presenteras|delges|läggs fram)(?!\p{L})/iu,
);

/** "Uppföljningen ska fortsätta och redovisas": it goes on, and what is new is the report. */
const GOES_ON = latin(
	/^\p{L}+(?: att)?(?: (?:\p{L}+ ){0,2}?(?:utvärderas?|följas? upp|fortsätta)(?!\p{L}))?/iu,
);

/** "… bidrag under förutsättning att föreningen lämnar en redovisning": what must come first is no report. */
const withoutCondition = (words: string) =>
	words.includes('förutsätt') ? words.replace(CONDITION, '') : words;
const CONDITION = /(?<=[^ ]) under förutsättning att .*$/u;

/** Looked for first: every way of saying it has one of these. */
const OF_REPORTS =
	/rapport|redovis|berättelse|överlämn|översänd|ompröv|upp (?:igen|till)|föreläggs|återk|(?:åter|igen|nytt) (?:(?:ska|skall) )?(?:tas )?upp|upp (?:åter|för|igen|på |vid |till )|återupptas|återförs|(?:nytt|ånyo) (?:ta upp|behandla|pröva)|åter (?:behandla|pröva)|ta upp (?:ärendet|frågan)|aktualiseras|prövas|lyfts|väntas|hålls|tillbaka|uppdatering|information|statistik|föredra|uppfölj|följ.{1,3} upp|utvärder|presenter|visas för|ska (?:upp )?åter|informera|underrätta|delge|bild|föreligga|orientering|genomgång|prognos|orienterar|uppdaterar|självskattning|lägesb|återkoppl|avstämning|läggas|tillställas|behandlas|hålla|redogör|inkomm|underlag|förslag|uppgifter|budget|bokslut|plan|sammanställ/i;

/** What somebody must do who must come back: a report, or first of all a task. Null where nobody must come back. */
export function mustTell(words: string): 'report' | 'assignment' | null {
	const must = firstMatch(MUST_REPORT, words) ?? firstMatch(MUST_HAND_IN, words);
	if (!must) return null;
	// "… ska komplettera underlaget och återkomma": a task and its report are one task.
	const task = words.slice(must.index).replace(GOES_ON, '');
	const told =
		[PRODUCT_IS_TOLD, ORGAN_IS_TOLD, MUST_LAY].some((says) => occurs(says, words)) ||
		!(taskFirst(task) || tellsOthers(task));
	return told ? 'report' : 'assignment';
}

/** "Förslaget ska behandlas på nämndens möte i november.", "… som ska föreläggas styrelsen" after a task. */
export const laidBefore = (words: string) => occurs(LAID_BEFORE, words) && !occurs(WHICH_IS_LAID, words);

export const report: Recogniser = {
	rule: 'återrapportering',
	about: 'Någon ska rapportera, redovisa eller återkomma.',
	examples: [
		'Förvaltningen ska redovisa arbetet för nämnden senast i mars 2025.',
		'Resultatet återrapporteras till nämnden två gånger per år.',
		'Återrapportering ska ske i oktober 2026.',
		'Kommunfullmäktige ska hållas informerad om arbetet.',
		'Nämnden godkänner delårsrapporten och överlämnar den till kommunstyrelsen.',
	],
	recognise: (statements) =>
		scan(statements, 'återrapportering', (all, { lead, block, section }) => {
			if (!occurs(OF_REPORTS, all)) return null;
			const words = withoutCondition(all);
			const kind = mustTell(words);
			if (kind) return { kind, strength: 0.92 };
			const decided = section.kind === 'decision' || section.kind === 'proposal';
			if (decided && isHandedOver(words)) return { kind: 'report', strength: 0.65 };
			if (occurs(NOT_AHEAD, words)) return null;
			if (isToldThere(words)) return { kind: 'report', strength: 0.7 };
			if (occurs(DONE_AND_TOLD, words)) return { kind: 'assignment', strength: 0.82 };
			if (occurs(NOUN, words) || occurs(MUST_LAY, words)) return { kind: 'report', strength: 0.85 };
			// "… ska upprätta en plan, som ska föreläggas styrelsen": a task first.
			if (occurs(FOLLOWED_UP, words) || occurs(FOLLOWED_THEN, words) || laidBefore(words))
				return { kind: 'report', strength: 0.75 };
			const led = block.marker === 'att' || /beslut|föreslå/i.test(lead.text);
			const clause = led || isUnderHeading(section);
			// What a förslag hands over goes where it always goes.
			const handsOver = led || (clause && section.kind === 'decision');
			if (
				isTakenUpAgain(words) ||
				(handsOver && occurs(HANDS_OVER, words)) ||
				((led || (handsOver && block.marker !== null)) && occurs(TELLS_OF, words))
			)
				return { kind: 'report', strength: 0.75 };
			if (
				occurs(REPORTS, words) ||
				(clause && occurs(REPORTS_BY, words)) ||
				occurs(IS_TO_GET, words) ||
				occurs(SEES, words)
			)
				return { kind: 'report', strength: 0.8 };
			if (occurs(WANTED, words) || occurs(HANDED_IN, words)) return { kind: 'report', strength: 0.75 };
			return occurs(IS_REPORTED, words) ? { kind: 'report', strength: 0.82 } : null;
		}),
};
