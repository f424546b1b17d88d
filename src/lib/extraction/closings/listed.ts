import type { Closing } from '../../domain/reading.ts';
import type { SourceSpan } from '../../domain/source-span.ts';
import { readReferences } from '../attributes/reference.ts';
import type { Outline } from '../outline/outline.ts';
import type { Statement } from '../statements/statement.ts';
import { occurs } from '../text/may-match.ts';
import { anyCase, wordings } from '../text/wordings.ts';

/**
 * What a stretch points at; all unknown where it points at nothing. "Frågan är hanterad i planen, antagen 2024-06-13,
 * § 157, och uppdraget |från 2021-11-23, § 293|, är avslutat": what stands after the task comes first.
 */
export function referenceIn(span: SourceSpan, { readable, facts }: Outline): Closing['refersTo'] {
	const found = readReferences(readable, span, facts.date);
	const task = span[0] + readable.slice(...span).search(/uppdrag/i);
	const named = found.find((one) => one.span[0] > task && task >= span[0]) ?? found[0];
	return named?.reference ?? { body: null, date: null, item: null, point: null, caseNumber: null };
}

/** "Kommunstyrelsen förklarar följande uppdrag slutförda:" over a list: each point names one. */
const OVER_LIST = wordings`
	"Kommunstyrelsen förklarar följande uppdrag slutförda:"
	\<följande (?:\p{L}+ ){0,2}uppdrag\>[^.]{0,80}
	\<(?:avslut\p{L}+|slutför\p{L}+|fullgjord\p{L}*|verkställd\p{L}*|genomförd\p{L}*|besvarad\p{L}*|
	avskriv\p{L}+|avför\p{L}*)\>[^.]{0,60}:$
	"Kommunstyrelsen avslutar följande uppdrag:"
	\<(?:avslut\p{L}+|avskriv\p{L}+|avför\p{L}*) följande (?:\p{L}+ ){0,2}uppdrag:$
`;

export const closesList = (lead: string) => lead.endsWith(':') && occurs(OVER_LIST, lead);

/** Each point of such a list. */
export const listedIn = (statements: readonly Statement[], outline: Outline): Closing[] =>
	statements
		.filter(
			({ lead, block, span }) => block.marker !== null && lead.span?.[0] !== span[0] && closesList(lead.text),
		)
		.map(({ item, span }) => ({
			item: item.number,
			span,
			effect: 'closed',
			refersTo: referenceIn(span, outline),
		}));

/** "| Utred ny simhall, § 44 | 2022-03-15 | Avslutas |": a table of tasks and how they stand. */
export const closedInTables = (outline: Outline): Closing[] =>
	outline.taskTables
		.filter(({ columns }) => columns.has('status'))
		.flatMap(({ rows }) => rows)
		.flatMap(({ cells, span }): Closing[] => {
			const [task, status] = [cells.get('task'), cells.get('status')];
			const item = outline.items.find((one) => one.span[0] <= span[0] && span[0] < one.span[1]);
			if (!task || !status || !item) return [];
			const words = outline.readable.slice(...status);
			if (!DONE.test(words) && !TOLD_WHEN.test(words)) return [];
			const from = cells.get('from');
			const start = Math.min(from?.[0] ?? task[0], task[0]);
			const named = referenceIn([start, Math.max(from?.[1] ?? 0, task[1])], outline);
			return [{ item: item.number, span: task, effect: 'closed', refersTo: named }];
		});

/** "KS 2022-06-14 § 122" in the column of what has been told: the organ knows. */
const TOLD_WHEN = /^(?:\p{Lu}\p{L}{0,12} )?(?:19|20)\d\d-\d\d-\d\d,? ?§ ?\d{1,4}\.?$/u;

/** The status begins with a word for what is over; "ej klar" and "klart i maj" do not say so. */
const DONE = anyCase`
	^(?:avslut(?:as|at|ad)|slutför[td]|slutförs|klar[t]?|verkställ[td]|genomför[td]|återrapporterat?|
	fullgjort|avskriv(?:s|et)|avförs|besvara[dt]|ja)[\s.]*$
`;
