import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/lib/extraction/extract.ts';

describe('matters whose headings stand inside the lines', () => {
	const items = (...lines: string[]) => {
		const { items, suggestions } = extract(
			['PROTOKOLL', 'Tekniska nämnden', '2024-04-16', '', ...lines].join('\n'),
			null,
		);
		return items.map(({ number, title, caseNumbers }) => [
			...[number, title, ...caseNumbers],
			...suggestions
				.filter(({ item }) => item === number)
				.map(({ kind, deadline }) => `${kind} ${deadline?.date ?? ''}`),
		]);
	};
	const READ = [
		['31', 'Val av justerare'],
		['32', 'Lekplatsen i Björkdungen', 'TN 2024/41', 'assignment 2024-06-30', 'funding '],
		['33', 'Information om bojarna'],
	];

	test('each on a line of its own', () => {
		expect(
			items(
				'§ 31 Val av justerare Beslut Tekniska nämnden utser Eva Ek att justera protokollet.',
				'',
				'§ 32 Lekplatsen i Björkdungen Dnr TN 2024/41 Sammanfattning av ärendet Gungorna är rostiga. Beslut Tekniska nämnden beslutar 1. att uppdra åt parkchefen att byta gungorna senast den 30 juni 2024 2. att kostnaden tas ur investeringsramen. Beslutet skickas till Parkchefen',
				'',
				'§ 33 Information om bojarna Ärendebeskrivning Hamnchefen berättar om bojarna. Beslut Nämnden tackar för informationen.',
			),
		).toEqual(READ);
	});

	test('all on one line, with no heading but what the organ decides', () => {
		expect(
			items(
				'Beslutande Bo Ask (S), ordförande § 31 Val av justerare Tekniska nämnden beslutar att utse Eva Ek att justera protokollet. § 32 Lekplatsen i Björkdungen Dnr TN 2024/41 Bakgrund Gungorna är rostiga, och föräldrarna i kvarteret har skrivit till nämnden om dem. Lekplatsen byggdes år 1998. Tekniska nämnden beslutar att uppdra åt parkchefen att byta gungorna senast den 30 juni 2024, samt att kostnaden tas ur investeringsramen. § 33 Information om bojarna Hamnchefen berättar om bojarna. Nämnden tackar för informationen.',
			),
		).toEqual(READ);
	});

	test('in lines that the margin broke', () => {
		expect(
			items(
				'§ 31 Val av justerare. Beslut: Tekniska nämnden utser Eva Ek att',
				'justera protokollet.',
				'§ 32 Lekplatsen i Björkdungen. Dnr TN 2024/41. Bakgrund: Gungorna',
				'är rostiga. Föräldrarna har skrivit till nämnden. Beslut: Tekniska',
				'nämnden uppdrar åt parkchefen att byta gungorna senast den 30 juni',
				'2024. Kostnaden tas ur investeringsramen.',
				'§ 33 Information om bojarna. Hamnchefen berättar om bojarna. Beslut:',
				'Nämnden tackar för informationen.',
			).map(([number, title, ...rest]) => [number, title!.replace(/\.$/, ''), ...rest]),
		).toEqual(READ);
	});

	test('a förslag and its beslut, each after its heading on the line', () => {
		expect(
			items(
				...['§ 31 Lokalen i hamnen', '', 'Förslag till beslut: Att säga upp lokalen senast 240930.', ''],
				'Beslut: Nämnden beslutar enligt förslaget.',
			),
		).toEqual([['31', 'Lokalen i hamnen', 'assignment 2024-09-30']]);
	});
});
