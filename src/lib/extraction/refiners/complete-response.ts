import type { SourceSpan } from '../../domain/source-span.ts';
import type { Finding, ReadDeadline } from '../../domain/reading.ts';
import { readDeadline } from '../attributes/deadline/read-deadline.ts';
import { namesIn, type Name } from '../attributes/names.ts';
import { readRecipient } from '../attributes/recipient.ts';
import type { Outline, OutlineItem, Section } from '../outline/outline.ts';
import type { Candidate, Refiner } from '../pipeline.ts';
import { wordsOf } from '../statements/statement.ts';
import { sentencesOf } from '../text/sentences.ts';
import * as says from './wordings/when-due.ts';
import { firstMatch } from '../text/may-match.ts';

export const completeResponse: Refiner = {
	rule: 'svarsdag ur beskrivningen',
	about:
		'Dagen då ett yttrande ska vara framme, och vem som bad om det, står ofta i beskrivningen, inte i beslutet.',
	examples: ['Remissvar ska vara Trafikverket tillhanda senast den 15 maj 2024.'],
	refine(candidates, outline) {
		const days = new Map<OutlineItem, ReadDeadline | null>();
		const dayOf = (item: OutlineItem) => {
			if (!days.has(item)) days.set(item, dueIn(item, outline));
			return days.get(item) ?? null;
		};
		return candidates.map((candidate) =>
			candidate.kind === 'response' ? complete(candidate, outline, dayOf) : candidate,
		);
	},
};

function complete(
	candidate: Candidate,
	outline: Outline,
	dayOf: (item: OutlineItem) => ReadDeadline | null,
): Candidate {
	const due = candidate.deadline ? null : dayOf(candidate.statement.item);
	const found = candidate.responsible.length > 0 ? [] : proposer(candidate, outline);
	const responsible = found.length > 0 ? found : candidate.responsible;
	const recipient =
		candidate.recipient.length > 0 ? candidate.recipient : askerIn(candidate.statement.item, outline);
	const changed = due !== null || responsible !== candidate.responsible || recipient !== candidate.recipient;
	return {
		...candidate,
		responsible,
		recipient,
		deadline: due ? { ...due, certainty: 'inherited' } : candidate.deadline,
		trace: changed ? [...candidate.trace, completeResponse.rule] : candidate.trace,
	};
}

/** "Remiss från Trafikverket, svar senast den 15 mars 2024" stands in the list of what the matter holds, too. */
const ASKS_IN: ReadonlySet<Section['kind']> = new Set(['description', 'head', 'basis']);

/** The day that the background gives for the answer; else the only one that may be it. */
function dueIn(item: OutlineItem, outline: Outline): ReadDeadline | null {
	const due = daysIn(item, outline, says.DUE)[0] ?? dayInTitle(item, outline);
	if (due) return due;
	const [only, ...others] = daysIn(item, outline, says.MAY_BE_DUE);
	return only && others.every(({ date }) => date === only.date) ? only : null;
}

/** "Granskning av detaljplan för Norra kajen – sista svarsdag 17 juni 2025" */
function dayInTitle({ title, span }: OutlineItem, { readable, facts }: Outline): ReadDeadline | null {
	const said = says.DAY_AT_END.exec(title);
	if (!said) return null;
	const context = { meetingDate: facts.date, range: facts.dateRange };
	const found = readDeadline(title, [said.index, title.length], context);
	const at = found ? readable.indexOf(found.text, span[0]) : -1;
	return found && at >= 0 && at < span[1] ? { ...found, span: [at, at + found.text.length] } : null;
}

function daysIn(item: OutlineItem, { readable, facts }: Outline, due: RegExp): ReadDeadline[] {
	const context = { meetingDate: facts.date, range: facts.dateRange };
	return item.sections
		.filter(({ kind }) => ASKS_IN.has(kind))
		.flatMap(({ blocks }) => blocks)
		.filter(({ span }) => says.TELLS_DAY.test(readable.slice(...span)))
		.flatMap(({ span }) => sentencesOf(readable, span))
		.flatMap((sentence) => {
			const said = firstMatch(due, readable.slice(...sentence));
			if (!said) return [];
			// "Kommunen har fått |svarstid till den 9 maj|": the words before it tell of what has been, the day does not.
			const from = sentence[0] + said.index;
			// "Samrådstiden går ut den 9 maj|, och styrelsen vill ha planen klar under nästa år."
			const more = readable.slice(from, sentence[1]).search(AND_MORE);
			const to = more < 0 ? sentence[1] : from + more;
			return (
				readDeadline(readable, [sentence[0], to], context) ??
				readDeadline(readable, [from, to], context) ??
				readDeadline(readable, [from, sentence[1]], context) ??
				[]
			);
		});
}

const AND_MORE = /,\s{1,20}(?:och|men|varför)\s/u;

/** "Remiss från |Trafikverket| om vägplan": in the heading or the background. */
function sentFrom(words: string): Name | undefined {
	const from = firstMatch(says.SENT_FROM, words);
	if (!from) return undefined;
	const at = from.index + from[0].length;
	const name = namesIn(words, [at, words.length])[0];
	return name && !name.genitive && name.span[0] - at <= 3 ? name : undefined;
}

/**
 * "Yttrandet ska vara |kommunstyrelsen| tillhanda senast den 3 maj.": who is to have the answer comes first; else whoever
 * asked for it gets it, where the background says who that was.
 */
function askerIn(item: OutlineItem, { readable }: Outline): readonly Finding<string>[] {
	const said = item.sections
		.filter(({ kind }) => kind === 'description' || kind === 'head')
		.flatMap(({ blocks }) => blocks)
		.filter(({ span }) => /remi|svar|yttra|synpunkter|besked/i.test(readable.slice(...span)))
		.flatMap(({ span }) => sentencesOf(readable, span));
	const inherited = (name: Finding<string>) => ({ ...name, certainty: 'inherited' as const });
	for (const sentence of said) {
		if (!says.AT_HAND.test(wordsOf(readable, sentence))) continue;
		const to = readRecipient(readable, sentence);
		if (to.length > 0) return to.map(inherited);
	}
	const titled = sentFrom(item.title);
	if (titled) return [{ value: titled.value, span: null, certainty: 'inherited' }];
	for (const sentence of said) {
		const words = wordsOf(readable, sentence);
		const from = sentFrom(words);
		if (from) return [{ value: from.value, span: null, certainty: 'inherited' }];
		const to = says.DUE.test(words) ? readRecipient(readable, sentence) : [];
		if (to.length > 0) return to.map(inherited);
		const by = whoHasAsked(sentence, words, readable);
		if (by) return [{ value: by.value, span: by.span, certainty: 'inherited' }];
	}
	return [];
}

function whoHasAsked(sentence: SourceSpan, words: string, readable: string): Name | null {
	const has = says.ASKED.test(words) ? readable.slice(...sentence).search(/\shar\s/) : -1;
	const by = namesIn(readable, sentence)[0];
	const first = by && !by.genitive && has > 0 && by.span[0] - sentence[0] <= 3;
	return first && by.span[1] <= sentence[0] + has ? by : null;
}

/** "Enligt förvaltningens förslag": the one who drew up the answer sends it. */
function proposer({ statement }: Candidate, { readable }: Outline): readonly Finding<string>[] {
	const span = statement.lead.span ?? statement.section.headingSpan;
	if (statement.lead.span && says.ASKS.test(statement.lead.text)) return asked(statement.lead.span, readable);
	if (statement.origin !== 'by-proposal' || !span) return [];
	const first = namesIn(readable, span).find((name) => name.kind === 'unit');
	return first ? [{ value: first.value, span: first.span, certainty: 'assumed' }] : [];
}

function asked(lead: SourceSpan, readable: string): readonly Finding<string>[] {
	const last = namesIn(readable, lead).findLast((name) => name.kind === 'body');
	return last ? [{ value: last.value, span: last.span, certainty: 'inherited' }] : [];
}
