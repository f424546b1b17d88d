import type { Evidence } from '../../../domain/evidence.ts';
import type { PlainDate } from '../../../domain/plain-date.ts';
import type { EvidenceTable } from '../../database/follow-tables.ts';
import type { Db } from '../../database/open.ts';

/** What shows that a commitment is carried out, as it was on a day, oldest first. */
export async function listEvidence(db: Db, commitmentId: string, per: PlainDate): Promise<Evidence[]> {
	const rows = await db
		.selectFrom('evidence')
		.selectAll()
		.where('commitment_id', '=', commitmentId)
		.where('from_date', '<=', per)
		.where('to_date', '>', per)
		.orderBy('from_date')
		.orderBy('recorded_at')
		.orderBy('id')
		.execute();
	return rows.map(toEvidence);
}

/** The bytes of a file that stands beside a commitment, with its name; null when there is none, or it was taken away. */
export async function findEvidenceFile(
	db: Db,
	numberKey: number,
	evidenceId: string,
	today: PlainDate,
): Promise<{ fileName: string; mediaType: string; bytes: Uint8Array; commitmentId: string } | null> {
	const row = await db
		.selectFrom('evidence as e')
		.innerJoin('evidence_bytes as b', 'b.evidence_id', 'e.id')
		.innerJoin('commitments as c', 'c.id', 'e.commitment_id')
		.select(['e.file_name', 'e.media_type', 'b.bytes', 'c.id'])
		.where('e.id', '=', evidenceId)
		.where('c.number_key', '=', numberKey)
		.where('e.to_date', '>', today)
		.executeTakeFirst();
	if (!row) return null;
	const { file_name: fileName, media_type: mediaType, bytes, id: commitmentId } = row;
	return {
		...{ fileName: fileName ?? 'underlag', mediaType: mediaType ?? 'application/octet-stream' },
		...{ bytes, commitmentId },
	};
}

const toEvidence = (row: EvidenceTable): Evidence => ({
	...{ id: row.id, kind: row.kind, label: row.label, url: row.url, date: row.from_date, actor: row.actor },
	file:
		row.kind === 'file'
			? {
					...{ fileName: row.file_name ?? '', mediaType: row.media_type ?? '' },
					...{ size: row.size ?? 0, sha256: row.sha256 ?? '' },
				}
			: null,
});
