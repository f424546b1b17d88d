import type { PlainDate } from '../../domain/plain-date.ts';

/** The lists of the page that go on over several: what is granted and waits to be carried out, and what is answered. */
const MOTION_PAGES = ['bifallna', 'besvarade'] as const;
export type MotionPages = Readonly<Partial<Record<(typeof MOTION_PAGES)[number], number>>>;

/** The page of motions as of a day, with the pages of its lists. */
export function motionsHref(per: PlainDate | null, pages: MotionPages = {}): string {
	const query = queryOf(pages);
	if (per) query.set('per', per);
	return query.size > 0 ? `/motioner?${query}` : '/motioner';
}

/** A form's address: whatever comes of it, the person comes back to the same pages of the lists. */
export const motionAction = (name: string, params: URLSearchParams) => {
	const query = queryOf(pagesIn(params)).toString();
	return `?/${name}${query && `&${query}`}`;
};

/** The pages that an address asks for; what is not a page is left out. */
export const pagesIn = (params: URLSearchParams): MotionPages =>
	Object.fromEntries(
		MOTION_PAGES.map((name) => [name, Number(params.get(name))]).filter(([, page]) => Number(page) > 1),
	);

const queryOf = (pages: MotionPages) =>
	new URLSearchParams(
		MOTION_PAGES.flatMap((name): [string, string][] => {
			const page = pages[name] ?? 1;
			return page > 1 ? [[name, String(page)]] : [];
		}),
	);
