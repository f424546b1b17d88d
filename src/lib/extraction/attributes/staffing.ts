import type { Staffing } from '../../domain/reading.ts';
import type { SourceSpan } from '../../domain/source-span.ts';

/** People or working time that is added, moved or kept: "170 % resurs", "Två tjänster … tillsätts". */
export function readStaffing(text: string, span: SourceSpan): Staffing | null {
	void [text, span];
	return null;
}
