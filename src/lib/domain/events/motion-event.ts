import type { MotionAnswer, MotionKind } from '../motion.ts';
import type { PlainDate } from '../plain-date.ts';

/** What happens to a motion or a medborgarförslag on the list, with what is needed to do it again. */
export type MotionEvent =
	| {
			readonly kind: 'motion-added';
			readonly motionId: string;
			readonly motion: MotionKind;
			readonly title: string;
			readonly caseNumber: string | null;
			readonly filedOn: PlainDate;
			readonly item: string | null;
	  }
	| {
			readonly kind: 'motion-answered';
			readonly motionId: string;
			readonly answer: MotionAnswer;
			readonly item: string;
	  }
	| { readonly kind: 'motion-answer-undone'; readonly motionId: string }
	| { readonly kind: 'motion-carried-out'; readonly motionId: string; readonly line: string | null }
	| { readonly kind: 'motion-carried-out-undone'; readonly motionId: string }
	| { readonly kind: 'motion-removed'; readonly motionId: string; readonly title: string }
	| {
			readonly kind: 'motion-sighting-dismissed' | 'motion-sighting-restored';
			readonly item: string;
			readonly position: number;
			readonly about: string;
	  };
