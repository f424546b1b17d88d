import type { SourceSpan } from '../../domain/source-span.ts';

/** `body`: organ that decides. `unit`: förvaltning, avdelning. `role`: person by office. `outside`: authority, company, other. */
export type NameKind = 'body' | 'unit' | 'role' | 'outside';

export interface Name {
	/** Nominative, as the document writes it: 'Tekniska nämnden'. */
	readonly value: string;
	/** As it stands, genitive s included. */
	readonly span: SourceSpan;
	readonly kind: NameKind;
}

/** All names of organs, units, roles, authorities and companies, in order, not overlapping. */
export function namesIn(text: string, span: SourceSpan): Name[] {
	void [text, span];
	return [];
}

/** "Kommunledningsförvaltningens" → "Kommunledningsförvaltningen"; other words come out unchanged. */
export function toNominative(name: string): string {
	return name;
}
