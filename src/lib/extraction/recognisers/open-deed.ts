import type { Recogniser } from '../pipeline.ts';
import { isUnderHeading } from '../statements/statement.ts';
import { scan } from './scan.ts';
import { DECIDED_VERBS, LIKE_INFINITIVES } from '../lexicon/decided-verbs.ts';
import { AT_A_TIME } from '../lexicon/times.ts';
import { isRevisedAsShown } from './deeds.ts';
import { kindOfTask } from './task-verb.ts';
import { latin } from '../text/latin.ts';
import { firstMatch, occurs } from '../text/may-match.ts';
import { anyOf } from '../text/words.ts';
import { anyCase, piece, sameCase, wordings } from '../text/wordings.ts';

/** "En isbana ställs upp på torget.", "Fordonet hyrs in.": a verb that no list has, in the passive, right after what it is about. */
const IS_DONE = sameCase`
	^\p{L}(?:[^.,;:()§]|[:,](?=\d)){2,90}?
	\ (?<verb>\p{Ll}{1,24}(?:as|rs|ds|ts|ls|nns|ps|gs|vs|ks|js|[oy]ses|örses))
	(?= ${AT_A_TIME}| (?:in|ut|upp|innan|tills|medan|efter|ytterligare|längs|utmed|nattetid|i ?stället|
	närmare|permanent|enligt|ned|ner|som|om|bort|vidare|tillsammans|gemensamt|av|till|på|vid|i|inför|
	under|före|från|med|mot|för|hos|åt|kring|mellan|utifrån|genom|så att|över|tillbaka|och att|
	omedelbart|successivt|två|tre|fyra|\d{1,4} (?:meter|mil)|\p{L}{3,20}(?:vis|ligen|igt|alt|ellt|
	ernt))\>|[.,;]?(?: samt| och)?$)
`;

/** Deciding itself, what merely is so, and words that end like a passive and are none. */
const NO_DEED = sameCase`
	^(?:(?:god|till)kännas|fastställas|antas|beslutas|finns|anses|ges|fås|utses|väljs|bifalls|bordläggs|
	godkänns|fastställs|avslås|medges|beviljas|noteras|antecknas|tackas|entledigas|befrias|förordnas|
	delegeras|avges|förutsätts|kallas|benämns|omfattas|regleras|framgår|avses|krävs|behövs|önskas|
	föreslås|beräknas|bedöms|uppskattas|läggs|tas|fördelas|höjs|sänks|avsätts|anslås|anvisas|tillförs|
	utbetalas|betalas|(?:slut|del|sär)?redovisas|förvärvas|köps|upphävs|ersätts|ändras|justeras|
	hänvisas|överlåts|upplåts|säljs|förlängs|avslutas|avskrivs|förklaras|återtas|begärs|hålls|delas|
	behålls|tillåts|erbjuds|gäller|bekräftas|debiteras|informeras|delges|uppmärksammas|föreligger|lös|
	kommuns|nämnds|års|dags|månads|tjänstgörs|tillstyrks|avstyrks|accepteras|respekteras|jämförs|nämns|
	tillämpas|berörs|utgörs|består|vinns|återkallas|röstas|utdelas|(?:tillsvidare)?anställs|meddelas|
	utfärdas|rättas|korrigeras|besvaras|överklagas|undertecknas|publiceras|överlämnas|översänds|ombeds|
	uppmanas|framställas|skrivs|förenas|minskas|ökas|utökas|beaktas|belastas|förrättas|tecknas|listas|
	anmäls|plats|arbetsplats|insats|kontakts|följs|knyts|tills|dels|alls|vars|leds|omprövas|ajourneras|
	distans|mars|representeras|lämnas|balanseras|godtas|tilldelas|begränsas|erläggs|erläggas|indexeras|räknas)$
`;

/** "Taket läggs om", "ställa ut planen", "Frågan tas med i planarbetet": with such a word after it the verb is a deed all the same. */
const WITH_PARTICLE = sameCase`
	^(?:(?:läggs|tas|ställs|lägga|ställa|köpa|skicka|sända|skickas|sänds)
	\ (?:om|ut|ned|ner|bort|hem|ihop|samman|igen|ur bruk|i bruk|i drift|i malpåse|med (?:i|på|till)|
	upp i \p{L}*(?:arbete|plan|översyn|program)\p{L}*)|delas (?:in|upp|ut)|ställa krav|köpa in|
	begära in|sätta (?:upp|i ?gång)|anmäls (?:[^.;:]{1,30} )?till (?:polis|åklagar|\p{L}*nspektion|
	\p{L}*myndighet)\p{L}*|skrivs med|återtas i|säljs (?:på|via|genom)|kallas (?:in|till)|ersätts med|
	beaktas i (?:det|den) (?:fortsatta|kommande)|informeras (?:om [^.;:]{3,80}
	(?:senast|före|innan|under)|genom|via|med|skriftlig(?:t|en)))\>
`;

/** Nouns and adjectives that end like an infinitive, with what stands after them. */
const NO_INFINITIVE =
	'\\p{L}*(?:[^v][ae]rna|\\p{L}{5}ena|orna|ella|iska|skola|bana|gata|axa|kassa|kyrka|vecka|källa|sida) ';

/** "att kravställa körjournaler i alla bilar": a clause of the beslut that begins with a deed. */
const TO_DO = sameCase`
	^(?:(?:till nästa|till kommande|under|före|inför|i|på|med|vid|hos|från|inom|efter)
	\ (?:[\p{L}\d]+ ){1,5}?|(?:senast|så|åter|snarast|genast|omgående|skyndsamt) (?:[\p{L}\d]+ ){0,5}?)?
	(?!${NO_INFINITIVE})(?<verb>\p{Ll}{3,24}a)(?= [\p{L}\d])
`;

/** No verb that says what is, or is to be, in the rest of the sentence. */
const NO_VERB = piece`
	(?![^.;:]* (?:ska|skall|får|är|har|kan|bör|blir|\p{Ll}{2,}(?:nns|tas|ras|kas|las|das|jas|vas|gas|js|
	lls|ggs|ses|ges))(?: |\.?$))
`;

/** "1. Anpassa hallen för tennis.": so it may begin with no "att" over it, too; "Norra hallen byggs om" says it with another verb. */
const TO_DO_POINT = sameCase`
	^(?!Detta |Denna |Dessa |Samma |Fyra |${NO_INFINITIVE})(?<verb>\p{Lu}\p{Ll}{2,19}a)
	(?= [\p{L}\d]+ [\p{L}\d]| \p{L}{3,}[nt]\.?$)(?!(?: \p{Lu}\p{Ll}+){1,3}
	\ \(| \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+\.?$| \p{Lu}\p{Ll}*(?!s)\p{Ll} \p{Ll}+(?:ar|er)
	\ )${NO_VERB}(?!.* (?:inte|kommun|region) )
`;

/** A deed as a noun, and no verb. */
const DEED_AS_NOUN = wordings`
	"Renovering av lotshuset enligt upprättad plan."
	"Nämnden beslutar om flytt av verksamheten"
	^(?:\p{Lu}[\p{L}&, -]{3,60} beslutar om )?(?:\p{L}*byggnation|flytt|(?:om|ut|till|ny)byggnad|
	rivning|renovering|upprustning|avveckling|upphandling|projektering|inventering|kartläggning|
	utredning|översyn)(?:en)? (?:av|på|vid|i) ${NO_VERB}(?!.*\d ?(?:kr|tkr|mnkr|mkr)\>)[^.;:]{5,}
`;

/** With these words after it the verb is no deed. */
const TAKES_A_STAND = wordings`
	"hålla fast vid beslutet"
	"pröva ansökan"
	"dela bedömningen"
	"börja gälla från och med årsskiftet"
	"avveckla den digitala planen"
	^(?:hålla fast|börja (?:gälla|tillämpas|löpa)|göra (?:ett )?(?:avsteg|undantag|avkall) |
	avveckla (?:[\p{L}-]+ ){0,3}\p{L}*(?:plan|program|policy|strategi|riktlinjer)(?:en|et|na)?\>|
	säga (?:ja|nej)|skriva (?:av|ned)|
	pröva (?:\p{L}*ansökan|överklagandet|ärendet|lovet)|placera (?:\p{L}+ )?\p{L}*(?:likvid|medel|
	kapital)|dela (?!in|ut|upp)|ersätta (?!.* med )|fortsätta (?:att )?
	(?:stödja|stötta|vara|ingå|delta))
`;

/** Infinitives that decide, note, give leave or allot. */
const DECIDES = latin(`^(?:${anyOf(DECIDED_VERBS)})$`, 'u');

/** Words that end like an infinitive and are none: what is done may still come. */
const NO_VERB_AT_ALL = latin(`^(?:${anyOf(LIKE_INFINITIVES)}|\\p{L}{3,}liga)$`, 'u');

/** "Nämnden informeras om läget": it was told at the meeting. */
const ORGAN_IS_TOLD = latin(
	/(?:nämnden|styrelsen|utskottet|fullmäktige|(?<!om)rådet|direktionen|ledamöterna) informeras/iu,
);

/** A noun before the verb in a relative clause, a refusal or a law is about something else. */
const ASIDE = anyCase`
	^om |\<(?:som|inte|ej|får|skulle|måste|bör|medel|\p{L}*belopp|ram(?:en)?|\p{L}*underskott|
	\p{L}*överskott|enligt lag|medger|tillåter|ingen|inga|när|då|kan|har|hade|är|var|blev|
	\p{L}*taxa\p{L}*|\p{L}*avgift\p{L}*|arvode\p{L}*|bolagsordning\p{L}*|reglemente\p{L}*|motion\p{L}*|
	medborgarförslag\p{L}*|protokoll\p{L}*|proposition\p{L}*|yrkande\p{L}*|reservation\p{L}*|beslutet|
	bygglov\p{L}*|\p{L}*besked|ärende(?:t|na)|information(?:en|erna)?|ledam\p{L}*|ersättare|
	riktlinje\p{L}*|ansökan|\p{L}*sammanträde\p{L}*|paragraf\p{L}*|\p{L}*pris(?:et)?|
	\p{L}*stipendi\p{L}*|utdelning)\>
`;

export const openDeed: Recogniser = {
	rule: 'annan åtgärd',
	about: 'En punkt i beslutet säger att något görs, med ett verb som ingen annan regel känner.',
	examples: ['1. En isbana ställs upp på Stora torget i vinter.'],
	recognise: (statements) =>
		scan(statements, 'annan åtgärd', (words, { block, lead, origin, section }) => {
			const isBeslut = isUnderHeading(section);
			const point = block.marker !== null || /beslut/i.test(lead.text) || isBeslut;
			if (!point || origin === 'description' || words.length > 260) return null;
			if (isRevisedAsShown(words) || occurs(MEETING, words) || PRICE.test(words)) return null;
			const infinitive = firstMatch(TO_DO, words) ?? firstMatch(TO_DO_POINT, words);
			if (infinitive && !NO_VERB_AT_ALL.test(verbOf(infinitive)))
				return TAKES_A_STAND.test(words) ||
					(DECIDES.test(verbOf(infinitive)) && !goesOn(words.toLowerCase(), verbOf(infinitive)))
					? null
					: { kind: kindOfTask(words), strength: 0.55 };
			if (isBeslut && occurs(DEED_AS_NOUN, words)) return { kind: 'assignment', strength: 0.5 };
			return isDone(words) || isDone(AND_THEN.exec(words)?.[0] ?? '')
				? { kind: 'assignment', strength: 0.55 }
				: null;
		}),
};

/** "Hyra av bod    312 kr/månad": a line of a tariff. */
const PRICE = latin(/\d ?(?:kr|kronor)(?:\/\p{L}+| per \p{L}+)\.?$/u);

/** "mötet den 3 maj flyttas till den 10 maj": when the organ itself meets. */
const MEETING = anyCase`
	^[\p{L} ]{0,40}(?:sammanträdet|mötet|sammanträden|möten)\>
	[^.;:]{0,60}(?:flyttas|ställs in|hålls|förläggs)\>
`;

/** "Avtalet förlängs |och en ny upphandling förbereds|." */
const AND_THEN = /(?<= \p{Ll}{3,}[adgklnprtv]s(?: [^,;:]{0,60})?(?<!-) och )(?!att )[^,;:]*s[ .][^;:]*$/u;

function isDone(words: string): boolean {
	const done = firstMatch(IS_DONE, words);
	if (!done) return false;
	const verb = verbOf(done);
	if (NO_DEED.test(verb) && !goesOn(words, verb)) return false;
	return !occurs(ASIDE, words.slice(0, words.indexOf(` ${verb}`))) && !occurs(ORGAN_IS_TOLD, words);
}

/** "bygga en ny brygga": an infinitive of what is to be done, not of deciding. */
export function opensWithDeed(words: string): boolean {
	const infinitive = firstMatch(TO_DO, words);
	return infinitive !== null && !DECIDES.test(verbOf(infinitive)) && !NO_VERB_AT_ALL.test(verbOf(infinitive));
}

const verbOf = (found: RegExpExecArray) => (found.groups?.['verb'] ?? '').toLowerCase();

const goesOn = (words: string, verb: string) => WITH_PARTICLE.test(words.slice(words.indexOf(verb)));
