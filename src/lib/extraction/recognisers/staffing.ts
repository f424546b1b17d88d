import type { Recogniser } from '../pipeline.ts';
import { scan } from './scan.ts';
import { fillsPost } from './task-verb.ts';
import { ANY_POST, COUNT, COUNTED_POSTS } from './hires.ts';
import { latin } from '../text/latin.ts';
import { firstMatch, occurs } from '../text/may-match.ts';
import { anyCase, piece, wordings } from '../text/wordings.ts';

const POST = piece`
	(?:(?!hem|räddning|färd|e-|social|webb|kund|tele|hälso|turist)[\p{L}-]{0,30}tjänst(?:en|er|erna)?|
	heltidstjänst(?:er)?|[\p{L}-]{0,40}samordnare|årsarbetare|årsarbetskraft(?:er)?|
	vakans(?:en|er|erna)?|resurs(?:en|er)?|befattning(?:en|ar)?|medarbetare|handläggare|
	[\p{L}-]{0,40}(?:koordinator(?:er)?|strateg(?:er)?|pedagog(?:er)?|sekreterare|kurator(?:er)?|ledare|
	utredare))
`;
const ADD = piece`
	(?:tillsätts|tillsätter|tillsätta|tillsättas|anställs|anställer|anställa|anställas|rekryteras?|
	rekrytera|inrättas?|inrättar|inrätta|tillförs|tillföra|tillföras|utökas?|utöka|förstärks?|
	permanentas?|omfördelas?|minskas? med|återbesätts|återbesätta|återbesättas|vakan(?:s|t)hålls|
	flyttas från|flyttas till|omplaceras|dras in|avdelas?|avdela|knyts|knytas?|knyter|frigörs|frigöra|
	frigöras|lånas (?:in|ut)|låna (?:in|ut)|ställs till förfogande|bemannas med|bemannar|bemanna)
`;

const POSTS = wordings`
	"En tjänst som klimatstrateg inrättas."
	\<${POST}\>[^.;:]{0,260}?\<${ADD}\>
	"Nämnden tillsätter under våren två samordnare."
	\<${ADD}\>[^.;:]{0,160}?\<${POST}\>
`;

/** The number and the verb say it, whatever the profession. */
const HIRED = wordings`
	"Två behandlare anställs."
	\<${COUNT}(?: [\p{L}-]+){1,14} (?:tillsätts|tillsättas|(?:visstids|projekt)?anställs|anställas|rekryteras|nyanställs)\>
	"avdela en sjökapten på halvtid"
	\<(?:avdela|knyt|frigör|anställ|tillsätt|rekryter|inrätta)(?:s|a|as|ar|er|r)? (?:[\p{L}-]+ ){0,2}?
	(?:en|${COUNT}) [\p{L}-]{4,40} (?:på|om) (?:heltid|halvtid|deltid|\d{1,3} (?:procent|%))
	"Varje kaj ska ha en lots på halvtid."
	\<ska(?:ll)? ha ${COUNT} [\p{L}-]{4,40} (?:på (?:heltid|halvtid|deltid)|om \d{1,3} (?:procent|%))
	"Jurist på halvtid inrättas."
	^[\p{L}-]{4,40} (?:på (?:heltid|halvtid|deltid)|om \d+ (?:procent|%)) (?:[^.;:]{0,60} )?
	(?:inrättas|tillsätts|anställs|rekryteras)\>
`;

const FILLED = wordings`
	"Vikarie sätts in under sommaren."
	^(?:att )?(?:${ANY_POST}|[\p{L}-]*(?:anställning|tjänst))(?:en|n|erna|na)?\>
	[^.;:]{0,90}? (?:inrättas|tillskapas|tillsätts|rekryteras|sätts in|knyts|avdelas|frigörs|
	lånas (?:in|ut)|tillförs|utlyses|utannonseras|annonseras|förlängs|vakanssätts)\>
	"Rekrytering av två lärare påbörjas."
	\<\p{L}*(?:anställning|rekrytering|tillsättning|inrättande)(?:en)? av ${ANY_POST}\>
	[^.;:]{0,60}? (?:sker|görs|genomförs|påbörjas)\>
`;

/** The same in a clause. */
const TO_HIRE = wordings`
	"att anställa fyra undersköterskor"
	^(?:[^.;:]{0,90} )?(?:anställa|anställer|nyanställa|rekrytera|rekryterar|tillsätta|tillsätter)
	\ ${COUNT} \p{L}
	"utöka nattens bemanning"
	^(?:utöka|öka|minska|förstärka|stärka) (?:[\p{L}-]+ )?\p{L}*(?:bemanning|personal)
	"förlänga den tillfälliga projekttjänsten"
	^(?:ledigförklara|utlysa|omvandla|förlänga|behålla|permanenta|vakanssätta|återbesätta)
	(?: [\p{L}-]+){0,2} [\p{L}-]*(?:tjänst|anställning|befattning)\p{L}*
`;

const MORE_PEOPLE = wordings`
	"Nattlaget förstärks med två vårdare."
	\<(?:förstärks|bemannas) med (?:\d{1,2}|två|tre|fyra|fem|sex)
	\ (?:[\p{L}-]+ )?[\p{L}-]{3,30}(?:are|ör|örer|ster|man|män)\>
	"Teamet utökas med två sjuksköterskor."
	\<(?:utöka[rs]?|förstärk(?:s|a|er)?|bemanna[rs]?|tillför[as]?|tillföras|ges|får|tilldelas|erhåller|
	ökas?|minskas?|avvecklas?|dra(?:s)? in|behåll(?:a|er|s)|förs|avdela[rs]?|knyt(?:s|a|er)|
	frigör(?:s|a)?|låna[rs]? in|avsätts|avsätta|avsätter|anslå[rs]?|reservera[rs]?|omfatta|består? av|
	bemannas (?:med|av)|bemanning(?:en)? (?:om|på|med)|(?:förstärkning|utökning) (?:med|om|på))\>
	(?: [^.;:]{0,60}?)? ${COUNTED_POSTS}\>
	"Två vikarier tas in."
	^(?:att )?${COUNTED_POSTS}\>[^.;:]{0,80}? (?:tas in|förstärker|avsätts|behålls|förs (?:över|från|till)|
	flyttas(?: över)?|(?:ska|skall) (?:[^.;:]{0,40} )?(?:finnas|bemanna|arbeta))\>
`;

const POST_CHANGED = wordings`
	"Bemanningen ökas på natten."
	\<(?:\p{L}*bemanning(?:en)?|(?<! och )\p{L}*personal(?:styrka|täthet)?(?:e?n)?)\>
	[^.;:]{0,60}? (?:ska vara (?:\d|två|tre|fyra|fem|minst)|ökas|utökas|förstärks|stärks|minskas|höjs|
	sänks|dras in|omfördelas|omplaceras|flyttas|sätts in)\>
	"Antalet lärare minskas med två."
	\<antalet (?:lärare|\p{L}*(?:pedagoger|tjänster|skötare|assistenter|medarbetare|chefer|handläggare))
	\ (?:minskas|ökas|utökas|reduceras) (?:med|till|från)\>
	"Arbetstiden höjs från 50 till 75 procent."
	\<(?:\p{L}*(?<!hem)tjänsten|\p{L}* tjänst(?:er)?|\p{L}*styrkan(?= [^.;:]{0,60}?utökas)|
	(?:arbetstid|tjänstgöringsgrad|sysselsättningsgrad)(?:en)?)\>
	[^.;:]{0,60}? (?:ökas|ska vara på (?:heltid|halvtid|deltid)|utökas(?= från [^.;:]{1,30} till)|
	minskas|(?:ska (?:också |även )?)?omfattar? \d{1,3} (?:procent|%)|höjs|sänks|fylls|görs om|
	delas (?:på|mellan|upp)|omvandlas|sparas in|dras in)\>
	"Jouren bemannas."
	\<bemannas\>
	"Jouren ska vara bemannad."
	\<ska(?:ll)? vara bemanna[dt]\>
`;

/** What has the ending of a post and is a service does not. */
const POST_KEPT = wordings`
	"Projekttjänsten (60 %) behålls i ett år."
	"Kuratorstjänsterna finns kvar."
	^(?:att )?(?:[\p{L}-]+ ){0,3}?(?!(?:hem|räddning|färd|e-|social|webb|kund|tele|hälso|
	turist)s?tjänst)[\p{L}-]{2,40}(?:tjänst|befattning|samordnare|koordinator|pedagog|kurator|strateg)
	(?:en|n|erna|na)\>[^.;:]{0,60}? (?:behålls|bibehålls|finns kvar|(?:ska|skall)
	\ (?:behållas|bibehållas|finnas kvar|vara kvar)|kvarstår|permanentas|förlängs)\>
`;

/** "Utökning av skolskötersketjänsten med 50 procent." */
const MORE_OF = anyCase`
	\<(?:utökning|förstärkning|ökning) av [\p{L} -]{3,80}?(?:tjänst|bemanning|personal)\p{L}* med (?:\d|
	en|ett|två|tre)
`;

const SHARE = wordings`
	"150 % resurs tillförs arbetet"
	\d{1,3}(?:,\d{1,3})? ?(?:%|procent|årsarbetare|åa|heltid)\>[^.;:]{0,120}?\<(?:${ADD}|avsätts)
	"utökas med 0,5 årsarbetare"
	\<${ADD}\>[^.;:]{0,60}?\d+(?:,\d+)? ?(?:%|procent(?:s)?|årsarbetare|åa)
	\ ?(?:resurs|tjänst|tjänstgöring|årsarbetare|samordnare)?
`;

const MAY_BE = anyCase`
	tjänst|vakans|samordn|årsarb|resurs|befattning|medarbet|strateg|koordinator|sekreter|pedagog|%|
	procent|ledare|utredare|kurator|handläggare
`;
/** Where the posts change: what stands well before it is what the sentence is about. */
const CHANGES = anyCase`
	tillsätt|anställ|rekryter|inrätta|tillför|utök|förstärk|permanenta|omfördel|minskas? med|återbesätt|
	vakanthåll|flyttas (?:från|till)|omplacer|dras in|avdela|knyt|frigör|lånas? (?:in|ut)|
	till förfogande|bemanna
`;
const MONEY = /kommunbidrag|budgetram|avgift|taxa|anslag|arvode|förordnas/i;

const OF_POSTS = latin(/resurs|tjänst(?:en|er|erna|göring\p{L}*)?(?!\p{L})|årsarb|personal|bemann/iu);

/** Members are named, nobody is employed. */
const GROUP = wordings`
	"En arbetsgrupp tillsätts."
	\<(?:\p{L}*grupp(?:en)?|\p{L}*beredning(?:en)?|\p{L}*kommitté(?:n)?|\p{L}*utskott(?:et)?|
	\p{L}*råd(?:et)?|utredning(?:en)?) (?:[^.;]{0,60} )?(?:tillsätts|inrättas|utses)\>
	"Nämnden utser en referensgrupp."
	\<(?:tillsätter|tillsätta|inrättar|inrätta|utser|utse) [^.;]{0,60}
	(?:grupp|beredning|kommitté|utskott|råd|utredning)\>
`;

/** "En prövning görs innan en tjänst återbesätts.": the post is aside. */
const BEFORE_IT = / innan [^,.;]{0,40}(?:tjänst|befattning)/u;

export const staffing: Recogniser = {
	rule: 'bemanning',
	about: 'Människor eller arbetstid läggs till, flyttas eller behålls.',
	examples: [
		'Två samordnare för skolnärvaro tillsätts vid barn- och utbildningsförvaltningen.',
		'Arbetet tillförs 150 % resurs från och med 2025.',
	],
	recognise: (statements) =>
		scan(statements, 'bemanning', (words) => {
			const change = firstMatch(CHANGES, words)?.index ?? 0;
			// "… inrättas och finansieras genom ökade avgifter": money after the post says how it is paid.
			if (MONEY.test(words.slice(0, change + 40)) || occurs(GROUP, words) || BEFORE_IT.test(words))
				return null;
			if ([HIRED, FILLED, TO_HIRE, MORE_PEOPLE].some((says) => occurs(says, words)) || fillsPost(words))
				return { kind: 'staffing', strength: 0.9 };
			if ([MORE_OF, POST_CHANGED, POST_KEPT].some((says) => occurs(says, words)))
				return { kind: 'staffing', strength: 0.8 };
			if (!occurs(MAY_BE, words)) return null;
			if (occurs(POSTS, words)) return { kind: 'staffing', strength: 0.9 };
			return occurs(SHARE, words) && occurs(OF_POSTS, words) ? { kind: 'staffing', strength: 0.85 } : null;
		}),
};
