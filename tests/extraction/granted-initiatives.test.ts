import { describe, expect, test } from 'vitest';
import { extract } from '../../src/lib/extraction/extract.ts';

const item = (beslut: string, ...told: string[]) =>
	extract(
		[
			...['Protokoll', 'Skolnämnden', '2024-05-16', '', '§ 7 Initiativ om böcker', '', 'Beslut', beslut, ''],
			...[
				'Sammanfattning av ärendet',
				'',
				'Böcker är bra.',
				'',
				...told,
				'',
				'Beslutsunderlag',
				'Initiativet',
			],
		].join('\n'),
		null,
	).suggestions.map(({ kind, stage, responsible }) => [
		kind,
		stage,
		...responsible.map(({ value }) => value),
	]);

const ASKED = [
	...['Vi ger därför förvaltningen för Skola & Bibliotek i uppdrag att:', ''],
	...['e Räkna böckerna i årskurs tre.', ''],
	'e - Återrapportera till nämnden vilka som saknas.',
];

describe('what members asked for in their initiative', () => {
	test('is decided with it, point by point; a bullet may have been read as a letter', () => {
		expect(item('Nämnden bifaller initiativet.', ...ASKED)).toEqual([
			['assignment', 'decided', 'förvaltningen för Skola & Bibliotek'],
			['report', 'decided', 'förvaltningen för Skola & Bibliotek'],
		]);
	});

	test.each([
		'Nämnden avslår initiativet.',
		'Initiativet anses besvarat.',
		'Initiativet läggs till handlingarna.',
	])('is not, with %s', (beslut) => expect(item(beslut, ...ASKED)).toEqual([]));

	test('is not, where it asked for nothing in so many points', () => {
		expect(item('Nämnden bifaller initiativet.', 'Vi vill att skolan får fler böcker.')).toEqual([]);
	});
});
