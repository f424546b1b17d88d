import { expect, test } from 'vitest';
import { extract } from '../../src/lib/extraction/extract.ts';

const unsureIn = (...lines: string[]) =>
	extract(['Protokoll', 'Hamnnämnden', '2024-02-06', '', ...lines].join('\n'), null).items.map(
		({ unsure }) => unsure,
	);

test('an item whose beslut has no heading says so', () => {
	expect(
		unsureIn(
			...['§ 1', 'Ny pir', '', 'Ärendet har beretts av hamnkontoret.', '', 'Hamnnämnden beslutar'],
			...['att hamnkaptenen får i uppdrag att laga piren.', '', '§ 2', 'Ny kran', '', 'Beslut'],
			'Ansökan avslås.',
		),
	).toEqual([['no-heading'], []]);
});

test('items in a form of the document’s own say that their numbers were learnt', () => {
	expect(
		unsureIn(
			...['HN 41/2024 Ny pir', '', 'Beslut', 'Piren byggs inte.', '', 'HN 42/2024 Ny kran', '', 'Beslut'],
			...['Ansökan avslås.', '', 'HN 43/2024 Nytt räcke', '', 'Beslut', 'Ansökan avslås.'],
		),
	).toEqual([['own-numbers'], ['own-numbers'], ['own-numbers']]);
});
