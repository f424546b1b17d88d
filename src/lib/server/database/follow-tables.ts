import type { EvidenceKind } from '../../domain/evidence.ts';
import type { Json } from './column-types.ts';

/** What shows that something was done, from one day until it was taken away. The columns of a file are empty for others. */
export interface EvidenceTable {
	id: string;
	commitment_id: string;
	kind: EvidenceKind;
	label: string;
	url: string | null;
	file_name: string | null;
	media_type: string | null;
	size: number | null;
	sha256: string | null;
	from_date: string;
	to_date: string;
	actor: string;
	recorded_at: string;
}

/** What a meeting decided of a proposal of its kallelse: as it was proposed, and how the commitment stood before. */
export interface ProposalDecisionTable {
	commitment_id: string;
	/** The kallelse, and the item and the words there. */
	document_id: string;
	item: string;
	wording: string;
	/** What was read in the protokoll; null where it was decided in no words of its own. */
	suggestion_id: string | null;
	before: Json;
	/** The commitment's version that this gave. */
	version: number;
	actor: string;
	recorded_at: string;
}

export interface FollowTables {
	proposal_decisions: ProposalDecisionTable;
	evidence: EvidenceTable;
	evidence_bytes: { evidence_id: string; bytes: Uint8Array };
}
