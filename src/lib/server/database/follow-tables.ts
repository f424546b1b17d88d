import type { EvidenceKind } from '../../domain/evidence.ts';

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

export interface FollowTables {
	evidence: EvidenceTable;
	evidence_bytes: { evidence_id: string; bytes: Uint8Array };
}
