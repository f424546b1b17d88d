import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/lib/extraction/extract.ts';

const HEAD = ['Protokoll', 'Tekniska nämnden', '2024-05-16', ''];

describe('headings that say to whom a beslut goes on', () => {
	test.each([
		'Beslut – för fastställande i kommunfullmäktige',
		'Beslut - Förslag till kommunstyrelsen',
		'Beslut – för antagande i samhällsbyggnadsnämnden',
		'Beslut – omedelbar justering',
	])('%s', (heading) => {
		const { suggestions } = extract(
			[...HEAD, '§ 7 Bryggan', heading, 'Hamnchefen får i uppdrag att måla bryggan.'].join('\n'),
			null,
		);
		expect(suggestions.map(({ kind }) => kind)).toEqual(['assignment']);
	});
});

test("a title that ends with another matter's number, broken in two", () => {
	const { items } = extract(
		[
			...HEAD,
			'§ 7   TN 2024-00012',
			'Svar på remiss om ny färja, dnr KS-',
			'2024-00345',
			'Beslut',
			'Nämnden godkänner svaret.',
		].join('\n'),
		null,
	);
	expect(items[0]!.title).toBe('Svar på remiss om ny färja, dnr KS-2024-00345');
	expect(items[0]!.caseNumbers).toEqual(['TN 2024-00012']);
});

describe('a förslag right under the heading of the beslut', () => {
	const beslut = (...lines: string[]) =>
		extract([...HEAD, '§ 7 Taxan', ...lines].join('\n'), null).suggestions.map(({ kind, stage }) => [
			kind,
			stage,
		]);

	test('is what was decided, where nothing else stands there', () => {
		expect(
			beslut(
				'Beslut',
				'Förvaltningens förslag till tekniska nämnden:',
				'1. Taxan för 2025 antas.',
				'2. I maj 2025 fattas beslut om taxan för 2026',
				'Bo Al (S) och Eva Ek (V) avstår från att delta i beslutet.',
			),
		).toEqual([['assignment', 'decided']]);
	});

	test('is a förslag, where the beslut has words of its own', () => {
		expect(
			beslut(
				'Beslut',
				'Nämnden avslår förslaget.',
				'Förvaltningens förslag till tekniska nämnden',
				'I maj 2025 fattas beslut om taxan för 2026.',
			),
		).toEqual([]);
	});
});
