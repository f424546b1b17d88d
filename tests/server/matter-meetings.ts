import { extract } from '../../src/lib/extraction/extract.ts';
import type { Context } from '../../src/lib/server/operations/context.ts';
import { importReading } from './sample-reading.ts';

/** A §, or a point of a kallelse, in few words. */
export interface Part {
	readonly number: string;
	readonly title: string;
	readonly case?: string;
	readonly background?: string;
	readonly decision: string;
}

/** Imports a protokoll (or kallelse) of a body on a day, read by the real rules. Null leaves the day out of the text. */
export function importMeeting(
	context: Context,
	body: string,
	date: string | null,
	parts: readonly Part[],
	kind: 'protokoll' | 'kallelse' = 'protokoll',
) {
	const items = parts.map((part) =>
		[
			kind === 'protokoll' ? `§ ${part.number} ${part.title}` : `${part.number} ${part.title}`,
			...(part.case ? [`Diarienummer: ${part.case}`] : []),
			...(part.background ? ['', 'Ärendebeskrivning', part.background] : []),
			'',
			kind === 'protokoll' ? 'Beslut' : `Förslag till beslut\n\nFörvaltningens förslag till ${body}:`,
			part.decision,
			'',
		].join('\n'),
	);
	const head = kind === 'protokoll' ? 'Sammanträdesprotokoll' : 'KALLELSE';
	const text = [head, '', body, '', ...(date ? [`Datum: ${date}`] : []), '', ...items].join('\n');
	return importReading(context, extract(text, null), `${body} ${date ?? 'odaterat'} ${kind}.txt`);
}
