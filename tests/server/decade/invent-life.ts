import { addDays, type PlainDate } from '../../../src/lib/domain/plain-date.ts';
import type { Kind, Status } from '../../../src/lib/domain/words.ts';
import { pick, type Invented, type InventedState, type Random } from '../invent-commitments.ts';

/** A commitment from its decision to the last day of the decade, with what else is stored of it. */
export interface Life extends Invented {
	readonly decided: PlainDate;
	/** The budget that it waits for, and the day on which that was settled; null while it is not. */
	readonly budget: { readonly name: string; readonly met: PlainDate | null } | null;
	readonly isYearly: boolean;
	readonly isStaffing: boolean;
	/** Of staffing and funding: the decision says how much. */
	readonly hasFigures: boolean;
}

/** What it is about, and where. */
export interface Theme {
	readonly decided: PlainDate;
	readonly body: string;
	readonly units: readonly string[];
	readonly thing: string;
	readonly caseNumber: string;
	readonly item: string;
}

/**
 * Most are carried out around their deadline and reported back a month or two later; some wait for a budget, some are
 * moved once or twice, some lapse, and three in a hundred are never heard of again. Nothing is known after `last`.
 */
export function inventLife(random: Random, theme: Theme, last: PlainDate): Life {
	const { decided, units, thing } = theme;
	const isProposed = random(100) < 3;
	const kind = pick(random, KINDS_AS_COMMON);
	const deadline = random(100) < 65 ? addDays(decided, 40 + random(420)) : null;
	const met = addDays(decided, 60 + random(250));
	const budget =
		random(100) < 8
			? { name: `budget ${Number(decided.slice(0, 4)) + 1}`, met: met <= last ? met : null }
			: null;
	const first: InventedState = {
		...{ from: decided, status: 'not-started', deadline, moves: 0, line: null },
		units: random(100) < 4 ? [] : random(100) < 8 ? [...new Set([...units, 'Kommunledningen'])] : units,
		blockedBy: budget ? [budget.name] : [],
	};
	const steps = isProposed ? [] : inventSteps(random, first, budget && met);
	return {
		...{ decided, from: decided, body: theme.body, item: theme.item, caseNumber: theme.caseNumber },
		...{ stage: isProposed ? 'proposed' : 'decided', kind, title: `${thing} – uppföljning` },
		wording: `${units[0]} får i uppdrag att ${pick(random, VERBS)} ${thing.toLowerCase()} i etapp ${random(1000)} och återkomma till nämnden med en skriftlig redovisning.`,
		states: statesOf(first, steps, last),
		...{ budget, isYearly: kind === 'report' && random(20) === 0, isStaffing: kind === 'staffing' },
		hasFigures: random(4) === 0,
	};
}

interface Step {
	readonly on: PlainDate;
	readonly change: (state: InventedState) => Partial<InventedState>;
}

function inventSteps(random: Random, { from, deadline }: InventedState, met: PlainDate | null): Step[] {
	const aim = deadline ?? addDays(from, 90 + random(300));
	const ends = addDays(aim, -45 + random(random(10) === 0 ? 400 : 120));
	const steps: Step[] = [];
	const say = (on: PlainDate, status: Status) =>
		steps.push({ on, change: () => ({ status, line: pick(random, LINES) }) });
	if (met) steps.push({ on: met, change: () => ({ blockedBy: [], line: 'Budgeten är beslutad.' }) });
	const fate = random(100);
	if (fate < 3) return steps;
	if (random(100) < 60) say(addDays(from, 10 + random(120)), 'in-progress');
	for (let moves = deadline && ends > deadline ? random(3) : 0; moves > 0; moves--) {
		steps.push({
			on: addDays(ends, -30 * moves),
			change: (state) => ({ deadline: addDays(ends, 20), moves: state.moves + 1 }),
		});
	}
	if (fate < 6) say(ends, 'lapsed');
	else {
		say(ends, 'done');
		if (fate < 97) say(addDays(ends, 20 + random(60)), 'closed');
	}
	return steps;
}

/** One state a day that something happened on. */
function statesOf(first: InventedState, steps: readonly Step[], last: PlainDate): InventedState[] {
	const states = [first];
	for (const { on, change } of steps.toSorted((a, b) => (a.on < b.on ? -1 : 1))) {
		const state = states.at(-1)!;
		if (on <= state.from || on > last) continue;
		states.push({ ...state, ...change(state), from: on });
	}
	return states;
}

const KINDS_AS_COMMON: readonly Kind[] = [
	...(['assignment', 'assignment', 'assignment', 'assignment', 'assignment', 'report', 'report'] as const),
	...(['response', 'funding', 'condition'] as const),
	...(['assignment', 'assignment', 'assignment', 'report', 'report', 'response', 'staffing'] as const),
];
const VERBS = [
	'utreda',
	'redovisa',
	'ta fram förslag för',
	'genomföra',
	'finansiera',
	'följa upp',
	'planera',
];
const LINES = [
	'Underlaget är klart och skickat på remiss.',
	'Väntar på svar från regionen, nytt möte i maj.',
	'Upphandlingen är avslutad.',
	'Redovisas vid nästa sammanträde.',
];
