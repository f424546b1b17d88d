import type { Waiting } from '../../domain/law-timers.ts';
import type { MarkName } from '../commitment/marks.ts';

/** Worst first. */
export const WAITING_ORDER: readonly { readonly waiting: Waiting; readonly mark: MarkName }[] = [
	{ waiting: 'over-year', mark: 'overdue' },
	{ waiting: 'over-warning', mark: 'soon' },
	{ waiting: 'in-time', mark: 'ontime' },
];
