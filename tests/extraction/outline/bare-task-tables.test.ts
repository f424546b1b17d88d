import { expect, test } from 'vitest';
import { extract } from '../../../src/lib/extraction/extract.ts';

const facts = (...rows: string[]) => {
	const head = 'Fritidsnämnden\nSammanträdesprotokoll 2024-10-22\n\n§ 12 Plan för bryggor\n\nBeslut\n\n';
	const { suggestions, text } = extract(
		`${head}Fritidsnämnden antar följande åtgärder:\n\n${rows.join('\n')}\n`,
		null,
	);
	return suggestions.map(({ span, responsible, deadline }) => [
		text.slice(...span),
		responsible[0]?.value,
		deadline?.date,
	]);
};

test('rows of a table of measures that does not name its columns', () => {
	const rows = [
		'| Ta fram en rutin för tillsyn av bryggor | Enhetschef | 2025-02-28 |',
		'| Se över räcken vid kanotstadion | Fastighetschef | 2025-05-15 |',
	];
	const found = [
		['Ta fram en rutin för tillsyn av bryggor', 'Enhetschef', '2025-02-28'],
		['Se över räcken vid kanotstadion', 'Fastighetschef', '2025-05-15'],
	];
	expect(facts(...rows)).toEqual(found);
	expect(facts('| Åtgärd | Ansvarig | Klart när |', ...rows)).toEqual(found);
});

test.each([
	['names', '| Anna Berg | Ledamot | 2024-01-01 |', '| Sven Ek | Ersättare | 2024-02-01 |'],
	['letters that came', '| Remiss om bad | Regionen | 2024-01-01 |', '| Svar om bad | Staten | 2024-02-01 |'],
	['figures', '| Måla om bodarna | 120 000 | 2025-01-01 |', '| Byta ut räcken | 40 000 | 2025-02-01 |'],
	[
		'rows of different length',
		'| Måla om bodarna | Rektor | 2025-01-01 |',
		'| Byta ut räcken | 2025-02-01 |',
	],
])('%s are no tasks with an owner and a day', (_, ...rows) => {
	expect(facts(...rows).filter(([, who, date]) => who !== undefined && date !== undefined)).toEqual([]);
});
