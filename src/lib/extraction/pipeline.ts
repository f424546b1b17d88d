import type {
	Amount,
	Closing,
	Dependency,
	Finding,
	ReadCycle,
	ReadDeadline,
	ReadRecurrence,
	Staffing,
} from '../domain/reading.ts';
import type { SourceSpan } from '../domain/source-span.ts';
import type { Kind, Stage } from '../domain/words.ts';
import type { Outline } from './outline/outline.ts';
import type { Statement } from './statements/statement.ts';

/** Sees one way of committing to something. Knows nothing of the other ways. */
export interface Recogniser {
	/** Stable name; kept with each suggestion. */
	readonly rule: string;
	/** What it is for, in one Swedish sentence for docs/rules.md and the review page. */
	readonly about: string;
	/** Invented sentences that it must see. */
	readonly examples: readonly string[];
	/** It looks elsewhere than in the statements, or at all of them together; the others see one at a time. */
	readonly ofDocument?: true;
	recognise(statements: readonly Statement[], outline: Outline): Candidate[];
}

/** Takes all candidates and returns a better list. Order matters: see `refiners/index.ts`. */
export interface Refiner {
	readonly rule: string;
	readonly about: string;
	readonly examples: readonly string[];
	refine(candidates: readonly Candidate[], outline: Outline, statements: readonly Statement[]): Candidate[];
}

/** Sees sentences that end, renew or put off an earlier commitment. */
export interface ClosingRecogniser {
	readonly rule: string;
	readonly about: string;
	readonly examples: readonly string[];
	recognise(statements: readonly Statement[], outline: Outline): Closing[];
}

/** A commitment on its way: what the recognisers saw and the refiners made of it. */
export interface Candidate {
	readonly statement: Statement;
	readonly kind: Kind;
	readonly stage: Stage;
	readonly span: SourceSpan;
	readonly rule: string;
	readonly trace: readonly string[];
	/** How sure the rule is of what it saw, 0 … 1; confidence begins here. */
	readonly strength: number;
	readonly responsible: readonly Finding<string>[];
	readonly recipient: readonly Finding<string>[];
	readonly deadline: ReadDeadline | null;
	readonly start: string | null;
	readonly recurrence: ReadRecurrence | null;
	readonly cycle: ReadCycle | null;
	readonly staffing: Staffing | null;
	readonly amount: Amount | null;
	readonly dependsOn: readonly Dependency[];
}

/** A candidate as a recogniser makes it: the sentence, the kind and how sure; the refiners read the rest. */
export function candidate(
	statement: Statement,
	kind: Kind,
	rule: string,
	strength: number,
	span = statement.span,
): Candidate {
	return {
		statement,
		kind,
		stage: statement.stage,
		span,
		rule,
		trace: [],
		strength,
		responsible: [],
		recipient: [],
		deadline: null,
		start: null,
		recurrence: null,
		cycle: null,
		staffing: null,
		amount: null,
		dependsOn: [],
	};
}
