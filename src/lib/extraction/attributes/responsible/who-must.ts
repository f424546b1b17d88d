import { listAfter, listBefore } from '../names/groups.ts';
import { each, type NameRule } from './name-rule.ts';
import { plainSubject } from './plain-names.ts';
import { allMatches, pattern } from '../../text/pattern.ts';
import { latin } from '../../text/latin.ts';
import { piece, sameCase } from '../../text/wordings.ts';

/** "|Förvaltningen| ska ta fram", "|kommunchefen| ansvarar för att"; not "kommunfullmäktige ska få information" */
const MUST = pattern(
	piece`
	(?:ska|skall|måste|behöver)(?! (?:få|ha möjlighet|erhålla|informeras|delges|hållas|höras|kunna|
	vara (?:\p{L}{1,40} )?tillhanda))|ansvarar|svarar för|åtar sig|är ansvarig|är ansvariga|
	har ansvaret?|har i uppdrag|(?:har|avser|kommer) att|bör
`,
);

export const whoMust: NameRule = (sentence) => {
	const match = allMatches(MUST, sentence.words).find(({ index }) => listBefore(sentence, index).length > 0);
	if (match) return listBefore(sentence, match.index);
	const short = SEVERAL.exec(sentence.words) ?? SHORT_NAME.exec(sentence.words);
	if (short) return plainSubject(sentence.words, short[0].length, true);
	const described = whoIsDescribed(sentence);
	if (described.length > 0) return described;
	// "|Skolchefen| i den planen särskilt ska belysa", "|nämnden| månatligen ska rapportera"
	const opener = sentence.names[0];
	if (
		opener &&
		!opener.genitive &&
		opener.span[0] <= 12 &&
		MUST_SOON.test(sentence.words.slice(opener.span[1]))
	)
		return listAfter(sentence, opener.span[0]);
	// "Om det behövs ska |förvaltningschefen| lämna"
	return each(sentence, MUST_THEN, (end) => {
		const list = listAfter(sentence, end);
		return list.length > 0 && IS_TO_DO.test(sentence.words.slice(list.at(-1)?.span[1])) ? list : [];
	});
};

/** "|Förskolorna Björken och Granen| ska": several by their names. */
const SEVERAL = sameCase`
	^\s{0,9}(?:(?:Samtliga|Alla)\s(?:kommunala\s)?(?:\p{L}{0,20}skolor|\p{L}{0,20}boenden|enheter|
	verksamheter|\p{L}{0,20}chefer|rektorer|medarbetare|föreningar|huvudmän)|Förskolorna|Skolorna|
	Enheterna|Bolagen|Föreningarna|Huvudmännen|Gymnasierna|Kommunerna|Stiftelserna)
	(?:\s(?:\p{Lu}[\p{L}-]{1,30},?|och|samt)){0,7}(?=\s(?:ska|skall|måste)\s)
`;

/**
 * "|RKM| ska utreda": an organisation by its letters; "|Föreningen| ska redovisa": somebody by what they are;
 * "|Förskolan Almen| ska ta fram": by a name of several words.
 */
const SHORT_NAME = sameCase`
	^\s{0,9}(?:\p{Lu}{2,8}|\p{Lu}\p{Ll}{2,20}(?:\s\p{Lu}[\p{L}&-]{1,20}){1,3}|
	(?:division|enheten|området|distrikt)\s\p{Lu}\p{L}{1,20}|[Rr]ektor(?:n|erna)?\s(?:på|vid|
	för)\s\p{Lu}[\p{L}-]{1,30}(?:\s\p{Ll}{3,15})?|[Ff]öreningen|[Bb]olaget|[Ss]ökanden|[Ee]xploatören|
	[Ee]ntreprenören|[Ll]everantören|[Bb]yggherren|[Uu]tföraren|[Vv]årdgivaren|[Hh]uvudmannen|
	[Aa]rrangören|[Aa]rrendatorn|[Hh]yresgästen|\p{L}*ägar(?:en|na)|[Kk]öparen|[Ss]äljaren|
	[Hh]yresvärden|[Vv]erksamhetsutövaren|[Ll]edamöterna|(?:\p{L}{3,30}s )?ledamöter|[Mm]edarbetarna|
	[Pp]arterna|MAS|[Mm]edicinskt ansvarig (?:sjuksköterska|för rehabilitering))
	(?=\s(?!som\s|och\s|samt\s)(?:[^.;:]{1,90}\s)?(?:ska|skall|måste|ansvarar|redovisar|lämnar|
	återkommer|återrapporterar|presenterar|undersöker|kontaktar|tar fram|inkommer|svarar|kompletterar|
	bekostar|betalar)\s)
`;

/** "De |nämnder| som redovisar underskott ska återkomma" */
const DESCRIBED = /^\s{1,9}som\s[^.;,]{2,90}\s(?:ska|skall|måste)\s/iu;

const whoIsDescribed: NameRule = ({ names, words }) => {
	const first = names[0];
	return first && first.span[0] <= 15 && DESCRIBED.test(words.slice(first.span[1])) ? [first] : [];
};

const MUST_SOON = latin(
	/^ (?!som )[^.;:,]{1,110} (?:ska|skall|måste) (?!få |informeras|delges|hållas|vara )/u,
);

const MUST_THEN = pattern('(?:ska|skall|måste)(?! (?:\\p{L}{2,40} ){1,4}få)|får');

const IS_TO_DO = latin(/^[^.;]{0,120}?\s\p{L}{1,20}[aå](?!\p{L})/u);
