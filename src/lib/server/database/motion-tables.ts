import type { MotionAnswer, MotionKind } from '../../domain/motion.ts';
import type { Flag } from './column-types.ts';

export interface MotionTable {
	id: string;
	kind: MotionKind;
	title: string;
	case_number: string | null;
	case_key: string | null;
	filed_on: string;
	filed_document_id: string | null;
	/** Number of the agenda item. */
	filed_item: string | null;
	answer: MotionAnswer | null;
	answered_on: string | null;
	answered_item: string | null;
	answered_document_id: string | null;
	carried_out_on: string | null;
	carried_out_line: string | null;
	version: number;
}

/** What one agenda item says of a motion. */
export interface MotionSightingTable {
	document_id: string;
	item: string;
	/** In a list of several under one item; 0 for the item itself. */
	position: number;
	kind: MotionKind;
	/** What it is about, out of the title. */
	about: string;
	case_number: string | null;
	case_key: string | null;
	/** The item is about its being put forward. */
	announced: Flag;
	/** As the text tells it. */
	filed_on: string | null;
	answer: MotionAnswer | null;
	/** The words that say so. */
	quote: string | null;
	review: 'suggested' | 'accepted' | 'dismissed';
	motion_id: string | null;
}
