import { ORGAN } from '../lexicon/organs.ts';
import { latin } from '../text/latin.ts';
import { CAPITAL, KIND_OF_SIGN } from '../text/signs.ts';
import { mayBeHeading, type IsOwnHeading } from './document-headings.ts';
import type { OutlineLine } from './outline.ts';
import { anyCase, sameCase } from '../text/wordings.ts';

/**
 * Whether the beslut, which has said something since `from`, is over at this line though no known heading stands here:
 * a paragraph begins that tells about the matter, or the heading of one, or why something was refused.
 */
export function endsDecision(
	lines: readonly OutlineLine[],
	{ from, at, to }: { readonly from: number; readonly at: number; readonly to: number },
	isOwnHeading: IsOwnHeading,
): boolean {
	const { text } = lines[at]!;
	if (isReason(lines, from, at)) return !countsOn(lines, from, at, to);
	if (at === from || !isCapital(text) || /^att /i.test(text) || !standsApart(lines, from, at)) return false;
	return (
		(tells(paragraphAt(lines, at, to)) || isHeadingOfTold(lines, at, to, isOwnHeading)) &&
		!countsOn(lines, from, at, to) &&
		!organGoesOn(lines, from, at, to)
	);
}

/**
 * "Motionen avslås med följande motivering:" and, in quotation marks, why: not what anybody shall do. Why a matter is
 * sent back says what is to be done with it.
 */
function isReason(lines: readonly OutlineLine[], from: number, at: number): boolean {
	if (!QUOTED.test(lines[at]!.text)) return false;
	const last = lastText(lines, from, at);
	if (last < from) return false;
	const { text } = lines[last]!;
	return /motivering(?:en|ar)?[.:]$/.test(text) && !text.includes('återremi');
}
const QUOTED = latin(/^["”“]/);

/** "Vad som har hänt" over "Föreningen har ansökt …"; or over any text, where the document has the heading again and again. */
function isHeadingOfTold(lines: readonly OutlineLine[], at: number, to: number, isOwnHeading: IsOwnHeading) {
	const { text } = lines[at]!;
	if (!mayBeHeading(text)) return false;
	const next = nextText(lines, at + 1, to);
	if (next >= to || !isCapital(lines[next]!.text)) return false;
	return isOwnHeading(text) || tells(paragraphAt(lines, next, to));
}

/** After "14. …" and what is quoted in it stands "15. …": the points of the beslut go on. */
function countsOn(lines: readonly OutlineLine[], from: number, at: number, to: number): boolean {
	let last = 0;
	for (let i = Math.max(from, at - FARTHEST_BACK); i < at; i++)
		last = Number(POINT.exec(lines[i]!.text)?.[1] ?? last);
	if (last === 0) return false;
	const end = Math.min(to, at + FARTHEST);
	for (let i = at; i < end; i++) if (Number(POINT.exec(lines[i]!.text)?.[1]) === last + 1) return true;
	return false;
}

/** "Styrelsen godkänner planen med följande ändring:", what is changed, and then "Styrelsen överlämnar …": it is not over. */
function organGoesOn(lines: readonly OutlineLine[], from: number, at: number, to: number): boolean {
	const organ = ORGAN_DECIDES.exec(lines[nextText(lines, from, at)]!.text)?.[1];
	if (organ === undefined) return false;
	const end = Math.min(to, at + NEAR);
	for (let i = at + 1; i < end; i++) {
		const { text, noise } = lines[i]!;
		if (!noise && lines[i - 1]!.text === '' && ORGAN_DECIDES.exec(text)?.[1] === organ) return true;
	}
	return false;
}

const ORGAN_DECIDES = sameCase`
	^(${ORGAN}) (?:beslutar|godkänner|antar|fastställer|uppdrar|ger|överlämnar|översänder|upphäver|avslår|
	bifaller|förklarar|återremitterar|delegerar|anvisar|avsätter|noterar)\>
`;
const NEAR = 30;

const POINT = /^(\d{1,2})[.)] /;
const FARTHEST = 80;
const FARTHEST_BACK = 400;

const isCapital = (text: string) => (KIND_OF_SIGN[text.charCodeAt(0)]! & CAPITAL) !== 0;

/** A new paragraph, after text of the same section: a page may have ended in the midst of a sentence. */
function standsApart(lines: readonly OutlineLine[], from: number, at: number): boolean {
	const last = lastText(lines, from, at);
	// The sign of a point may stand on a line of its own.
	if (last < from || lines[last]!.text.length < 4) return false;
	const blank = lines.slice(last + 1, at).some(({ text }) => text === '');
	return blank && (!lines[at - 1]!.noise || /[.!?]$/.test(lines[last]!.text));
}

/** The last line of text before `at`; before `from` where none is. */
function lastText(lines: readonly OutlineLine[], from: number, at: number): number {
	let last = at - 1;
	while (last >= from && isBare(lines[last]!)) last--;
	return last;
}

function nextText(lines: readonly OutlineLine[], from: number, to: number): number {
	let at = from;
	while (at < to && isBare(lines[at]!)) at++;
	return at;
}

const isBare = ({ text, noise }: OutlineLine) => text === '' || noise;

/** Enough of a paragraph to hold its first sentence. */
const MOST = 400;

function paragraphAt(lines: readonly OutlineLine[], at: number, to: number): string {
	let words = lines[at]!.text;
	for (let i = at + 1; i < to && words.length < MOST && lines[i]!.text !== ''; i++)
		if (!lines[i]!.noise) words += ` ${lines[i]!.text}`;
	return words;
}

/** Whether the first sentence says how things are or were, and not what shall be. */
function tells(paragraph: string): boolean {
	const first = FIRST_SENTENCE.exec(paragraph)?.[0] ?? paragraph;
	if (OWN_WORDS.test(first)) return false;
	if (WAS_DECIDED.test(first) || RESTS_ON_LAW.test(first)) return true;
	if (ALSO_SHALL.test(first)) return false;
	const decided = DECIDES.exec(first)?.index ?? Infinity;
	// The first verb is that of the main clause: "Av planen framgår att en övning ska hållas."
	const told = TELLS.exec(first)?.index ?? Infinity;
	return told < decided || (decided === Infinity && IS.test(first));
}

const FIRST_SENTENCE = latin(/^.{20,}?(?<!\p{L}\p{L}?)[.!?](?= \p{Lu})/u);

/** "Utskottet vill ha mer information.", "För egen del föreslår nämnden": the organ itself goes on. */
const OWN_WORDS = sameCase`
	^(?:För egen del (?!har)|(?:Därutöver|Vidare|Dessutom) (?!har)|${ORGAN} (?:föreslår|vill|önskar|
	anser|tackar|ställer|stödjer|instämmer|konstaterar|uppmanar|hemställer|avger|lämnar|ger|antar|
	noterar|godkänner|fastställer|bifaller|avslår|anvisar|anslår|avsätter|uppdrar|ålägger|medger|
	förklarar|återremitterar)\>)
`;

/** "Nämnden gav den 6 december 2017 chefen i uppdrag att …", "Planen godkändes 2019-03-02": a day makes it history. */
const WAS_DECIDED = sameCase`
	\<(?:beslutade|beslöt|gav|fick|uppdrog|antog|antogs|godkände|godkändes|fastställde|fastställdes|
	lämnade|behandlade|återremitterade|föreslog|har)\>[^.;]{0,80}(?:(?:19|20)\d\d|§ ?\d)
`;

/** "Enligt reglementet ska nämnden årligen …" */
const RESTS_ON_LAW = sameCase`
	^(?:Enligt|I enlighet med) [^.;]{3,120}\<(?:ska|skall|får|kan|bör|är|har)\>|(?:ska|skall|får)
	\ enligt \p{L}{0,40}(?:lagen|förordningen|balken|reglementet|planen|avtalet|direktiv(?:et|en)|
	föreskrifterna|policyn)\>
`;

/** "Kostnaden beräknas till 2 mnkr och ska tas ur reserven." */
const ALSO_SHALL = latin(/ och (?:ska|skall|finansieras|tas|belastar|uppdrar|ger)(?!\p{L})/u);

/** Verbs of what was and what somebody says; not those of a clause inside: "den som har ansvaret ska …". */
const TELLS = anyCase`
	(?<=\s)(?<!\<(?:som|att|där|när|om|vilket|vilka) (?:inte |redan |nu )?)
	(?:har|hade|var|blev|fick|gav|kom|gick|tog|inkom|föreslog|framgår|innebär|omfattas|bedömer|anser|
	konstaterar|föreslår|informerar|redogör|rapporterar|begär|önskar|vill|yrkar|frågar|följer|fanns|
	kunde|syftar|låg|visar|pekar|uppgår|uppgick|stod|anger|skriver|skrev|hemställer|översänder|
	\p{L}{3,30}(?:ade|ades|ökte|förde|fördes|ställde|ställdes|gärde|gärdes|gjorde|gjordes|byggdes|
	följde|följdes))\>
`;

/** Verbs of what is: they may stand inside what is decided too. */
const IS = anyCase`
	(?<=\s)(?:är|omfattar|avser|finns|saknas|behöver|behövs|kan|måste|ligger|beräknas|står|bör|regleras|
	utgör|består|bedrivs|beskrivs|beställs)\>
`;

/** Verbs of what shall be. */
const DECIDES = anyCase`
	\<(?:ska|skall|beslut(?:ar|ade)|beslöt|uppdra\p{L}{0,6}|uppdrag att|ger|förutsätt\p{L}{0,8}|
	förutsatt|villkor\p{L}{0,8}|beroende av|antas|godkänn\p{L}{0,8}|bifall\p{L}{0,8}|avslå\p{L}{0,3}|
	överlämnas|översänds|fastställs|finansier\p{L}{0,8}|anvisa\p{L}{0,3}|tas (?:ur|från)|
	belasta\p{L}{0,3}|läggs|återremitter\p{L}{0,4}|bordlägg\p{L}{0,4}|noteras|antecknas|utses|
	återrapporter\p{L}{0,6}|återkom\p{L}{0,6}|återförs|senast|först när|uppmana\p{L}{0,3})\>
`;
