import { describe, expect, test } from 'vitest';
import { extract } from '../../src/lib/extraction/extract.ts';

/** Text that a pattern could run away on. Each must end well inside the test's own limit. */
describe('hostile text comes to an end', () => {
	const head = '§ 1 Ärende\n\nBeslut\n';
	test.each([
		['spaces', ' '.repeat(1_000_000)],
		['line ends', '\n'.repeat(1_000_000)],
		['one endless line', head + 'att '.repeat(250_000)],
		['får … without uppdrag', head + 'nämnden får inte '.repeat(40_000)],
		['ska without a verb', head + 'förvaltningen ska, '.repeat(40_000)],
		['under förutsättning', head + 'under förutsättning av medel '.repeat(30_000)],
		['yttrande without a receiver', head + 'yttrandet översänds '.repeat(40_000)],
		['§ signs', '§ 1\n'.repeat(100_000)],
		['rising §§', Array.from({ length: 20_000 }, (_, i) => `§ ${i % 9999} Ärende`).join('\n')],
		['numbered lines', Array.from({ length: 50_000 }, (_, i) => `${i} Punkt`).join('\n')],
		['table bars', '|'.repeat(500_000)],
		['table rows', '| 1. | Ärende | KS 2024/1 | Förslag |\n'.repeat(20_000)],
		['open tags', '<tr><td>'.repeat(60_000)],
		['brackets', head + '((((”'.repeat(100_000)],
		['leads', head + 'Nämnden beslutar att '.repeat(40_000)],
		['förslag', head + 'enligt förvaltningens förslag '.repeat(30_000)],
		['headings', 'Förslag till beslut i nämnden för\n'.repeat(50_000)],
		['uppdrag anses', head + 'uppdraget anses '.repeat(40_000)],
	])('%s', (_name, text) => {
		const reading = extract(text, null);
		expect(reading.text.length).toBe(text.length);
	});
});

test('signs that nobody sees do not hide a commitment', () => {
	const reading = extract(
		'§ 1 Ny\u200b bro\u0000\n\nBeslut\nNämnden uppdrar åt förvaltningen att byg\u00adga en bro.',
		null,
	);
	expect(reading.suggestions).toHaveLength(1);
});
