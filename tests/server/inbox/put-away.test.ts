import { mkdtempSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { putAway } from '../../../src/lib/server/inbox/put-away.ts';

function sample() {
	const folder = mkdtempSync(join(tmpdir(), 'bevaka-put-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const claim = { folder: join(folder, 'tagen'), name: 'möte.pdf' };
	mkdirSync(claim.folder);
	return { claim, done: join(folder, 'klart') };
}

test('nothing that lies there is written over, and the line stands beside the file', async () => {
	const { claim, done } = sample();
	mkdirSync(done);
	writeFileSync(join(done, 'möte.pdf'), 'förra mötet');
	writeFileSync(join(claim.folder, claim.name), 'det här mötet');
	expect(await putAway(claim, done, { kind: 'orsak', text: 'Skälet.' })).toBe('möte (2).pdf');
	expect(readdirSync(done).sort()).toEqual(['möte (2).pdf', 'möte (2).pdf.orsak.txt', 'möte.pdf']);
});

test('a file that cannot be moved leaves no empty name behind, however often it is tried', async () => {
	const { claim, done } = sample();
	for (const _ of [1, 2]) await expect(putAway(claim, done, null)).rejects.toThrow();
	expect(readdirSync(done)).toEqual([]);
});
