import { caseKey } from '../../../domain/case-number.ts';
import { MOTION_RULES, readMotions } from '../../../domain/motion-reading.ts';
import { fromJson } from '../../database/json.ts';
import type { MotionSightingTable } from '../../database/motion-tables.ts';
import type { Trx } from '../../database/transact.ts';

/** By which rules a document that was read by `ruleset` has been searched for motions. */
export const motionVersion = (ruleset: string) => `${MOTION_RULES}/${ruleset}`;

/**
 * Keeps what a document says of motions, in the place of what was kept before; what a person has answered stays as it
 * was answered. A kallelse tells of no answer yet and is left out.
 */
export async function writeMotionSightings(trx: Trx, documentId: string): Promise<void> {
	const { kind, ruleset_version } = await trx
		.selectFrom('documents')
		.select(['kind', 'ruleset_version'])
		.where('id', '=', documentId)
		.executeTakeFirstOrThrow();
	await trx
		.deleteFrom('motion_sightings')
		.where('document_id', '=', documentId)
		.where('review', '=', 'suggested')
		.execute();
	for (const row of kind === 'kallelse' ? [] : await sightingsIn(trx, documentId)) {
		await trx
			.insertInto('motion_sightings')
			.values(row)
			.onConflict((conflict) => conflict.columns(['document_id', 'item', 'position']).doNothing())
			.execute();
	}
	const version = motionVersion(ruleset_version);
	await trx
		.insertInto('motion_reads')
		.values({ document_id: documentId, version })
		.onConflict((conflict) => conflict.column('document_id').doUpdateSet({ version }))
		.execute();
}

async function sightingsIn(trx: Trx, documentId: string): Promise<MotionSightingTable[]> {
	const items = await trx
		.selectFrom('items')
		.select(['number', 'title', 'case_numbers', 'span_start', 'span_end'])
		.where('document_id', '=', documentId)
		.orderBy('position')
		.execute();
	const about = items.filter(({ title }) => /motion|medborgarförslag/iu.test(title));
	if (about.length === 0) return [];
	const { text } = await trx
		.selectFrom('document_texts')
		.select('text')
		.where('document_id', '=', documentId)
		.executeTakeFirstOrThrow();
	return about.flatMap(({ number, title, case_numbers, span_start, span_end }) => {
		const caseNumber = fromJson<string[]>(case_numbers)[0] ?? null;
		const found = readMotions({ title, text: text.slice(span_start, span_end) });
		return found.map((one, position): MotionSightingTable => {
			// In a list of several the number is of the list.
			const own = found.length === 1 ? caseNumber : null;
			return {
				...{ document_id: documentId, item: number, position, kind: one.kind, about: one.about },
				...{ case_number: own, case_key: own === null ? null : caseKey(own) },
				...{ announced: one.announced ? 1 : 0, filed_on: one.filedOn, answer: one.answer },
				...{ quote: one.quote, review: 'suggested', motion_id: null },
			};
		});
	});
}
