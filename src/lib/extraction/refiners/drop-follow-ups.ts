import type { Candidate, Refiner } from '../pipeline.ts';
import { latin } from '../text/latin.ts';
import { occurs } from '../text/may-match.ts';
import { anyCase, sameCase, wordings } from '../text/wordings.ts';

/** "Utredningen ska även belysa kostnaden.", "Arbetet ska ske i samverkan med skolan.": how, not what. */
const ABOUT = sameCase`
	^(?:Uppdraget|Arbetet|Utredningen|Översynen|Analysen|Kartläggningen|Underlaget|Planen|Förslaget|
	Handlingsplanen|Strategin|Programmet|Insatserna|Åtgärderna|Detta|Det(?! uppdra| åligger| ankommer|
	\ åläggs)|Syftet|Målet|Konsekvenserna|Utbildningar(?:na)?)\>
`;

/** "Uppdraget omfattar också att rita en pir.": a task beside it. */
const AND_ALSO = latin(/^Uppdraget [^.;:]{0,40}(?:också|även) [^.;:]{0,20}att \p{Ll}{1,24}[aå](?!\p{L})/u);

/** To come back to somebody is a promise of its own, also as a second sentence. */
const COMES_BACK = anyCase`
	\<(?:åter\p{L}+|redovisas|rapporteras|avrapporteras|presenteras|behandlas|föreläggas|följas upp|
	delges)\>
`;

export const dropFollowUps: Refiner = {
	rule: 'hör till uppdraget före',
	about:
		'En mening som beskriver uppdraget i meningen före är inget eget åtagande; dess datum hör till uppdraget.',
	examples: ['Uppdraget ska vara slutfört senast den 30 juni 2025. (datum för uppdraget i meningen före)'],
	refine(candidates) {
		const tasks = new Set<unknown>();
		let last: Candidate | null = null;
		return candidates.filter((candidate) => {
			const { block, place, text } = candidate.statement;
			// Who pays for the task, and what it rests on, is said besides.
			const about = !['funding', 'condition', 'staffing'].includes(candidate.kind);
			const describes =
				(about && place > 0 && tasks.has(block) && isAbout(text)) ||
				within(candidate, last) ||
				opensList(candidate, last) ||
				saysWhatFor(candidate, last) ||
				goesOn(candidate, last);
			last = describes ? last : candidate;
			if (!describes) tasks.add(block);
			return !describes;
		});
	},
};

const isAbout = (text: string) => occurs(ABOUT, text) && !occurs(COMES_BACK, text) && !AND_ALSO.test(text);

/** The words of the one before already hold it. */
const within = ({ span }: Candidate, before: Candidate | null) =>
	before !== null && before.rule === 'återremiss' && before.span[0] < span[0] && span[1] <= before.span[1];

/** "Utredningen ska belysa" / "a) buller, b) trafik": in the point after its task, over a list of what it is about. */
const opensList = ({ statement }: Candidate, before: Candidate | null) =>
	before?.kind === 'assignment' &&
	before.statement.section === statement.section &&
	occurs(ABOUT, statement.text) &&
	OPENS_LIST.test(statement.text);
const OPENS_LIST = sameCase`
	\ ska(?:ll)? (?:också |även |minst |särskilt |bland annat )?(?:omfatta|innehålla|innefatta|belysa|
	avse|beakta|behandla|redovisa)(?: följande)?:?$
`;

/** "Ärendet återremitteras för att kompletteras." over a list without a task of its own: what it is to be completed with. */
const saysWhatFor = ({ statement, rule }: Candidate, before: Candidate | null) =>
	before?.rule === 'återremiss' &&
	rule !== 'uppdrag' &&
	before.statement.section === statement.section &&
	before.statement.block.marker === null &&
	statement.block.marker !== null;

/** "att ge kontoret i uppdrag att se över kajen och" / "att återkomma i maj": the task runs over two points; two points under a task do not. */
const goesOn = ({ statement, kind }: Candidate, before: Candidate | null) =>
	kind === 'report' &&
	before?.rule === 'uppdrag' &&
	before.statement.section === statement.section &&
	before.statement.text.endsWith(' och') &&
	/uppdra/i.test(before.statement.text) &&
	!HAS_SUBJECT.test(statement.text);

/** "att planen redovisas i maj" is a clause of its own, "att redovisa den i maj" is not. */
const HAS_SUBJECT = latin(/^\p{L}{3,}(?:en|et|na) (?:\p{L}+ ){0,6}?(?:ska|skall|\p{L}{3,}s)(?!\p{L})/iu);

export const isFollowUp = (text: string) => occurs(ABOUT, text);
const REPORTS = wordings`
	"En slutrapport lämnas i maj."
	^(?:En |Ett )?(?:\p{Ll}+ )?(?:åter|av|slut|läges|del)?(?:rapport|redovisning)(?:ering|en|eringen)?\>
	"Förslag till piren ska"
	^(?:Ett )?förslag(?:et)? (?:till [\p{L} -]{3,40} )?(?:ska|skall)\>
`;

/** "att resultatet återrapporteras i juni": the point after a task tells of that task. */
const OF_THE_TASK = anyCase`
	^(?:uppdraget|arbetet|resultatet|utredningen|översynen|kartläggningen|planen|förslaget|
	handlingsplanen|utvärderingen|detta)\>[^.;:§\d]{0,80}?
	\<(?:åter\p{L}+|redovisas|rapporteras|presenteras|delges)\>
`;

/** A report in the next point, about the task in the point before. */
export const isReportOfTask = (candidate: Candidate) =>
	candidate.kind === 'report' && occurs(OF_THE_TASK, candidate.statement.text);

export const isReportBack = (candidate: Candidate) =>
	candidate.kind === 'report' &&
	(isFollowUp(candidate.statement.text) || REPORTS.test(candidate.statement.text));
