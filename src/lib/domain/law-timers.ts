import { addMonths, plainDate, yearOf, type PlainDate } from './plain-date.ts';

/**
 * The terms that stand in law, and the product's own warnings ahead of them: one list, to be read and kept up to date
 * by somebody who knows. `checked` says when it was last looked up and in what: so far what municipalities write about
 * the law, never the law itself. Whoever runs the installation holds it against the law (riksdagen.se) once a year.
 */
export interface LawTimer {
	/** As said on screen. */
	readonly name: string;
	readonly months: number;
	/** Where it stands; null for a warning of our own. */
	readonly source: string | null;
	/** What is to be done when the time is not enough, as the same place says; null where nothing is said. */
	readonly otherwise: string | null;
	readonly validFrom: PlainDate;
	/** Null where nobody has looked, or where there is nothing to look up. */
	readonly checked: { readonly on: PlainDate; readonly against: string } | null;
}

export const LAW_TIMERS = {
	/**
	 * "Bör beredas så att": a year from the day on which it was put forward (väcktes), and what has come out is reported
	 * within the same time: dalsed.se/kommun-och-politik/kommunfullmaktige/motioner (2023-09-25). The paragraph:
	 * osthammar.se/sv/dokument/motioner/avskrivning-av-motion (2022-12-19). That people may put forward medborgarförslag
	 * where fullmäktige has decided so is said to stand in 8 kap. 1 §; nobody has looked that up.
	 */
	motionAnswer: {
		name: 'Beslut om motioner och medborgarförslag, om möjligt inom ett år från det att de väcktes',
		months: 12,
		source: '5 kap. 35 § kommunallagen (2017:725)',
		otherwise:
			'Kan beredningen inte bli klar i tid ska det, och vad som har kommit fram, anmälas till fullmäktige inom samma tid. Fullmäktige får då avskriva ärendet.',
		validFrom: '2018-01-01',
		checked: { on: '2026-11-22', against: 'vad Dals-Eds och Östhammars kommuner skriver om lagen' },
	},
	motionWarning: {
		name: 'Motioner och medborgarförslag som väntat i nio månader',
		months: 9,
		source: null,
		otherwise: null,
		validFrom: '2018-01-01',
		checked: null,
	},
	/**
	 * The budget of a year is settled before the end of November of the year before, in election years by the newly
	 * elected: ystad.se/kommun--politik/ystads-kommuns-organisation/kommunens-ekonomi-/budget (2024-04-08). That it may
	 * come in December where the proposal was put off for special reasons nobody has looked up; what waits for it is
	 * asked about then too.
	 */
	budget: {
		name: 'Budgeten fastställs före november månads utgång året före',
		months: 11,
		source: '11 kap. kommunallagen (2017:725)',
		otherwise: 'Har förslaget av särskilda skäl dröjt till november fastställs budgeten i december.',
		validFrom: '2018-01-01',
		checked: {
			on: '2026-11-22',
			against: 'vad Ystads kommun skriver om lagen, utom undantaget för december',
		},
	},
} as const satisfies Readonly<Record<string, LawTimer>>;

export type Waiting = 'in-time' | 'over-warning' | 'over-year';

/** The last day on which a motion that was filed on a day can be answered in time. */
export const answerDay = (filed: PlainDate): PlainDate => addMonths(filed, LAW_TIMERS.motionAnswer.months);

/** How long a motion has waited on the day `per`. */
export function waitingOf(filed: PlainDate, per: PlainDate): Waiting {
	if (per > answerDay(filed)) return 'over-year';
	return per > addMonths(filed, LAW_TIMERS.motionWarning.months) ? 'over-warning' : 'in-time';
}

/**
 * The last day of the budget decision that something waits for. 'budget 2024' → 2023-11-30; a revision of it can come
 * until the year is over: 'revidering av budget 2024' → 2024-12-31. Without a year it is the next budget after the
 * decision that waits for it, and a revision is one of the same year. Null when neither is known.
 */
export function budgetDay(name: string, decided: PlainDate | null): PlainDate | null {
	const revised = /revider|tilläggs|ombudget|omfördel/iu.test(name);
	const written = /(?<!\d)(20\d\d)(?!\d)/u.exec(name)?.[1];
	const year = written ? Number(written) : decided === null ? null : nextBudgetYear(decided, revised);
	if (year === null) return null;
	return revised ? plainDate(year, 12, 31) : plainDate(year - 1, LAW_TIMERS.budget.months, 30);
}

function nextBudgetYear(decided: PlainDate, revised: boolean): number {
	const year = yearOf(decided);
	if (revised) return year;
	return decided <= `${year}-11-30` ? year + 1 : year + 2;
}
