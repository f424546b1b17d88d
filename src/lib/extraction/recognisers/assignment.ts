import type { Recogniser } from '../pipeline.ts';
import { scan } from './scan.ts';

/**
 * "Tekniska nämnden får i uppdrag att se över belysningen i Norrängen."
 * "Då platserna försvinner får förvaltningen i uppdrag att pröva andra lägen."
 */
const GIVEN =
	/(?<!\p{L})(?:få[rs]?|ge[rs]?|lämna[rs]?|erhåller|tilldelas|lägg[as]*|att ge|att lämna)(?: [^.;:]{0,220}?)? (?:(?:förnyat|förlängt|fortsatt|nytt|utökat|särskilt|ett|det) ){0,2}i? ?uppdrag(?:et)?(?!\p{L})/iu;

/** "Nämnden uppdrar åt förvaltningschefen att …", "Kommundirektören uppdras att …", "att uppdra till …". */
const CHARGED =
	/(?<!\p{L})(?:uppdra(?:r|s|ges|ger)?|ålägg(?:er|s|a)|anmoda[rs]?|ombe[rs]|beordra[rs]?|begär(?:s)?)(?: (?:åt|till|på))? [^.;:]{0,200}?(?<!\p{L})att(?!\p{L})/iu;

/** What came before is history; "på uppdrag av" gives nothing. */
const HISTORY = /(?<!\p{L})(?:fick|gav|har fått|har getts|hade fått|på uppdrag av|enligt uppdrag)(?!\p{L})/iu;

/** "… i uppdrag att återkomma med förslag", "… att senast i mars redovisa": the first verb is to come back. */
const FIRST_IS_REPORT =
	/uppdrag(?:et)?(?: \([^)]{0,60}\))? (?:att|och)(?: [^.;]{0,80}?)?(?<!\p{L})(?:åter(?:komma|rapportera|redovisa)|avrapportera|rapportera|redovisa|avge rapport|lämna (?:en )?(?:rapport|redovisning|lägesrapport))(?!\p{L})/iu;
/** A task stands before the report: then the whole is a task. */
const TASK_FIRST =
	/uppdrag(?:et)? (?:att|och)[^.;]{0,120}?(?<!\p{L})(?!återkomma|redovisa|återrapportera|rapportera|avrapportera|återredovisa|senast|snarast|under|inom|till|från|den|i|om)(?:ta|utreda|se|undersöka|genomföra|arbeta|inleda|påbörja|upprätta|utarbeta|kartlägga|analysera|inventera|pröva|utvärdera|beräkna|föreslå|bereda|säkerställa|införa|utveckla|samordna|planera|förhandla|verka|teckna|upphandla|revidera|uppdatera|identifiera|initiera|belysa|fördjupa|komplettera)(?!\p{L})[^.;]{0,300}?(?:återkomma|återrapportera|redovisa|rapportera|återredovisa|avrapportera)/iu;

/** "Förvaltningen får i uppdrag att:" stands over a list of points. */
const OVER_LIST = /(?:uppdrag|uppdrar|uppdras)(?!\p{L})[^.]{0,120}?(?:att|följande|:)\s?:?$/iu;
const COMES_BACK =
	/^(?:att )?(?:[^.;]{0,40} )?(?:åter(?:komma|rapportera|redovisa)|avrapportera|rapportera|redovisa)(?!\p{L})/iu;

export const assignment: Recogniser = {
	rule: 'uppdrag',
	about: 'Någon får i uppdrag att göra något, eller någon uppdrar åt någon.',
	examples: [
		'Tekniska nämnden får i uppdrag att se över belysningen i Norrängen.',
		'Kommunstyrelsen uppdrar åt kommundirektören att ta fram en plan för skyddsrum.',
		'Då platserna försvinner får förvaltningen i uppdrag att pröva andra lägen.',
	],
	recognise: (statements) =>
		scan(statements, 'uppdrag', (words, { lead }) => {
			if (OVER_LIST.test(lead.text))
				return { kind: COMES_BACK.test(words) ? 'report' : 'assignment', strength: 0.9 };
			if (!/uppdr|ålägg|anmoda|ombe|beordra/i.test(words)) return null;
			const given = GIVEN.exec(words);
			if (!given && !CHARGED.test(words)) return null;
			if (HISTORY.test(words) && !given) return null;
			const reports = FIRST_IS_REPORT.test(words) && !TASK_FIRST.test(words);
			return { kind: reports ? 'report' : 'assignment', strength: 0.97 };
		}),
};
