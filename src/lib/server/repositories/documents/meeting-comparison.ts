import { compareMeeting, type ComparedItem, type MeetingItem } from '../../../domain/meeting-comparison.ts';
import type { DocumentKind } from '../../../domain/words.ts';
import { itemWords, type ItemWords } from '../../../extraction/proposal-and-decision.ts';
import { fromJson } from '../../database/json.ts';
import type { Db } from '../../database/open.ts';
import { findText } from './suggestion-rows.ts';

export interface MeetingComparison {
	readonly kallelse: string;
	readonly protokoll: string;
	readonly items: readonly ComparedItem[];
}

/** The id of the protokoll to a kallelse, or the kallelse to a protokoll: the same body and day; null when there is none. */
export async function findCounterpart(db: Db, documentId: string): Promise<string | null> {
	const own = await db
		.selectFrom('documents')
		.select(['kind', 'body_id', 'meeting_date', 'state'])
		.where('id', '=', documentId)
		.executeTakeFirst();
	const wanted = own?.state === 'read' ? COUNTERPARTS[own.kind] : undefined;
	if (!wanted || !own || own.body_id === null || own.meeting_date === null) return null;
	const other = await db
		.selectFrom('documents')
		.select('id')
		.where('body_id', '=', own.body_id)
		.where('meeting_date', '=', own.meeting_date)
		.where('kind', '=', wanted)
		.where('state', '=', 'read')
		.where('replaced_by', 'is', null)
		.orderBy('imported_at', 'desc')
		.orderBy('id')
		.executeTakeFirst();
	return other?.id ?? null;
}

/** The kallelse and the protokoll of one meeting item by item; null when one is missing or its words are not to be seen. */
export async function compareDocument(db: Db, documentId: string): Promise<MeetingComparison | null> {
	const other = await findCounterpart(db, documentId);
	if (other === null) return null;
	const own = await db
		.selectFrom('documents')
		.select('kind')
		.where('id', '=', documentId)
		.executeTakeFirstOrThrow();
	const [kallelse, protokoll] = own.kind === 'kallelse' ? [documentId, other] : [other, documentId];
	const proposed = await itemsOf(db, kallelse, 'kallelse');
	const decided = await itemsOf(db, protokoll, 'protokoll');
	return proposed && decided ? { kallelse, protokoll, items: compareMeeting(proposed, decided) } : null;
}

const COUNTERPARTS: Readonly<Partial<Record<DocumentKind, DocumentKind>>> = {
	kallelse: 'protokoll',
	protokoll: 'kallelse',
};

/** The stored items with their words, found again in the text by place. */
async function itemsOf(
	db: Db,
	documentId: string,
	side: 'kallelse' | 'protokoll',
): Promise<MeetingItem[] | null> {
	const text = await findText(db, documentId);
	if (!text || text.text === '') return null;
	const words = itemWords(text.text);
	const byStart = new Map(words.map((each) => [each.span[0], each]));
	const byNumber = new Map(words.map((each) => [each.number, each]));
	const rows = await db
		.selectFrom('items')
		.selectAll()
		.where('document_id', '=', documentId)
		.orderBy('position')
		.execute();
	return rows.map((row) => {
		const found = byStart.get(row.span_start) ?? byNumber.get(row.number);
		return {
			...{ id: row.id, number: row.number, title: row.title },
			...{ classification: row.classification, outcome: row.outcome },
			caseNumbers: fromJson<string[]>(row.case_numbers),
			...(side === 'kallelse' ? { words: found?.proposal ?? '', asProposed: false } : decidedWords(found)),
		};
	});
}

/**
 * "Enligt förvaltningens förslag" is the proposal that the protokoll itself gives under the §: it may have been changed
 * since the kallelse. Where it gives none, or several, it is taken for the one in the kallelse.
 */
function decidedWords(found: ItemWords | undefined): Pick<MeetingItem, 'words' | 'asProposed'> {
	if (!found) return { words: '', asProposed: false };
	const { decision, proposal, asProposed, oneProposal } = found;
	return asProposed && oneProposal && proposal !== ''
		? { words: proposal, asProposed: false }
		: { words: decision, asProposed };
}
