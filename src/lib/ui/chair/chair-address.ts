import type { PlainDate } from '../../domain/plain-date.ts';
import { shortNumber } from '../address.ts';

/** Where on the chair's page: day (null = today), body, and the question shown in full. */
export interface ChairPlace {
	readonly per: PlainDate | null;
	readonly body: string | null;
	/** 'Å-2023-0042'. */
	readonly question?: string | null;
}

/** '/ordforande?organ=socialnamnden&fraga=2023-0042'. */
export function chairHref(place: ChairPlace): string {
	const query = chairQuery(place);
	return query ? `/ordforande?${query}` : '/ordforande';
}

/** The same without the path, for the address of a form. */
export function chairQuery({ per, body, question = null }: ChairPlace): string {
	const query = new URLSearchParams();
	if (body) query.set('organ', body);
	if (per) query.set('per', per);
	if (question) query.set('fraga', shortNumber(question));
	return query.toString();
}
