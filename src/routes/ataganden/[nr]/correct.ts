import { editCommitment } from '$lib/server/operations/correct/edit-commitment.ts';
import { findText } from '$lib/server/repositories/documents/suggestion-rows.ts';
import { readingOf } from '$lib/ui/commitment/acts/correction.ts';
import { READING_FIELDS, readEdits } from '$lib/ui/review/forms/edit-form.ts';
import type { Change } from './answer.ts';

/** Corrects what was read wrong; what is wrong with that is told by the fields of the form. */
export const correct: Change = async (context, base, field, _file, row) => {
	const typed = {
		...{ slag: field('slag'), vem: field('vem'), till: field('till') },
		...{ frist: field('frist'), fran: field('fran'), ord: field('ord') },
	};
	const document = await findText(context.db, row.documentId);
	const { edits, issues } = readEdits(typed, readingOf(row), row.span[0], document?.text ?? '');
	if (issues.length > 0) return { ok: false, issues };
	const result = await editCommitment(context, { ...base, edits });
	if (result.ok || result.conflict) return result;
	const named = result.issues.map(({ field: name, ...rest }) => ({
		...rest,
		field: READING_FIELDS[name] ?? name,
	}));
	return { ok: false, issues: named };
};
