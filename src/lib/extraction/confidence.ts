import { spanLength } from '../domain/source-span.ts';
import type { Candidate } from './pipeline.ts';

/** A quote longer than this is rarely one promise. */
const LONG_QUOTE = 450;

/**
 * How sure, 0 … 1. It begins with how plain the rule's words are; a subject that the sentence itself names adds to it,
 * and what was taken over from elsewhere, machine-read or very long takes from it.
 */
export function confidenceOf(candidate: Candidate, machineRead: boolean): number {
	const { origin } = candidate.statement;
	let sure = candidate.strength;
	if (origin === 'by-proposal') sure -= 0.04;
	if (origin === 'measure') sure -= 0.08;
	if (origin === 'description') sure -= 0.15;
	if (candidate.responsible.some((name) => name.certainty === 'stated')) sure += 0.02;
	else if (candidate.kind === 'assignment') sure -= 0.08;
	if (candidate.responsible.some((name) => name.certainty !== 'stated')) sure -= 0.03;
	if (candidate.deadline?.certainty === 'inherited') sure -= 0.03;
	if (candidate.statement.place > 0) sure -= 0.04;
	if (spanLength(candidate.span) > LONG_QUOTE) sure -= 0.12;
	if (machineRead) sure -= 0.1;
	// The rest only orders what is equally plain: each is one more thing that may have been misread.
	if (candidate.kind === 'report' && candidate.rule === 'uppdrag') sure -= 0.02;
	if (candidate.stage === 'proposed' && origin === 'decision') sure -= 0.02;
	if (candidate.deadline?.basis === 'computed') sure -= 0.02;
	if (candidate.responsible.length > 2) sure -= 0.02;
	if (candidate.recipient.length > 1) sure -= 0.02;
	if (candidate.dependsOn.length > 0 && candidate.kind === 'assignment') sure -= 0.02;
	sure -= Math.min(0.06, Math.max(0, spanLength(candidate.span) - 150) / 5000);
	return Math.round(Math.min(0.99, Math.max(0.05, sure)) * 100) / 100;
}
