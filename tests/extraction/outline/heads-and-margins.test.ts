import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/lib/extraction/extract.ts';
import { withoutStamps } from '../../../src/lib/extraction/outline/stamps.ts';
import { found } from '../reading.ts';

describe('what stands beside the number and the title', () => {
	const item = (...lines: string[]) => {
		const head = ['Protokoll', 'Hamnnämnden', '2024-05-16', ''];
		return extract([...head, ...lines, '', 'Beslut', 'Taxan fastställs.'].join('\n'), null).items[0]!;
	};

	test.each([
		['§ 7                    Dnr: BK HN 2024/00112', 'Nya bojar'],
		['§ 7                    Dnr XY HN 2024/00112', 'Nya bojar'],
		['§ 7   Nya bojar        Diarienummer: BK HN 2024/00112', ''],
	])('the letters of a register: %s', (head, title) => {
		expect(item(head, title)).toMatchObject({ title: 'Nya bojar', caseNumbers: ['HN 2024/00112'] });
	});

	test('a title in capitals is one', () => {
		expect(item('§ 7  VA', 'Dnr HN 2024/112').title).toBe('VA');
	});
});

describe('a kallelse and its letters', () => {
	const letter = (date: string, dnr: string, who: string, matter: string) =>
		[
			'                                   Tjänsteskrivelse      1 (2)',
			'   Kustens kommun',
			'                                   Datum          Diarienummer',
			`   Hamnkontoret                    ${date}     ${dnr}`,
			'   Handläggare',
			`   ${who}`,
			'',
			`   ${matter}`,
			'',
			'   Förslag till beslut',
			'   Hamnnämnden beslutar att hamnkontoret ska räkna bojarna.',
			'',
		].join('\n');
	const text = [
		'Kallelse',
		'Hamnnämnden                       2024-05-06',
		'',
		'Nr    Ärende                            Föredragande        Tid',
		'1     Upprop och val av justerare',
		'2     Läget i hamnen                    Eva Norr            13.05',
		'3     Nya bojar                         Bo Väst             13.30',
		'4     Rivning av kajen                  Ada Öst',
		'',
		letter('2024-04-22', 'HN 2024/61', 'Bo Väst', 'Ärende 3. Nya bojar'),
		letter('2024-04-23', 'HN 2024/62', 'Ada Öst', 'Ärende 4. Rivning av kajen'),
	].join('\n');
	const { items } = extract(text, null);

	test('the columns after a title are none of it', () => {
		expect(items.map(({ title }) => title)).toEqual([
			...['Upprop och val av justerare', 'Läget i hamnen', 'Nya bojar', 'Rivning av kajen'],
		]);
	});

	test('the head over the number says who handles the matter, and its case number', () => {
		expect(items.slice(2).map(({ caseNumbers, officers }) => [...caseNumbers, ...officers])).toEqual([
			['HN 2024/61', 'Bo Väst'],
			['HN 2024/62', 'Ada Öst'],
		]);
		expect(items[1]).toMatchObject({ caseNumbers: [], officers: [] });
	});
});

test('a heading whose words stand over each other in the margin', () => {
	const rows = [
		['§ 7', 'Nya bojar'],
		['Beslut', 'Hamnnämnden beslutar'],
		['', 'att hamnkontoret ska räkna bojarna,'],
		['Särskilt', 'Eva Norr (X): Hamnkontoret ska också räkna bryggorna och'],
		['yttrande', 'återkomma till nämnden i maj.'],
		['Beslutet', 'Båtklubben'],
		['skickas till:', 'Hamnkontoret'],
		['§ 8', 'Kajen'],
		['Beslut', 'Hamnnämnden beslutar att kajen rivs.'],
	];
	const text = ['Protokoll', 'Hamnnämnden', '2024-05-16', '']
		.concat(rows.map(([left, right]) => left!.padEnd(19) + right))
		.join('\n');
	expect(found(extract(text, null)).map(({ item, quote }) => [item, quote])).toEqual([
		['7', 'hamnkontoret ska räkna bojarna,'],
		['8', 'kajen rivs.'],
	]);
});

describe('what a signing service and the page itself print beside the text', () => {
	const STAMP = 'Dokumentreferens: 6044_20250115162331555176';
	const minutes = [
		...['HAMNNÄMNDEN                 SAMMANTRÄDESPROTOKOLL', 'Sammanträdesdatum', '2025-02-06', ''],
		...[`HN § 12         HN HN/2025:21                      ${STAMP}`, '', 'Nya bryggor', ''],
		...[`Beslut                                             ${STAMP}`, 'Bryggorna byggs.', ''],
		...[`HN § 13                                            ${STAMP}`, '', 'Rapport om bojarna', ''],
		...['Beslut', 'Rapporten läggs till protokollet.', ''],
		...['HN § 14                     Sida 9 av 15', '', 'HN/2025:30', '', 'Ny kran', ''],
		...['Beslutsunderlag', '    - §32 Protokoll HN 2024-06-09', '', 'Beslut', 'En kran köps in.', ''],
	].join('\n');
	const { items, text, suggestions } = extract(minutes, null);

	test('is in no title, and no § of its own', () => {
		expect(items.map(({ number, title, caseNumbers }) => [number, title, ...caseNumbers])).toEqual([
			['12', 'Nya bryggor', 'HN/2025:21'],
			['13', 'Rapport om bojarna'],
			['14', 'Ny kran', 'HN/2025:30'],
		]);
	});

	test('hides no beslut, and stays in the text', () => {
		expect(suggestions.map(({ span }) => text.slice(...span))).toEqual([
			'Bryggorna byggs.',
			'En kran köps in.',
		]);
		expect(text).toContain(STAMP);
	});

	test('a code that stands once is read as it is', () => {
		expect(withoutStamps(`Ärende ${STAMP}\n`)).toContain(STAMP);
	});
});
