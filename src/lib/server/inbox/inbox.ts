import { join } from 'node:path';
import { isLive } from '../../domain/job.ts';
import { snapshot } from '../database/transact.ts';
import type { Context } from '../operations/context.ts';
import { importDocument, MAX_BYTES } from '../operations/documents/import-document.ts';
import { findDocumentRow } from '../repositories/documents/document-rows.ts';
import { Claims, type FileClaim } from './claims.ts';
import { ensureFolder, putAway, type Note } from './put-away.ts';
import { takePlainFile } from './read-file.ts';
import { SettledFiles } from './settled-files.ts';

export interface InboxOptions {
	readonly folder: string;
	/** Who acts, and when; asked anew for each file. */
	readonly context: () => Context;
	/** The words for a problem key, for the line beside a file that failed. */
	readonly reasonOf: (problem: string) => string;
	/** Milliseconds for which a file must have stood still. */
	readonly pause?: number;
	/** Told of each file that has been put away. */
	readonly told?: (outcome: FileOutcome) => void;
}

export interface FileOutcome {
	readonly name: string;
	readonly ok: boolean;
	readonly text: string;
	readonly documentId: string | null;
}

type Taken = { readonly documentId: string; readonly duplicate: boolean };

/**
 * A folder whose files are taken in. A file waits until it stands still, is moved to `pagar/` while it is read, then to
 * `klart/`, or to `fel/` with a line of reason beside it. What has become of a file is asked of the database, so a crash
 * at any point does nothing twice.
 */
export class Inbox {
	readonly #options: InboxOptions;
	readonly #files: SettledFiles;
	readonly #claims: Claims;
	/** By the folder of the claim. */
	readonly #taken = new Map<string, Taken>();

	constructor(options: InboxOptions) {
		this.#options = options;
		this.#files = new SettledFiles(options.folder, options.pause ?? 2000);
		this.#claims = new Claims(join(options.folder, 'pagar'));
	}

	/** One look: takes in what has settled and puts away what is finished. Answers with what is left for later. */
	async pass(): Promise<{ readonly changing: number; readonly going: number }> {
		const { folder } = this.#options;
		await ensureFolder(folder);
		await ensureFolder(join(folder, 'pagar'));
		const { settled, changing } = await this.#files.look();
		for (const name of settled) await this.#claims.take(join(folder, name), name);
		let going = 0;
		for (const claim of await this.#claims.list()) {
			// One file that cannot be moved or read must not stop the others.
			const done = await this.#further(claim).catch((error: unknown) => console.error(error));
			if (!done) going += 1;
		}
		return { changing, going };
	}

	/** Takes one file a step on. True when it has been put away. */
	async #further(claim: FileClaim): Promise<boolean> {
		const known = this.#taken.get(claim.folder) ?? (await this.#takeIn(claim));
		if (known === null) return false;
		if (typeof known === 'string') {
			await this.#fail(claim, known, null);
			return true;
		}
		this.#taken.set(claim.folder, known);
		// The document and its job as of one moment: between the two questions the reading may end.
		const { db } = this.#options.context();
		const row = await snapshot(db, (trx) => findDocumentRow(trx, known.documentId));
		if (isLive(row?.job ?? null)) return false;
		if (row?.state === 'read') await this.#finish(claim, known);
		else await this.#fail(claim, row?.problem ?? row?.job?.state ?? 'broken', known.documentId);
		this.#taken.delete(claim.folder);
		return true;
	}

	/** Null: it still changes. A string: why it is not taken in. */
	async #takeIn({ folder, name }: FileClaim): Promise<Taken | string | null> {
		const answer = await takePlainFile(join(folder, name), MAX_BYTES, (pieces) =>
			importDocument(this.#options.context(), { fileName: name, pieces }),
		);
		if (answer === null || answer === 'too-large') return answer;
		return answer.ok ? answer.value : (answer.issues?.[0]?.key ?? 'broken');
	}

	async #finish(claim: FileClaim, { documentId, duplicate }: Taken): Promise<void> {
		const note: Note | null = duplicate ? { kind: 'finns-redan', text: ALREADY } : null;
		const name = await putAway(claim, join(this.#options.folder, 'klart'), note);
		this.#options.told?.({ name, ok: true, text: duplicate ? ALREADY : 'läst.', documentId });
	}

	async #fail(claim: FileClaim, problem: string, documentId: string | null): Promise<void> {
		const text = this.#options.reasonOf(problem);
		const name = await putAway(claim, join(this.#options.folder, 'fel'), { kind: 'orsak', text });
		this.#options.told?.({ name, ok: false, text, documentId });
	}
}

const ALREADY = 'Samma fil var redan inläst. Ingenting är ändrat.';
