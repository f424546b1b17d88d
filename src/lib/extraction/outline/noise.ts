import type { Line } from '../text/lines.ts';
import type { OutlineLine } from './outline.ts';
import { ALONE, repeatedLines } from './repeated-lines.ts';
import { isSectionHeading } from './sections.ts';
import { latin } from '../text/latin.ts';
import { once } from '../text/once.ts';
import { anyCase, sameCase } from '../text/wordings.ts';

/**
 * Lines that belong to the paper and not to the text: page numbers, signature rows, running headers.
 * They are only marked, in place; the text itself is not altered, so that every span still fits.
 */
export function markNoise(lines: readonly Line[]): readonly OutlineLine[] {
	const { numbers, counts } = repeatedLines(lines);

	// The meeting's day stands on each page; the days of a table differ.
	const days = new Map<string, number>();
	for (const { text } of lines) if (isDayAlone(text)) days.set(text, (days.get(text) ?? 0) + 1);

	const isHeader = once(isRunningHeader);
	for (let i = 0; i < lines.length; i++) {
		const { text } = lines[i]!;
		if (text === '' || text.length > LONGEST) continue;
		const often = isDayAlone(text) ? days.get(text)! : counts[numbers[i]!]!;
		lines[i]!.noise =
			(MAY_BE[text.charCodeAt(0)] === 1 && ALWAYS.test(text)) || (often >= 3 && isHeader(text));
	}
	markNeighbours(lines, numbers, counts);
	return lines;
}

const LONGEST = 160;

const isDayAlone = (text: string) => text.length === 10 && /^\d{4}-\d\d-\d\d$/.test(text);

/** Looked at first, by its code: the sign that the long pattern below may begin with. */
const MAY_BEGIN = latin(/[|_.…\s\dOJPSUDThs§]/);
const MAY_BE = Uint8Array.from({ length: 0x3100 }, (_, code) =>
	Number(MAY_BEGIN.test(String.fromCharCode(code))),
);

/** "Justerandes signatur  Utdragsbestyrkande", "12 (34)", "Sida 3 av 9", "Transaktionsidentitet: B79…", "________". */
const ALWAYS = anyCase`
	^[|_.…\s]*(?:(?:(?:Ordf(?:öranden?s?|\.)?|Just(?:erandes?|erare(?:n?s)?|\.)?|
	Protokollsjusterare(?:n?s)?|Sekr(?:eterare(?:n?s)?|\.)?)\s+sign(?:atur|\.)?|Utdragsbestyrkande|
	Utdragets riktighet bestyrks|Justerare(?!\s+sign)|Sign(?:atur)?)(?![a-zåäö])[|_.…:\s]*)+$|
	^(?!(?:19|20)\d\d$)(?:Sid(?:a|an|nr)?\.?:?\s*)?\d{1,4}\s*(?:\(\s?\d{1,4}\s?\)|av\s?\d{1,4}|
	\/\s?\d{1,4})?$|^(?:Det här|Detta) dokument(?:et)? är (?:digitalt|elektroniskt)
	\ |^Transaktions?(?:identitet|id|nyckel)|^Signerat\s+\d|^https?:\/\/\S+$|
	^§ ?\d{1,4},? ?\(?forts(?:ättning|\.)?(?: från (?:föregående|förra) sida)?\)?$|^[_.…][_.…\s]{2,}$
`;

/** Words that a header at the top of each page is made of. */
const HEADER_WORD = anyCase`
	protokoll|sammanträde|kommun|nämnd|styrelse|fullmäktige|utskott|beredning|direktion|delegation|
	kommitté|råd(?:et)?$|kallelse|datum|sida|föredragningslista|^\d{4}-\d\d-\d\d$
`;

/** A header names and dates; it says nothing: no other small words, no colon or full stop at the end. */
const ONLY_NAMES = sameCase`
	^(?:(?:[^\p{Ll}\s]\S*|och|för|nr|den|i|av|sid|sida|kommun|kommuns|stad|stads|region|protokoll|
	\p{Ll}*protokoll|kallelse|datum|\p{Ll}*(?:nämnd|nämnden|utskott|utskottet|fullmäktige|styrelsen?|
	beredning|beredningen)|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|
	december)(?:\s+|$)){1,14}$
`;
const SAYS_SOMETHING = anyCase`
	[.:;]$|§|beslut|förslag|expedieras|skickas|yrkand|reservation|anteckning|^handling|justerad|^Ärende|
	^Information|^Bilag
`;

/** "Gemensam nämnd för hjälpmedel i Norra länet"; not "Nämnden för kultur har tagit del av …", however often it stands. */
const ORGAN_FOR = sameCase`
	^(?!.* (?:har|tar|ger|är|ska|beslutar|antecknar|noterar|godkänner|antar|fastställer|bifaller|avslår|
	utser|uppdrar|överlämnar|lämnar|föreslår|ställer|tackar|tillstyrker|yttrar|anser|återremitterar)
	(?: |$))(?:Gemensam(?:ma)? nämnd(?:en)?|Nämnden|Styrelsen|Direktionen|Förbundsdirektionen|Utskottet|
	Rådet) för [\p{L}&, -]{2,80}$
`;

const isRunningHeader = (text: string) =>
	text.length <= 110 &&
	HEADER_WORD.test(text) &&
	// "Beredning" names an organ, and what went before a beslut.
	!isSectionHeading(text) &&
	(((ONLY_NAMES.test(text) || ORGAN_FOR.test(text)) && !SAYS_SOMETHING.test(text)) ||
		/^(?:Sammanträdesdatum|Datum):?\s[\d-]{8,12}$/.test(text));

/** A short line that stands beside noise nearly every time is a part of the header: "Vård- och / omsorgsnämnden". */
function markNeighbours(lines: readonly Line[], numbers: Int32Array, counts: readonly number[]) {
	const beside = new Int32Array(counts.length);
	const shy = ({ text }: Line) => text.length <= 40 && !SAYS_SOMETHING.test(text);
	const isNoise = (i: number) => lines[i]?.noise === true;
	const touches = (i: number) =>
		isNoise(i - 1) || isNoise(i + 1) || (lines[i + 1]?.text === '' && isNoise(i + 2));
	for (let i = 0; i < lines.length; i++) {
		const number = numbers[i]!;
		if (counts[number]! >= 4 && !lines[i]!.noise && touches(i) && shy(lines[i]!)) beside[number]!++;
	}
	for (let i = 0; i < lines.length; i++) {
		const number = numbers[i]!;
		if (number !== ALONE && beside[number]! >= 0.8 * counts[number]!) lines[i]!.noise = true;
	}
}
