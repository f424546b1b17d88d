import { allMatches, pattern, patternAfter } from '../../text/pattern.ts';
import type { Name } from '../names.ts';
import { listAfter, type Sentence } from '../names/groups.ts';
import { latin } from '../../text/latin.ts';
import { nameAt } from './plain-names.ts';
import { piece, sameCase } from '../../text/wordings.ts';

/** "Beslutet förutsätter att |Polisområde Mitt samt av Frivården| beslutar", "under förutsättning av |KF|s beslut" */
const CONDITION = pattern(
	piece`
	(?:förutsättning(?:en|ar)? för [^.;]{3,140}? (?:är|ska vara) att|(?:förutsättningen|villkoret)
	\ är att|(?:förutsätter|förutsätts|förutsättning|förutsättning är|villkorar?(?: \S{1,30}){1,8}?|
	villkoras|villkor|villkorat|villkorad|villkorade|beroende)
	\ (?:av att|för att|att|av|utav|för|med|är att)|förbehåll (?:för|om)(?: att)?|förutsatt att|såvida|
	villkor gäller att|gäller (?:endast |bara )?om|(?:endast|bara|enbart) om|(?:först|betalas ut|utbetalas|undertecknas|tecknas|
	påbörjas|verkställs|träder i kraft) (?:när|sedan|så snart|efter att|efter det att))
`,
);
const DECIDES = patternAfter(
	piece`
	(?:i (?:\p{L}{2,30} ){1,2}|,_)?(?:(?:också|även|även de|inom kort|för egen del) )?
	(?:beslutar|fattar|ger|godkänner|antar|beviljar|tillstyrker|lämnar|avsätter|anvisar|beslut|anslag|
	lämnat|beviljat|godkänt|antagit|beslutat|gett|givit|medgett|medgivit|fastställt|tecknat|godkännande|
	samtycke|medgivande|tillstånd|fastställer|tecknar|bifaller|medger|samtycker|upplåter|säljer|
	undertecknar|går med på|skriver under|skriver på|ställer sig bakom|genomför|medverkar|deltar|
	finansierar|fortsätter|förlänger|ansluter sig|avstår|skjuter till|betalar|överlåter|köper|förvärvar|
	bygger|inrättar|åtar sig|accepterar|hyr|går in|tillhandahåller|redovisat|visat|inkommit|
	undertecknat|erhåller|bekräftar|garanterar|levererar|tar över|inför|utser|anslår|tilldelar|
	svarar för|står för|startar|bidrar|medfinansierar)
`,
);

/** "under förutsättning att |bolaget| åtgärdar brandskyddet": whoever is to act. */
const ACTS = latin(
	/^har \p{Ll}{3,}t\s|^(?:inte|ej) har\s|^(?!är|har|får|kan|blir|kommer|erhåller|behöver|ryms|bör)\p{Ll}{3,}r\s/u,
);

/** "… villkoras av att bidraget beviljas av |Skolverket|", "förutsätter motsvarande beslut i |Norrby kommun|" */
const DECIDED_BY = pattern(
	piece`
	(?:beviljas|godkänns|beslutas|medges|tillstyrks|fattas|beviljats|godkänts|beslutats|medgetts|
	tillstyrkts|antagits) av
`,
);
const SAME_DECISION = pattern(
	'(?:förutsätter|förutsättning av|villkoras av)(?: att)? (?:motsvarande|likalydande) beslut (?:i|av|hos|från)',
);

/** "att |Vinnova| beviljar": a name without a head word. */
const PLAIN = latin(/^(\s{1,9}\p{Lu}[\p{L}&.-]{2,40}(?:\s\p{Lu}[\p{L}&.-]{1,40}){0,3})\s(\p{Ll}.{0,40})/u);

/** "att |sökanden| tecknar": somebody by what they are. */
const PARTY = sameCase`
	^(\s{1,9}(?:sökanden|exploatören|\p{L}{0,20}(?:föreningen|klubben|jouren|sällskapet|kooperativet|
	stiftelsen)|fastighetsägaren|leverantören|entreprenören|hyresvärden|byggherren|staten|parterna|
	(?:samtliga|båda|alla)\sparter|grannarna|markägarna|fastighetsägarna|bolaget|klubben|organisationen|
	arrangören|motparten|köparen|säljaren|föreningarna|medlemskommunerna|berörda markägare|markägaren|
	huvudmannen|arrendatorn))\s(\p{Ll}.{0,40})
`;

/** "att föreningen |före årsskiftet| tecknar avtal": by when, before what. */
const BY_TIME = sameCase`
	^(?:senast|före|innan|inom|under|vid|skriftligen|också|även|dessförinnan) (?:[\p{L}\d]{1,20} ){0,5}?
	(?=(?!\p{L}*ber |för |per |när |där |var |mer )\p{Ll}{2,}r\s)
`;

/** Who must decide before the decision holds; empty when the sentence rests on nobody. */
export function decidersIn(sentence: Sentence): Name[] {
	const same = allMatches(SAME_DECISION, sentence.words);
	if (same.length > 0) return same.flatMap((by) => listAfter(sentence, by.index + by[0].length));
	return allMatches(CONDITION, sentence.words).flatMap((match) => {
		const end = match.index + match[0].length;
		const first = actorAfter(sentence, end);
		if (first.length > 0) return [...first, ...furtherActors(sentence, end)];
		return allMatches(DECIDED_BY, sentence.words)
			.filter(({ index }) => index > match.index)
			.flatMap((by) => listAfter(sentence, by.index + by[0].length));
	});
}

/** "… bifaller ansökan och att |klubben| visar upp en plan": whoever else must act. */
const AND_THAT = pattern('(?:och|samt) att');
const furtherActors = (sentence: Sentence, from: number): Name[] =>
	allMatches(AND_THAT, sentence.words)
		.filter(({ index }) => index > from)
		.flatMap((and) => actorAfter(sentence, and.index + and[0].length));

/** Whoever is named there and decides or acts. */
function actorAfter(sentence: Sentence, from: number): Name[] {
	const list = listAfter(sentence, from, true);
	const last = list.at(-1);
	const then = sentence.words.slice(last?.span[1]).trimStart().replace(BY_TIME, '');
	if (last && (DECIDES.test(then) || ACTS.test(then))) return list;
	const after = sentence.words.slice(from);
	const plain = PLAIN.exec(after) ?? PARTY.exec(after);
	const acts = plain?.[2]?.replace(BY_TIME, '') ?? '';
	return plain && (DECIDES.test(acts) || ACTS.test(acts))
		? nameAt(sentence.words, from, from + plain[1]!.length, true)
		: [];
}
