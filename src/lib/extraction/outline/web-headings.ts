import type { SourceSpan } from '../../domain/source-span.ts';
import { opensDecision } from './opening-decision.ts';
import type { OutlineLine } from './outline.ts';
import { isMetaLine, isSectionHeading } from './sections.ts';
import { latin } from '../text/latin.ts';
import { anyCase } from '../text/wordings.ts';

/** A matter of a page that tells what was decided, under a heading without a number. */
export interface WebMatter {
	readonly line: number;
	readonly number: string;
	readonly rest: SourceSpan;
}

/** "Beslut i korthet från kommunstyrelsen 12 mars 2024" over matters with a heading each: numbered in their order. */
export function findWebMatters(lines: readonly OutlineLine[]): WebMatter[] {
	const head = lines.filter((line) => line.text !== '').slice(0, HEAD);
	const told = head.findIndex((line) => BRIEFLY.test(line.text));
	if (told < 0) return [];
	const from = lines.indexOf(head[told]!) + 1;
	const found: WebMatter[] = [];
	for (let i = from; i < lines.length && !END.test(lines[i]!.text); i++)
		if (isTitle(lines, i)) found.push({ line: i, number: String(found.length + 1), rest: lines[i]!.span });
	// Without a heading all of it is one matter.
	return found.length > 0 ? found : [{ line: lines.indexOf(head[0]!), number: '1', rest: head[0]!.span }];
}

const HEAD = 6;
export const BRIEFLY = anyCase`
	beslut(?:en)? i korthet|urval av (?:de )?beslut|sammanfattning av besluten|
	nämndens beslut i korthet|^snabbprotokoll|aktuella beslut|kortfattad information (?:från|om)|
	^(?:det|detta|så|så här|här är vad som) (?:här )?beslut(?:ade|ades)(?![a-zåäö])|
	^(?:i )?korthet från |^nyheter från [a-zåäö -]{3,60}(?:sammanträde|möte)
`;

/** A short line by itself, and text of some length under it before the next. */
function isTitle(lines: readonly OutlineLine[], at: number): boolean {
	const { text, noise } = lines[at]!;
	if (noise || text.length < 4 || text.length > 100 || !TITLE.test(text)) return false;
	if (isMetaLine(text) || isSectionHeading(text) || GROUP.test(text) || FURNITURE.test(text)) return false;
	if (opensDecision(lines, at, 'head', false)) return false;
	if ((lines[at - 1]?.text ?? '') !== '') return false;
	let next = at + 1;
	while (next < lines.length && next < at + 3 && lines[next]!.text === '') next++;
	const under = lines[next]?.text ?? '';
	// What is short and stands alone is the next title, or the caption of a picture has none under it.
	const goesOn = under.length > text.length && (lines[next + 1]?.text ?? '') !== '';
	return isMetaLine(under) || isSectionHeading(under) || goesOn || /[.:;)]$/.test(under);
}

/** "Ärenden till fullmäktige", "Styrelseärenden", "Beslut inför kommunfullmäktige": over several matters. */
const GROUP = latin(/^(?:(?:Övriga )?(?:Ärenden|Beslut) (?:som|inför|till|för|i) |\p{L}{3,20}ärenden$)/iu);

/** What a page of the web says of itself. */
const FURNITURE = anyCase`
	^(?:Publicera(?:d|t)|Senast (?:uppdaterad|ändrad|granskad)|Uppdaterad|
	Sidan (?:uppdaterades|publicerades)|Lyssna|Dela(?: |$)|Skriv ut|Läs (?:mer|också)|Foto|Bild|Taggar|
	Kategori(?:er)?|Tipsa|Hjälpte|Till (?:toppen|sidans topp)|Innehåll på (?:denna )?sida)(?![a-zåäö])
`;

/** Under these no more is told of the meeting. */
const END = anyCase`
	^(?:Kontakt(?:a oss|uppgifter|information)?|Mer information|Läs (?:mer|hela protokollet|
	protokollet)|Relaterad(?:e|t)? [a-zåäö]{4,20}|Nästa (?:möte|sammanträde)|Hittade du|
	Hjälpte informationen|Dela (?:sidan|den här sidan|artikeln)):?\??$
`;

const TITLE = latin(/^\p{Lu}.*[\p{L}\d)”"]$/u);
