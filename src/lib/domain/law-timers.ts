import { addMonths, plainDate, yearOf, type PlainDate } from './plain-date.ts';

/**
 * The terms that stand in law, and the product's own warnings ahead of them: one list, to be read and kept up to date
 * by somebody who knows. `checked` says when it was last held against which text. The text of the law was read in a copy
 * of Svensk författningssamling (github.com/nab-collab/legalize-se, md/SFS_2017_725.md, commit 28046b2), which has the
 * changes up to SFS 2026:836; riksdagen.se itself was not at hand. Whoever runs the installation looks there once a year.
 */
export interface LawTimer {
	/** As said on screen. */
	readonly name: string;
	/** Null where the term is no number of months. */
	readonly months: number | null;
	/** Where it stands; null for a warning of our own. */
	readonly source: string | null;
	/** What is to be done when the time is not enough, as the same place says; null where nothing is said. */
	readonly otherwise: string | null;
	readonly validFrom: PlainDate;
	/** Null where there is nothing to look up. */
	readonly checked: { readonly on: PlainDate; readonly against: string } | null;
}

const THE_LAW = { on: '2026-11-22', against: 'lagtexten i en avskrift, ändringar till och med SFS 2026:836' };

export const LAW_TIMERS = {
	/**
	 * 5 kap. 35 §: "om möjligt" so prepared that fullmäktige can decide within a year from the day on which it was put
	 * forward (väcktes), else that and what has come out is reported within the same time, and fullmäktige may write it
	 * off. Both a motion and a medborgarförslag. Who may put one forward: 5 kap. 22 § (a member, by motion) and 8 kap. 1 §
	 * (who is folkbokförd in the municipality, where fullmäktige has decided so).
	 */
	motionAnswer: {
		name: 'Beslut om motioner och medborgarförslag, om möjligt inom ett år från det att de väcktes',
		months: 12,
		source: '5 kap. 35 § kommunallagen (2017:725)',
		otherwise:
			'Kan beredningen inte avslutas i tid ska det, och vad som har kommit fram, anmälas till fullmäktige inom samma tid. Fullmäktige får då avskriva ärendet.',
		validFrom: '2018-01-01',
		checked: THE_LAW,
	},
	/** 6 kap. 34 §, where fullmäktige has handed the decision over (5 kap. 23 §): a year from the day in fullmäktige. */
	citizenProposalInNamnd: {
		name: 'Medborgarförslag som fullmäktige har överlåtit åt en nämnd, om möjligt avgjorda inom ett år',
		months: 12,
		source: '6 kap. 34 § kommunallagen (2017:725)',
		otherwise:
			'Nämnden informerar fullmäktige minst en gång om året om besluten, och om de ärenden som inte har avgjorts i tid.',
		validFrom: '2018-01-01',
		checked: THE_LAW,
	},
	motionWarning: {
		name: 'Motioner och medborgarförslag som har väntat länge',
		months: 9,
		source: null,
		otherwise: null,
		validFrom: '2018-01-01',
		checked: null,
	},
	/** 11 kap. 10 and 11 §§: in years of election by the newly elected. What waits for it is asked about from 1 December. */
	budget: {
		name: 'Budgeten fastställs före november månads utgång året före',
		months: 11,
		source: '11 kap. 10 § kommunallagen (2017:725)',
		otherwise: 'Om det på grund av särskilda skäl inte går fastställs den före december månads utgång.',
		validFrom: '2018-01-01',
		checked: THE_LAW,
	},
	/** 5 kap. 69 §, and for a nämnd 6 kap. 35 §, which points there. */
	protocol: {
		name: 'Protokollet justeras senast fjorton dagar efter sammanträdet',
		months: null,
		source: '5 kap. 69 § och 6 kap. 35 § kommunallagen (2017:725)',
		otherwise: null,
		validFrom: '2018-01-01',
		checked: THE_LAW,
	},
} as const satisfies Readonly<Record<string, LawTimer>>;

/** Days after a meeting by which its protokoll ought to be read in: two weeks to check it (`protocol`), and as much again. */
export const PROTOCOL_DAYS = 30;

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
