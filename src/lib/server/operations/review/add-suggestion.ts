import { isListed } from '../../../domain/lists/list-rule.ts';
import type { Suggestion } from '../../../domain/reading.ts';
import { contains, quoteOf, type SourceSpan } from '../../../domain/source-span.ts';
import { KINDS, type Kind } from '../../../domain/words.ts';
import { newId } from '../../database/ids.ts';
import { transact, type Trx } from '../../database/transact.ts';
import { appendEvent } from '../../repositories/commitments/events.ts';
import { findDocumentRow } from '../../repositories/documents/document-rows.ts';
import { findText } from '../../repositories/documents/suggestion-rows.ts';
import { checkSpan, checkWord, issuesOf } from '../checks.ts';
import { issue, refused, success, type Context, type Result } from '../context.ts';
import { insertSuggestion } from '../documents/insert-reading.ts';

export interface AddSuggestionInput {
	readonly documentId: string;
	readonly span: SourceSpan;
	readonly kind: Kind;
}

/** A person marks text that the rules did not see; blanks at the edges are trimmed. It still has to be confirmed. */
export function addSuggestion(
	context: Context,
	input: AddSuggestionInput,
): Promise<Result<{ suggestionId: string }, never>> {
	return transact(context.db, async (trx) => {
		const document = await findDocumentRow(trx, input.documentId);
		const text = await findText(trx, input.documentId);
		if (!document || !text) return refused(issue('documentId', 'not-found'));
		if (document.replacedBy !== null) return refused(issue('documentId', 'replaced'));
		if (isListed(document)) return refused(issue('documentId', 'is-a-list'));
		const issues = issuesOf(checkSpan(input.span, text.text), checkWord('kind', input.kind, KINDS));
		if (issues.length) return refused(...issues);
		const span = trimSpan(text.text, input.span) ?? input.span;
		const item = await itemAt(trx, input.documentId, span);
		if (!item) return refused(issue('span', 'outside-text'));

		const suggestionId = newId();
		await insertSuggestion(
			trx,
			input.documentId,
			item.id,
			suggestionId,
			marked(input.kind, item, span),
			null,
		);
		await appendEvent(
			trx,
			context,
			{ documentId: input.documentId, date: context.today },
			{ kind: 'suggestion-added', suggestionId, quote: quoteOf(text.text, span) },
		);
		return success({ suggestionId });
	});
}

/** The span without blanks at its edges; null when nothing is left. */
export function trimSpan(text: string, [start, end]: SourceSpan): SourceSpan | null {
	const quote = text.slice(start, end);
	const lead = quote.length - quote.trimStart().length;
	const trail = quote.length - quote.trimEnd().length;
	return lead === quote.length ? null : [start + lead, end - trail];
}

/** The item that the text stands under; text outside every item goes to the nearest one before it. */
async function itemAt(trx: Trx, documentId: string, span: SourceSpan) {
	const items = await trx
		.selectFrom('items')
		.selectAll()
		.where('document_id', '=', documentId)
		.orderBy('position')
		.execute();
	return (
		items.find((item) => contains([item.span_start, item.span_end], span)) ??
		items.findLast((item) => item.span_start <= span[0]) ??
		items[0]
	);
}

const marked = (
	kind: Kind,
	item: { readonly number: string; readonly outcome: string | null },
	span: SourceSpan,
): Suggestion => ({
	...{ item: item.number, kind, stage: item.outcome === 'proposed' ? 'proposed' : 'decided', span },
	...{ rule: 'marked-by-person', trace: [], responsible: [], recipient: [], deadline: null, start: null },
	...{ recurrence: null, staffing: null, amount: null, dependsOn: [], confidence: 1 },
});
