import { expect, test } from 'vitest';
import { pairProposals, type PlacedWords } from '../../src/lib/domain/proposal.ts';

const BRYGGAN = { title: 'Bryggan vid Norrviken', caseNumbers: ['SkN 8/2024'] };
const TAXAN = { title: 'Taxa för båtplatser', caseNumbers: ['SkN 9/2024'] };

const placed = (id: string, words: string, changes: Partial<PlacedWords> = {}): PlacedWords => ({
	...{ id, words, kind: 'assignment', item: BRYGGAN },
	...changes,
});

test('the words that are most alike are the same point, each once, whatever the order', () => {
	const proposals = [
		placed('p1', 'Kontoret får i uppdrag att laga bryggan senast den 1 maj 2024.'),
		placed('p2', 'Kontoret får i uppdrag att måla bryggan senast den 1 maj 2024.'),
	];
	const decisions = [
		placed('d1', 'Kontoret får i uppdrag att måla bryggan senast den 1 juni 2024.'),
		placed('d2', 'Kontoret får i uppdrag att laga bryggan senast den 1 juni 2024.'),
	];
	expect([...pairProposals(decisions, proposals)].sort()).toEqual([
		['d1', 'p2'],
		['d2', 'p1'],
	]);
});

test('the same words in another item are another point', () => {
	const words = 'Kostnaden redovisas för nämnden.';
	expect(pairProposals([placed('d', words)], [placed('p', words, { item: TAXAN })]).size).toBe(0);
});

test('what was changed altogether is the same point only where there is one of each, and of one kind', () => {
	const [proposal, other] = [
		placed('p1', 'Kontoret ska laga bryggan.'),
		placed('p2', 'Hamnen stängs i vinter.'),
	];
	const decision = placed('d', 'Nämnden hyr en flytande ponton av grannkommunen.');
	expect([...pairProposals([decision], [proposal])]).toEqual([['d', 'p1']]);
	expect(pairProposals([decision], [proposal, other]).size).toBe(0);
	expect(pairProposals([{ ...decision, kind: 'funding' }], [proposal]).size).toBe(0);
});

test('a number that the title lacks joins items all the same, and the other way round', () => {
	const words = 'Kontoret ska laga bryggan.';
	const renamed = { title: 'Reparation av brygga', caseNumbers: ['SkN 2024/8', 'SkN 8/2024'] };
	expect(pairProposals([placed('d', words, { item: renamed })], [placed('p', words)]).size).toBe(1);
	const unnumbered = { ...BRYGGAN, caseNumbers: [] };
	expect(pairProposals([placed('d', words, { item: unnumbered })], [placed('p', words)]).size).toBe(1);
});
