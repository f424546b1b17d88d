import { expect, test } from 'vitest';
import { writeReport } from '../../../../src/lib/server/reports/write-report.ts';
import { rowOf } from '../../../domain/report-sample.ts';
import { contentOf, writable } from '../writable.ts';
import { readBack } from './read-pdf.ts';

test('words of a document are never read as markup or code', async () => {
	const wording = '#read("/etc/passwd") *fet* $x^2$ <etikett> @hänvisning // kommentar \\ `rå` [klammer] ~';
	const { pages } = await readBack(await writeReport('pdf', writable(contentOf([rowOf({ wording })]))));
	expect(
		pages
			.map(({ text }) => text)
			.join(' ')
			.replace(/\s/g, ''),
	).toContain(wording.replace(/\s/g, ''));
});

test.each(['pdf', 'arkiv.pdf'] as const)('a sign that the fonts lack does not stop the %s', async (form) => {
	const row = rowOf({
		wording: '\uf0b7 Taket \u{1f477}\u{1f3fd}\u200d lagas ≤ 3 år →\tklart',
		lastLine: { date: '2023-10-02', text: 'Klart 👍 漢', actor: 'Astrid Ek' },
	});
	const { pages } = await readBack(await writeReport(form, writable(contentOf([row]))));
	const text = pages.map((page) => page.text).join(' ');
	expect(text).toContain('• Taket □ lagas ≤ 3 år → klart');
	expect(text).toContain('Klart □ □');
});
