import type { DocumentKind } from '../../domain/words.ts';
import type { OutlineItem, Section } from '../outline/outline.ts';
import { latin } from '../text/latin.ts';
import { wordsOf } from './statement.ts';

/**
 * A protokoll is read from its beslut; what was proposed counts only when the beslut takes it up. A förslag that
 * stands after the beslut is what the organ itself proposes to another. Without a beslut the förslag stands.
 */
export function decisiveSections(
	item: OutlineItem,
	kind: DocumentKind,
	body: string | null,
	readable: string,
) {
	const sections = item.sections.filter((section) => section.blocks.length > 0);
	const first = item.sections.findIndex((section) => section.kind === 'decision');
	const ours = [body, ownerOf(item)];
	const all =
		first < 0 || kind === 'kallelse'
			? []
			: item.sections.filter(
					(section, i) =>
						(section.kind === 'decision' && !(kind === 'other' && isUnderProposal(item, i))) ||
						(section.kind === 'proposal' &&
							((i > first && isOwnProposal(item, i) && !isToUs(section.heading, ours)) ||
								isToAnother(section.heading, ours) ||
								asksAnother(section, ours, readable))),
				);
	const own = withoutOthers(all, body, readable);
	const proposals = sections.filter(
		(section) => !all.includes(section) && (section.kind === 'proposal' || section.kind === 'decision'),
	);
	return { own, proposals };
}

/** "Förslag till beslut" and right under it "Kommunstyrelsens beslut": in a letter, what that organ is to decide. */
const isUnderProposal = (item: OutlineItem, at: number) => {
	const above = item.sections[at - 1];
	return above?.kind === 'proposal' && above.blocks.length === 0;
};

/** "Beslut" and, right under it, "Förvaltningens förslag till nämnden:" with no other words: so it was decided. */
export const isAllUnderBeslut = ({ sections }: OutlineItem, own: readonly Section[]) =>
	own.length > 0 &&
	own.every((section) => section.blocks.length === 0) &&
	own.some((section) => sections[sections.indexOf(section) + 1]?.kind === 'proposal');

/** Directly after the beslut, with nothing but another förslag between, and to another organ. */
function isOwnProposal(item: OutlineItem, at: number): boolean {
	for (let i = at - 1; i >= 0; i--) {
		const { kind } = item.sections[i]!;
		if (kind === 'decision') return /fullmäktige|styrelse|nämnd|KF|KS/i.test(item.sections[at]!.heading);
		if (kind !== 'proposal') return false;
	}
	return false;
}

/** "Kommunstyrelsens förslag till kommunfullmäktige" in fullmäktige's own protokoll is what the beslut may take up. */
function isToUs(heading: string, ours: readonly (string | null)[]): boolean {
	const whom = TO_WHOM.exec(heading)?.[1]?.toLowerCase();
	return whom !== undefined && ours.some((name) => name?.toLowerCase() === whom);
}
const TO_WHOM = /s förslag till (?:beslut i )?([a-zåäö -]{5,60}?):?$/i;

/** "Regionstyrelsens förslag till regionfullmäktige" in styrelsen's protokoll, also before what it decides itself. */
function isToAnother(heading: string, ours: readonly (string | null)[]): boolean {
	if (TO_ASSEMBLY.test(heading) && !ours.some((name) => name && /fullmäktige/i.test(name))) return true;
	const [, whose, whom] = TO_ANOTHER.exec(heading) ?? [];
	if (!whose || !whom || !ours.some((name) => name?.toLowerCase() === whose.toLowerCase())) return false;
	return !whom.toLowerCase().includes(whose.toLowerCase());
}

/** "Arbetsutskottets förslag till beslut" over "Kommunstyrelsen beslutar", beside what the utskott decides itself. */
function asksAnother(
	{ heading, blocks }: Section,
	ours: readonly (string | null)[],
	readable: string,
): boolean {
	const whose = WHOSE_PROPOSAL.exec(heading)?.[1]?.toLowerCase();
	const first = blocks[0] ? wordsOf(readable, blocks[0].span).slice(0, 120) : '';
	const who = DECIDER.exec(first)?.[1]?.toLowerCase();
	if (!whose || !who) return false;
	const isOurs = (name: string) => ours.some((own) => own !== null && isSame(own.toLowerCase(), name));
	return isOurs(whose) && !ours.some((own) => own?.toLowerCase() === who);
}

const isSame = (own: string, name: string) => own === name || own.endsWith(` ${name}`);

const WHOSE_PROPOSAL = latin(/^(\p{L}[\p{L}&,/ -]{3,70}?)s förslag(?: till beslut)?:?$/iu);
const DECIDER = latin(/^(\p{Lu}[\p{L}& -]{3,60}?) (?:beslutar|föreslås besluta)(?!\p{L})/u);

/** The organ whose beslut the item holds, in the words of its heading: "Gemensamma nämndens beslut". */
function ownerOf(item: OutlineItem): string | null {
	for (const { kind, heading } of item.sections) {
		const whose = kind === 'decision' && WHOSE.exec(heading)?.[1];
		if (whose) return whose;
	}
	return null;
}

/** "Förslag till beslut i kommunfullmäktige" with nobody's name, beside styrelsen's own beslut: what styrelsen proposes. */
const TO_ASSEMBLY =
	/^(?:Förslag till beslut|Beslutsförslag|Förslag) (?:i|till|för) (?:kommun|region|landstings)?fullmäktige:?$/i;

const TO_ANOTHER = latin(
	/^(\p{Lu}[\p{L} ,&-]{4,70})s förslag till (?:beslut i )?([\p{L} ,&-]*(?:fullmäktige|styrelsen|nämnden|KF|KS))/u,
);

/** "Arbetsutskottets beslut" in styrelsen's protokoll is background, as long as styrelsen's own stands there too. */
function withoutOthers(own: readonly Section[], body: string | null, readable: string): readonly Section[] {
	const ours = own.filter((section) => isOurs(section.heading || inCapitals(section, readable), body));
	return ours.some((section) => section.kind === 'decision') ? ours : own;
}

/** "ARBETSUTSKOTTET BESLUTAR" over the first clause: as a heading it would be "ARBETSUTSKOTTETS BESLUT". */
const inCapitals = ({ blocks }: Section, readable: string) => {
	const first = blocks[0] ? wordsOf(readable, blocks[0].span).slice(0, 90) : '';
	const whose = CAPITALS.exec(first)?.[1];
	return whose ? `${whose} beslut` : '';
};
const CAPITALS = latin(/^(\p{Lu}[\p{Lu}&,/ -]{3,70}) BESLUTAR(?!\p{L})/u);

const WHOSE = latin(/^(\p{L}[\p{L}&,/ -]*?)s? beslut(?!\p{L})/iu);

function isOurs(heading: string, body: string | null): boolean {
	const whose = WHOSE.exec(heading)?.[1]?.toLowerCase();
	if (!whose || body === null || /^protokoll|(?:^|s )förslag/.test(whose)) return true;
	return body.toLowerCase().includes(whose.replace(/(?:et|en)$/, ''));
}

const OWNER = latin(/(?<![\p{L}-])([\p{L}-]+s) förslag/iu);

/** "Enligt arbetsutskottets förslag": of several förslag the one named; all of them when none is. */
export function named(proposals: readonly Section[], taking: string, readable: string): readonly Section[] {
	const owner = OWNER.exec(taking)?.[1]?.toLowerCase();
	if (!owner || proposals.length < 2) return proposals;
	const theirs = proposals.filter(({ heading, blocks }) => {
		const first = blocks[0] ? wordsOf(readable, blocks[0].span).slice(0, 200) : '';
		return `${heading} ${first}`.toLowerCase().includes(owner);
	});
	return theirs.length > 0 ? theirs : proposals;
}
