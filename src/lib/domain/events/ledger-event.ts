import type { RestsOnKind } from '../dependency.ts';
import type { PlainDate } from '../plain-date.ts';
import { dayInWords } from '../swedish-text.ts';

/** What is decided about staffing, amendments, what a commitment rests on, and what the public may see. */
export type LedgerEvent =
	| {
			readonly kind: 'dependency-added';
			readonly dependencyId: string;
			readonly restsOn: RestsOnKind;
			readonly name: string;
	  }
	| { readonly kind: 'dependency-removed'; readonly dependencyId: string; readonly name: string }
	| {
			readonly kind: 'staffing-filled';
			/** '' for the whole. */
			readonly unit: string;
			readonly percent: number | null;
			readonly positions: number | null;
			readonly line: string;
	  }
	/** `number` is the later one, which changes the numbers of the one that the event belongs to; and the reverse. */
	| { readonly kind: 'amended-by'; readonly number: string }
	| { readonly kind: 'amends'; readonly number: string }
	| { readonly kind: 'amendment-undone'; readonly number: string }
	/** A person has said that the later one does not change the numbers of `number`. */
	| { readonly kind: 'amendment-declined'; readonly number: string }
	| { readonly kind: 'amendment-decline-undone'; readonly number: string }
	| { readonly kind: 'closed-to-public'; readonly ground: string }
	| { readonly kind: 'opened-to-public'; readonly ground: string };

/** The kinds, for whoever asks whether an event is one of these. */
export const LEDGER_EVENTS = [
	...(['dependency-added', 'dependency-removed', 'staffing-filled', 'amended-by', 'amends'] as const),
	...(['amendment-undone', 'amendment-declined', 'amendment-decline-undone'] as const),
	...(['closed-to-public', 'opened-to-public'] as const),
] as const satisfies readonly LedgerEvent['kind'][];

export const isLedgerEvent = (event: { readonly kind: string }): event is LedgerEvent =>
	LEDGER_EVENTS.some((kind) => kind === event.kind);

/** The event as one Swedish sentence for the history. */
export function ledgerSentence(event: LedgerEvent, day: PlainDate): string {
	switch (event.kind) {
		case 'dependency-added':
			return `Vilar på ${event.name}.`;
		case 'dependency-removed':
			return `Vilar inte längre på ${event.name}.`;
		case 'staffing-filled':
			return `Tillsatt${event.unit ? ` vid ${event.unit}` : ''}: ${filledWords(event)}, från ${dayInWords(day)}.`;
		case 'amended-by':
			return `Talen ändrades av ${event.number}.`;
		case 'amends':
			return `Ändrar talen i ${event.number}.`;
		case 'amendment-undone':
			return `Kopplingen som ändring togs tillbaka: ${event.number}.`;
		case 'amendment-declined':
			return `Ändrar inte talen i ${event.number}.`;
		case 'amendment-decline-undone':
			return `Svaret att det inte ändrar talen i ${event.number} togs tillbaka.`;
		case 'closed-to-public':
			return `Stängt för allmänheten, ${event.ground}.`;
		case 'opened-to-public':
			return `Öppet för allmänheten igen. Var stängt med stöd av ${event.ground}.`;
	}
}

export const ledgerLine = (event: LedgerEvent) => (event.kind === 'staffing-filled' ? event.line : null);

/** 50, 1 → '50 %, 1 tjänst'. */
export function filledWords({
	percent,
	positions,
}: {
	readonly percent: number | null;
	readonly positions: number | null;
}): string {
	const parts = [
		...(percent === null ? [] : [`${percent}\u00a0%`]),
		...(positions === null ? [] : [`${positions}\u00a0${positions === 1 ? 'tjänst' : 'tjänster'}`]),
	];
	return parts.join(', ') || 'inget';
}
