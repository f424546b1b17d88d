import { readLookState, writeLookState, type LookState } from '../document/look/page-look.ts';
import type { QueueOrder } from './review-queue.ts';

/** What a person is doing with the suggestion. */
export const MODES = ['ratta', 'avvisa', 'dela'] as const;
export type Mode = (typeof MODES)[number];

/** Everything about the review page that stands in its address. */
export interface ReviewState extends LookState {
	/** The suggestion's number; null lets the page choose. */
	readonly no: number | null;
	readonly mode: Mode | null;
	readonly order: QueueOrder;
	readonly repairs: boolean;
	/** The suggestion that was decided just before, which can be undone. */
	readonly done: string | null;
}

/** Reads the address; what is not understood is left out. */
export function readReviewState(params: URLSearchParams): ReviewState {
	const no = Number(params.get('forslag') ?? '');
	const mode = MODES.find((one) => one === params.get('lage')) ?? null;
	return {
		no: Number.isSafeInteger(no) && no > 0 ? no : null,
		mode,
		order: params.get('ordning') === 'osakra' ? 'doubtful' : 'text',
		repairs: params.get('rattade') === '1',
		done: params.get('gjort'),
		...readLookState(params),
	};
}

/** Makes the addresses of one document's review page; order, repairs and the view follow along from step to step. */
export class ReviewAddress {
	readonly #path: string;
	readonly #state: ReviewState;

	constructor(documentId: string, state: ReviewState) {
		this.#path = `/handlingar/${encodeURIComponent(documentId)}/granska`;
		this.#state = state;
	}

	/** A page. What is not named: number, mode, page and the decision just made are left out, the rest stays. */
	href(to: Partial<ReviewState> = {}): string {
		const query = this.#query({ ...this.#state, no: null, mode: null, done: null, page: null, ...to });
		return query ? `${this.#path}?${query}` : this.#path;
	}

	/** A form's address: the action's name, and the state that the answer shall keep. */
	action(name: string): string {
		const query = this.#query({ ...this.#state, done: null });
		return `?/${name}${query ? `&${query}` : ''}`;
	}

	#query(state: ReviewState): string {
		const query = new URLSearchParams();
		if (state.no !== null) query.set('forslag', String(state.no));
		if (state.mode) query.set('lage', state.mode);
		if (state.order === 'doubtful') query.set('ordning', 'osakra');
		if (state.repairs) query.set('rattade', '1');
		if (state.done) query.set('gjort', state.done);
		writeLookState(query, state);
		return query.toString();
	}
}
