import { listAfter, type Sentence } from '../names/groups.ts';
import type { Name } from '../names.ts';
import { allMatches, pattern } from '../../text/pattern.ts';
import { latin } from '../../text/latin.ts';
import { piece, sameCase } from '../../text/wordings.ts';

/** Something goes to somebody. */
const SENDS = pattern(
	piece`
	(?:över|in|av)?lämna(?:s|r)?|expediera(?:s|r)?|ge (?:status|läges)rapport(?:er)?|
	(?:över|in)?sänd(?:s|a|er|as|es)|yttra(?:r|s)? sig|skicka(?:s|r)?|avge(?:s|r)?|
	tillställ(?:s|a|er|as)|överför(?:s|a|as)?|(?:åter|av|del|slut)?(?:rapporter|redovis)
	(?:as|ar|a|s|n?ing|n?ingen)|återkoppl(?:as|ar|a|ing|ingen)|återupptas|återaktualiseras|
	återredovis(?:as|ar|a|ning)|återkom(?:ma|mer)?|inkom(?:ma|mer|mit)|presenter(?:as|ar|a)|föredras|
	föredra|anmäls|anmälas|anmäla|delge|delger|återföras|återförs|uppföljning(?:en)?|
	avstämning(?:en|as)?|hänskjuts|föreläggas|föreläggs
`,
);

/** Something that goes to somebody, told without a verb: "svar till revisionen". */
const LETTER = pattern(
	piece`
	(?:remis)?svar(?:et)?|(?:remiss|samråds|gransknings)?yttrande(?:t)?|skrivelse|skrivelsen|
	framställan|återrapport|rapport|rapporten|ansökan|information
`,
);

const TO = pattern('till|tillbaka till|åt|för|i|inför|vid|hos|på');

/** "skrivelsen remitteras till nämnden": it gets work, not an answer */
const REFERRED = /remitter|förvis|på remiss(?:$|[\s.,])|i uppdrag$|^\s{0,9}tillbaka/iu;

const TO_ONLY = pattern('till|åt');

const OPEN = /till|åt/iu;

const NEAR = 60;

const FAR = 160;

export const MEETING = sameCase`
	^\s{1,9}(?:(?:ordinarie|nästa|nästkommande|kommande|första|sista)\s{1,9})?
	(?:\p{L}{0,20}sammanträde|\p{L}{0,20}möte)
`;

/** "Norrtrafik", "E.ON", "Region Mellan" */
const PROPER = sameCase`
	^\s{1,20}(?<name>\p{Lu}(?:\.\p{Lu}{2,4}|[\p{L}\p{N}&-]{1,40})(?:\s\p{Lu}[\p{L}\p{N}&-]{1,40}){0,3})
`;

/** "redovisas för |KS|", "i |BUN|": an organ by its letters */
const LETTERS = latin(/^\s{1,20}(?<name>KS|KF|KS?AU|R[SF]|\p{Lu}{1,3}N|ks|kf|ksau)(?![\p{L}\p{N}-])/u);

export function isSentTo(sentence: Sentence): readonly Name[] {
	const { words } = sentence;
	const verbs = allMatches(SENDS, words).map((match) => ({ match, reach: FAR }));
	const letters = allMatches(LETTER, words).map((match) => ({ match, reach: NEAR }));
	for (const { match, reach } of [...verbs, ...letters]) {
		const from = match.index + match[0].length;
		const clause = /^[^.;]{0,160}/u.exec(words.slice(from, from + reach))?.[0] ?? '';
		for (const to of allMatches(reach === FAR ? TO : TO_ONLY, clause)) {
			if (REFERRED.test(clause.slice(0, to.index))) break;
			const at = from + to.index + to[0].length;
			const names = receivers(sentence, at, OPEN.test(to[0]), to.index);
			if (names.length > 0) return names;
		}
	}
	return [];
}

export function receivers(sentence: Sentence, at: number, open: boolean, distance: number): readonly Name[] {
	const owner = listAfter(sentence, at, true);
	const last = owner.at(-1);
	// "vid |nämnden|s sammanträde i mars"
	if (last?.genitive) return MEETING.test(sentence.words.slice(last.span[1])) ? owner : [];
	if (open && owner.length > 0) return owner;
	const bodies = owner.filter(({ kind }) => kind === 'body');
	if (!open && (distance > NEAR || bodies.length > 0)) return distance <= NEAR ? bodies : [];
	// "skickar en skrivelse till |Norrtrafik|": no head word, but a proper name
	const proper = (open ? PROPER : LETTERS).exec(sentence.words.slice(at, at + 140));
	if (!proper || distance > NEAR) return [];
	const value = proper.groups?.['name'] ?? '';
	const end = at + proper[0].length;
	const and = /^\s{1,9}(?:och|samt)(?=\s)/u.exec(sentence.words.slice(end))?.[0];
	return [
		{ value, span: [end - value.length, end], kind: 'outside', genitive: false },
		...(and ? listAfter(sentence, end + and.length) : []),
	];
}
