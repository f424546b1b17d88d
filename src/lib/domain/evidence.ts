import type { PlainDate } from './plain-date.ts';

export const EVIDENCE_KINDS = ['file', 'link', 'reference'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** What shows that something has been done: a file that is kept, an address, or a § of a body's meeting. */
export interface Evidence {
	readonly id: string;
	readonly kind: EvidenceKind;
	/** As it is shown: the file's name, the words of the link, 'KS § 45, 2023-11-08'. */
	readonly label: string;
	/** Of a link. */
	readonly url: string | null;
	/** Of a file. */
	readonly file: EvidenceFile | null;
	readonly date: PlainDate;
	readonly actor: string;
}

export interface EvidenceFile {
	readonly fileName: string;
	readonly mediaType: string;
	readonly size: number;
	readonly sha256: string;
}

/**
 * The address of a link as it is kept, or null when it is none that a page should lead to: only http and https, no user
 * name or password in it, and a host.
 */
export function webAddress(text: string): string | null {
	const url = URL.parse(text.trim());
	const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
	return url && isWeb && url.hostname && !url.username && !url.password ? url.href : null;
}
