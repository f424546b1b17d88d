import type { CommitmentDetail } from '../../../domain/commitment.ts';
import { changeCommitment, checkNotBeforeDecision, lineChange } from '../change-commitment.ts';
import { checkDay, checkLength, checkRequired, issuesOf, tidy } from '../checks.ts';
import { refused, type Context, type Result } from '../context.ts';

export interface WriteLineInput {
	readonly commitmentId: string;
	readonly version: number;
	readonly line: string;
	readonly date?: string | null;
}

/** Adds one line of text about where a commitment stands; the status stays. */
export function writeLine(
	context: Context,
	input: WriteLineInput,
): Promise<Result<{ version: number }, CommitmentDetail>> {
	const date = input.date || context.today;
	const line = tidy(input.line) ?? '';
	const issues = issuesOf(
		checkRequired('line', line),
		checkLength('line', line),
		checkDay('date', date, context.today),
	);
	if (issues.length) return Promise.resolve(refused(...issues));

	return changeCommitment(context, input, async (changing) => {
		const wrong = issuesOf(await checkNotBeforeDecision(changing, date));
		if (wrong.length) return wrong;
		await changing.change(date, (each) => lineChange(context, each, line, date));
		await changing.record(date, { kind: 'line-written', line });
		return {};
	});
}
