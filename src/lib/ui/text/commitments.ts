import { SLICE_PHRASES } from '../../domain/filter-words.ts';
import {
	KIND_WORDS,
	SLICE_WORDS,
	type CommitmentFilter,
	type Slice,
	type Sort,
} from '../../domain/filter.ts';
import { KINDS } from '../../domain/words.ts';
import { KIND_NAMES } from './common.ts';
import { capitalised, number } from './format.ts';

/** Words of the list of commitments. */
export const LIST = {
	title: 'Åtaganden',
	search: 'Sök',
	searchHint: 'Nummer, ärendenummer, § eller ord',
	showAsked: 'Visa bara det',
	nothing: 'Inga åtaganden stämmer med urvalet.',
} as const;

/** The days that narrow the list, as in the address and as the filter calls them. */
export const DAY_FIELDS = [
	{ name: 'frist-fran', label: 'Frist från', of: 'dueFrom' },
	{ name: 'frist-till', label: 'Frist till', of: 'dueTo' },
	{ name: 'beslut-fran', label: 'Beslut från', of: 'decidedFrom' },
	{ name: 'beslut-till', label: 'Beslut till', of: 'decidedTo' },
] as const;

export const sliceOption = (slice: Slice) => ({ value: SLICE_WORDS[slice], text: SLICE_PHRASES[slice] });

export const KIND_OPTIONS = KINDS.map((kind) => ({
	value: KIND_WORDS[kind],
	text: capitalised(KIND_NAMES[kind]),
}));

export const COLUMNS: readonly { key: string; text: string; sort: Sort | null }[] = [
	{ key: 'number', text: 'Nummer', sort: 'number' },
	{ key: 'wording', text: 'Åtagande', sort: null },
	{ key: 'unit', text: 'Ansvarig', sort: 'unit' },
	{ key: 'deadline', text: 'Frist', sort: 'deadline' },
	{ key: 'state', text: 'Läge', sort: null },
	{ key: 'line', text: 'Senaste raden', sort: 'changed' },
];

/** What a column head links to: the other direction when it is the one sorted by, and always the first page. */
export const sortedBy = (filter: CommitmentFilter, sort: Sort): CommitmentFilter => ({
	...filter,
	sort,
	descending: filter.sort === sort ? !filter.descending : sort === 'changed',
	page: 1,
});

/** For the head of a column; undefined where the list is sorted by another. */
export const ariaSort = (filter: CommitmentFilter, sort: Sort | null) =>
	sort === null || filter.sort !== sort ? undefined : filter.descending ? 'descending' : 'ascending';

export const pageWords = (page: number, pages: number) => `Sida ${number(page)} av ${number(pages)}`;

/** Words of the box where a commitment is carried on. */
export const ACT_TEXTS = {
	lineHint: 'En rad om vad som har hänt. Den kommer med i månadsrapporten.',
	reasonHint: 'Skälet syns i historiken och i månadsrapporten.',
	reportHint: (body: string | null) =>
		`Klart och återrapporterat är två steg. Registrera här när ${body ?? 'organet'} har fått veta.`,
} as const;
