import { fold } from '../../domain/swedish-text.ts';
import { fromJson } from '../database/json.ts';
import type { Tables } from '../database/tables.ts';
import type { Trx } from '../database/transact.ts';

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

/** The same for a commitment as it is, or is to be, stored: of a part its own words too. */
export async function searchTextOf(
	trx: Trx,
	{ body_id, case_numbers, part, wording, ...parts }: Searched,
): Promise<string> {
	const body = await trx
		.selectFrom('bodies')
		.select('name')
		.where('id', '=', body_id ?? '')
		.executeTakeFirst();
	return searchText({
		...parts,
		wording: [part, wording].filter(Boolean).join(' '),
		caseNumbers: fromJson<string[]>(case_numbers),
		body: body?.name ?? null,
	});
}

type Searched = Pick<
	Tables['commitments'],
	'number' | 'item' | 'title' | 'wording' | 'part' | 'case_numbers' | 'body_id'
>;
