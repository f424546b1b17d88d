import type { SourceSpan } from '../../domain/source-span.ts';
import type { Stage } from '../../domain/words.ts';
import type { Block, OutlineItem, Section } from '../outline/outline.ts';
import { even } from '../text/signs.ts';

/**
 * A sentence that decides or proposes something, or that a decision takes up. Recognisers read these and nothing
 * else, so that yrkanden, reservations and background never reach them.
 */
export interface Statement {
	readonly item: OutlineItem;
	readonly section: Section;
	readonly block: Block;
	/** The sentence without its lead. */
	readonly span: SourceSpan;
	/** Its words on one line, for patterns. */
	readonly text: string;
	readonly stage: Stage;
	readonly origin: Origin;
	/** The lead over the point, or before the sentence: "Kommunstyrelsen beslutar att". */
	readonly lead: Lead;
	/** Which sentence of its block it is, from 0. */
	readonly place: number;
}

/** What the sentences of a block have in common. */
export type Setting = Omit<Statement, 'span' | 'text' | 'place'>;

/**
 * `decision`: own words of the beslut. `by-proposal`: points of a förslag that the beslut takes up. `measure`: numbered
 * measures of the description that are taken up. `proposal`: a förslag that stands by itself. `description`: background.
 */
export type Origin = 'decision' | 'by-proposal' | 'measure' | 'proposal' | 'description';

export interface Lead {
	readonly span: SourceSpan | null;
	readonly text: string;
}

export const NO_LEAD: Lead = { span: null, text: '' };

/** Under "Beslut" or "Förslag till beslut": what stands there is decided or proposed, also with no lead. */
export const isUnderHeading = ({ kind, heading }: Section) =>
	heading !== '' && (kind === 'decision' || kind === 'proposal');

/** Nobody writes a longer sentence; what is longer is no sentence, and no pattern needs to see its end. */
const LONGEST = 2500;

/** Words of a stretch on one line. */
export function wordsOf(readable: string, [from, to]: SourceSpan): string {
	return even(readable.slice(from, Math.min(to, from + LONGEST))).trim();
}
