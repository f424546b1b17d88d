import type { Context, Result } from './context.ts';
import type { CommitmentDetail } from '../../domain/commitment.ts';

export interface ReportBackInput {
	readonly commitmentId: string;
	readonly version: number;
	/** Day of the meeting. */
	readonly date: string;
	/** '45' or '§ 45'. */
	readonly item: string;
	readonly line?: string | null;
}

/**
 * Notes that the deciding body has been told: at the meeting on `date`, under § `item`. Closes the commitment;
 * a recurring one has its occurrence fulfilled and goes on to the next (`nextDue`).
 */
export function reportBack(
	_context: Context,
	_input: ReportBackInput,
): Promise<Result<{ version: number; nextDue: string | null }, CommitmentDetail>> {
	throw new Error('not written');
}
