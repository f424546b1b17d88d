import type { Issue } from '../../../domain/issue.ts';
import type { Status } from '../../../domain/words.ts';
import { STATUS_NAMES } from '../../text/common.ts';
import type { CommitmentDetail } from '../../../domain/commitment.ts';
import { FOLLOW_ACTS, FOLLOW_FIELDS, FOLLOW_PARTS, FOLLOW_SAVED } from './follow-acts.ts';
import { LEDGER_ACTS, LEDGER_FIELDS, LEDGER_SAVED } from './ledger-acts.ts';

/** What a person can do with one commitment: the names of the form actions. */
export const ACTS = [
	'rad',
	'lage',
	'aterrapport',
	'frist',
	'ansvarig',
	'avsluta',
	'beroende',
	'oppna',
	'angra-senaste',
	...LEDGER_ACTS,
	...FOLLOW_ACTS,
] as const;
export type Act = (typeof ACTS)[number];

/** What comes back from a form that was not saved; what was typed is in `values`. */
export interface ActAnswer {
	readonly act: Act;
	readonly values: Readonly<Record<string, string>>;
	readonly issues: readonly Issue[];
	/** What stands there now, when somebody else saved first. */
	readonly theirs: Theirs | null;
}

export interface Theirs {
	readonly version: number;
	readonly parts: readonly { readonly part: string; readonly value: string }[];
	readonly last: { readonly sentence: string; readonly line: string | null; readonly actor: string } | null;
}

/** The other's version in words, to stand beside what one wrote oneself. */
export function theirsOf(current: CommitmentDetail): Theirs {
	const [last] = current.history;
	return {
		version: current.version,
		parts: [
			{ part: 'Läge', value: STATUS_NAMES[current.status] },
			{ part: 'Frist', value: current.deadline?.date ?? 'inget datum' },
			{ part: 'Ansvarig', value: current.responsible.map(({ name }) => name).join(', ') || 'ingen' },
			{ part: 'Senaste raden', value: current.lastLine?.text ?? 'ingen' },
		],
		last: last ? { sentence: last.sentence, line: last.line, actor: last.actor } : null,
	};
}

/** Said once after a change. */
export const SAVED: Readonly<Record<Act, string>> = {
	rad: 'Raden är sparad.',
	lage: 'Läget är ändrat.',
	aterrapport: 'Återrapporten är registrerad.',
	frist: 'Fristen är ändrad.',
	ansvarig: 'Ansvarig är ändrad.',
	avsluta: 'Åtagandet är avslutat.',
	beroende: 'Villkoret är uppdaterat.',
	oppna: 'Åtagandet är öppnat igen.',
	'angra-senaste': 'Ändringen är ångrad. Åtagandet står som förut.',
	...LEDGER_SAVED,
	...FOLLOW_SAVED,
};

/** Those whose latest can be taken back: what they say is said with the way back instead. */
export const UNDOABLE: readonly Act[] = ['rad', 'lage', 'frist', 'ansvarig', 'avsluta', 'oppna'];

export const isAct = (word: string | null): word is Act => ACTS.includes(word as Act);

const FIELD_NAMES: Readonly<Record<string, string>> = {
	line: 'Rad',
	status: 'Läge',
	date: 'Datum',
	item: 'Paragraf',
	to: 'Ny frist',
	reason: 'Skäl',
	names: 'Ansvariga',
	state: 'Villkoret',
	settledBy: 'Avgjort genom',
	...LEDGER_FIELDS,
	...FOLLOW_FIELDS,
};

/** What the person wanted to save, in words. */
export const yoursOf = (values: Readonly<Record<string, string>>) =>
	Object.entries(values)
		.filter(([name, value]) => name in FIELD_NAMES && value !== '')
		.map(([name, value]) => ({
			part: FIELD_NAMES[name] ?? name,
			value: name === 'status' ? (STATUS_NAMES[value as Status] ?? value) : value,
		}));

/** 'frist' stands in the address as `#frist-…`; ids of a form begin with its act. */
export const prefixOf = (act: Act, part = '') => `${act}${part}-`;

/** What the ids in the form of an answer begin with. `rad` is saved from the same field as `lage`. */
export function prefixOfAnswer({ act, values }: ActAnswer): string {
	const part = FOLLOW_PARTS[act];
	return prefixOf(act === 'rad' ? 'lage' : act, part ? `-${values[part]}` : '');
}
