import { addDays, type PlainDate } from '../../src/lib/domain/plain-date.ts';
import { KINDS, STATUSES, type Kind, type Stage, type Status } from '../../src/lib/domain/words.ts';

/** A commitment as a test invents it: what holds always, and how it stood from day to day. */
export interface Invented {
	readonly decided: PlainDate | null;
	readonly from: PlainDate;
	readonly body: string;
	readonly stage: Stage;
	readonly kind: Kind;
	readonly title: string;
	readonly wording: string;
	readonly caseNumber: string | null;
	readonly item: string;
	/** In order of `from`, the first at the commitment's own first day. */
	readonly states: readonly InventedState[];
}

export interface InventedState {
	readonly from: PlainDate;
	readonly status: Status;
	readonly deadline: PlainDate | null;
	readonly moves: number;
	readonly units: readonly string[];
	readonly blockedBy: readonly string[];
	readonly line: string | null;
}

export const FIRST_DAY: PlainDate = '2021-01-01';
const DAYS = 1_350;

export const BODIES = ['Kommunstyrelsen', 'Barn- och ungdomsnämnden', 'Ålidens nämnd', 'Tekniska utskottet'];
export const UNITS = [
	'Ängsenheten',
	'Ödeförvaltningen',
	'Åkontoret',
	'Zonstaben',
	'Barnavdelningen',
	'Region Väst',
];
const THINGS = [
	'skolskjutsen',
	'skolans lokaler',
	'ÅTERVINNINGEN',
	'övergångsstället',
	'äldreboendet',
	'budgeten 100 %',
];
const VERBS = ['utreda', 'redovisa', 'ta fram förslag för', 'bemanna', 'finansiera', 'följa upp'];
const LINES = ['Underlaget är klart.', 'Väntar på ÖVERENSKOMMELSE', 'Möte hållet i maj', 'a_b 50%'];

/** Invents commitments, always the same for the same seed. */
export function inventCommitments(count: number, seed: number): Invented[] {
	const random = generator(seed);
	return Array.from({ length: count }, () => inventOne(random));
}

export type Random = (below: number) => number;

function inventOne(random: Random): Invented {
	const from = addDays(FIRST_DAY, random(DAYS));
	const thing = pick(random, THINGS);
	return {
		decided: random(12) === 0 ? null : from,
		from,
		body: pick(random, BODIES),
		stage: random(10) === 0 ? 'proposed' : 'decided',
		kind: pick(random, KINDS),
		title: `Ärende om ${thing}`,
		wording: `Förvaltningen får i uppdrag att ${pick(random, VERBS)} ${thing} nr ${random(1000)}.`,
		caseNumber: random(5) === 0 ? null : `Ks ${random(2000) + 1}/2023`,
		item: String(random(90) + 1),
		states: inventStates(random, from),
	};
}

function inventStates(random: Random, first: PlainDate): InventedState[] {
	let state: InventedState = {
		from: first,
		status: 'not-started',
		deadline: random(3) === 0 ? null : addDays(first, random(500)),
		moves: 0,
		units: someUnits(random),
		blockedBy: random(6) === 0 ? ['budget 2024'] : [],
		line: null,
	};
	const states = [state];
	for (let left = random(4); left > 0; left--) {
		state = { ...state, ...inventChange(random, state), from: addDays(state.from, 1 + random(200)) };
		states.push(state);
	}
	return states;
}

function inventChange(random: Random, state: InventedState): Partial<InventedState> {
	switch (random(5)) {
		case 0:
			return {
				deadline: addDays(state.from, random(600)),
				moves: state.moves + (state.deadline === null ? 0 : 1),
			};
		case 1:
			return { units: someUnits(random) };
		case 2:
			return { line: pick(random, LINES) };
		case 3:
			return { blockedBy: state.blockedBy.length ? [] : ['beslut i regionen'] };
		default:
			return { status: pick(random, STATUSES) };
	}
}

const someUnits = (random: Random) =>
	random(5) === 0
		? []
		: [...new Set([pick(random, UNITS), ...(random(4) === 0 ? [pick(random, UNITS)] : [])])];

export const pick = <T>(random: Random, from: readonly T[]): T => from[random(from.length)] as T;

/** mulberry32: small, good enough, and the same on every machine. */
export function generator(seed: number): Random {
	let state = seed | 0;
	return (below) => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
	};
}
