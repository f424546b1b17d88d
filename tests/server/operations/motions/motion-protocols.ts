import type { Reading } from '../../../../src/lib/domain/reading.ts';
import type { Db } from '../../../../src/lib/server/database/open.ts';
import { runQueue } from '../../../../src/lib/server/jobs/run-queue.ts';
import { importDocument } from '../../../../src/lib/server/operations/documents/import-document.ts';
import { listSightings } from '../../../../src/lib/server/repositories/motions/motion-sightings.ts';
import { readMotionsAt } from '../../../../src/lib/server/repositories/motions/motions.ts';
import { onDay } from '../../temporary-database.ts';

export const TODAY = '2025-01-15';

export const COUNCIL = 'Kommunfullmäktige';

interface Item {
	readonly title: string;
	readonly body: string;
	readonly caseNumber?: string;
}

/** A protocol with these items, stored and read. */
export async function protocol(db: Db, body: string, date: string, items: readonly Item[]) {
	let text = `${body} ${date}\n`;
	const outline: Reading['items'][number][] = items.map(({ title, body: words, caseNumber }, index) => {
		const start = text.length;
		text += `§ ${index + 1} ${title}\n\n${words}\n\n`;
		return {
			...{ number: String(index + 1), title, caseNumbers: caseNumber ? [caseNumber] : [], officers: [] },
			...{ span: [start, text.length] as const, classification: 'decision', outcome: 'decided' },
			...{ reason: '', unsure: [], references: [] },
		};
	});
	const reading: Reading = {
		rulesetVersion: 'test',
		facts: { kind: 'protokoll', body, date, dateRange: null },
		...{ text, pages: [0], ocr: { suspected: false, repairs: [] }, items: outline },
		...{ suggestions: [], closings: [], missingNumbers: [] },
	};
	const context = onDay(db, TODAY);
	const bytes = new TextEncoder().encode(text);
	const imported = await importDocument(context, { fileName: `${body}-${date}.txt`, bytes });
	await runQueue(context, () => Promise.resolve({ ok: true, mediaType: 'text/plain', reading, pages: [] }));
	return imported.ok ? imported.value.documentId : '';
}

export const sightings = async (db: Db, per = TODAY) => listSightings(db, await readMotionsAt(db, per), per);

export const FILED = {
	title: 'Anmälan av motion om fria bussar',
	body: 'Beslut\nMotionen remitteras till kommunstyrelsen för beredning.',
	caseNumber: 'KS 2023/44',
};

export const PREPARED = {
	title: 'Motion om fria bussar',
	body: 'Motionen väcktes den 27 februari 2023.\n\nBeslut\nKommunstyrelsen föreslår att motionen avslås.',
	caseNumber: 'KS 2023/44',
};

export const ANSWERED = {
	title: 'Svar på motion om fria bussar',
	body: 'Beslut\n- Motionen bifalls.',
	caseNumber: 'KS 2023/44',
};
