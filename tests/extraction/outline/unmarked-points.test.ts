import { expect, test } from 'vitest';
import { decided, found } from '../reading.ts';

/** Points that have lost their marks, or never had any: what parts them is how the page is broken. The words are invented. */
const quotes = (...lines: string[]) => found(decided(...lines)).map(({ quote }) => quote);

test('paragraphs under "Nämnden beslutar", with small letters and no full stops', () => {
	expect(
		quotes(
			...['', 'Tekniska nämnden beslutar', '', 'godkänna lägesrapporten om bryggorna', ''],
			...['uppdra åt hamnchefen att ta fram en plan för bryggorna i Norrviken', ''],
			...['planen ska redovisas för nämnden senast den 31 maj 2025', ''],
			'förklara paragrafen omedelbart justerad',
		),
	).toEqual([
		'uppdra åt hamnchefen att ta fram en plan för bryggorna i Norrviken',
		'planen ska redovisas för nämnden senast den 31 maj 2025',
	]);
});

test('a line for each, without a blank one between', () => {
	expect(
		quotes(
			'Tekniska nämnden beslutar att',
			'Godkänna redovisningen av vinterns muddring i inre hamnen',
			'Uppdra åt hamnchefen att utreda en elektrisk lotsbåt',
			'Ge förvaltningen i uppdrag att ansöka om bidrag för båten',
		),
	).toEqual([
		'Uppdra åt hamnchefen att utreda en elektrisk lotsbåt',
		'Ge förvaltningen i uppdrag att ansöka om bidrag för båten',
	]);
});

test('a line that ends long before the margin is a point, one that the margin broke goes on', () => {
	expect(
		quotes(
			'Rapporten godkänns',
			'Förvaltningen får i uppdrag att räkna hur många bojar som behöver bytas vid',
			'Norrvikens brygga före sommaren 2025',
			'Hamnchefen ska återkomma till nämnden i juni 2025',
		),
	).toEqual([
		'Förvaltningen får i uppdrag att räkna hur många bojar som behöver bytas vid Norrvikens brygga före sommaren 2025',
		'Hamnchefen ska återkomma till nämnden i juni 2025',
	]);
});

test('a sentence goes on after a stray blank line', () => {
	expect(
		quotes(
			...['', 'Tekniska nämnden beslutar att', '', 'uppdra åt hamnchefen att se över bryggorna i', ''],
			'Norrviken och Söderviken',
		),
	).toEqual(['uppdra åt hamnchefen att se över bryggorna i Norrviken och Söderviken']);
});

test('the report of a task, in a clause of its own, is kept beside the task that ends in "och"', () => {
	expect(
		quotes(
			...['', 'Tekniska nämnden beslutar', '', 'att uppdra åt hamnchefen att mäta kajerna, och', ''],
			'att mätningen redovisas för nämnden i november 2025.',
		),
	).toEqual([
		'uppdra åt hamnchefen att mäta kajerna, och',
		'mätningen redovisas för nämnden i november 2025.',
	]);
});
