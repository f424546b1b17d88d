import { runQueue } from '../../src/lib/server/jobs/run-queue.ts';
import type { Reading, Suggestion } from '../../src/lib/domain/reading.ts';
import type { Context } from '../../src/lib/server/operations/context.ts';
import { confirmSuggestion } from '../../src/lib/server/operations/review/confirm-suggestion.ts';
import type { Edits } from '../../src/lib/server/operations/review/edits.ts';
import {
	importDocument,
	type ReadDocument,
} from '../../src/lib/server/operations/documents/import-document.ts';
import { findDocument } from '../../src/lib/server/repositories/documents/documents.ts';

const ITEM = '§ 23 Remiss om bredband i skärgården\n';
const FIRST = '1. Kommunledningskontoret får i uppdrag att lämna yttrande senast den 31 oktober 2023.';
const SECOND = '2. Åtgärderna redovisas minst en gång per år.';

/** A protocol with one item and two suggestions: a response due 2023-10-31, and a yearly report. */
export const TEXT = `Nämnden för skärgården 2023-09-20\n${ITEM}${FIRST}\n${SECOND}\n`;

const startOf = (words: string) => TEXT.indexOf(words);

const spanOf = (words: string) => [startOf(words), startOf(words) + words.length] as const;

const RESPONSE: Suggestion = {
	item: '23',
	kind: 'response',
	stage: 'decided',
	span: spanOf(FIRST.slice(3)),
	rule: 'assignment',
	trace: [],
	responsible: [
		{ value: 'Kommunledningskontoret', span: spanOf('Kommunledningskontoret'), certainty: 'stated' },
	],
	recipient: [],
	deadline: {
		date: '2023-10-31',
		precision: 'day',
		basis: 'stated',
		text: 'senast den 31 oktober 2023',
		span: spanOf('senast den 31 oktober 2023'),
		certainty: 'stated',
	},
	start: null,
	recurrence: null,
	staffing: null,
	amount: null,
	dependsOn: [{ kind: 'budget', name: 'revidering av budget 2024' }],
	confidence: 0.9,
};

const YEARLY: Suggestion = {
	...RESPONSE,
	kind: 'report',
	span: spanOf(SECOND.slice(3)),
	responsible: [],
	deadline: null,
	dependsOn: [],
	recurrence: { every: 'year', times: 1, text: 'minst en gång per år', span: spanOf('minst en gång per år') },
};

export const READING: Reading = {
	rulesetVersion: 'test',
	facts: { kind: 'protokoll', body: 'Nämnden för skärgården', date: '2023-09-20', dateRange: null },
	text: TEXT,
	pages: [0],
	ocr: { suspected: false, repairs: [] },
	items: [
		{
			number: '23',
			title: 'Remiss om bredband i skärgården',
			caseNumbers: ['NSk 17/2023'],
			officers: ['Vera Lind'],
			span: [startOf(ITEM), TEXT.length],
			classification: 'commitment',
			outcome: 'decided',
			reason: 'får i uppdrag',
			unsure: [],
			references: [],
		},
	],
	suggestions: [RESPONSE, YEARLY],
	closings: [],
	missingNumbers: [],
};

/** Reads any bytes as a given reading. */
export const readingAs =
	(reading: Reading = READING): ReadDocument =>
	() =>
		Promise.resolve({ ok: true, mediaType: 'text/plain', reading });

/** Imports a reading (the sample's unless told) and answers with the document. */
export async function importReading(context: Context, reading: Reading = READING, name = 'protokoll.txt') {
	const bytes = new TextEncoder().encode(name + reading.text);
	const result = await importDocument(context, { fileName: name, bytes });
	if (!result.ok) throw new Error('The sample was refused.');
	await runQueue(context, readingAs(reading));
	const document = await findDocument(context.db, result.value.documentId);
	if (!document) throw new Error('The sample is gone.');
	return document;
}

/** Imports the sample and confirms the suggestion at an index. Answers with the commitment's number and id. */
export async function confirmSample(
	context: Context,
	index: 0 | 1 = 0,
	edits: Edits = {},
	reading: Reading = READING,
) {
	const { suggestionList } = await importReading(context, reading);
	const suggestion = suggestionList[index];
	if (!suggestion) throw new Error('There is no such suggestion.');
	const { id: suggestionId, version } = suggestion;
	const result = await confirmSuggestion(context, { suggestionId, version, edits });
	if (!result.ok) throw new Error('The sample was not confirmed.');
	return { ...result.value, address: result.value.number.slice(2), suggestionId };
}

/** The same with a report that comes every fourth year, which no recurrence says. */
export function confirmCycle(context: Context) {
	const cycle = { every: 'year', apart: 4, text: 'vart fjärde år', span: YEARLY.span } as const;
	const suggestions = [RESPONSE, { ...YEARLY, recurrence: null, cycle }];
	return confirmSample(context, 1, {}, { ...READING, suggestions });
}
