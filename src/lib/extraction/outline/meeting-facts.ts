import type { MeetingFacts } from '../../domain/reading.ts';
import type { DocumentKind } from '../../domain/words.ts';
import { dateRangeOf } from './date-range.ts';
import { datesIn } from './dates.ts';
import { headOf, kindOf, type FactSources } from './document-kind.ts';
import { latin } from '../text/latin.ts';
import { once } from '../text/once.ts';
import { begins, SMALL } from '../text/signs.ts';
import { BRIEFLY } from './web-headings.ts';
import { anyCase, sameCase, wordings } from '../text/wordings.ts';

/** Who met and when, as far as the document says so. */
export function readMeetingFacts(sources: FactSources): MeetingFacts {
	const kind = kindOf(sources);
	const body = bodyOf(sources, kind);
	const day = dateOf(sources);
	// A letter is written before the meeting that it is for.
	if (kind === 'other')
		return { kind, body, date: null, dateRange: day === null ? null : { from: day, to: null } };
	const dateRange = day === null ? dateRangeOf(sources.readable, sources.items) : null;
	return { kind, body, date: day, dateRange };
}

/** "Tekniska nämnden", "Kommunstyrelsens arbetsutskott", "Nämnden för Förskola & Grundskola" and nothing more. */
const BODY = sameCase`
	^(?:(?:Kommunstyrelsens|Kommunfullmäktiges|\p{Lu}[\p{L}&,-]*(?: (?:och|samt) [\p{L}-]+)?
	(?:nämndens|styrelsens)|Nämnden för [\p{L}&, -]{2,50}s) [\p{L}-]*(?:utskott|beredning|presidium|råd)
	(?:et|en)?|(?:\p{Lu}[\p{L}&,-]*(?: (?:och|för|samt|i|\p{L}[\p{L}&,-]*)){0,5} )?[\p{L}-]*(?:nämnden|
	fullmäktige|styrelsen|utskottet|beredningen|direktionen|delegationen|kommittén|stämman|
	(?<![Oo]m|[Ff]ör|[Ss]am)rådet)|(?:Nämnden|Rådet|Beredningen|Delegationen|Utskottet|Styrelsen|
	Kommittén|Gemensam(?:ma)? nämnd(?:en)?) för [\p{L}&, -]{2,60}|(?:Direktionen|Delegationen|Rådet)|
	\p{Lu}\p{L}*nämnden? \p{Lu}\p{L}+|Fullmäktige|\p{Lu}[\p{L}-]*(?: stadsdels)?nämnd)$
`;

function bodyOf(sources: FactSources, kind: DocumentKind): string | null {
	const brief = sources.lines.slice(0, 12).find((line) => BRIEFLY.test(line.text));
	const teller = brief && TOLD_BY.exec(brief.text)?.[1];
	if (teller) return teller[0]!.toUpperCase() + teller.slice(1);
	const named = [...bodiesNamed(sources)];
	return heaviest(named.length === 0 && kind !== 'other' ? deciders(sources) : named);
}

/** A name or a day, and how much it says that it is told in this way. */
type Told = readonly [words: string, weight: number];

/** What is told most, of like weight the first; null where nothing is told. */
function heaviest(told: Iterable<Told>): string | null {
	const weights = new Map<string, number>();
	for (const [words, weight] of told) weights.set(words, (weights.get(words) ?? 0) + weight);
	return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** The places of the lines that may tell of the meeting: those of the head, and what stands on every page. */
function* tellingLines(sources: FactSources, longest: number): Generator<number> {
	const head = headOf(sources).length;
	for (const [i, line] of sources.lines.entries())
		if ((line.noise || i < head) && line.text.length <= longest) yield i;
}

function* bodiesNamed(sources: FactSources): Generator<Told> {
	const { lines } = sources;
	const named = once(bodyName);
	for (const i of tellingLines(sources, 120)) {
		const { text } = lines[i]!;
		const next = lines[i + 1];
		const goesOn = next && next.text.length < 60 && begins(next.text, SMALL);
		const name = (goesOn ? named(`${text} ${next.text}`) : null) ?? named(text);
		if (name) yield [name, 1];
	}
}

/** Whoever "beslutar" in the first words of a beslut: "Direktionen beslutar att", "DIREKTIONEN BESLUTAR". */
function* deciders({ items, readable }: FactSources): Generator<Told> {
	for (const { kind, blocks } of items.flatMap((item) => item.sections)) {
		if (kind !== 'decision' || !blocks[0]) continue;
		const first = readable
			.slice(...blocks[0].span)
			.slice(0, 200)
			.replace(/\s+/g, ' ');
		const name = bodyName(/^(.{5,80}?) (?:beslutar|beslut)(?:$|[ :])/i.exec(first)?.[1] ?? '');
		if (name) yield [name, 1];
	}
}

const TOLD_BY = wordings`
	"Beslut i korthet från kommunstyrelsen 12 mars 2024"
	(?:från|av|[–-]) ((?:[\p{L}-]+ (?:och )?){0,3}?[\p{L}-]*(?:nämnden|styrelsen|fullmäktige|
	utskottet))\>
`;

const LABEL = latin(/^(?:Datum|Diarienr|Dnr|Organ|Nämnd|Instans)(?!\p{L}):?\s*[\d-]*\s*/iu);
const BEFORE_BODY = latin(
	/^(?:(?:\d{1,3}|\d{4}-\d\d-\d\d|Protokoll|SAMMANTRÄDESPROTOKOLL|\p{Lu}\p{L}+ (?:Stad|stad|kommun|KOMMUN))\s+){1,4}/u,
);

/** "Kallelse till sammanträde med |byggnadsnämnden" */
const KIND_OF_PAPER = anyCase`
	^(?:Kallelse(?: till (?:sammanträde|möte) med| till)?|Information från|Föredragningslista för|
	Protokoll (?:fört )?vid (?:sammanträde|möte) med)\s+
`;

/** "Byggnadsnämnden| protokoll nr 3/2024 2 (14)" */
const AFTER_NAME = anyCase`
	,? (?:protokoll|sammanträdesprotokoll|kallelse|\d{4}-\d\d-\d\d|sammanträdesdatum(?: [\d-]{1,10})?)
	(?: nr \d{1,3}\/\d{2,4})?(?: \d{1,3}(?: ?\(\d{1,3}\))?| \[\d{1,4}\])?$
	| \d{1,3} ?\(\d{1,3}\)$
`;

/** The organ that a line names: alone, after the municipality's name or a date, before "protokoll", or in the path of a page of the web. */
function bodyName(line: string): string | null {
	if (NO_NAME.test(line)) return null;
	if (!/nämnd|styrelse|fullmäktige|utskott|beredning|direktion|delegation|kommitté|stämma|råd/i.test(line))
		return null;
	const plain = line
		.replace(/\s+/g, ' ')
		.replace(/^.{3,80} > (?=[^>]{5,60} > )| > [^>]+$/g, '')
		.replace(KIND_OF_PAPER, '')
		.replace(/ (?:den )?\d{1,2} [a-zåäö]+ \d{4}$/, '')
		.replace(LABEL, '')
		.replace(BEFORE_BODY, '')
		.replace(/^(?:från|för) (?=[a-zåäö])/, '')
		.replace(/ Datum(?: Sida?)?$/, '')
		.replace(/,? (?:sammanträdes)?protokoll (?=\d{4}-\d\d-\d\d)/i, ' ')
		.replace(AFTER_NAME, '')
		.trim();
	const small = IN_CAPITALS.test(plain) ? plain.toLowerCase() : plain;
	const name = small.charAt(0).toUpperCase() + small.slice(1);
	return BODY.test(name) ? name : null;
}

/** "Ärenden till fullmäktige", "Mer om nämnden": the organ is not who met. */
const NO_NAME = anyCase`
	^(?:Ärenden|Beslut|Mer|Sammanträde) | (?:föreslår|beslutade|beslutar|förklarar|noterar|antecknar|
	antar|godkänner|ger|har|tar|ska|överlämnar|ställer)(?: |$)
`;

/** "TEKNIK- OCH SERVICENÄMNDEN" */
const IN_CAPITALS = /^[A-ZÅÄÖ][A-ZÅÄÖ, -]{7,80}$/;

/** "Kommunfullmäktige   2023-09-25", "Socialnämnden 2024-05-22   12 (40)": the organ and its day, nothing more. */
function isHeadWithDate(line: string): boolean {
	const organ = ORGAN_AND_DAY.exec(line)?.[1];
	return organ !== undefined && bodyName(organ) !== null;
}

const ORGAN_AND_DAY = anyCase`
	^(.{5,80}?),?\s+(?:den )?(?:\d{4}-\d\d-\d\d|\d{1,2} [a-zåäö]{3,9} \d{4})
	(?:\s+(?:Sid(?:a|an)?\.?\s*)?\d{1,4}(?: ?\(\d{1,4}\)| av \d{1,4})?|\s\[\d{1,4}\])?$
`;

const LABELLED = anyCase`
	^(?:.{3,140}> (?=Sammanträde )|.{3,80}\s{3,}(?=(?:Sammanträdes)?protokoll ))?
	(?:Sammanträdesdatum|Mötesdatum|[a-zåäö]{4,20}möte|Datum|Sammanträde|Tid|Plats och tid|
	Sammanträdestid|Protokoll|Sammanträdesprotokoll|Kallelse)(?:$|[\s:.])|^[\p{L}&, -]{4,60}s protokoll
	\ (?:den )?(?=\d)[\da-zåäö -]{6,20}$
`;
/** "Nämnden kallas till sammanträde torsdagen den 7 februari 2024": not the day the kallelse was written. */
const CALLED = /kallas (?:härmed )?till (?:sammanträde|möte)/i;
const CALLED_TO = 1000;
const LONE = latin(/^(?:\d{4}-\d\d-\d\d|(?:\p{L}+dagen? )?(?:den )?\d{1,2} \p{L}+ \d{4})(?:[ ,].{0,40})?$/iu);

const dateOf = (sources: FactSources): string | null => heaviest(daysTold(sources));

function* daysTold(sources: FactSources): Generator<Told> {
	const { lines } = sources;
	for (const i of tellingLines(sources, 140)) {
		const { text } = lines[i]!;
		if (!/\d{4}/.test(text)) continue;
		const before = lines[i - 1]?.text ?? '';
		const even = text.replace(/\s+/g, ' ');
		if (/upprätta|anslag|justerad|justering|signerat/i.test(`${before} ${text}`)) continue;
		const labelled = LABELLED.test(text) || (LABELLED.test(before) && even.length < 40);
		const called = CALLED.test(text) || CALLED.test(before) || BRIEFLY.test(text);
		if (!(called || labelled || LONE.test(even) || isHeadWithDate(text))) continue;
		const [day] = datesIn(text, [0, text.length]);
		if (day) yield [day.date, called ? CALLED_TO : labelled ? 3 : 1];
	}
}
