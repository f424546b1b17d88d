import type { StoredSuggestion } from '../../../domain/document.ts';
import type { Finding, ReadDeadline } from '../../../domain/reading.ts';
import { firstOccurrence, rhythmIn, type Rhythm } from '../../../domain/occurrence.ts';
import type { PlainDate } from '../../../domain/plain-date.ts';
import { quoteOf, type SourceSpan } from '../../../domain/source-span.ts';
import {
	BASIS_NAMES,
	CERTAINTY_NAMES,
	DEPENDENCY_KIND_NAMES,
	KIND_NAMES,
	PRECISION_NAMES,
	STAGE_NAMES,
} from '../../text/common.ts';
import { capitalised, listed, NBSP, number } from '../../text/format.ts';
import { often } from '../../text/rhythm.ts';
import { flat } from '../forms/edit-form.ts';
import { besideOutcome } from './outcome-rows.ts';

/** One part of a suggestion as a row: what, how it is known, and the words that say it. */
export interface PartRow {
	readonly name: string;
	/** Null: missing. */
	readonly value: string | null;
	/** A day: its line shows where it comes from. */
	readonly basis?: 'stated' | 'computed';
	/** 'angivet', 'ärvt', 'antaget'. */
	readonly source: string | null;
	/** The document's own words. */
	readonly words: string | null;
	/** What the commitment says today, where it differs from what was read; null: nothing. */
	readonly now?: string | null;
}

/**
 * The parts in the order in which a person checks them. Parts that must be there are shown as missing. `decided` is
 * the day of the meeting.
 */
export function partRows(
	suggestion: StoredSuggestion,
	text: string,
	decided: PlainDate | null = null,
): PartRow[] {
	const rows = foundRows(suggestion, text, decided);
	return suggestion.outcome ? besideOutcome(rows, suggestion, suggestion.outcome) : rows;
}

function foundRows(suggestion: StoredSuggestion, text: string, decided: PlainDate | null): PartRow[] {
	const { kind, stage, responsible, recipient, deadline, start } = suggestion;
	const rhythm = rhythmIn(suggestion);
	const wordsAt = (span: SourceSpan | null) => (span ? flat(quoteOf(text, span)) : null);
	return [
		{ name: 'Slag', value: capitalised(KIND_NAMES[kind]), source: STAGE_NAMES[stage], words: null },
		named('Vem', responsible, wordsAt),
		named('Till vem', recipient, wordsAt),
		deadline ? deadlineRow(deadline) : firstDeadline(rhythm, decided),
		rhythm && { ...STATED, name: 'Återkommer', value: often(rhythm), words: flat(rhythm.text) },
		start ? { name: 'Från', value: start, source: null, words: null } : null,
		amountRow(suggestion),
		dependencyRow(suggestion),
	].filter((row) => row !== null);
}

const STATED = { source: CERTAINTY_NAMES.stated };

function deadlineRow({ date, basis, precision, certainty, text }: ReadDeadline): PartRow {
	const source = [
		BASIS_NAMES[basis],
		precision === 'day' ? '' : `sista dagen i ${PRECISION_NAMES[precision]}`,
		certainty === 'stated' ? '' : CERTAINTY_NAMES[certainty],
	];
	return { name: 'Frist', value: date, basis, source: source.filter(Boolean).join(', '), words: flat(text) };
}

function amountRow({ amount }: StoredSuggestion): PartRow | null {
	if (!amount) return null;
	const value = `${number(amount.sek)}${NBSP}kronor`;
	return { ...STATED, name: 'Belopp', value, words: flat(amount.text) };
}

function dependencyRow({ dependsOn }: StoredSuggestion): PartRow | null {
	if (dependsOn.length === 0) return null;
	const value = listed(dependsOn.map(({ name }) => name));
	const source = listed([...new Set(dependsOn.map(({ kind }) => DEPENDENCY_KIND_NAMES[kind]))]);
	return { name: 'Förutsätter', value, source, words: null };
}

/** Something recurring without a day of its own is due at the end of the first whole period after the decision. */
function firstDeadline(rhythm: Rhythm | null, decided: PlainDate | null): PartRow {
	const first = rhythm && decided ? firstOccurrence(rhythm, decided) : null;
	if (!first) return { name: 'Frist', value: null, source: null, words: null };
	const source = `beräknad: slutet av ${first.period}, första hela perioden`;
	return { name: 'Frist', value: first.due, basis: 'computed', source, words: null };
}

function named(
	name: string,
	findings: readonly Finding<string>[],
	wordsAt: (span: SourceSpan | null) => string | null,
): PartRow {
	if (findings.length === 0) return { name, value: null, source: null, words: null };
	const values = findings.map(({ value }) => value);
	const said = findings.map(({ span }) => wordsAt(span)).filter((words) => words !== null);
	return {
		name,
		value: listed(values),
		source: listed([...new Set(findings.map(({ certainty }) => CERTAINTY_NAMES[certainty]))]),
		words: said.length > 0 && said.join() !== values.join() ? listed([...new Set(said)]) : null,
	};
}
