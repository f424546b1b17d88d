import type { Recogniser } from '../pipeline.ts';
import { scan } from './scan.ts';
import { latin } from '../text/latin.ts';
import { firstMatch, occurs } from '../text/may-match.ts';

const POST =
	'(?:(?:rektors|lärar|handläggar|kurators|(?:skol)?sköterske|(?:projekt)?ledar|projekt|samordnar|chefs|utvecklar|strateg|ingenjörs|assistent|pedagog|deltids|halvtids|sekreterar|inspektörs|psykolog)?tjänst(?:en|er|erna)?|heltidstjänst(?:er)?|[\\p{L}-]{0,40}samordnare|årsarbetare|årsarbetskraft(?:er)?|resurs(?:en|er)?|befattning(?:en|ar)?|medarbetare|handläggare|[\\p{L}-]{0,40}(?:koordinator(?:er)?|strateg(?:er)?|pedagog(?:er)?|sekreterare|kurator(?:er)?|ledare|utredare))';
const ADD =
	'(?:tillsätts|tillsätter|tillsätta|tillsättas|anställs|anställer|anställa|anställas|rekryteras?|rekrytera|inrättas?|inrättar|inrätta|tillförs|tillföra|tillföras|utökas?|utöka|förstärks?|permanentas?|omfördelas?|minskas? med|återbesätts|återbesätta|återbesättas|vakanthålls|flyttas från|flyttas till|omplaceras|dras in|bemannas med|bemannar|bemanna)';

/** "Två samordnare … tillsätts vid kultur- och fritidsförvaltningen.", "En tjänst som klimatstrateg inrättas." */
const POSTS = latin(
	`(?<!\\p{L})${POST}(?!\\p{L})[^.;:]{0,260}?(?<!\\p{L})${ADD}(?!\\p{L})|(?<!\\p{L})${ADD}(?!\\p{L})[^.;:]{0,160}?(?<!\\p{L})${POST}(?!\\p{L})`,
	'iu',
);

/** "Två behandlare anställs": the number and the verb say it, whatever the profession. */
const HIRED = latin(
	/(?<!\p{L})(?:\d{1,3}|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio)(?: [\p{L}-]+){1,14} (?:tillsätts|anställs|rekryteras|nyanställs)(?!\p{L})/iu,
);

/** "att anställa fyra undersköterskor": the same in a clause. */
const TO_HIRE = latin(
	/^(?:[^.;:]{0,90} )?(?:anställa|anställer|nyanställa|rekrytera|rekryterar|tillsätta|tillsätter) (?:\d{1,3}|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|ytterligare) \p{L}/iu,
);

/** "Teamet utökas med två sjuksköterskor.": a profession after a number. */
const MORE_PEOPLE = latin(
	/(?<!\p{L})(?:utökas?|utökar|förstärks?|förstärka|förstärker|bemannas?|bemannar|tillförs|tillföra) (?:[^.;:]{0,60} )?(?:med )?(?:\d{1,3}|en|två|tre|fyra|fem|sex|sju|åtta|nio|tio) (?:[\p{L}-]+ ){0,2}[\p{L}-]*(?:sköterskor?|skötare|lärare|ledare|pedagog(?:er)?|handläggare|sekreterare|ingenjör(?:er)?|planerare|rådgivare|coach(?:er)?|utredare|strateg(?:er)?|samordnare|konsulent(?:er)?|terapeut(?:er)?|psykolog(?:er)?|kurator(?:er)?|läkare|assistent(?:er)?|vakt(?:er)?|värd(?:ar)?|tekniker|inspektör(?:er)?|socionom(?:er)?|vårdare|brandmän|biträden?|medarbetare|tjänst(?:er)?|årsarbetare)(?!\p{L})/iu,
);

/** "Två ordningsvakter ska finnas i centrum." */
const TO_BE_THERE = latin(
	/^(?:minst |ytterligare )?(?:\d{1,3}|en|två|tre|fyra|fem|sex|sju|åtta|nio|tio) (?:[\p{L}-]+ ){0,2}[\p{L}-]*(?:sköterskor?|skötare|lärare|ledare|pedagog(?:er)?|handläggare|värd(?:ar)?|vakt(?:er)?|vaktmästare|kurator(?:er)?|samordnare|rådgivare|årsarbetare|tjänst(?:er)?) (?:ska|skall) (?:[^.;:]{0,40} )?(?:finnas|bemanna|arbeta)(?!\p{L})/iu,
);

/** "150 % resurs tillförs arbetet", "utökas med 0,5 årsarbetare". */
const SHARE = latin(
	`\\d{1,3}(?:,\\d{1,3})? ?(?:%|procent|årsarbetare|åa|heltid)(?!\\p{L})[^.;:]{0,120}?(?<!\\p{L})${ADD}|(?<!\\p{L})${ADD}(?!\\p{L})[^.;:]{0,60}?\\d+(?:,\\d+)? ?(?:%|procent(?:s)?|årsarbetare|åa) ?(?:resurs|tjänst|tjänstgöring|årsarbetare|samordnare)?`,
	'iu',
);

/** "Utökning av skolskötersketjänsten med 50 procent." */
const MORE_OF = latin(
	/(?<!\p{L})(?:utökning|förstärkning|ökning) av [\p{L} -]{3,80}?(?:tjänst|bemanning|personal)\p{L}* med (?:\d|en|ett|två|tre)/iu,
);

/** "Funktionen ska bestå av två utredare och en jurist.", "planera för en bemanning om 8,5 årsarbetare" */
const MADE_UP_OF = latin(
	/(?<!\p{L})(?:(?:ska|skall) (?:[^.;:]{0,40} )?(?:bestå av|omfatta|bemannas med|bemannas av)|bemanning(?:en)? (?:om|på|med)|(?:förstärkning|utökning) (?:med|om|på)) (?:\d{1,3}(?:,\d{1,2})?|en|två|tre|fyra|fem|sex|sju|åtta|nio|tio) (?:[\p{L}-]+ ){0,2}?(?:tjänst|tjänster|årsarbetare|heltidstjänst(?:er)?|utredare|handläggare|samordnare|[\p{L}-]*sköterskor|[\p{L}-]*lärare|[\p{L}-]*pedagoger|[\p{L}-]*inspektörer|[\p{L}-]*sekreterare|[\p{L}-]*ingenjörer|[\p{L}-]*rådgivare)(?!\p{L})/iu,
);

const MAY_BE =
	/tjänst|samordn|årsarb|resurs|befattning|medarbet|strateg|koordinator|%|procent|ledare|utredare|kurator|handläggare/i;
const MONEY = /kommunbidrag|budgetram|avgift|taxa|anslag|arvode|förordnas/i;

/** Looked for first: every way of saying it has one of these. */
const CHANGES =
	/tillsätt|anställ|rekryter|inrätta|tillför|utök|förstärk|permanenta|omfördel|minskas? med|återbesätt|vakanthåll|flyttas (?:från|till)|omplacer|dras in|bemanna|bemanning|ska(?:ll)? (?:[\p{L}]+ ){0,3}(?:finnas|arbeta|bestå|omfatta)/iu;

/** "En arbetsgrupp tillsätts": members are named, nobody is employed. */
const GROUP = latin(
	/(?<!\p{L})(?:\p{L}*grupp(?:en)?|\p{L}*beredning(?:en)?|\p{L}*kommitté(?:n)?|\p{L}*utskott(?:et)?|\p{L}*råd(?:et)?|utredning(?:en)?) (?:[^.;]{0,60} )?(?:tillsätts|inrättas|utses)(?!\p{L})|(?<!\p{L})(?:tillsätter|inrättar|utser) [^.;]{0,60}(?:grupp|beredning|kommitté|utskott|råd|utredning)(?!\p{L})/iu,
);

export const staffing: Recogniser = {
	rule: 'bemanning',
	about: 'Människor eller arbetstid läggs till, flyttas eller behålls.',
	examples: [
		'Två samordnare för skolnärvaro tillsätts vid barn- och utbildningsförvaltningen.',
		'Arbetet tillförs 150 % resurs från och med 2025.',
	],
	recognise: (statements) =>
		scan(statements, 'bemanning', (words) => {
			const change = firstMatch(CHANGES, words)?.index ?? -1;
			// "… inrättas och finansieras genom ökade avgifter": money after the post says how it is paid.
			if (change < 0 || MONEY.test(words.slice(0, change + 40)) || occurs(GROUP, words)) return null;
			if (
				occurs(HIRED, words) ||
				occurs(TO_HIRE, words) ||
				occurs(MORE_PEOPLE, words) ||
				occurs(TO_BE_THERE, words)
			)
				return { kind: 'staffing', strength: 0.9 };
			if (occurs(MORE_OF, words) || occurs(MADE_UP_OF, words)) return { kind: 'staffing', strength: 0.8 };
			if (!occurs(MAY_BE, words)) return null;
			if (occurs(POSTS, words)) return { kind: 'staffing', strength: 0.9 };
			return occurs(SHARE, words) && /resurs|tjänst|årsarb|personal|bemann/i.test(words)
				? { kind: 'staffing', strength: 0.85 }
				: null;
		}),
};
