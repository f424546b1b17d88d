import type { Closing, Finding, Reading, Suggestion } from '../domain/reading.ts';
import { quoteOf } from '../domain/source-span.ts';

/** A reading as the JSON that `bevaka extract FILE` prints (extraction.schema.json). */
export function toContract(reading: Reading): object {
	const { facts, text, ocr } = reading;
	return {
		document: {
			kind: facts.kind,
			body: facts.body,
			meetingDate: facts.date,
			meetingDateRange: facts.dateRange,
			text,
			ocr: { suspected: ocr.suspected, repairedWords: ocr.repairs.length },
		},
		items: reading.items,
		commitments: reading.suggestions.map((suggestion) => commitment(suggestion, text)),
		closings: reading.closings.map((closing) => closed(closing, text)),
		missingNumbers: reading.missingNumbers,
	};
}

const values = (findings: readonly Finding<string>[]) => findings.map((finding) => finding.value);

function commitment(suggestion: Suggestion, text: string): object {
	const { item, kind, stage, span, rule, trace, deadline, recurrence, cycle } = suggestion;
	return {
		item,
		kind,
		stage,
		quote: quoteOf(text, span),
		span,
		responsible: values(suggestion.responsible),
		recipient: values(suggestion.recipient),
		deadline: deadline && {
			date: deadline.date,
			precision: deadline.precision,
			basis: deadline.basis,
			text: deadline.text,
		},
		start: suggestion.start,
		recurrence: recurrence && { every: recurrence.every, times: recurrence.times, text: recurrence.text },
		cycle: cycle ? { every: cycle.every, apart: cycle.apart, text: cycle.text } : null,
		staffing: suggestion.staffing,
		amount: suggestion.amount,
		dependsOn: suggestion.dependsOn,
		confidence: suggestion.confidence,
		rule,
		trace,
	};
}

const closed = ({ item, span, effect, refersTo }: Closing, text: string) => ({
	item,
	quote: quoteOf(text, span),
	span,
	effect,
	refersTo,
});
