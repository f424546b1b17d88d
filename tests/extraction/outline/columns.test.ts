import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/lib/extraction/extract.ts';

/** The columns of a kallelse that a PDF's text has run together. */
const text = [
	...['KALLELSE', 'Kommunstyrelsen', 'Sammanträde den 19 mars 2024', ''],
	...['1. Val av justerare', '', '2. Information om bad 2024-00176', ''],
	'3. Antagande av policy och 2024-00627 Förslag till beslut i kommunfullmäktige',
	'riktlinjer för                  Tekniska nämnden får i uppdrag att ta',
	'badplatserna samt               fram en plan för badplatserna.',
	'regler för bryggor',
	'Kommunfullmäktige antar Policy för bryggor.',
].join('\n');

describe('title, number and förslag on one line', () => {
	const { items, suggestions } = extract(text, null);

	test('the title is what stands to the left', () => {
		expect(items.map(({ number, title, caseNumbers }) => [number, title, ...caseNumbers])).toContainEqual([
			'3',
			'Antagande av policy och riktlinjer för badplatserna samt regler för bryggor',
			'2024-00627',
		]);
	});

	test('the förslag is read from the right', () => {
		expect(suggestions).toMatchObject([
			{ item: '3', kind: 'assignment', stage: 'proposed', responsible: [{ value: 'Tekniska nämnden' }] },
		]);
	});
});

test('when a matter comes up is no part of its title', () => {
	const { items } = extract(
		[
			...['KALLELSE', 'Kommunstyrelsen', 'Sammanträde den 19 mars 2024', ''],
			...['1. Val av justerare', '', '2. Information om bad 2024-00176', ''],
			'3. Budget 2025, plan 2024-00627 Förslag till beslut i kommunfullmäktige',
			'2026–2027                       Kommunfullmäktige antar budgeten, daterad den',
			'13.00–13.25                     10 mars 2024.',
		].join('\n'),
		null,
	);
	expect(items.at(-1)?.title).toBe('Budget 2025, plan 2026–2027');
});
