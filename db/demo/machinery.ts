import type { CommitmentDetail } from '../../src/lib/domain/commitment.ts';
import type { StoredSuggestion } from '../../src/lib/domain/document.ts';
import type { PlainDate } from '../../src/lib/domain/plain-date.ts';
import { quoteOf, type SourceSpan } from '../../src/lib/domain/source-span.ts';
import type { Db } from '../../src/lib/server/database/open.ts';
import type { Context, Result } from '../../src/lib/server/operations/context.ts';
import { findCommitment } from '../../src/lib/server/repositories/commitments/commitment-detail.ts';
import { findDocument, listDocuments } from '../../src/lib/server/repositories/documents/documents.ts';
import type { Expected, Read, Step } from './steps.ts';

export interface Story {
	readonly db: Db;
	readonly steps: readonly Step[];
	readonly marked: string[];
	readonly unexpected: string[];
}

/** Nine o'clock in the morning of that day, a second later for each step. */
export const contextOn = (db: Db, day: PlainDate, index: number): Context => ({
	db,
	actor: { id: 'karin-ekdal', name: 'Karin Ekdal' },
	now: new Date(Date.parse(`${day}T08:00:00.000Z`) + index * 1000).toISOString(),
	today: day,
});

/** The value of an operation that has to succeed; what went wrong is said with the place. */
export function must<T, C>(result: Result<T, C>, where: string): T {
	if (result.ok) return result.value;
	throw new Error(`${where}: ${result.conflict ? 'conflict' : JSON.stringify(result.issues)}`);
}

/** Spaces and line ends count as one space, so that words can be named as they are read aloud. */
export const flat = (text: string) => text.replace(/\s+/g, ' ');

/** The suggestions of an item that hold the words. */
export const matching = (
	list: readonly StoredSuggestion[],
	{ item, words }: Pick<Expected, 'item' | 'words'>,
) => list.filter((suggestion) => suggestion.item === item && flat(suggestion.quote).includes(words));

/** The line of the document that holds the words, as far as the point or paragraph goes. */
export function lineWith(text: string, [from, to]: SourceSpan, words: string): SourceSpan | null {
	const part = quoteOf(text, [from, to]);
	for (const found of part.matchAll(
		/(?:^|\n)[ \t]*(?:-|\d{1,2}\.)?[ \t]*((?:[^\n]|\n(?![ \t]*\n|[ \t]*-|\d))+)/g,
	)) {
		const line = found[1] ?? '';
		if (!flat(line).includes(words)) continue;
		const start = from + found.index + found[0].length - line.length;
		return [start, start + line.trimEnd().length];
	}
	return null;
}

/** The commitment that a key stands for, as it is now. */
export async function commitmentOf(
	{ db, steps }: Story,
	key: string,
	today: PlainDate,
): Promise<CommitmentDetail> {
	const read = steps.find(
		(step): step is Step & Read =>
			step.does === 'read' && !!step.expected?.some((expected) => expected.key === key),
	);
	const expected = read?.expected?.find((each) => each.key === key);
	if (!read || !expected) throw new Error(`No document is expected to hold "${key}"`);
	const row = (await listDocuments(db)).find(({ fileName }) => fileName === read.file);
	const document = row && (await findDocument(db, row.id));
	const number = matching(document?.suggestionList ?? [], expected).find(
		({ commitment }) => commitment,
	)?.commitment;
	const commitment = number && (await findCommitment(db, number.replace('Å-', ''), null, today));
	if (!commitment) throw new Error(`"${key}" has not become a commitment`);
	return commitment;
}
