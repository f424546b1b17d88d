import type { CommitmentRow } from '../../domain/commitment.ts';
import type { Changes } from '../../domain/overview.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { DocumentKind } from '../../domain/words.ts';

/** New commitments of one document. */
export interface Newcomers {
	readonly kind: DocumentKind;
	readonly decided: PlainDate | null;
	readonly body: string | null;
	readonly rows: readonly CommitmentRow[];
}

/** New commitments by the document they came with, in the order given. */
export function newcomers(rows: readonly CommitmentRow[]): Newcomers[] {
	const groups = Map.groupBy(rows, ({ documentId }) => documentId);
	return [...groups.values()].map((group) => {
		const [{ documentKind, decided, body }] = group as [CommitmentRow, ...CommitmentRow[]];
		return { kind: documentKind, decided, body: body?.name ?? null, rows: group };
	});
}

/** Open commitments that something happened to; each is counted once. */
export function changedCount({ added, reopened, becameOverdue, moved, closed, done }: Changes): number {
	const gone = new Set([...closed, ...done].map(({ id }) => id));
	const changed = new Set(
		[...added, ...reopened, ...becameOverdue, ...moved.map(({ row }) => row)].map(({ id }) => id),
	);
	return [...changed].filter((id) => !gone.has(id)).length;
}
