import { expect, test } from 'vitest';
import { webAddress } from '../../../../src/lib/domain/evidence.ts';
import {
	addEvidence,
	MAX_EVIDENCE_BYTES,
} from '../../../../src/lib/server/operations/follow/add-evidence.ts';
import { removeEvidence } from '../../../../src/lib/server/operations/follow/remove-evidence.ts';
import { verifyStates } from '../../../../src/lib/server/recording/verify-states.ts';
import { findCommitment } from '../../../../src/lib/server/repositories/commitments/commitment-detail.ts';
import { findEvidenceFile } from '../../../../src/lib/server/repositories/commitments/evidence.ts';
import { keyOf } from '../../../../src/lib/server/repositories/numbers.ts';
import { sha256 } from '../../../../src/lib/server/database/ids.ts';
import { confirmSample } from '../../sample-reading.ts';
import { onDay, temporaryDatabase } from '../../temporary-database.ts';

const TODAY = '2024-02-01';
const bytes = new TextEncoder().encode('<html>Yttrandet</html>');

async function start() {
	const { db } = await temporaryDatabase();
	const context = onDay(db, TODAY);
	const { commitmentId, address } = await confirmSample(context);
	const at = async (per: string) => (await findCommitment(db, address, per, TODAY))!;
	return { db, context, commitmentId, at, key: keyOf(address) ?? 0 };
}

test('a file is kept whole with its hash, under a name that is none but a name', async () => {
	const { db, context, commitmentId, at, key } = await start();
	const evidence = { kind: 'file', fileName: '../../yttrande\u202e.html', bytes } as const;
	const answer = await addEvidence(context, { commitmentId, version: 1, evidence, date: '2023-11-02' });
	if (!answer.ok) throw new Error('Not added.');
	expect((await at('2023-11-01')).evidence).toEqual([]);
	const [shown] = (await at('2023-11-02')).evidence;
	expect(shown).toMatchObject({
		...{ kind: 'file', label: 'yttrande.html', date: '2023-11-02', actor: 'Astrid Ek' },
		file: { size: bytes.length, sha256: sha256(bytes), mediaType: 'text/html' },
	});
	const id = answer.value.evidenceId;
	const file = await findEvidenceFile(db, key, id, TODAY);
	expect(file && [file.fileName, [...file.bytes]]).toEqual(['yttrande.html', [...bytes]]);
	expect(await findEvidenceFile(db, key + 1, id, TODAY)).toBeNull();

	const removed = { commitmentId, version: 2, evidenceId: id };
	expect(await removeEvidence(context, { ...removed, reason: '' })).toMatchObject({
		issues: [{ field: 'reason' }],
	});
	await removeEvidence(context, { ...removed, reason: 'Fel fil.' });
	expect((await at('2024-01-31')).evidence).toHaveLength(1);
	const now = await at(TODAY);
	expect([now.evidence, now.history[0]?.sentence]).toEqual([[], 'Underlaget yttrande.html togs bort.']);
	expect(await findEvidenceFile(db, key, id, TODAY)).toBeNull();
	expect(await removeEvidence(context, { ...removed, version: 3, reason: 'x' })).toMatchObject({
		issues: [{ key: 'not-found' }],
	});
	expect((await verifyStates(db)).differences).toEqual([]);
});

test('a link and a § stand as text', async () => {
	const { context, commitmentId, at } = await start();
	const link = { kind: 'link', url: ' https://exempel.se/yttrande ', label: 'Yttrandet' } as const;
	await addEvidence(context, { commitmentId, version: 1, evidence: link });
	const reference = { body: 'Nämnden för skärgården', item: '§ 45', date: '2023-11-08' };
	await addEvidence(context, { commitmentId, version: 2, evidence: { kind: 'reference', reference } });
	expect((await at(TODAY)).evidence.map(({ label, url }) => [label, url]).sort()).toEqual([
		['Nämnden för skärgården § 45, 2023-11-08', null],
		['Yttrandet', 'https://exempel.se/yttrande'],
	]);
});

test('what is no proof is refused', async () => {
	const { context, commitmentId } = await start();
	const target = { commitmentId, version: 1 };
	const link = (url: string) => addEvidence(context, { ...target, evidence: { kind: 'link', url } });
	for (const url of ['javascript:alert(1)', 'exempel', 'data:text/html,x', 'https://a:b@exempel.se']) {
		expect(await link(url), url).toMatchObject({ issues: [{ field: 'url', key: 'not-an-address' }] });
		expect(webAddress(url)).toBeNull();
	}
	expect(await link('')).toMatchObject({ issues: [{ field: 'url', key: 'required' }] });
	const file = (size: number) =>
		addEvidence(context, {
			...target,
			evidence: { kind: 'file', fileName: 'a', bytes: new Uint8Array(size) },
		});
	expect(await file(0)).toMatchObject({ issues: [{ key: 'empty' }] });
	expect(await file(MAX_EVIDENCE_BYTES + 1)).toMatchObject({ issues: [{ key: 'too-large' }] });
});
