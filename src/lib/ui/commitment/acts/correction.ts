import type { CommitmentDetail } from '../../../domain/commitment.ts';
import { flat, type Typed } from '../../review/forms/edit-form.ts';

/** What was read, as the form that corrects it shows it. Who is responsible has a form of its own. */
export const readingOf = (row: CommitmentDetail): Typed => ({
	...{ slag: row.kind, vem: '', till: row.recipients.join('\n') },
	...{ frist: hasReadDeadline(row) ? (row.deadline?.date ?? '') : '', fran: row.start ?? '' },
	ord: flat(row.wording),
});

/** Whether the deadline that stands is the one of the decision: one that was moved, or that comes back, is no reading. */
export const hasReadDeadline = (row: CommitmentDetail) => row.moves === 0 && row.recurrence === null;
