import type { MeetingFacts } from '../../domain/reading.ts';
import type { DocumentKind } from '../../domain/words.ts';
import { dateRangeOf } from './date-range.ts';
import { datesIn } from './dates.ts';
import type { Layout } from './items.ts';
import type { OutlineItem, OutlineLine } from './outline.ts';
import { latin } from '../text/latin.ts';
import { once } from '../text/once.ts';
import { BRIEFLY } from './web-headings.ts';

export interface FactSources {
	readonly lines: readonly OutlineLine[];
	readonly readable: string;
	readonly items: readonly OutlineItem[];
	readonly layout: Layout;
}

/** Who met and when, as far as the document says so. */
export function readMeetingFacts(sources: FactSources): MeetingFacts {
	const kind = kindOf(sources);
	const body = bodyOf(sources, kind);
	const date = kind === 'other' ? null : dateOf(sources);
	const dateRange = date === null && kind !== 'other' ? dateRangeOf(sources.readable, sources.items) : null;
	return { kind, body, date, dateRange };
}

/** Lines before the first item, at most this many. */
const HEAD = 120;

function headOf({ lines, items, layout }: FactSources): OutlineLine[] {
	if (layout === 'letter') return lines.slice(0, 25);
	const first = items[0]?.span[0] ?? Infinity;
	const end = lines.findIndex((line) => line.span[0] >= first);
	return lines.slice(0, Math.min(HEAD, end < 0 ? HEAD : end + 1));
}

function kindOf(sources: FactSources): DocumentKind {
	if (sources.layout === 'none' || sources.layout === 'letter') return 'other';
	if (sources.layout === 'web') return 'protokoll';
	const head = headOf(sources).slice(0, 40);
	const says = (word: RegExp) => head.some((line) => word.test(line.text));
	if (says(/^(?:Kallelse|Underrättelse)|kallas (?:härmed )?till (?:sammanträde|möte)/i)) return 'kallelse';
	// The list of matters stands first in minutes too.
	if (says(/^(?:Föredragningslista|Dagordning|Ärendelista)/i) && !says(OF_MINUTES)) return 'kallelse';
	const minutes =
		sources.layout === 'paragraphs' || says(/^(?:Sammanträdes)?protokoll(?:$|[\s(])|^Minnesanteckningar/i);
	return minutes ? 'protokoll' : 'kallelse';
}

/** Minutes say what they are, or who adjusts them and when. */
const OF_MINUTES =
	/sammanträdesprotokoll|^Protokoll(?:$|[\s(])|^Justeringens |^Utse(?:s|dda?) att justera|^Justerat /i;

/** "Tekniska nämnden", "Kommunstyrelsens arbetsutskott", "Nämnden för Förskola & Grundskola" and nothing more. */
const BODY = latin(
	/^(?:(?:Kommunstyrelsens|Kommunfullmäktiges|\p{Lu}[\p{L}-]*(?:nämndens|styrelsens)|Nämnden för [\p{L}&, -]{2,50}s) [\p{L}-]*(?:utskott|beredning|presidium|råd)(?:et|en)?|(?:\p{Lu}[\p{L}&,-]*(?: (?:och|för|samt|i|\p{L}[\p{L}&,-]*)){0,5} )?[\p{L}-]*(?:nämnden|fullmäktige|styrelsen|utskottet|beredningen|direktionen|delegationen|kommittén|stämman|(?<![Oo]m|[Ff]ör|[Ss]am)rådet)|(?:Nämnden|Rådet|Beredningen|Delegationen|Utskottet|Styrelsen|Kommittén|Gemensam(?:ma)? nämnd(?:en)?) för [\p{L}&, -]{2,60}|(?:Direktionen|Delegationen|Rådet)|\p{Lu}\p{L}*nämnden? \p{Lu}\p{L}+|Fullmäktige|\p{Lu}[\p{L}-]*nämnd)$/u,
);

function bodyOf(sources: FactSources, kind: DocumentKind): string | null {
	const counts = new Map<string, number>();
	const add = (name: string, weight: number) => counts.set(name, (counts.get(name) ?? 0) + weight);
	const head = headOf(sources).length;
	const { lines } = sources;
	const named = once(bodyName);
	const brief = lines.slice(0, 12).find((line) => BRIEFLY.test(line.text));
	const teller = brief && TOLD_BY.exec(brief.text)?.[1];
	if (teller) return teller[0]!.toUpperCase() + teller.slice(1);
	for (let i = 0; i < lines.length; i++) {
		const line = lines[i]!;
		if ((!line.noise && i >= head) || line.text.length > 90) continue;
		const next = lines[i + 1];
		const goesOn = next && next.text.length < 60 && STARTS_SMALL.test(next.text);
		const name = (goesOn ? named(`${line.text} ${next.text}`) : null) ?? named(line.text);
		if (name) add(name, 1);
	}
	if (counts.size === 0 && kind !== 'other')
		for (const item of sources.items)
			for (const section of item.sections)
				if (section.kind === 'decision')
					for (const block of section.blocks.slice(0, 1)) {
						const words = sources.readable
							.slice(...block.span)
							.slice(0, 200)
							.replace(/\s+/g, ' ');
						const lead = /^(.{5,80}?) (?:beslutar|beslut)(?:$|[ :])/.exec(words)?.[1];
						const name = lead ? bodyName(lead) : null;
						if (name) add(name, 1);
					}
	return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** "Beslut i korthet från kommunstyrelsen 12 mars 2024" */
const TOLD_BY = latin(
	/(?:från|av|[–-]) ((?:[\p{L}-]+ (?:och )?){0,3}?[\p{L}-]*(?:nämnden|styrelsen|fullmäktige|utskottet))(?!\p{L})/iu,
);

const STARTS_SMALL = latin(/^\p{Ll}/u);
const LABEL = latin(/^(?:Datum|Diarienr|Dnr|Organ|Nämnd|Instans)(?!\p{L}):?\s*[\d-]*\s*/iu);
const BEFORE_BODY = latin(
	/^(?:(?:\d{1,3}|\d{4}-\d\d-\d\d|Protokoll|SAMMANTRÄDESPROTOKOLL|\p{Lu}\p{L}+ (?:Stad|stad|kommun|KOMMUN))\s+){1,4}/u,
);

/** The organ that a line names: alone, after the municipality's name or a date, before "protokoll". */
function bodyName(line: string): string | null {
	if (!/nämnd|styrelse|fullmäktige|utskott|beredning|direktion|delegation|kommitté|stämma|råd/i.test(line))
		return null;
	const plain = line
		.replace(/\s+/g, ' ')
		.replace(
			/^(?:Kallelse till|Föredragningslista för|Protokoll (?:fört )?vid (?:sammanträde|möte) med)\s+/i,
			'',
		)
		.replace(/ den \d{1,2} [a-zåäö]+ \d{4}$/, '')
		.replace(LABEL, '')
		.replace(BEFORE_BODY, '')
		.replace(/^(?:från|för) (?=[a-zåäö])/, '')
		.replace(
			/,? (?:protokoll|sammanträdesprotokoll|kallelse|\d{4}-\d\d-\d\d|sammanträdesdatum \d{0,3}|sammanträdesdatum)(?: \d{1,3}(?: ?\(\d{1,3}\))?| \[\d{1,4}\])?$/i,
			'',
		)
		.trim();
	const small = IN_CAPITALS.test(plain) ? plain.toLowerCase() : plain;
	const name = small.charAt(0).toUpperCase() + small.slice(1);
	return BODY.test(name) ? name : null;
}

/** "TEKNIK- OCH SERVICENÄMNDEN" */
const IN_CAPITALS = /^[A-ZÅÄÖ][A-ZÅÄÖ, -]{7,80}$/;

/** "Kommunfullmäktige   2023-09-25", "Socialnämnden 2024-05-22   12 (40)": the organ and its day, nothing more. */
function isHeadWithDate(line: string): boolean {
	const organ = ORGAN_AND_DAY.exec(line)?.[1];
	return organ !== undefined && bodyName(organ) !== null;
}

const ORGAN_AND_DAY =
	/^(.{5,80}?),?\s+(?:den )?(?:\d{4}-\d\d-\d\d|\d{1,2} [a-zåäö]{3,9} \d{4})(?:\s+(?:Sid(?:a|an)?\.?\s*)?\d{1,4}(?: ?\(\d{1,4}\)| av \d{1,4})?|\s\[\d{1,4}\])?$/i;

const LABELLED =
	/^(?:.{3,140}> (?=Sammanträde ))?(?:Sammanträdesdatum|Mötesdatum|Datum|Sammanträde|Tid|Plats och tid|Sammanträdestid|Protokoll|Sammanträdesprotokoll|Kallelse)(?:$|[\s:.])/i;
/** "Nämnden kallas till sammanträde torsdagen den 7 februari 2024": not the day the kallelse was written. */
const CALLED = /kallas (?:härmed )?till (?:sammanträde|möte)/i;
const CALLED_TO = 1000;
const LONE = latin(/^(?:\d{4}-\d\d-\d\d|(?:\p{L}+dagen? )?(?:den )?\d{1,2} \p{L}+ \d{4})(?:[ ,].{0,40})?$/iu);

function dateOf(sources: FactSources): string | null {
	const { lines } = sources;
	const counts = new Map<string, number>();
	const head = headOf(sources).length;
	for (let i = 0; i < lines.length; i++) {
		const line = lines[i]!;
		if ((!line.noise && i >= head) || line.text.length > 140 || !/\d{4}/.test(line.text)) continue;
		const even = line.text.replace(/\s+/g, ' ');
		const labelled =
			LABELLED.test(line.text) || (LABELLED.test(lines[i - 1]?.text ?? '') && even.length < 40);
		const drawnUp = /upprätta|anslag|justerad|justering|signerat/i.test(
			`${lines[i - 1]?.text ?? ''} ${line.text}`,
		);
		const called = CALLED.test(line.text) || CALLED.test(lines[i - 1]?.text ?? '') || BRIEFLY.test(line.text);
		if (drawnUp || !(called || labelled || LONE.test(even) || isHeadWithDate(line.text))) continue;
		const weight = called ? CALLED_TO : labelled ? 3 : 1;
		for (const { date } of datesIn(line.text, [0, line.text.length]).slice(0, 1))
			counts.set(date, (counts.get(date) ?? 0) + weight);
	}
	return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
