import type { Tally } from '../../../domain/overview.ts';
import type { MarkName } from '../../commitment/marks.ts';
import { listHref } from '../../address.ts';
import { number } from '../../text/format.ts';
import type { Scope } from './deadline-series.ts';

/** The heading of a group of bars: mark, number, state. It takes the place of a legend. */
export interface GroupLabel {
	readonly mark: MarkName;
	readonly hue: 'overdue' | 'soon' | 'ontime' | 'undated';
	readonly text: string;
	readonly href: string;
}

export const datedGroups = (tally: Tally, scope: Scope): GroupLabel[] => [
	{
		mark: 'overdue',
		hue: 'overdue',
		text: `${number(tally.overdue)} ${tally.overdue === 1 ? 'försenad' : 'försenade'}`,
		href: listHref({ ...scope, slice: 'overdue' }),
	},
	{
		mark: 'soon',
		hue: 'soon',
		text: `${number(tally.dueSoon)} inom 30 dagar`,
		href: listHref({ ...scope, slice: 'due-soon' }),
	},
	{
		mark: 'ontime',
		hue: 'ontime',
		text: `${number(tally.onTrack)} i tid`,
		href: listHref({ ...scope, slice: 'on-track' }),
	},
];

export const undatedGroups = (tally: Tally, scope: Scope): GroupLabel[] => [
	{
		mark: 'undated',
		hue: 'undated',
		text: `${number(tally.undated + tally.ageing)} utan datum`,
		href: listHref({ ...scope, slice: 'undated' }),
	},
	{
		mark: 'old',
		hue: 'undated',
		text: `${number(tally.ageing)} över sex månader`,
		href: listHref({ ...scope, slice: 'ageing' }),
	},
];
