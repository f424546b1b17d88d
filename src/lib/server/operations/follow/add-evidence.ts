import type { CommitmentDetail } from '../../../domain/commitment.ts';
import type { DecisionRef } from '../../../domain/events/commitment-event.ts';
import { webAddress, type Evidence } from '../../../domain/evidence.ts';
import type { Issue } from '../../../domain/issue.ts';
import { newId, sha256 } from '../../database/ids.ts';
import { FOREVER } from '../../database/tables.ts';
import { sniffType } from '../../documents/sniff-type.ts';
import { changeCommitment, checkNotBeforeDecision } from '../change-commitment.ts';
import { checkDay, checkLength, checkRequired, issuesOf, MAX_NAME, tidy } from '../checks.ts';
import { issue, refused, type Context, type Result } from '../context.ts';
import { checkDecision, tidyDecision, type DecisionInput } from './decision-ref.ts';
import { tidyName } from '../file-name.ts';

/** What a person gives as proof: one of the three. */
export type EvidenceInput =
	| { readonly kind: 'file'; readonly fileName: string; readonly bytes: Uint8Array }
	| { readonly kind: 'link'; readonly url: string; readonly label?: string | null }
	| { readonly kind: 'reference'; readonly reference: DecisionInput };

export interface AddEvidenceInput {
	readonly commitmentId: string;
	readonly version: number;
	readonly evidence: EvidenceInput;
	readonly date?: string | null;
}

export const MAX_EVIDENCE_BYTES = 20 * 1024 * 1024;

/**
 * Puts something beside a commitment that shows what was done: a file, which is stored whole with its hash and never read
 * or shown as a page; a link to http or https; or a § of a body's meeting.
 */
export async function addEvidence(
	context: Context,
	input: AddEvidenceInput,
): Promise<Result<{ version: number; evidenceId: string }, CommitmentDetail>> {
	const date = input.date || context.today;
	const wrong = [
		...checkEvidence(input.evidence, context.today),
		...issuesOf(checkDay('date', date, context.today)),
	];
	if (wrong.length) return refused(...wrong);
	const evidence = await evidenceOf(context, input.evidence, date);
	const bytes = input.evidence.kind === 'file' ? input.evidence.bytes : null;

	return changeCommitment<{ evidenceId: string }>(context, input, async (changing) => {
		const early = await checkNotBeforeDecision(changing, date);
		if (early) return [early];
		const { trx, commitment } = changing;
		const { id, kind, label, url, file } = evidence;
		await trx
			.insertInto('evidence')
			.values({
				...{ id, commitment_id: commitment.id, kind, label, url },
				...{ file_name: file?.fileName ?? null, media_type: file?.mediaType ?? null },
				...{ size: file?.size ?? null, sha256: file?.sha256 ?? null },
				...{ from_date: date, to_date: FOREVER, actor: evidence.actor, recorded_at: context.now },
			})
			.execute();
		if (bytes) await trx.insertInto('evidence_bytes').values({ evidence_id: id, bytes }).execute();
		await changing.record(date, { kind: 'evidence-added', evidence });
		return { evidenceId: id };
	});
}

function checkEvidence(evidence: EvidenceInput, today: string): Issue[] {
	if (evidence.kind === 'reference') return checkDecision(tidyDecision(evidence.reference), today);
	if (evidence.kind === 'link') {
		const url = tidy(evidence.url) ?? '';
		return issuesOf(
			checkRequired('url', url) ?? (webAddress(url) ? null : issue('url', 'not-an-address')),
			checkLength('label', evidence.label, MAX_NAME),
		);
	}
	const { length } = evidence.bytes;
	if (length === 0) return [issue('file', 'empty')];
	return length > MAX_EVIDENCE_BYTES ? [issue('file', 'too-large', { max: MAX_EVIDENCE_BYTES })] : [];
}

async function evidenceOf({ actor }: Context, given: EvidenceInput, date: string): Promise<Evidence> {
	const common = { id: newId(), kind: given.kind, url: null, file: null, date, actor: actor.name };
	if (given.kind === 'reference') return { ...common, label: placeOf(tidyDecision(given.reference)) };
	if (given.kind === 'link') {
		const url = webAddress(given.url) ?? '';
		return { ...common, url, label: tidy(given.label) ?? url };
	}
	const fileName = tidyName(given.fileName);
	const file = {
		fileName,
		// Told by the bytes, never by the name; what is not known is only bytes.
		mediaType: (await sniffType(given.bytes)) ?? 'application/octet-stream',
		size: given.bytes.length,
		sha256: sha256(given.bytes),
	};
	return { ...common, label: fileName, file };
}

const placeOf = ({ body, item, date }: DecisionRef) => `${body} § ${item}, ${date}`;
