import type { DocumentEvent, DocumentHistoryEntry } from '../../../domain/events/document-event.ts';
import { fromJson } from '../../database/json.ts';
import type { Db } from '../../database/open.ts';

/** What happens to the document itself; what is decided about its suggestions shows with them. */
const OWN = [
	...(['document-stored', 'document-read', 'document-failed', 'reading-asked', 'reading-cancelled'] as const),
	...(['rereading-failed', 'document-reread', 'meeting-facts-set'] as const),
	...(['list-imported', 'list-import-undone'] as const),
	...(['document-replaced', 'replacement-undone', 'closed-to-public', 'opened-to-public'] as const),
] as const satisfies readonly DocumentEvent['kind'][];

/** What has happened to a document, newest first; `until` (UTC): before that. */
export async function listDocumentHistory(
	db: Db,
	documentId: string,
	until: string | null = null,
): Promise<DocumentHistoryEntry[]> {
	const rows = await db
		.selectFrom('events')
		.select(['seq', 'kind', 'data', 'recorded_at', 'actor_name'])
		.where('document_id', '=', documentId)
		.where('commitment_id', 'is', null)
		.where('kind', 'in', [...OWN])
		.$if(until !== null, (query) => query.where('recorded_at', '<', until ?? ''))
		.orderBy('seq', 'desc')
		.execute();
	return rows.map((row) => ({
		seq: row.seq,
		recordedAt: row.recorded_at,
		actor: row.actor_name,
		event: { kind: row.kind, ...fromJson<object>(row.data) } as DocumentEvent,
	}));
}
