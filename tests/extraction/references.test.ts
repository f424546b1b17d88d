import { expect, test } from 'vitest';
import { extract } from '../../src/lib/extraction/extract.ts';

const PROTOCOL = `Protokoll
Kulturnämnden
2024-05-16

§ 11
Bibliotekets öppettider
Dnr KUN 2024/31

Bakgrund
Kommunstyrelsen gav den 4 mars 2024, § 41, nämnden i uppdrag att se över tiderna. Enligt bibliotekslagen § 7 ska alla
kunna låna. Frågan togs även upp i KF § 88, 2023-05-15, och i § 9/2024. Den hör samman med dnr TN 2023/205.

Beslut
Nämndens uppdrag från den 12 oktober 2023, § 70, punkt 2, anses slutfört.

Justerandes sign                                  Utdragsbestyrkande
Kulturnämnden            2024-05-16

§ 12
Vattenskadan i museet
Dnr KUN 2024/44

Beslutsunderlag
Kulturnämnden 2024-04-18 § 33
Ärendet ligger i dnr KUN 2024/44.

Beslut
Informationen antecknas enligt 6 kap. 35 § kommunallagen.
`;

const reading = extract(PROTOCOL, null);

test('every reference of a § stands under it, and none of another', () => {
	expect(
		reading.items.map(({ number, references }) => [
			number,
			references.map(({ body, date, year, item, point, caseNumber }) =>
				[body, date ?? year, item, point, caseNumber].map((part) => part ?? '-').join(' '),
			),
		]),
	).toEqual([
		[
			'11',
			[
				'Kommunstyrelsen 2024-03-04 41 - -',
				'KF 2023-05-15 88 - -',
				'- 2024 9 - -',
				'- - - - TN 2023/205',
				'nämnden 2023-10-12 70 2 -'.replace('nämnden', 'Nämnden'),
			],
		],
		['12', ['Kulturnämnden 2024-04-18 33 - -']],
	]);
});

test('the words of a reference lie inside its item', () => {
	for (const { span: item, references } of reading.items) {
		for (const { span } of references) {
			expect(span[0]).toBeGreaterThanOrEqual(item[0]);
			expect(span[1]).toBeLessThanOrEqual(item[1]);
		}
	}
	const [first] = reading.items[0]!.references;
	expect(reading.text.slice(...first!.span)).toBe('den 4 mars 2024, § 41');
});
