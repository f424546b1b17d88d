import type { Finding, Suggestion } from '../../domain/reading.ts';
import type { SourceSpan } from '../../domain/source-span.ts';
import type { Placer } from './place.ts';

/** What an earlier reading found, with its places in the text of a later one. */
export function shiftFound(found: Suggestion, span: SourceSpan, placer: Placer): Suggestion {
	const part = (old: SourceSpan): SourceSpan => placer.part(old) ?? [span[0], span[0]];
	const names = (list: readonly Finding<string>[]) =>
		list.map((name) => ({ ...name, span: name.span && placer.part(name.span) }));
	return {
		...found,
		span,
		responsible: names(found.responsible),
		recipient: names(found.recipient),
		deadline: found.deadline && { ...found.deadline, span: part(found.deadline.span) },
		recurrence: found.recurrence && { ...found.recurrence, span: part(found.recurrence.span) },
		...(found.cycle && { cycle: { ...found.cycle, span: part(found.cycle.span) } }),
	};
}
