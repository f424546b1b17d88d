import type { Candidate, Refiner } from '../pipeline.ts';
import { latin } from '../text/latin.ts';
import { occurs } from '../text/may-match.ts';

/** "Utredningen ska även belysa kostnaden.", "Arbetet ska ske i samverkan med skolan.": how, not what. */
const ABOUT = latin(
	/^(?:Uppdraget|Arbetet|Utredningen|Översynen|Analysen|Kartläggningen|Underlaget|Planen|Förslaget|Handlingsplanen|Strategin|Programmet|Insatserna|Åtgärderna|Detta|Det(?! uppdra| åligger| ankommer| åläggs)|Syftet|Målet|Konsekvenserna|Utbildningar(?:na)?)(?!\p{L})/u,
);

/** To come back to somebody is a promise of its own, also as a second sentence. */
const COMES_BACK = latin(
	/(?<!\p{L})(?:åter\p{L}+|redovisas|rapporteras|avrapporteras|presenteras|behandlas|föreläggas|följas upp|delges)(?!\p{L})/iu,
);

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
				(about && place > 0 && tasks.has(block) && occurs(ABOUT, text) && !occurs(COMES_BACK, text)) ||
				within(candidate, last) ||
				saysWhatFor(candidate, last) ||
				goesOn(candidate, last);
			last = describes ? last : candidate;
			if (!describes) tasks.add(block);
			return !describes;
		});
	},
};

/** The words of the one before already hold it. */
const within = ({ span }: Candidate, before: Candidate | null) =>
	before !== null && before.rule === 'återremiss' && before.span[0] < span[0] && span[1] <= before.span[1];

/** "Ärendet återremitteras för att kompletteras." over a list without a task of its own: what it is to be completed with. */
const saysWhatFor = ({ statement, rule }: Candidate, before: Candidate | null) =>
	before?.rule === 'återremiss' &&
	rule !== 'uppdrag' &&
	before.statement.section === statement.section &&
	before.statement.block.marker === null &&
	statement.block.marker !== null;

/** "att ge kontoret i uppdrag att se över kajen och" / "att återkomma i maj": the task runs over two points. */
const goesOn = ({ statement, kind }: Candidate, before: Candidate | null) =>
	kind === 'report' &&
	before?.rule === 'uppdrag' &&
	before.statement.section === statement.section &&
	before.statement.text.endsWith(' och') &&
	!HAS_SUBJECT.test(statement.text);

/** "att planen redovisas i maj" is a clause of its own, "att redovisa den i maj" is not. */
const HAS_SUBJECT = latin(/^\p{L}{3,}(?:en|et|na) (?:\p{L}+ ){0,6}?(?:ska|skall|\p{L}{3,}s)(?!\p{L})/iu);

export const isFollowUp = (text: string) => occurs(ABOUT, text);
/** "Återrapportering sker till utskottet.", "En slutrapport lämnas i maj." */
const REPORTS = latin(
	/^(?:En |Ett )?(?:\p{Ll}+ )?(?:åter|av|slut|läges|del)?(?:rapport|redovisning)(?:ering|en|eringen)?(?!\p{L})|^(?:Ett )?förslag(?:et)? (?:till [\p{L} -]{3,40} )?(?:ska|skall)(?!\p{L})/iu,
);

/** "att resultatet återrapporteras i juni": the point after a task tells of that task. */
const OF_THE_TASK = latin(
	/^(?:uppdraget|arbetet|resultatet|utredningen|översynen|kartläggningen|planen|förslaget|handlingsplanen|utvärderingen|detta)(?!\p{L})[^.;:§\d]{0,80}?(?<!\p{L})(?:åter\p{L}+|redovisas|rapporteras|presenteras|delges)(?!\p{L})/iu,
);

/** A report in the next point, about the task in the point before. */
export const isReportOfTask = (candidate: Candidate) =>
	candidate.kind === 'report' && occurs(OF_THE_TASK, candidate.statement.text);

export const isReportBack = (candidate: Candidate) =>
	candidate.kind === 'report' &&
	(isFollowUp(candidate.statement.text) || REPORTS.test(candidate.statement.text));
