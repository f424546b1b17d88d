import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareMeeting, type MeetingItem } from '../../src/lib/domain/meeting-comparison.ts';
import { sameWords, wordDiff } from '../../src/lib/domain/word-diff.ts';

test('what was struck and what was added stand where they stand', () => {
	expect(
		wordDiff('Kontoret redovisar arbetet senast den 1 maj.', 'Kontoret redovisar arbetet senast den 1 juni.'),
	).toEqual([
		{ kind: 'same', text: 'Kontoret redovisar arbetet senast den 1' },
		{ kind: 'removed', text: 'maj.' },
		{ kind: 'added', text: 'juni.' },
	]);
	expect(sameWords('Nämnden  godkänner\nplanen.', 'nämnden godkänner planen')).toBe(true);
	expect(sameWords('Nämnden godkänner planen.', 'Nämnden godkänner inte planen.')).toBe(false);
	expect(wordDiff('', '')).toEqual([]);
});

test('nothing is lost: each side can be read out of the difference', () => {
	const words = fc.array(fc.constantFrom('en', 'två', 'tre', 'fyra', 'fem'), { maxLength: 20 });
	fc.assert(
		fc.property(words, words, (a, b) => {
			const parts = wordDiff(a.join(' '), b.join(' '));
			const without = (kind: string) =>
				parts.flatMap((part) => (part.kind === kind ? [] : part.text.split(' '))).join(' ');
			expect(without('added')).toBe(a.join(' '));
			expect(without('removed')).toBe(b.join(' '));
			for (const [index, part] of parts.entries()) expect(part.kind).not.toBe(parts[index + 1]?.kind);
		}),
	);
});

const item = (number: string, title: string, words = '', more: Partial<MeetingItem> = {}): MeetingItem => ({
	...{ id: `${number} ${title}`, number, title, words, caseNumbers: [], classification: 'commitment' },
	...{ outcome: 'decided', asProposed: false, ...more },
});

test('each item says what became of it, in the order of the protokoll', () => {
	const kallelse = [
		item('1', 'Val av justerare', '', { classification: 'formality' }),
		item('2', 'Bryggan vid Norrviken', 'Kontoret lagar bryggan senast 1 maj.', {
			caseNumbers: ['NSk 8/2024'],
		}),
		item('3', 'Taxa för båtplatser', 'Taxan höjs med två procent.'),
		item('4', 'Motion om belysta gångvägar', 'Motionen bifalls.'),
		item('5', 'Plan för strandskydd', 'Planen antas.'),
		item('6', 'Budgetram', 'Ramen antas.'),
		item('7', 'Fiskevård', 'Bidraget beviljas.'),
	];
	const protokoll = [
		item('20', 'Ändrad rubrik: bryggan', 'Kontoret lagar bryggan senast 1 juni.', {
			caseNumbers: ['NSK 2024/8'],
		}),
		item('21', 'Taxa för båtplatser', 'Nämnden beslutar enligt förslaget.', { asProposed: true }),
		item('22', 'Svar på motion om belysta gångvägarna', '', { outcome: 'referred-back' }),
		item('23', 'Plan för strandskydd', '', { outcome: 'deferred' }),
		item('24', 'Budgetram', 'Ramen antas.'),
		item('25', 'Skrivelse från föreningen', 'Skrivelsen besvaras.'),
	];
	const rows = compareMeeting(kallelse, protokoll);
	expect(rows.map(({ verdict, proposed, decided }) => [verdict, proposed?.number, decided?.number])).toEqual([
		['changed', '2', '20'],
		['same', '3', '21'],
		['sent-back', '4', '22'],
		['deferred', '5', '23'],
		['same', '6', '24'],
		['added', undefined, '25'],
		['missing', '7', undefined],
	]);
	expect(rows[0]?.diff.filter(({ kind }) => kind !== 'same').map(({ text }) => text)).toEqual([
		'maj.',
		'juni.',
	]);
});
