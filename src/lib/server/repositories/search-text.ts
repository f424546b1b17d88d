import { fold } from '../../domain/swedish-text.ts';

/** What a search looks at in a commitment, beside the names and the line that change with the days. */
export const searchText = (parts: {
	readonly number: string;
	readonly item: string;
	readonly title: string;
	readonly caseNumbers: readonly string[];
	readonly wording: string;
	readonly body: string | null;
}) =>
	fold(
		[
			...[parts.number, `§ ${parts.item}`, parts.title, ...parts.caseNumbers, parts.wording],
			parts.body ?? '',
		].join(' '),
	);
