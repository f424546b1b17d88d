import type { Db } from '../../database/open.ts';
import { transact } from '../../database/transact.ts';
import { motionVersion, writeMotionSightings } from '../../repositories/motions/motion-index.ts';

/**
 * Goes through documents that were read before motions were looked for, or by older rules, one transaction each.
 * Answers how many. Nothing that a person has answered is touched.
 */
export async function indexOlderMotions(db: Db): Promise<number> {
	const rows = await db
		.selectFrom('documents as d')
		.innerJoin('document_texts as t', 't.document_id', 'd.id')
		.leftJoin('motion_reads as m', 'm.document_id', 'd.id')
		.select(['d.id', 'd.ruleset_version', 'm.version'])
		.where('d.state', '=', 'read')
		.execute();
	const older = rows.filter(({ version, ruleset_version }) => version !== motionVersion(ruleset_version));
	for (const { id } of older) await transact(db, (trx) => writeMotionSightings(trx, id));
	return older.length;
}
