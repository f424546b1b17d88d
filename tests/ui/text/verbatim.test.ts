import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { softened } from '../../../src/lib/domain/softened.ts';
import { paragraphsAfter, paragraphsBefore, unbroken } from '../../../src/lib/ui/text/verbatim.ts';

describe('the words around a quotation', () => {
	test('points stand on lines of their own, and the number of the quoted one is not left behind', () => {
		const before =
			'samverkan byggs upp i Norra\nÅsen\n3. Två tjänster tillsätts vid\nSocialförvaltningen\n4. En insats görs våren\n2024\n5. ';
		expect(paragraphsBefore(before)).toEqual([
			'3. Två tjänster tillsätts vid Socialförvaltningen',
			'4. En insats görs våren 2024',
		]);
	});

	test('nothing of the item before or after is taken in', () => {
		const before = 'till handlingarna.\n§ 9 Skyddat boende\nÄrendet\nAvtal finns.\nNämnden beslutar:\n- ';
		expect(paragraphsBefore(before)).toEqual(['Avtal finns.', 'Nämnden beslutar:']);
		expect(paragraphsAfter('\nUppdraget ersätter ett äldre.\n§ 10 Bemanning\nTjänster')).toEqual([
			'Uppdraget ersätter ett äldre.',
		]);
		expect(paragraphsAfter('\n§ 10 Bemanning')).toEqual([]);
	});

	test('where the text is cut off, it says so', () => {
		expect(paragraphsBefore('och fritid byggs upp')).toEqual(['… och fritid byggs upp']);
		expect(paragraphsAfter(' Underlaget bereds i')).toEqual(['Underlaget bereds i …']);
	});

	test('no word is added, changed or moved', () => {
		const words = fc.array(fc.constantFrom('Nämnden', 'utreder', '2.', '-', '§ 4', 'och.', '\n', '\f'));
		fc.assert(
			fc.property(words, (parts) => {
				const text = parts.join(' ');
				const plain = text.replace(/\s+/g, ' ');
				for (const shown of [...paragraphsBefore(text), ...paragraphsAfter(text)])
					expect(plain).toContain(shown.replace(/^… | …$/g, ''));
			}),
		);
	});
});

test('dates, paragraphs and shares stay on one line', () => {
	expect(unbroken('senast den 31 oktober 2023 enligt § 23, 120 %')).toBe(
		'senast den 31\u00a0oktober\u00a02023 enligt §\u00a023, 120\u00a0%',
	);
	expect(unbroken('i 2 mars')).toBe('i 2\u00a0mars');
});

test('a long name may break at its joint, with a hyphen', () => {
	expect(softened('Kommunledningsförvaltningen')).toBe('Kommunlednings\u00adförvaltningen');
	expect(softened('Barn- och utbildningsnämnden')).toBe('Barn- och utbildnings\u00adnämnden');
	expect(softened('Nämnden')).toBe('Nämnden');
});
