import { isSameItem, type ItemName, type Verdict } from './meeting-comparison.ts';
import type { DocumentKind, Kind, Stage } from './words.ts';
import { sharedWords } from './word-diff.ts';

/** Words of an item of a kallelse or of the protokoll of its meeting. */
export interface PlacedWords {
	readonly id: string;
	readonly words: string;
	readonly kind: Kind;
	readonly item: ItemName;
}

/** What a kallelse proposed and a person follows: the commitment, with the words as they were proposed. */
export interface Proposal {
	readonly commitmentId: string;
	/** 'Å-2024-0007' */
	readonly number: string;
	/** As it was proposed, under which point of the kallelse. */
	readonly wording: string;
	readonly item: ItemName & { readonly number: string };
}

/** What the protokoll of a meeting may have decided about its kallelse, for one thing that was read in it. */
export interface ProposalChoice {
	/** The one that it seems to be about; null when none is near enough. */
	readonly likely: string | null;
	/** All that are followed from the same item. */
	readonly proposals: readonly Proposal[];
}

/** What became of a point of a kallelse that is followed, as far as the documents tell. */
export interface MeetingAnswer {
	/** The protokoll of the meeting; null while it is not here. */
	readonly protocolId: string | null;
	/** The same item there; null when it is not in it. */
	readonly item: { readonly number: string; readonly verdict: Verdict } | null;
	/** Places in its review of what was read under that item and nobody has answered, from 1. */
	readonly pending: readonly number[];
	/** Numbers of what else is followed from there. */
	readonly commitments: readonly string[];
}

/** Shared words, of all that either has, from which two sentences are taken for the same point. */
const ALIKE_ENOUGH = 0.3;

/**
 * Which proposal each decision of the same meeting is about: id of the decision → id of the proposal. Only within the same
 * item; the words that are most alike first, each used once. What is left is a pair when there is one of each in the item
 * and both are of one kind: then the words have been changed altogether.
 */
export function pairProposals(
	decisions: readonly PlacedWords[],
	proposals: readonly PlacedWords[],
): Map<string, string> {
	const near = decisions
		.flatMap((decision) =>
			proposals
				.filter((proposal) => isSameItem(proposal.item, decision.item))
				.map((proposal) => ({
					decision,
					proposal,
					alike: sharedWords(proposal.words, decision.words),
				})),
		)
		.sort((a, b) => b.alike - a.alike);
	const pairs = new Map<string, string>();
	const taken = new Set<string>();
	const isFree = ({ decision, proposal }: (typeof near)[number]) =>
		!pairs.has(decision.id) && !taken.has(proposal.id);
	const take = ({ decision, proposal }: (typeof near)[number]) => {
		pairs.set(decision.id, proposal.id);
		taken.add(proposal.id);
	};
	for (const one of near) if (one.alike >= ALIKE_ENOUGH && isFree(one)) take(one);
	const left = near.filter(isFree);
	for (const one of left) {
		const rivals = left.filter(
			({ decision, proposal }) => decision === one.decision || proposal === one.proposal,
		);
		if (rivals.length === 1 && one.decision.kind === one.proposal.kind) take(one);
	}
	return pairs;
}

/** A kallelse counts its items in points; what a meeting has decided has a paragraph, also in the words of the kallelse. */
export const isPoint = ({
	documentKind,
	stage,
}: {
	readonly documentKind: DocumentKind;
	readonly stage: Stage;
}) => documentKind === 'kallelse' && stage === 'proposed';
