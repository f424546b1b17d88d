import type { Recogniser } from '../pipeline.ts';
import { isUnderHeading } from '../statements/statement.ts';
import { isCarriedOut, isDone, isRevisedAsShown, shallBeDone } from './deeds.ts';
import { scan } from './scan.ts';
import { latin } from '../text/latin.ts';
import { firstMatch, occurs } from '../text/may-match.ts';
import { opensWithSomebody, somebodyActs } from './somebody-acts.ts';
import { sameCase, wordings } from '../text/wordings.ts';

/** Less or more of something that is no money. */
const CHANGED = wordings`
	"Hastigheten i hamnen sänks till fem knop."
	\<(?:\p{L}*öppettid(?:er|erna)?|\p{L}*(?:hastighet|temperatur)(?:en)?|turtäthet(?:en)?|antalet (?!ledam|ersätt)\p{L}+)\>
	[^.;:]{0,60}? (?:utökas|minskas|ökas|sänks|höjs|begränsas|ändras)\>
	"Nämnden utökar antalet båtplatser."
	\<(?:utökar|minskar|ökar) (?:antalet (?!ledam|ersätt)|\p{L}*öppettid)
	"utöka badhusets öppettider"
	^(?:utöka|minska|öka|sänka|begränsa|ändra) (?:[\p{L}-]+s )?(?:\p{L}*öppettid|hastighet|turtäthet|
	antalet (?!ledam|ersätt))
`;

/** What is agreed to is to be done. */
const AGREES_THAT = wordings`
	"Nämnden godkänner att planen fastställs årligen"
	^[\p{L}&,/ -]{3,60} godkänner att (?<more>
	[^.;:]{10,240} (?:årligen|varje år|senast|under|löpande|till och med)\>[^.;:]{0,160})\.?$
`;

/** "Fastighetsnämnden svarar för att lokaler anskaffas.", "Chefen ansvarar för rekryteringen." */
const ANSWERS_FOR = sameCase`
	^[\p{L}&,/ -]{3,90}\<(?:(?:ansvarar|svarar|blir (?:huvud)?ansvarig)
	\ för|är (?:huvud)?ansvarig för (?:att|genomförande)\p{L}*)\>
`;

/** A clause of the beslut that begins with a deed. */
const DEEDS = wordings`
	"bjuda in planeraren"
	^(?:slå (?:samman|ihop)|bjuda in|gå (?:vidare|ut) med|kalla(?: till)?|anordna|ordna|arrangera|
	utreda|kartlägga|inventera|undersöka|se över|arbeta (?:fram|vidare)|upprätta|utarbeta|införa|
	rusta upp|bygga|anlägga|upphandla|skriva till|tillskriva|uppvakta|ansöka|verka för|beställa|
	säga upp|anmäla intresse|rekvirera|söka|teckna|bilda|etablera|revidera|komplettera|sammanställa)\>
`;

/** "att förvaltningen tar fram rutiner", "Nämnden vill att kontoret utreder": what somebody does, as it is to be. */
const DOES = sameCase`
	^[\p{L}\d&,/ -]{3,90}? (?:tar fram|arbetar fram|utreder|kartlägger|genomför|upprättar|utarbetar|
	ser över|inventerar|reviderar|påbörjar|inleder|inför (?:en|ett|ny|nya|nytt)|utser (?:en|ett|var sin)
	\ (?:\p{L}+ )?(?:kontaktperson|samordnare|projektledare)|inrättar|åtgärdar|sammanställer|pekar ut|
	inleder|anordnar|ordnar|beställer|planerar|förbereder|upphandlar|ansöker|
	bjuder in(?! till [\p{L}\d-]*(?:konferens|seminari|mässa|invigning|kurs))|kallar|startar|utvecklar|
	tillsätter|informerar (?:[\p{L}-]+ )?(?:allmänheten|(?:sin|sina) \p{L}+|\p{L}*borna|medborgarna|
	invånarna|kommuninvånarna|boende|de boende|vårdnadshavarna?|vårdnadshavare|eleverna|brukarna|
	personalen|medarbetarna|föreningarna|företagen|näringslivet|\p{L}*ägarna|hyresgästerna|besökarna|
	patienterna)|har (?:[\p{L}-]+ )?\p{L}*öppet(?= ))\>
`;
/** "Nämnden tillsätter en arbetsgrupp", "Fullmäktige reviderar reglementet": that is all there is to it. */
const DECIDED_BY_ORGAN = latin(
	/(?<!\p{L})(?:tillsätter (?:en |ett )?(?:\p{L}+ )?\p{L}*(?:grupp|beredning|kommitté|utskott)|reviderar)/iu,
);
const WANTS = latin(/^[\p{L}&,/ -]{3,60} (?:vill|önskar),? att(?!\p{L}) /u);

/** To be passed by a day, by another. */
const TO_ADOPT = wordings`
	"Nämnderna ska före årsskiftet anta detaljbudget."
	\<(?:nämnd(?:en|erna)?|styrelse(?:n|rna)?|bolag(?:et|en)?) (?:[^.;:]{0,60} )?(?:ska|skall) (?:
	[^.;:]{0,60} )?(?:anta|fastställa|besluta om)\>
`;

const MEETINGS = wordings`
	"Ordinarie sammanträden ska under 2025 hållas den 6 februari …"
	^(?:ordinarie )?(?:\p{L}+s )?(?:\p{L}*sammanträden(?:a)?|\p{L}*(?:sammanträdet|mötet)
	(?= [^.;]{0,60}(?:hållas|hålls|flyttar?s?|ställs in|förläggs|inleds|inledas|börjar|börja))|
	\p{L}*sammanträdestider(?:na)?|(?:nämnd|styrelse|utskotts)möten(?:a)?)\>
`;

/** Passing a rule, a plan or a name is not a deed to follow up. */
const ADOPTED = wordings`
	"Planen antas."
	\<(?:antas|antar|anta|fastställs(?! (?:årligen|varje år))|fastställer|godkänns|godkänner|godkänna|
	avslås|avslår|bifalls|bifalles|beviljas|tillstyrks|avstyrks|utses|väljs|entledigas|förordnas|
	antecknas|noteras|bordläggs|upphävs|upphäver|upphör|byter \p{L}*namn(?:et)?|(?:ändrar|ändras)
	\ \p{L}*upptagningsområde(?:n|t|na)?|anses|förklaras|tilldelas|avsätts|höjs|sänks|fördelas|medges|
	får (?:[^.;:]{0,40} )?(?:besluta|fatta beslut)|har rätt|bemyndigas|tillåts|mandat att)\>
`;

/** "Förslaget godkänns och införs i maj.": what is done with what is adopted. */
const ADOPTED_AND = sameCase`
	\<(?:godkänns|antas|fastställs|bifalls|bifalles|upphävs)(?: [^.,;:]{3,60}?)?(?<!från| till)
	\ och (?<more>[^.;:]{3,200})|^(?:godkänna|anta|fastställa)
	\ [^.;:]{3,160}? och att (?:detta|den|det|dessa|denna) (?<then>ska [^.;:]{3,200})
`;

/** "… ska få lämna synpunkter innan utformningen fastställs", "… tillser att uppgifterna fördelas": what is adopted is aside. */
const ASIDE =
	/ (?:innan|tills|sedan|(?:tillser?|(?:se|ser) till|säkerställer?|bevakar?|(?:ansvara|svara)r? för) att) .*$/u;

export const action: Recogniser = {
	rule: 'åtgärd',
	about: 'En åtgärd beslutas utan att orden uppdrag står där.',
	examples: [
		'Ett lokalt brottsförebyggande råd inrättas.',
		'Förvaltningen ska ta fram en rutin för synpunkter.',
		'Ansvaret för badplatserna flyttas från kulturnämnden till tekniska nämnden.',
		'Ett nytt avtal tecknas med Storsjö Ridklubb.',
	],
	recognise: (statements) =>
		scan(statements, 'åtgärd', (words, { lead, block, origin, section }) => {
			if (occurs(MEETINGS, words) || isRevisedAsShown(words)) return null;
			if (occurs(CHANGED, words) || occurs(TO_ADOPT, words)) return { kind: 'assignment', strength: 0.75 };
			const and = firstMatch(ADOPTED_AND, words)?.groups;
			if (and?.['then'] && shallBeDone(`Det ${and['then']}`)) return { kind: 'assignment', strength: 0.65 };
			const more = and?.['more'];
			if (more && !occurs(ADOPTED, more) && (isCarriedOut(more) || somebodyActs(more, true)))
				return { kind: 'assignment', strength: 0.7 };
			const agreed = firstMatch(AGREES_THAT, words)?.groups?.['more'];
			if (agreed && !occurs(ADOPTED, agreed)) return { kind: 'assignment', strength: 0.6 };
			if (occurs(ADOPTED, words) && occurs(ADOPTED, words.replace(ASIDE, ''))) return null;
			if (isDone(words)) return { kind: 'assignment', strength: 0.85 };
			const clause =
				block.marker === 'att' || /beslut|föreslå|sätt att ?$/i.test(lead.text) || occurs(WANTS, words);
			const isBeslut = isUnderHeading(section);
			const said = clause || (isBeslut && !occurs(DECIDED_BY_ORGAN, words));
			const doing =
				clause ||
				((origin === 'decision' || isBeslut) && !occurs(DECIDED_BY_ORGAN, words) && opensWithSomebody(words));
			if (
				((clause || (isBeslut && /^[A-ZÅÄÖ]/.test(words))) && occurs(DEEDS, words)) ||
				(doing && occurs(DOES, words)) ||
				occurs(ANSWERS_FOR, words)
			)
				return { kind: 'assignment', strength: 0.7 };
			if (shallBeDone(words)) return { kind: 'assignment', strength: 0.75 };
			return (clause || origin === 'decision' || isBeslut) && somebodyActs(words.replace(WANTS, ''), said)
				? { kind: 'assignment', strength: 0.6 }
				: null;
		}),
};
