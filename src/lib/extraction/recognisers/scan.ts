import { candidate, type Candidate } from '../pipeline.ts';
import type { Statement } from '../statements/statement.ts';
import type { Kind } from '../../domain/words.ts';

export interface Seen {
	readonly kind: Kind;
	/** 0 … 1. */
	readonly strength: number;
}

/** Most recognisers look at one sentence at a time: this runs such a look over all of them. */
export function scan(
	statements: readonly Statement[],
	rule: string,
	look: (words: string, statement: Statement) => Seen | null,
): Candidate[] {
	const found: Candidate[] = [];
	for (const statement of statements) {
		const seen = look(statement.text, statement);
		if (seen) found.push(candidate(statement, seen.kind, rule, seen.strength));
	}
	return found;
}
