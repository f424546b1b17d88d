import { expect, test } from 'vitest';
import { extract } from '../../../src/lib/extraction/extract.ts';

/** Matters that bear the numbers of two organs; the words are invented. */
const items = (...lines: string[]) => {
	const { items, missingNumbers } = extract(
		['Protokoll', 'Hamnstyrelsen', '2024-03-05', '', ...lines].join('\n'),
		null,
	);
	expect(missingNumbers).toEqual([]);
	return items.map(({ number, title, caseNumbers }) => [number, title, ...caseNumbers].join(' | '));
};

const READ = [
	'31 | Nya bojar | HS 2024/77',
	'32 | Skylt vid piren | HS 2024/78',
	'33 | Lotsbåt | HS 2024/79',
];
const MATTERS = [
	{ au: 12, hs: 31, title: 'Nya bojar', code: 'HS 2024/77' },
	{ au: 13, hs: 32, title: 'Skylt vid piren', code: 'HS 2024/78' },
	{ au: 15, hs: 33, title: 'Lotsbåt', code: 'HS 2024/79' },
];
type Matter = (typeof MATTERS)[number];
const pages = (page: (matter: Matter) => string[]) => items(...MATTERS.flatMap((one) => [...page(one), '']));

const BESLUT = ['Beslut', 'Hamnchefen får i uppdrag att räkna bojarna.', ''];

test.each([
	['side by side', ({ au, hs }: Matter) => [`HsAu § ${au}                Hs § ${hs}`]],
	['the other way round', ({ au, hs }: Matter) => [`Hs § ${hs}                HsAu § ${au}`]],
	['under each other', ({ au, hs }: Matter) => [`HsAu § ${au}`, `Hs § ${hs}`]],
	[
		'in full',
		({ au, hs }: Matter) => [
			`Hamnstyrelsens arbetsutskott        § ${au}`,
			'',
			`Hamnstyrelsen                       § ${hs}`,
		],
	],
])('%s', (_, heads) => {
	expect(pages((one) => [...heads(one), '', one.title, one.code, '', ...BESLUT])).toEqual(READ);
});

test('what the utskott wrote stands first, and the beslut under a number of its own', () => {
	expect(
		pages(({ au, hs, title, code }) => [
			...[`Au § ${au}`, title, `Dnr ${code}`, '', 'Bojarna är gamla.', ''],
			...['Arbetsutskottet beslutar', 'att föreslå hamnstyrelsen att köpa nya bojar.', ''],
			...[`Hs § ${hs}`, 'Hamnstyrelsen beslutar', 'att köpa nya bojar.'],
		]),
	).toEqual(READ);
});

test('what the utskott wrote is printed again after the beslut', () => {
	expect(
		pages(({ au, hs, title, code }) => [
			...[`§ ${hs} ${title}                     ${code}`, '', ...BESLUT],
			...[`§ ${au} ${title}                     ${code}`, '', 'Arbetsutskottets beslut'],
			...['Arbetsutskottet föreslår hamnstyrelsen besluta', '1. Hamnchefen får i uppdrag att räkna bojarna.'],
		]),
	).toEqual(READ);
});
