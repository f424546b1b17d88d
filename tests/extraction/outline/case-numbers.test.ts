import { describe, expect, test } from 'vitest';
import { readOutline } from '../../../src/lib/extraction/outline/outline.ts';

describe('case numbers that only the header can tell', () => {
	test.each([
		'Bmn 2021-45',
		'BoU 2021/12',
		'2021:123',
		'PLAN.2019.12',
		'KS2021-12',
		'KS-21-00123',
		'GSN 2021-11-044',
		'2020-00133 KS',
	])('%s', (form) => {
		const heads = [`§ 5  Dnr ${form}\nNy bro`, `§ 5   ${form}\n\nNy bro`, `§ 5 Ny bro\n${form}`];
		for (const head of heads)
			expect(readOutline(`${head}\n\nBeslut\nAntas.`).items).toMatchObject([
				{ title: 'Ny bro', caseNumbers: [form] },
			]);
	});

	test.each(['(SOU 2011:19)', '(2011:19)', '(2023-05-04)', 'kl 09.30'])('none: %s', (end) => {
		expect(readOutline(`§ 5 Ny bro ${end}\n\nBeslut\nAntas.`).items).toMatchObject([{ caseNumbers: [] }]);
	});
});

test('after a comma at the end of the title, where no other is told', () => {
	expect(readOutline('§ 5\nNy bro över ån, KS 2021/45\n\nBeslut\nAntas.').items).toMatchObject([
		{ title: 'Ny bro över ån', caseNumbers: ['KS 2021/45'] },
	]);
	expect(
		readOutline('§ 5\nFråga från styrelsen om ny\nbro över ån, KS-2021-45\nTN-2021-188\n\nBeslut\nAntas.')
			.items,
	).toMatchObject([
		{ title: 'Fråga från styrelsen om ny bro över ån, KS-2021-45', caseNumbers: ['TN-2021-188'] },
	]);
});

describe('case numbers', () => {
	test.each([
		['§ 5 Ny bro\n2024SBN0931\n\nBeslut\nAntas.', ['2024SBN0931']],
		['BUN/2016:360\n\n§ 5\n\nNy bro\n\nBeslut\nAntas.', ['BUN/2016:360']],
		[
			'§ 5 Ny bro\n\nSvar på remiss från trafiknämnden\nDnr 1.6-0463/2011\n\nBeslut\nAntas.',
			['1.6-0463/2011'],
		],
		['§ 5 Ny bro\n\nDnr 7-742-2011 och 5-744-2011\n\nBeslut\nAntas.', ['7-742-2011', '5-744-2011']],
		...[
			'KS.2024.118',
			'Dnr 17ON31',
			'SN 18/0098',
			'KS21/123',
			'LS 0806-0619',
			'LS-LED21-0123',
			'RS/123/2021',
			'Tn/2020:588  024',
		].map((form): [string, string[]] => [
			`§ 5\n${form}\nNy bro\n\nBeslut\nAntas.`,
			[form.replace(/^Dnr |  \d+$/g, '')],
		]),
	])('%j', (text, numbers) => {
		expect(readOutline(text).items).toMatchObject([{ number: '5', caseNumbers: numbers }]);
	});
});
