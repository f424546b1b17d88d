import { candidate, type Candidate, type Recogniser } from '../pipeline.ts';
import type { Statement } from '../statements/statement.ts';
import { hiresBefore } from './hires.ts';
import { opensWithDeed } from './open-deed.ts';
import { scan } from './scan.ts';
import { opensWithSomebody, somebodyActs } from './somebody-acts.ts';
import { latin } from '../text/latin.ts';
import { firstMatch, occurs } from '../text/may-match.ts';
import { piece, wordings } from '../text/wordings.ts';

const REST = piece`
	(?:förutsätter|förutsatt att|såvida|under förutsättning (?:att|av)|under villkor att|
	med villkor(?:et)? att|(?:med|under) förbehåll (?:för|om|att|av)|
	som villkor (?:för [^.;:]{1,60}? )?gäller att|villkora(?:[rs]|d|t|de)?(?: [^.;:]{1,80}?)?
	\ (?:av|med)|(?:gäller|(?:är|blir) gällande|(?:är )?(?:giltigt?|bindande)|
	(?:sker|\p{L}{3,20}s)(?= (?:endast|bara|enbart)))
	(?: endast| bara| enbart)? (?:om|under förutsättning)(?! \d)|är (?:beroende|avhängigt?)
	\ av|(?:(?:inte|ej) (?:får|kan)|(?:får|kan) (?:inte|ej))(?: \p{L}{2,20}){1,3} [^.;:]{0,60}?
	(?:förrän|utan att|innan(?= [^.;:]{2,80}(?:har |är |beslut|godkän|bevilja|[ait]t[,.]?$|[ait]ts)))|
	(?:ska|skall) (?:inte|ej) \p{L}{3,20}s [^.;:]{0,30}?(?:förrän|innan)|(?:betalas ut|utbetalas|lämnas|
	utgår|ges|beviljas|fördelas|upplåts|överlåts|gäller) (?:endast|enbart|bara) (?:till|för)
	\ [^.;:]{2,60}? som(?= (?:[^.;:]{0,60} )?(?:har|senast|lämnat|redovisat|inkommit|tecknat|antagit|
	godkänt|visat|kan visa|uppfyll))|(?:startar|påbörjas|sker|genomförs|inleds|betalas ut|träder i kraft) (?:inte|ej) förrän|
	(?:inte|ej) \p{L}{3,20}s förrän|ing(?:en|et|a) [^.;:]{3,60}? får (?:ske|göras|ges|påbörjas|genomföras)
	\ (?:innan|förrän)|i avvaktan på [^.;:]{1,80}(?:beslut|besked|godkännande|dom)
	(?:et|en)?|^(?:en|ett) (?:förutsättning|villkor)(?: för [^.;:]{1,60}?)? är att|^(?:att )?
	(?:förutsättningen|villkoret)(?: för [^.;:]{1,60}?)? är att|förutsättning(?:en)?
	\ för [^.;:]{1,120}? är att(?= [^.;:]{1,120}? (?:beslutar|beviljar|godkänner|antar|fastställer|
	avsätter|anvisar|tillför|deltar|lämnar))|(?:gäller|giltigt|betalas ut|sker|träder i kraft|
	blir gällande|\p{L}{3,20}s|får \p{L}{2,20}(?: \p{L}{1,12}){0,2})(?: dock)? (?:först|tidigast)
	\ (?:när|sedan|efter det att|efter att))
`;

/** "Beslutet förutsätter att Polismyndigheten också deltar.", "En förutsättning för starten är att …", "under förutsättning att kommunfullmäktige beslutar så". */
const RESTS = latin(`(?<!\\p{L})${REST}(?!\\p{L})`, 'iu');

const WHEN_DONE = wordings`
	"Avtalet undertecknas när kommunfullmäktige har godkänt budgeten."
	\<(?:undertecknas|tecknas|påbörjas|inleds|startar|betalas ut|utbetalas|verkställs|träder i kraft|
	gäller|blir gällande|får \p{L}{3,20}) (?:när|så snart|sedan|då)\>
	(?=[^.;:]{2,80} (?:har |godkän|beslut|bevilja|lämnat|visat|vunnit|antagit|fattat|undertecknat|
	redovisat|inkommit|är (?:säkra|klar|godkän)))
`;

/** Who must act before it holds. */
const BEFORE_IT_HOLDS = wordings`
	"Medlemmarna ska godkänna avtalet innan det börjar gälla."
	\<(?:ska|skall|måste) (?:[^.;:]{0,60} )?(?:godkänna|anta|besluta|fastställa|bevilja|godkännas|antas|
	beslutas|fastställas|beviljas|ha \p{L}{3,20})\>[^.;:]{0,80} innan [^.;:]{2,60}
	(?:gäll|träder i kraft|verkställ|undertecknas|tecknas|betalas ut|utbetalas|genomför|påbörja)
`;

/** The law's and the plan's own conditions are not the decision's. */
const GENERAL = /självkostnadsprincip|enligt lag|tillstånd förutsätter|lagstiftningen/i;

export const condition: Recogniser = {
	rule: 'villkor',
	about: 'Någon annan måste besluta eller handla först.',
	examples: [
		'Beslutet förutsätter att Polismyndigheten också deltar i arbetet.',
		'Avtalet godkänns under förutsättning att kommunfullmäktige fattar motsvarande beslut.',
		'Beslutet gäller om övriga medlemskommuner fattar likalydande beslut.',
	],
	recognise: (statements) =>
		scan(statements, 'villkor', (words) => {
			if (hiresBefore(words, RESTS) || actsBefore(words)) return null;
			return (occurs(RESTS, words) && !occurs(GENERAL, words)) ||
				occurs(WHEN_DONE, words) ||
				occurs(BEFORE_IT_HOLDS, words)
				? { kind: 'condition', strength: 0.9 }
				: null;
		}).concat(statements.flatMap(underHeading), statements.flatMap(inLead)),
};

/**
 * "Hamnchefen ska söka tillstånd under förutsättning att …": somebody's deed, which rests on it, as with a task. So with
 * "att öppna bryggan under förutsättning att det finns intresse", where nobody is to decide anything.
 */
const actsBefore = (words: string) => {
	const found = firstMatch(UNDER_CONDITION, words);
	if (found === null) return false;
	const before = words.slice(0, found.index);
	return (
		somebodyActs(before, false) ||
		(MUST.test(before) && opensWithSomebody(before)) ||
		(IMPERSONAL.test(words.slice(found.index)) && opensWithDeed(before))
	);
};
const IMPERSONAL = latin(
	/^ (?:under förutsättning|förutsatt) att det (?:bedöms |visar sig )?(?:finns|finnas|är|råder|går)(?!\p{L})/u,
);
const MUST = / (?:ska|skall)(?: |$)/u;
const UNDER_CONDITION = / (?:under förutsättning|förutsatt)(?= a)/u;

/** "Styrelsen beslutar, under förutsättning av fullmäktiges godkännande, att …": the lead carries it. */
function inLead(statement: Statement): Candidate[] {
	const { lead, span, block } = statement;
	if (lead.span === null) return [];
	const inBlock = lead.span[0] >= block.span[0] && lead.span[1] <= span[0];
	if (!inBlock || !occurs(RESTS, lead.text)) return [];
	return [candidate(statement, 'condition', 'villkor', 0.8, [lead.span[0], span[1]])];
}

/** "Förslag till beslut i kommunstyrelsen under förutsättning av kommunfullmäktiges beslut": the heading carries it. */
function underHeading(statement: Statement): Candidate[] {
	const { heading, headingSpan, blocks } = statement.section;
	const first = statement.place === 0 && blocks[0] === statement.block;
	if (!first || !headingSpan || !RESTS.test(heading)) return [];
	return [candidate(statement, 'condition', 'villkor', 0.8, [headingSpan[0], statement.span[1]])];
}
