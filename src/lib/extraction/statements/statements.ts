import type { SourceSpan } from '../../domain/source-span.ts';
import type { Block, Outline, OutlineItem, Section } from '../outline/outline.ts';
import { decisiveSections, isAllUnderBeslut, named } from './decisive-sections.ts';
import { afterLead, readLead } from './leads.ts';
import { goesOn, ofBlock } from './of-block.ts';
import { decidedInText } from './running-text.ts';
import { measuresOf } from './measures.ts';
import { movedIn, takesUpMotion } from './motions.ts';
import { givesToPoints, isTaskOverPoints, partedAtLast, saysAll, taskOver } from './points.ts';
import { namesItself, stageOf } from './stage.ts';
import { quotedRules } from './quoted-rules.ts';
import { NO_LEAD, wordsOf, type Lead, type Origin, type Setting, type Statement } from './statement.ts';
import { takesUpProposal, takesUpProposalWithMore } from './take-up.ts';
import { latin } from '../text/latin.ts';

/** All that is decided or proposed in a document, sentence by sentence, in order. */
export const statementsOf = (outline: Outline): Statement[] =>
	outline.items.flatMap((item) => ofItem(item, outline));

function ofItem(item: OutlineItem, outline: Outline): Statement[] {
	const { readable } = outline;
	const { kind, body } = outline.facts;
	const { own, proposals } = decisiveSections(item, kind, body, readable);
	const decided = own.flatMap((section) => ofSection({ readable, body, item, section, origin: 'decision' }));
	const taking =
		proposals.length === 0
			? undefined
			: (decided.find((one) => takesUpProposal(one.text))?.text ?? withMore(readable, own));
	const takesUp = taking !== undefined || (kind === 'protokoll' && isAllUnderBeslut(item, own));
	const proposed = named(proposals, taking ?? '', readable).flatMap((section) => {
		const origin: Origin = takesUp ? 'by-proposal' : 'proposal';
		return takesUp || own.length === 0 ? ofSection({ readable, body, item, section, origin }) : [];
	});
	// "Beslut: Enligt förslag" under text that is all there is of a förslag.
	const rests = proposals.length === 0 && decided.every((one) => takesUpProposal(one.text));
	const given = rests && kind === 'protokoll' ? withoutHeading(item, outline) : [];
	const tasks = own.length + proposals.length === 0 ? underTaskTitle(item, outline) : [];
	const motion = decided.find((one) => takesUpMotion(one.text))?.text;
	const moved = motion === undefined ? [] : movedIn(readable, item, motion);
	const statements = [
		// "Enligt förslaget" with no förslag to be found is all that is known of the beslut.
		...decided.filter((one) => proposed.length + given.length === 0 || !takesUpProposal(one.text)),
		...proposed,
		...given,
		...tasks,
		...moved,
	].filter(({ span: [at] }) => !outline.taskTables.some(({ span: [from, to] }) => from <= at && at < to));
	return [...statements, ...measuresOf(readable, item, statements)].sort((a, b) => a.span[0] - b.span[0]);
}

/** "Nämnden beslutar enligt förslaget med följande tillägg:" */
const withMore = (readable: string, sections: readonly Section[]) =>
	sections
		.flatMap(({ blocks }) => blocks)
		.map(({ span }) => wordsOf(readable, span))
		.find(takesUpProposalWithMore);

/** A § of nothing but text decides where it gives a task in so many words: "Gatuenheten får i uppdrag att …". */
function withoutHeading(item: OutlineItem, { readable, facts, isTold }: Outline): Statement[] {
	return item.sections
		.filter((section) => section.kind === 'head')
		.flatMap((section) => {
			const blocks = decidedInText(readable, section, { body: facts.body, isTold });
			return ofSection({
				readable,
				body: facts.body,
				item,
				section: { ...section, blocks },
				origin: 'decision',
			});
		});
}

/** "§ 9 Uppdrag till direktören" over a list of what that is: the title is the lead of each. */
function underTaskTitle(item: OutlineItem, { readable, facts }: Outline): Statement[] {
	if (!TASKS_FOR.test(item.title)) return [];
	const at = readable.indexOf(item.title, item.span[0]);
	const title = { text: `${item.title.replace(/:$/, '')}:`, span: at < 0 ? null : spanFrom(at, item.title) };
	return item.sections
		.filter(({ kind }) => kind === 'head')
		.flatMap((section) => ofSection({ readable, body: facts.body, item, section, origin: 'decision' }))
		.map((one) => (one.lead.text === '' ? { ...one, lead: title } : one));
}
const TASKS_FOR = latin(/^uppdrag (?:till|åt) (?:\p{L}+ ){0,3}?\p{L}{4,40}:?$/iu);
const spanFrom = (at: number, words: string): SourceSpan => [at, at + words.length];

interface Source {
	readonly readable: string;
	readonly body: string | null;
	readonly item: OutlineItem;
	readonly section: Section;
	readonly origin: Origin;
}

/** The sentences of a section, each with its lead; a lead over a list goes for all its points. */
function ofSection({ readable, body, item, section, origin }: Source): Statement[] {
	const found: Statement[] = [];
	let lead: Lead = NO_LEAD;
	let stage = stageOf(origin, section.heading, null, body);
	// "Förslag till beslut i kommunfullmäktige" under a beslut: the organ proposes, another one decides.
	if (origin === 'decision' && section.kind === 'proposal') stage = 'proposed';
	let listed = false;
	let task: Lead | null = null;
	let base: { lead: Lead; marker: string } | null = null;
	const wordsOfBlocks = section.blocks.map((block) => wordsOf(readable, block.span));
	const quoted = quotedRules(section.blocks, wordsOfBlocks);
	/** The last sentence of a block as a lead; what stands before it is said by itself. */
	const lastOf = (setting: Setting): Lead => {
		const { before, last } = partedAtLast(readable, setting.block);
		if (before) {
			found.push(...ofBlock(readable, { ...setting, block: before }, body));
		}
		return { span: last, text: wordsOf(readable, last) };
	};
	for (let i = 0; i < section.blocks.length; i++) {
		const [block, words] = [section.blocks[i]!, wordsOfBlocks[i]!];
		if (quoted.has(block)) continue;
		if (base && sameForm(block.marker, base.marker)) {
			lead = base.lead;
			base = null;
		}
		if ((givesToPoints(words) || isTaskOverPoints(words)) && section.blocks[i + 1]?.marker) {
			if (block.marker) base = { lead, marker: block.marker };
			const over = { item, section, block, origin, lead, stage };
			lead = lastOf(over);
			listed = true;
			if (lead.span && isTaskOverPoints(lead.text))
				found.push(...ofBlock(readable, { ...over, block: { ...block, span: lead.span } }, body));
			continue;
		}
		const over = readLead(words);
		if (over && over.length >= words.length) {
			// What the points rest on is said once, over them.
			if (over.decides) {
				const text = words.replace(/:$/, '');
				const stage = stageOf(origin, words, over.stage, body);
				found.push({ item, section, block, origin, lead, stage, span: block.span, text, place: 0 });
			}
			// "4. Kontoret får i uppdrag att … Styrelsen föreslår att fullmäktige beslutar:": a point, and then a lead.
			lead = block.marker
				? lastOf({ item, section, block, origin, lead, stage })
				: { span: block.span, text: words };
			if (section.kind !== 'proposal' || origin !== 'decision' || namesItself(words, body))
				stage = stageOf(origin, words, over.stage, body);
			continue;
		}
		if (words.endsWith(':') && block.marker === null && words.length < 200)
			lead = { span: block.span, text: words };
		// A paragraph after a list of tasks is none of them.
		if (listed && block.marker === null && section.blocks[i - 1]?.marker) [lead, listed] = [NO_LEAD, false];
		const hangs = task !== null && block.marker === 'att' && !saysAll(words);
		const setting = { item, section, block, origin, lead: hangs ? task! : lead, stage };
		if (block.marker !== 'att') task = taskIn(readable, block, words);
		for (const one of ofBlock(readable, setting, body, { words, lead: over })) found.push(one);
		// "Nämnden föreslår fullmäktige att … / att …": the clauses under the first are proposed too.
		const on = over !== null && (goesOn(over, words) || section.blocks[i + 1]?.marker === 'att');
		if (over?.stage === 'proposed' && !block.marker && on) stage = stageOf(origin, words, over.stage, body);
	}
	return found;
}

/** "|Nämnden uppdrar åt kontoret att| räkna bojarna", over more clauses. */
function taskIn(readable: string, block: Block, words: string): Lead | null {
	const length = taskOver(words);
	if (length === 0) return null;
	return { span: [block.span[0], afterLead(readable, block.span, length)], text: words.slice(0, length) };
}

const sameForm = (a: string | null, b: string) =>
	a !== null && /\d/.test(a) === /\d/.test(b) && LETTER.test(a) === LETTER.test(b);

const LETTER = latin(/\p{L}/u);
