import { expect, test } from 'vitest';
import { extract } from '../../../src/lib/extraction/extract.ts';

test('older minutes decide in the infinitive, with no heading over it', () => {
	const reading = extract(
		[
			'PROTOKOLL',
			'Hamnstyrelsens arbetsutskott',
			'2008-10-21',
			'',
			'§ 9',
			'',
			'Belysning på piren',
			'',
			'Uppdra åt hamnkontoret att en gång per kvartal redovisa lamporna för arbetsutskottet.',
			'',
			'Båtklubben har i brev klagat på mörkret.',
		].join('\n'),
		null,
	);
	expect(reading.suggestions).toMatchObject([{ kind: 'report', recurrence: { every: 'quarter', times: 1 } }]);
});

test("another organ's beslut in capitals is background", () => {
	const reading = extract(
		[
			'HAMNNÄMNDEN PROTOKOLL',
			'',
			'Hn § 50 Au § 84 Dnr 2016/12',
			'',
			'Budget',
			'',
			'Au § 84',
			'ARBETSUTSKOTTET BESLUTAR',
			'att ge hamnchefen i uppdrag att räkna bojarna.',
			'---',
			'Hn § 50',
			'HAMNNÄMNDEN BESLUTAR',
			'att ge hamnchefen i uppdrag att måla fyren.',
		].join('\n'),
		null,
	);
	expect(reading.suggestions.map(({ span }) => reading.text.slice(...span))).toEqual([
		'ge hamnchefen i uppdrag att måla fyren.',
	]);
});

test('a wish in a matter of leave to build binds whoever builds, and no unit', () => {
	const reading = extract(
		[
			'Protokoll',
			'Byggnadsnämnden',
			'2024-02-06',
			'',
			'§ 3 Bygglov för båthus',
			'',
			'Beslut',
			'Bygglov lämnas. Båthuset ska målas rött. Miljökontoret ska följa upp avloppet.',
		].join('\n'),
		null,
	);
	expect(reading.suggestions.map(({ responsible }) => responsible[0]?.value)).toEqual(['Miljökontoret']);
});

test('what styrelsen proposes to fullmäktige stands beside what it decides itself, before or after', () => {
	const stages = (lines: readonly string[]) =>
		extract(
			['Kommunstyrelsen', 'Protokoll', '2024-05-07', '', '§ 19', 'Ny brygga', '', ...lines].join('\n'),
			null,
		).suggestions.map(({ kind, stage }) => `${kind} ${stage}`);
	expect(
		stages([
			'Förslag till beslut i kommunfullmäktige',
			'1. Hamnnämnden ska bygga en brygga i Norrviken.',
			'',
			'Beslut',
			'1. Hamnchefen ges i uppdrag att ta fram ritningar.',
		]),
	).toEqual(['assignment proposed', 'assignment decided']);
	expect(
		stages([
			'Kommunstyrelsen beslutade föreslå kommunfullmäktige besluta',
			'',
			'att en brygga byggs i Norrviken.',
		]),
	).toEqual(['assignment proposed']);
});
