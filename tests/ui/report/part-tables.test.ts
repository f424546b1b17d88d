import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import ReportSheet from '../../../src/lib/ui/report/ReportSheet.svelte';
import { rowOf } from '../../domain/report-sample.ts';
import { contentOf } from '../../server/reports/writable.ts';

test('the numbers in the further tables lead to their commitments, as on the day of the sheet', () => {
	const share = {
		percent: 50,
		positions: null,
		tentative: false,
		filledPercent: null,
		filledPositions: null,
	};
	const { body } = render(ReportSheet, {
		props: contentOf([rowOf()], [], {
			staffing: [
				{
					...{ id: 's', number: 'Å-2023-0300', decided: '2023-04-25', item: '88', sek: null },
					...{ budget: null, budgets: [] },
					shares: [{ unit: 'Parkkontoret', replacedBy: 'Å-2023-0301', ...share }],
				},
			],
		}),
	});
	const [, table] = body.split('Bemanning och finansiering');
	const links = [...table!.matchAll(/href="(\/ataganden\/[^"]+)"[^>]*>([^<]+)</g)].map(([, to, text]) => [
		text,
		to,
	]);
	expect(links.slice(0, 2)).toEqual([
		['Å-2023-0300', '/ataganden/2023-0300?per=2023-10-20'],
		['Å-2023-0301', '/ataganden/2023-0301?per=2023-10-20'],
	]);
});
