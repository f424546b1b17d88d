import { EMPTY_FILTER } from '../../src/lib/domain/filter.ts';
import type { CommitmentRow } from '../../src/lib/domain/commitment.ts';
import { caseKey } from '../../src/lib/domain/case-number.ts';
import { openDatabase, type Db } from '../../src/lib/server/database/open.ts';
import { readDocument } from '../../src/lib/server/documents/read-document.ts';
import { runQueue } from '../../src/lib/server/jobs/run-queue.ts';
import { addDependency } from '../../src/lib/server/operations/dependencies/add-dependency.ts';
import { addEvidence } from '../../src/lib/server/operations/follow/add-evidence.ts';
import { addMotion } from '../../src/lib/server/operations/motions/add-motion.ts';
import { closeCommitment, closeDocument } from '../../src/lib/server/operations/close-to-public.ts';
import { confirmSuggestion } from '../../src/lib/server/operations/review/confirm-suggestion.ts';
import type { Context, Result } from '../../src/lib/server/operations/context.ts';
import { importDocument } from '../../src/lib/server/operations/documents/import-document.ts';
import { saveReport } from '../../src/lib/server/operations/save-report.ts';
import { setMeetingFacts } from '../../src/lib/server/operations/documents/set-meeting-facts.ts';
import { setStatus } from '../../src/lib/server/operations/follow/set-status.ts';
import { listCommitments } from '../../src/lib/server/repositories/commitments/commitment-list.ts';
import { findDocument } from '../../src/lib/server/repositories/documents/documents.ts';
import { writePdf } from '../server/documents/pdf-writer.ts';
import { importMeeting } from '../server/matter-meetings.ts';

/** A word that stands in nothing but what is going to be closed. */
export const SECRET = 'Zirkonia';
export const TODAY = '2024-06-01';

export interface Secrets {
	readonly database: string;
	/** Ids and numbers for addresses. */
	readonly ids: Readonly<Record<string, string>>;
}

const BODY = 'Tekniska utskottet';
const CLOSED = {
	number: '7',
	title: `Placering vid ${SECRET}hemmet`,
	case: 'NSk 7/2024',
	decision:
		`1. ${SECRET}enheten får i uppdrag att följa upp placeringen vid ${SECRET}hemmet senast den 1 maj 2024.\n` +
		'2. Kontoret får i uppdrag att redovisa kostnaden senast den 1 juli 2024.',
};
const OPEN = {
	number: '8',
	title: 'Bryggan vid Norrviken',
	case: 'NSk 8/2024',
	decision: 'Tekniska kontoret får i uppdrag att laga bryggan senast den 1 juli 2024.',
};
/** Read from a real PDF, so that there are pages to look at. */
const PAGE = [
	'Protokoll',
	BODY,
	'Datum: 2024-02-14',
	`§ 3 Stöd till ${SECRET}hemmet`,
	'Beslut',
	`Kontoret får i uppdrag att betala stödet till ${SECRET}hemmet senast den 1 maj 2024.`,
];

/** Two documents that tell the secret, with everything that can be noted about it; nothing is closed yet. */
export async function writeSecrets(database: string): Promise<Secrets> {
	const db = await openDatabase(database);
	const context = contextOf(db);
	await importMeeting(context, BODY, '2024-03-20', [CLOSED, OPEN], 'kallelse');
	const veiled = await importMeeting(context, BODY, '2024-03-20', [CLOSED, OPEN]);
	await confirmAll(context, veiled.id);
	const pages = await importPages(context);
	const rows = await allRows(db);
	const secret = rows.find(
		({ documentId, wording }) => documentId === veiled.id && wording.includes(SECRET),
	)!;
	const sibling = rows.find(({ item, id }) => item === '7' && id !== secret.id)!;
	const evidence = await noteAbout(context, secret);
	const report = must(
		await saveReport(context, { body: null, per: TODAY, since: '2024-05-01', large: false }),
	);
	await db.destroy();
	return {
		database,
		ids: {
			...{ veiled: veiled.id, pages, evidence, report: report.number },
			...{ closed: short(secret), sibling: short(sibling) },
			open: short(rows.find(({ item }) => item === '8')!),
			whole: short(rows.find(({ documentId }) => documentId === pages)!),
			...{ body: secret.body!.id, unit: secret.responsible[0]?.id ?? 'ingen' },
			...{ matter: caseKey(CLOSED.case)!, openMatter: caseKey(OPEN.case)! },
		},
	};
}

/** Closes the one commitment, and the other document as a whole. */
export async function closeSecrets({ database, ids }: Secrets): Promise<void> {
	const db = await openDatabase(database);
	const context = contextOf(db);
	const { id: commitmentId, version } = (await allRows(db)).find((row) => short(row) === ids.closed)!;
	must(await closeCommitment(context, { commitmentId, version, ground: 'OSL 26 kap. 1 §' }));
	must(await closeDocument(context, ids.pages!, 'OSL 26 kap. 1 §'));
	await db.destroy();
}

const contextOf = (db: Db): Context => ({
	db,
	actor: { id: 'astrid', name: 'Astrid Ek' },
	now: `${TODAY}T08:00:00.000Z`,
	today: TODAY,
});

const short = ({ number }: CommitmentRow) => number.slice(2);

const allRows = async (db: Db) => (await listCommitments(db, { ...EMPTY_FILTER, slice: 'all' }, TODAY)).rows;

function must<T>(result: Result<T>): T {
	if (!result.ok) throw new Error(JSON.stringify(result));
	return result.value;
}

async function confirmAll(context: Context, documentId: string) {
	const { suggestionList } = (await findDocument(context.db, documentId))!;
	for (const { id: suggestionId, version, machineValues } of suggestionList) {
		const checked = machineValues?.map(({ key }) => key) ?? [];
		must(await confirmSuggestion(context, { suggestionId, version, checked }));
	}
}

async function importPages(context: Context): Promise<string> {
	const marks = PAGE.map((text, index) => ({ x: 70, y: 90 + index * 26, text }));
	const fileName = `${SECRET}-protokoll.pdf`;
	const { documentId } = must(await importDocument(context, { fileName, bytes: writePdf([marks]) }));
	await runQueue(context, readDocument);
	const { version } = (await findDocument(context.db, documentId))!;
	must(await setMeetingFacts(context, { documentId, version, body: BODY, date: '2024-02-14' }));
	await confirmAll(context, documentId);
	return documentId;
}

/** A line, a condition, evidence and a motion, each with the word. Answers with the id of the evidence. */
async function noteAbout(context: Context, { id: commitmentId }: CommitmentRow): Promise<string> {
	const line = `${SECRET}samtal hållet.`;
	must(await setStatus(context, { commitmentId, version: 1, status: 'in-progress', line }));
	const name = `${SECRET}nämndens besked`;
	must(await addDependency(context, { commitmentId, version: 2, kind: 'authority', name }));
	const bytes = new TextEncoder().encode(`${SECRET} i filen`);
	const evidence = { kind: 'file' as const, fileName: `${SECRET}-intyg.txt`, bytes };
	const added = must(await addEvidence(context, { commitmentId, version: 3, evidence }));
	const title = `Motion om ${SECRET}hemmet`;
	must(await addMotion(context, { kind: 'motion', title, caseNumber: CLOSED.case, filedOn: '2024-01-10' }));
	return added.evidenceId;
}
