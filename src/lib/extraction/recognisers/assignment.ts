import type { Kind } from '../../domain/words.ts';
import type { Recogniser } from '../pipeline.ts';
import { asksForMoney } from './asks-for-money.ts';
import { isTaskOverPoints, sendsBack } from '../statements/points.ts';
import { isUnderHeading } from '../statements/statement.ts';
import { scan } from './scan.ts';
import { mustTell } from './must-tell.ts';
import { laidBefore } from './report.ts';
import { kindOfTask } from './task-verb.ts';
import { latin } from '../text/latin.ts';
import { firstMatch, occurs } from '../text/may-match.ts';
import { anyCase, wordings } from '../text/wordings.ts';

/**
 * "Tekniska nämnden får i uppdrag att se över belysningen i Norrängen."
 * "Då platserna försvinner får förvaltningen i uppdrag att pröva andra lägen."
 * "Uppdraget att se över rutinerna ges till kontoret.", "Uppdrag till kontoret att se över rutinerna."
 */
const GIVEN = wordings`
	"Hamnchefen får i uppdrag att laga kajen."
	\<(?:få[rs]?(?! (?:utgöra|anses|ha kvar|behålla))|(?:fick|gav)
	(?= (?:[^.;]{3,80} )?i uppdrag att [^.;]{3,160}
	(?:till nästa|senast|inför nästa|under (?:hösten|våren|\p{L}{3,9} 20\d\d))\>)|ge[rs]?|lämna[rs]?|
	erhåller|tilldela[rs]|lägg(?:er|s|a|as)?|att ge|att lämna)
	(?:,? (?:[^.;:]|\.(?= ?\p{Ll})|:(?=\p{Ll})){0,220}?)? (?<!för )
	(?:(?:förnyat|förlängt|fortsatt|nytt|utökat|särskilt|ett|det)
	\ ){0,2}i? ?(?:(?:tilläggs)?uppdrag(?:et)?|uppgift(?= att))\>
	"Uppdraget att laga kajen ges till hamnkontoret."
	\<\p{L}*uppdrag(?:et)?(?<task> att [^.;:]{3,280}?)? (?:ges|lämnas|läggs) (?:till|på|åt)\>
	"Uppdraget till hamnchefen är att laga kajen."
	\<uppdrag(?:et)? (?:till|för|åt) [^.;:]{3,160}? (?:blir|är) att\>
	"Nämnden tillsätter en arbetsgrupp med uppgift att rita piren."
	\<(?:tillsätt|utse|bilda|inrätta|välj)(?:er|r|s|a)? [^.;:]{3,200} (?:med|för)
	\ (?:uppdrag(?:et)?|(?:i )?uppgift(?:en)?) att\>
	"Uppdrag till hamnkontoret: laga kajen"
	(?:^|^i |beslutar om )uppdrag (?:till|åt) [^.;:]{3,120}?(?: att\>|:(?= \p{L}{2,20}a ))
	"Hamnchefen i uppdrag att laga kajen"
	^(?!(?:enligt|utifrån|som|med|genom) |[^.;]* (?:har|hade|fått|fick|är|var|som)
	\ )[\p{L}&, -]{3,90} i uppdrag att\>
`;

const CHARGED = wordings`
	"Nämnden uppdrar åt förvaltningschefen att …"
	"Kommundirektören uppdras att …"
	"Det ankommer på kontoret att …"
	\<(?:uppdra(?:r|s|ges|ger|ga|gas)?|uppdrogs|ålägg(?:er|s|a)|åligger|ankommer på|
	överlåter (?:åt|till)|överlåta (?:åt|till)|anmoda[rs]?|ombe(?:r|ds?|s)|(?:ber|be)
	(?= [^.;]{3,60} att )|beordra[rs]?|uppmana[rs]?|instruera[rs]?(?![^.;]{0,80} (?:rösta|bifalla))|
	föreläggs?|förelägger|förelägga|begär|begära(?= att ))(?: (?:åt|till|på))? (?:
	[^.;:]|[.:](?=\S)){0,200}?\<att\>
`;

/** Told afterwards, under "Beslut", with no other day than this one. */
const GIVEN_THEN = wordings`
	"Kontoret fick i uppdrag att rita en pir."
	"Nämnden uppdrog åt kontoret att rita en pir."
	^(?!(?:vid|på|i|under|tidigare|förra|redan|då|när|sedan|enligt|som)\>)[^.;:\d§]{3,80}?
	\ (?:fick(?: [^.;:\d§]{0,40})? i uppdrag|uppdrog åt [^.;:\d§]{3,80}?) att\>
`;

/** The same with no "att". */
const WITHOUT_THAT = wordings`
	"Kontoret ombeds undersöka …"
	"uppdrar åt kontoret se över"
	\<(?:uppdra(?:r|s|ga)? (?:åt|till)|(?:ombeds|uppmanas|anmodas|åläggs|uppdras)
	(?= (?:ta|se|ge|\p{Ll}{3,20}a) ))\>
`;

const chargedIn = (words: string) => firstMatch(CHARGED, words) ?? firstMatch(WITHOUT_THAT, words);

/** What came before is history; "på uppdrag av" gives nothing. */
const HISTORY = latin(
	/(?<!\p{L})(?:fick|gav|har fått|har getts|hade fått|på uppdrag av|enligt uppdrag)(?!\p{L})/iu,
);

/** "Förvaltningen får i uppdrag att:" stands over a list of points. */
const OVER_LIST = latin(
	/(?:(?<!förslag (?:till|om) )uppdrag|uppdrar|uppdras)(?!\p{L})[^.]{0,120}?(?:att|följande|:)\s?:?$/iu,
);

/** Words that ask, or that an authority uses: less often a task of one's own. */
const RARE = /^(?:ombe|ber? |ankommer|överlåt|beordra|uppmana|förelägg|begär|anmoda|lägg|tilldelas)/i;

/** "begär att investeringsramen utökas": money, and no task. */
const ASKS = /^begär/i;

/** Looked for first: every way of saying it has one of these. */
const OF_TASKS =
	/uppdr|uppgift|ålägg|åligg|ankommer|överlåt|anmoda|ombe|(?<!\p{L})ber? |beordra|uppman|instruera|begär|förelägg/iu;

export const assignment: Recogniser = {
	rule: 'uppdrag',
	about: 'Någon får i uppdrag att göra något, eller någon uppdrar åt någon.',
	examples: [
		'Tekniska nämnden får i uppdrag att se över belysningen i Norrängen.',
		'Kommunstyrelsen uppdrar åt kommundirektören att ta fram en plan för skyddsrum.',
		'Då platserna försvinner får förvaltningen i uppdrag att pröva andra lägen.',
	],
	recognise: (statements) =>
		scan(statements, 'uppdrag', (words, { lead, section }) => {
			if (lead.text !== '' && sendsBack(lead.text)) return { kind: 'assignment', strength: 0.9 };
			if (occurs(OVER_LIST, lead.text) || isTaskOverPoints(lead.text))
				return { kind: kindOfPoint(words), strength: 0.9 };
			if (!occurs(OF_TASKS, words)) return null;
			const then =
				section.kind === 'decision' && isUnderHeading(section) ? firstMatch(GIVEN_THEN, words) : null;
			const match = firstMatch(GIVEN, words) ?? then ?? (occurs(HISTORY, words) ? null : chargedIn(words));
			if (!match || (ASKS.test(match[0]) && asksForMoney(words))) return null;
			const task = match.groups?.['task'] ?? words.slice(match.index + match[0].length);
			const strength = RARE.test(match[0]) ? 0.86 : 0.97;
			return { kind: kindOfTask(task), strength };
		}),
};

/** "Återkoppling för beslut ska ske i december.": a sentence after the points. */
const IS_BACK = anyCase`
	^(?:åter(?:koppling|rapportering|redovisning)|redovisning|rapport(?:ering)?|uppföljning)(?:en)?
	\ [^.;:]{0,60}?(?:ska|skall|sker|lämnas|görs)(?= )
`;

/** A point of a list of tasks is a task, or a sentence of its own: "Kontoret ska delge nämnden inventeringen." */
function kindOfPoint(words: string): Kind {
	const told = mustTell(words);
	if (told) return told;
	if (laidBefore(words) || IS_BACK.test(words)) return 'report';
	if (/ (?:finansieras|bekostas) /.test(words)) return 'funding';
	const given = firstMatch(GIVEN, words);
	return kindOfTask(given ? words.slice(given.index + given[0].length) : words);
}
